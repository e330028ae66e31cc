import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import { headsBySubject, standings } from '../../../src/review/decisions/standing.js';
import { decisionOf, type Flagged, reviewOf } from '../../support/decisions.js';

const SENTENCE = '融資の総額は30億円とし、2030年までに支払う。';
/** One finding, and another one in another sentence. */
const LOAN: Flagged = { words: '30億円', sentence: SENTENCE, fingerprints: ['aaaaaaaa'] };
const TOLL: Flagged = { words: '30億円', sentence: '通行料の収入は年30億円である。', fingerprints: ['bbbbbbbb'] };
const MERGED: Flagged = { ...LOAN, fingerprints: ['aaaaaaaa', 'cccccccc'] };

const d = decisionOf;
const about = { sentence: SENTENCE };
const fix = [{ start: 6, was: '30億円', now: '300億円' }];

/** Status of each finding, with the ids of the judgements that make it so. */
function standingOf(decisions: readonly Decision[], flagged: readonly Flagged[], pair?: string): string[] {
  return standings(reviewOf(flagged, pair), decisions).map(({ status, decisions: own }) =>
    [status, ...own.map(({ id }) => id)].join(' '),
  );
}

describe('how findings stand', () => {
  test.each<[reason: string, flagged: readonly Flagged[], decisions: readonly Decision[], wanted: readonly string[]]>([
    ['nobody has judged', [LOAN], [], ['open']],
    ['a judgement of its own', [LOAN, TOLL], [d('1')], ['dismissed 1', 'open']],
    [
      'the last one of a chain holds',
      [LOAN],
      [d('1'), d('2', { verdict: 'accepted', parents: ['1'] })],
      ['accepted 2'],
    ],
    ['set to open again', [LOAN], [d('1'), d('2', { verdict: 'open', parents: ['1'] })], ['open 2']],
    ['by another fingerprint of a merged finding', [MERGED], [d('1', { fingerprint: 'cccccccc' })], ['dismissed 1']],
    [
      'two fingerprints of a merged finding, judged in two ways',
      [MERGED],
      [d('1'), d('2', { fingerprint: 'cccccccc', verdict: 'skipped' })],
      ['conflict 1 2'],
    ],
    ['two opinions', [LOAN], [d('1'), d('2', { verdict: 'accepted', by: 'Minjun' })], ['conflict 1 2']],
    [
      'two corrections are two opinions',
      [LOAN],
      [
        d('1', { verdict: 'accepted', correction: fix }),
        d('2', { verdict: 'accepted', correction: [{ start: 6, was: '30億円', now: '三百億円' }] }),
      ],
      ['conflict 1 2'],
    ],
    ['the same opinion twice, with two reasons', [LOAN], [d('1', { reason: '誤字' }), d('2')], ['dismissed 2']],
    [
      'the same correction with its keys in another order',
      [LOAN],
      [
        d('1', { verdict: 'accepted', correction: fix }),
        d('2', { verdict: 'accepted', correction: [{ now: '300億円', was: '30億円', start: 6 }] }),
      ],
      ['accepted 2'],
    ],
    [
      'one judgement that replaces both ends a conflict',
      [LOAN],
      [d('1'), d('2', { verdict: 'accepted' }), d('3', { verdict: 'accepted', parents: ['1', '2'] })],
      ['accepted 3'],
    ],
    [
      'written, and the file was put back: to be confirmed, and open until then',
      [LOAN],
      [d('1', { verdict: 'written', correction: fix }, about)],
      ['carried 1'],
    ],
    [
      'written, and the other one of two equal sentences is the first one now',
      [LOAN, TOLL],
      [d('1', { verdict: 'accepted' }), d('2', { verdict: 'written', correction: fix, parents: ['1'] }, about)],
      ['carried 2', 'open'],
    ],
    [
      'written, and flagged as before: the reviewer wanted it so',
      [{ ...LOAN, sentence: '融資の総額は30億円とし、2031年までに支払う。' }],
      [d('1', { verdict: 'written', correction: [{ start: 15, was: '0', now: '1' }] }, about)],
      ['written 1'],
    ],
    [
      'written, and rewritten since: the words that went are not there',
      [{ ...LOAN, sentence: '30億円を融資する。' }],
      [d('1', { verdict: 'written', correction: [{ start: 12, was: '2030年までに', now: '2031年までに' }] }, about)],
      ['written 1'],
    ],
    ['dismissed like this in the text', [LOAN, TOLL], [d('1', { scope: 'file' })], ['dismissed 1', 'dismissed 1']],
    [
      'dismissed like this in another text',
      [LOAN],
      [d('1', { scope: 'file' }, { pair: 'bridge', ...about })],
      ['open'],
    ],
    [
      'dismissed everywhere, from another text',
      [LOAN],
      [d('1', { scope: 'everywhere' }, { pair: 'bridge', ...about })],
      ['dismissed 1'],
    ],
    ['in another width', [LOAN], [d('1', { scope: 'everywhere' }, { words: '３０億円' })], ['dismissed 1']],
    ['other words', [LOAN], [d('1', { scope: 'everywhere' }, { words: '3億円' })], ['open']],
    ['another check', [LOAN], [d('1', { scope: 'everywhere' }, { check: 'unit-mismatch' })], ['open']],
    [
      'the words of nothing are not like those of nothing else',
      [{ ...LOAN, words: '' }],
      [d('1', { scope: 'everywhere', fingerprint: 'zzzzzzzz' }, { words: '', sentence: 'x' })],
      ['open'],
    ],
    [
      'its own judgement goes before one on all that are like it',
      [LOAN, TOLL],
      [d('1', { scope: 'everywhere' }), d('2', { verdict: 'accepted' })],
      ['accepted 2', 'dismissed 1'],
    ],
    [
      'not here: open goes before "everywhere"',
      [LOAN, TOLL],
      [d('1', { scope: 'everywhere' }), d('2', { verdict: 'open' })],
      ['open 2', 'dismissed 1'],
    ],
    [
      'dismissed everywhere, taken back from another finding',
      [LOAN, TOLL],
      [
        d('1', { scope: 'everywhere' }),
        d('2', { scope: 'everywhere', verdict: 'open', fingerprint: 'bbbbbbbb', parents: ['1'] }),
      ],
      ['open', 'open'],
    ],
    [
      'dismissed everywhere by one, taken back by another at the same time',
      [LOAN],
      [
        d('1', { scope: 'everywhere' }),
        d('2', { scope: 'everywhere', parents: ['1'], reason: '見出しの書式' }),
        d('3', { scope: 'everywhere', parents: ['1'], verdict: 'open', by: 'Minjun' }),
      ],
      ['conflict 2 3'],
    ],
    [
      'dismissed in the text is another question than everywhere',
      [LOAN],
      [d('1', { scope: 'everywhere' }), d('2', { scope: 'file', verdict: 'open' })],
      ['dismissed 1'],
    ],
    [
      'carried over: 2 of 26 characters differ',
      [LOAN],
      [old('1', '融資の総額は30億円とし、2031年末に支払う。')],
      ['carried 1'],
    ],
    ['too different', [LOAN], [old('1', '融資の総額は30億円であり、無利子とする。')], ['open']],
    ['carried over: other words', [LOAN], [old('1', SENTENCE, {}, { words: '2030年' })], ['open']],
    ['carried over: another check', [LOAN], [old('1', SENTENCE, {}, { check: 'unit-mismatch' })], ['open']],
    ['carried over: another text', [LOAN], [old('1', SENTENCE, {}, { pair: 'bridge' })], ['open']],
    ['what was open is not carried over', [LOAN], [old('1', SENTENCE, { verdict: 'open' })], ['open']],
    ['what is written is not carried over', [LOAN], [old('1', SENTENCE, { verdict: 'written' })], ['open']],
    [
      'what another finding has is not carried over',
      [LOAN, { ...TOLL, fingerprints: ['zzzzzzzz'] }],
      [old('1', SENTENCE)],
      ['open', 'dismissed 1'],
    ],
    ['confirmed', [LOAN], [old('1', SENTENCE), d('2', { verdict: 'skipped' })], ['skipped 2']],
  ])('%s', (_, flagged, decisions, wanted) => {
    expect(standingOf(decisions, flagged)).toEqual(wanted);
  });

  // 0.85 of 20 characters are 17.
  test.each([
    ['あ'.repeat(3), 'carried 1'],
    ['あ'.repeat(4), 'open'],
  ])('with %s for other characters: %s', (other, wanted) => {
    const sentence = `30億円${'い'.repeat(16)}`;
    const changed = `30億円${other}${'い'.repeat(16 - other.length)}`;
    expect(standingOf([old('1', changed)], [{ ...LOAN, sentence }])).toEqual([wanted]);
  });
});

/** A judgement whose finding is gone. */
function old(id: string, sentence: string, stated: Partial<Decision> = {}, subject: Partial<Decision['subject']> = {}) {
  return d(id, { fingerprint: 'zzzzzzzz', ...stated }, { sentence, ...subject });
}

test('heads: what no other judgement replaces, in the order of the file', () => {
  const all = [
    d('1'),
    d('2', { fingerprint: 'bbbbbbbb' }),
    d('3', { parents: ['1'] }),
    d('4', { parents: ['1'] }),
    d('5', { scope: 'file' }),
  ];
  const heads = [...headsBySubject(all)].map(([key, list]) => [key, list.map(({ id }) => id)]);
  expect(heads).toEqual([
    ['bbbbbbbb', ['2']],
    ['aaaaaaaa', ['3', '4']],
    ['["harbour","number-mismatch","30億円"]', ['5']],
  ]);
});
