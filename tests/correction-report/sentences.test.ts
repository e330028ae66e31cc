import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/core/decision.js';
import { areRivals, foldAlternatives } from '../../src/correction-report/alternatives.js';
import type { Correction } from '../../src/correction-report/model.js';
import { entriesIn, sentenceBySentence, sentencesOf } from '../../src/correction-report/sentences.js';
import type { SourcePassage } from '../../src/review/model.js';
import { correctionOf } from '../support/made-up-corrections.js';

const BEFORE = '町は橋に15億円、港に3億円を充てる。';
const AFTER = '町は橋に150億円、港に30億円を充てる。';
const TARGET = { ...correctionOf(1).target, text: BEFORE };

/** An entry of the sentence that writes one thing for another. */
function entry(number: number, edits: readonly Edit[], stated: Partial<Correction> = {}): Correction {
  return correctionOf(number, { before: BEFORE, target: TARGET, edits, status: 'accepted', ...stated });
}
const edit = (was: string, now: string, start = BEFORE.indexOf(was)): Edit => ({ start, was, now });
const [BRIDGE, PORT] = [edit('15億円', '150億円'), edit('3億円', '30億円')];

describe('what becomes of a sentence', () => {
  test.each<[why: string, entries: Correction[], after: string | undefined, isConfirmed: boolean]>([
    ['all that reviewers have confirmed', [entry(1, [BRIDGE]), entry(2, [PORT])], AFTER, true],
    [
      'whatever the order of its entries',
      [entry(1, [PORT]), entry(2, [BRIDGE], { severity: 'critical' })],
      AFTER,
      true,
    ],
    [
      'an open one goes with them, and it is a proposal',
      [entry(1, [BRIDGE]), entry(2, [PORT], { status: 'open' })],
      AFTER,
      false,
    ],
    [
      'what is asked is not written',
      [entry(1, [BRIDGE]), entry(2, [PORT], { status: 'question' })],
      '町は橋に150億円、港に3億円を充てる。',
      true,
    ],
    [
      'nor what reviewers contradict each other about',
      [entry(1, [BRIDGE]), entry(2, [PORT], { status: 'conflict' })],
      '町は橋に150億円、港に3億円を充てる。',
      true,
    ],
    ['nobody has said what to write', [entry(1, []), entry(2, [])], undefined, false],
    [
      'of two that clash, what a reviewer wants, though the other one is graver',
      [
        entry(1, [edit('15億円', '1億円')], { status: 'open', severity: 'critical' }),
        entry(2, [BRIDGE], { severity: 'minor' }),
      ],
      '町は橋に150億円、港に3億円を充てる。',
      true,
    ],
    [
      'of two open ones, the graver',
      [entry(1, [edit('15億', '1億')], { status: 'open', severity: 'minor' }), entry(2, [BRIDGE], { status: 'open' })],
      '町は橋に150億円、港に3億円を充てる。',
      false,
    ],
    [
      'of equally grave ones, the surer',
      [
        entry(1, [edit('15億', '1億')], { status: 'open', confidence: 0.6 }),
        entry(2, [BRIDGE], { status: 'open', confidence: 0.9 }),
      ],
      '町は橋に150億円、港に3億円を充てる。',
      false,
    ],
    [
      'of equal ones, the first',
      [entry(1, [BRIDGE], { status: 'open' }), entry(2, [edit('15億', '1億')], { status: 'open' })],
      '町は橋に150億円、港に3億円を充てる。',
      false,
    ],
    [
      'a third one that clashes with what gave way is written',
      [
        entry(1, [edit('15億円', '150億円')], { severity: 'critical' }),
        entry(2, [{ start: 7, was: '円、港', now: '円。港' }]),
        entry(3, [edit('港', '漁港')], { severity: 'minor' }),
      ],
      '町は橋に150億円、漁港に3億円を充てる。',
      true,
    ],
    [
      'two insertions at one place clash: they have no order',
      [entry(1, [{ start: 2, was: '', now: '古い' }]), entry(2, [{ start: 2, was: '', now: '長い' }])],
      '町は古い橋に15億円、港に3億円を充てる。',
      true,
    ],
    [
      'an insertion before words that are replaced stands before what comes for them, though it is less grave',
      [
        entry(1, [edit('橋', '橋脚')], { severity: 'critical' }),
        entry(2, [{ start: 2, was: '', now: '古い' }], { severity: 'minor' }),
      ],
      '町は古い橋脚に15億円、港に3億円を充てる。',
      true,
    ],
    [
      'an entry of several edits is written whole or not at all',
      [entry(1, [BRIDGE], { severity: 'critical' }), entry(2, [edit('15億', '1億'), PORT])],
      '町は橋に150億円、港に3億円を充てる。',
      true,
    ],
  ])('%s', (_, entries, after, isConfirmed) => {
    expect(sentencesOf(entries)).toEqual([
      expect.objectContaining({ corrections: entries.map(({ number }) => number), before: BEFORE, after, isConfirmed }),
    ]);
  });
});

