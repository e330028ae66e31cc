import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import type { Finding } from '../../../src/core/finding.js';
import { allowProposals, pairProposals } from '../../../src/review/decisions/lessons.js';
import { standings } from '../../../src/review/decisions/standing.js';
import { decisionOf } from '../../support/decisions.js';
import { decisionOn, type FixtureRow, reviewOf } from '../../support/review-fixture.js';

/** A text with findings of a check about amounts and of others. */
const review = ((text) => ({
  ...text,
  items: text.items.map(({ finding, ...item }) => {
    const its = finding.check === 'number-mismatch' ? 'numbers' : 'mistranslation';
    return { ...item, finding: { ...finding, its } };
  }),
}))(reviewOf());

/** Dismisses 海辺の市場 in a sentence of its own, or as stated. */
const d = (id: string, stated: Partial<Decision> = {}, subject: Partial<Decision['subject']> = {}): Decision =>
  decisionOf(
    id,
    { fingerprint: `f${id}`, ...stated },
    { pair: 'harbour-town', check: 'unsupported-word', words: '海辺の市場', sentence: `文${id}。`, ...subject },
  );

describe('words that are dismissed again and again', () => {
  test.each<[reason: string, decisions: readonly Decision[], proposed: readonly string[]]>([
    ['once: no habit', [d('1')], []],
    ['in two sentences', [d('1'), d('2')], ['dismissed 2 times']],
    ['twice in one sentence', [d('1', {}, { sentence: '文。' }), d('2', {}, { sentence: '文。' })], []],
    ['once for all in the text', [d('1', { scope: 'file' })], ['dismissed once']],
    ['once for all texts', [d('1', { scope: 'everywhere', reason: '地名' })], ['地名']],
    [
      'reasons, each once',
      [d('1', { reason: '地名' }), d('2', { reason: '地名' }), d('3', { reason: '店名' })],
      ['地名; 店名'],
    ],
    ['in this text and in another', [d('1'), d('2', {}, { pair: 'bridge' })], ['dismissed 2 times']],
    ['in other texts only, whose language nobody knows', [d('1', { scope: 'everywhere' }, { pair: 'bridge' })], []],
    ['of other width', [d('1', {}, { words: 'ＪＲ' }), d('2', {}, { words: 'JR' })], ['dismissed 2 times']],
    ['somebody accepted one', [d('1'), d('2'), d('3', { verdict: 'accepted' })], []],
    [
      'somebody wrote one in another text',
      [d('1', { scope: 'file' }), d('3', { verdict: 'written' }, { pair: 'bridge' })],
      [],
    ],
    ['somebody asks', [d('1'), d('2'), d('3', { verdict: 'question' })], []],
    ['somebody skipped one', [d('1'), d('2'), d('3', { verdict: 'skipped' })], ['dismissed 2 times']],
    [
      'an accepted one of another check',
      [d('1'), d('2'), d('3', { verdict: 'accepted' }, { check: 'omission' })],
      ['dismissed 2 times'],
    ],
    ['one was taken back', [d('1'), d('2'), d('3', { fingerprint: 'f2', verdict: 'open', parents: ['2'] })], []],
    [
      'two opinions on one',
      [d('1', { scope: 'file' }), d('2', { fingerprint: 'g' }), d('3', { fingerprint: 'g', verdict: 'skipped' })],
      [],
    ],
    ['nothing is flagged', [d('1', {}, { words: '' }), d('2', {}, { words: '' })], []],
    ['an amount', [d('1', { scope: 'file' }, { check: 'other', words: '15億円' })], []],
    ['a word of a check about amounts', [d('1', { scope: 'file' }, { check: 'number-mismatch', words: '数千人' })], []],
    ['a mark', [d('1', { scope: 'file' }, { check: 'punctuation', words: '：' })], []],
    ['a single kana', [d('1', { scope: 'file' }, { check: 'repeated-word', words: 'は' })], []],
    ['a single kanji is a word', [d('1', { scope: 'file' }, { words: '港' })], ['dismissed once']],
  ])('%s', (_, decisions, proposed) => {
    expect(allowProposals(review, decisions).map(({ reason }) => reason)).toEqual(proposed);
  });

  test('what is proposed is for the language of the text', () => {
    expect(allowProposals({ ...review, language: 'ko' }, [d('1', { scope: 'file' })])).toEqual([
      { kind: 'allow', language: 'ko', check: 'unsupported-word', words: '海辺の市場', reason: 'dismissed once' },
    ]);
  });
});