describe('which entries are of one sentence', () => {
  const elsewhere = { ...TARGET, span: { start: 500, end: 520 } };
  test.each<[why: string, entries: Correction[], groups: number[][]]>([
    ['none', [], []],
    ['those of one place', [entry(1, [BRIDGE]), entry(2, [PORT])], [[1, 2]]],
    [
      'the same words elsewhere are another one',
      [entry(1, [BRIDGE]), entry(2, [PORT], { target: elsewhere })],
      [[1], [2]],
    ],
    ['in another text', [entry(1, [BRIDGE]), entry(2, [PORT], { text: 1 })], [[1], [2]]],
    ['in two lists, once in each', [entry(1, [BRIDGE]), entry(2, [PORT], { kind: 'question' })], [[1], [2]]],
    [
      'what is missing and what is too much are one list',
      [entry(1, [BRIDGE], { kind: 'omission' }), entry(2, [PORT], { kind: 'addition' })],
      [[1, 2]],
    ],
    [
      'one that is in the file already had another sentence',
      [entry(1, [BRIDGE], { status: 'written', before: '町は港に3億円を充てる。' }), entry(2, [PORT])],
      [[1], [2]],
    ],
  ])('%s', (_, entries, groups) => {
    const sentences = sentencesOf(entries);
    expect(sentences.map(({ corrections }) => corrections)).toEqual(groups);
    expect(sentences.flatMap((sentence) => entriesIn(sentence, { corrections: entries }))).toEqual(entries);
  });

  test('they are put side by side: one between them may be in the file already, and stand in another sentence', () => {
    const written = entry(2, [PORT], { status: 'written', before: '町は港に3億円を充てる。' });
    const next = entry(4, [BRIDGE], { target: elsewhere });
    const sorted = sentenceBySentence([entry(1, [BRIDGE]), written, entry(3, [PORT]), next]);
    expect(sorted.map(({ number }) => number)).toEqual([1, 3, 2, 4]);
  });
});

describe('what the versions have beside a sentence', () => {
  const text = 'Thị trấn dành 150 tỷ yên cho cây cầu.';
  const version = (...marks: [number, number][]): SourcePassage => ({
    language: 'vi',
    passage: {
      language: 'vi',
      text,
      span: { start: 0, end: text.length },
      line: 2,
      marks: marks.map(([start, end]) => ({ start, end })),
    },
    bead: '1-1',
    confidence: 1,
  });
  const absent: SourcePassage = { language: 'ko', passage: undefined, bead: '', confidence: 0 };

  test('the words of all its entries are marked, those that touch as one', () => {
    const [sentence] = sentencesOf([
      entry(1, [BRIDGE], { sources: [version([14, 20]), absent] }),
      entry(2, [PORT], { sources: [version([29, 36], [18, 24]), absent] }),
    ]);
    expect(sentence!.sources[0]!.passage!.marks).toEqual([
      { start: 14, end: 24 },
      { start: 29, end: 36 },
    ]);
    expect(sentence!.sources[1]).toEqual(absent);
  });
});

describe('two entries that want the same words', () => {
  test.each<[why: string, one: Correction, other: Correction, expected: boolean]>([
    ['the same words', entry(1, [BRIDGE]), entry(2, [edit('15億', '1億')]), true],
    ['words beside each other', entry(1, [edit('15', '150')]), entry(2, [edit('億円', '億')]), false],
    ['an insertion beside them', entry(1, [BRIDGE]), entry(2, [{ start: 4, was: '', now: '約' }]), false],
    ['an insertion within them', entry(1, [BRIDGE]), entry(2, [{ start: 5, was: '', now: '0' }]), true],
    [
      'two insertions at one place',
      entry(1, [{ start: 2, was: '', now: '古い' }]),
      entry(2, [{ start: 2, was: '', now: '長い' }]),
      true,
    ],
    ['one says nothing', entry(1, [BRIDGE]), entry(2, []), false],
    ['in another text', entry(1, [BRIDGE]), entry(2, [BRIDGE], { text: 1 }), false],
    ['in the sentence as it was before', entry(1, [BRIDGE]), entry(2, [BRIDGE], { before: `${BEFORE}。` }), false],
  ])('%s', (_, one, other, expected) => {
    expect([areRivals(one, other), areRivals(other, one)]).toEqual([expected, expected]);
  });

  test('no entry is its own rival', () => {
    const one = entry(1, [BRIDGE]);
    expect(areRivals(one, one)).toBe(false);
  });

  const gaveWay = entry(2, [edit('15億', '1億')], { status: 'conflict', wrong: '15億', right: '1億' });
  const alternative = { id: gaveWay.id, wrong: '15億', right: '1億' };
  test.each<[why: string, entries: Correction[], expected: [number, (typeof alternative)[]][]]>([
    ['what gave way is folded into what is confirmed', [entry(1, [BRIDGE]), gaveWay], [[1, [alternative]]]],
    ['whichever stands first', [gaveWay, entry(1, [BRIDGE], { status: 'written' })], [[1, [alternative]]]],
    [
      'an open one gave way to nothing yet',
      [entry(1, [BRIDGE]), { ...gaveWay, status: 'open' }],
      [
        [1, []],
        [2, []],
      ],
    ],
    [
      'where both are in conflict, both are still to be decided',
      [entry(1, [BRIDGE], { status: 'conflict' }), gaveWay],
      [
        [1, []],
        [2, []],
      ],
    ],
    [
      'a conflict about other words stays',
      [entry(1, [PORT]), gaveWay],
      [
        [1, []],
        [2, []],
      ],
    ],
  ])('%s', (_, entries, expected) => {
    const folded = foldAlternatives(entries.map(({ alternatives: __, ...rest }) => rest));
    expect(folded.map(({ number, alternatives }) => [number, alternatives])).toEqual(expected);
  });
});