/** Pairs from a correction of the marked words, `鉄の道` by `鉄道` if not stated, as `鉄道 vi đường sắt`. */
function pairsOf(
  row: Partial<FixtureRow> = {},
  now = '鉄道',
  finding: Partial<Finding> = {},
  stated: Partial<Decision> = {},
) {
  const found = { id: 'x', fingerprints: ['x'], check: 'unsupported-word', checks: ['unsupported-word'], ...finding };
  const text = reviewOf([{ ja: '町は⟦鉄の道⟧を造る。', vi: 'Thị trấn xây ⟦đường sắt⟧.', ...row, finding: found }]);
  const { target, finding: own } = text.items[0]!;
  const edit = { start: own.target.start - target.span.start, was: own.target.text, now };
  const decision = decisionOn(text, 'x', 'accepted', { correction: [edit], ...stated });
  return pairProposals(text, standings(text, [decision])).map(
    ({ pair }) => `${pair.target.text} ${pair.source.language} ${pair.source.text}`,
  );
}

describe('word pairs of corrections', () => {
  test('a word of every version that has one', () => {
    const versions = {
      vi: 'Thị trấn xây ⟦đường sắt⟧.',
      ko: '마을은 ⟦철도⟧를 놓는다.',
      en: 'The town builds a ⟦railway⟧.',
    };
    expect(pairsOf(versions)).toEqual(['鉄道 vi đường sắt', '鉄道 ko 철도', '鉄道 en railway']);
  });

  test.each<[reason: string, row: Partial<FixtureRow>, now: string, pairs: readonly string[]]>([
    ['katakana', {}, 'レール', ['レール vi đường sắt']],
    ['an amount', { ja: '町は⟦15億円⟧を充てる。' }, '150億円', []],
    ['a mark', { ja: '町は港⟦：⟧を造る。' }, '、', []],
    ['deleted', {}, '', []],
    ['an inflected word', { ja: '町は鉄道を⟦作り⟧、守る。' }, '造り', []],
    ['the stem of one', { ja: '町は鉄道を⟦目当⟧した。' }, '目指', []],
    ['a single kanji', { ja: '町は⟦鉄の道⟧を造る。' }, '道', []],
    ['a part of a longer word', { ja: '町は⟦鉄の道⟧網を造る。' }, '鉄道', []],
    ['a part of a longer katakana word', { ja: '町は⟦アイアン⟧ネットを造る。' }, 'レール', []],
    ['a clause', {}, '冬の間も使える鉄道', []],
    ['two quoted wordings of a version', { vi: '⟦đường sắt⟧ và ⟦thủy cung⟧' }, '鉄道', []],
    ['the same wording twice', { vi: '⟦đường sắt⟧ và ⟦đường sắt⟧' }, '鉄道', ['鉄道 vi đường sắt']],
    ['one syllable of Vietnamese', { vi: 'Thị trấn xây ⟦đường⟧ sắt.' }, '鉄道', []],
    ['more than a phrase', { vi: '⟦Thị trấn xây đường sắt⟧.' }, '鉄道', []],
    ['half a word of English', { vi: '', en: 'a ⟦rail⟧way' }, '鉄道', []],
    ['a Korean noun before its particle', { vi: '', ko: '⟦철도⟧를 놓는다.' }, '鉄道', ['鉄道 ko 철도']],
    ['a Korean word that goes on', { vi: '', ko: '⟦철도⟧망을 놓는다.' }, '鉄道', []],
    ['an amount of a version', { vi: 'Thị trấn xây ⟦2 đường sắt⟧.' }, '鉄道', []],
    ['no version', { vi: 'Thị trấn xây.' }, '鉄道', []],
  ])('%s', (_, row, now, pairs) => {
    expect(pairsOf(row, now)).toEqual(pairs);
  });

  test.each<[reason: string, finding: Partial<Finding>, stated: Partial<Decision>]>([
    ['an uncertain finding', { uncertain: true }, {}],
    ['a check that is not about one word', { check: 'number-mismatch', checks: ['number-mismatch'] }, {}],
    ['a dismissed finding', {}, { verdict: 'dismissed' }],
    ['accepted without a correction', {}, { correction: [] }],
    ['more than the flagged words is changed', {}, { correction: [{ start: 0, was: '町は鉄の道', now: '鉄道' }] }],
    ['something else is changed', {}, { correction: [{ start: 0, was: '町', now: '市街' }] }],
  ])('nothing of %s', (_, finding, stated) => {
    expect(pairsOf({}, '鉄道', finding, stated)).toEqual([]);
  });

  test('the smallest change of a sentence edited by hand is the whole word', () => {
    expect(pairsOf({}, '', {}, { correction: [{ start: 3, was: 'の', now: '' }] })).toEqual(['鉄道 vi đường sắt']);
  });

  test('a written correction teaches as an accepted one', () => {
    expect(pairsOf({}, '鉄道', {}, { verdict: 'written' })).toEqual(['鉄道 vi đường sắt']);
  });
});
