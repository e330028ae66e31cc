import { describe, expect, test } from 'vitest';
import { type Decision, type Edit, REVIEWER } from '../../../src/core/decision.js';
import { planCorrections } from '../../../src/review/corrections.js';
import { nthEqual, ownFingerprint, withOwnItems } from '../../../src/review/decisions/own.js';
import { standings } from '../../../src/review/decisions/standing.js';
import type { Review } from '../../../src/review/model.js';
import { applyEdits } from '../../../src/text/apply-edits.js';
import { decisionOn, type FixtureRow, reviewOf } from '../../support/review-fixture.js';

const GRID = '町は送電網を直し、送電網を守る。';
const ROWS: readonly FixtureRow[] = [
  { ja: '港町の計画', vi: 'Kế hoạch của thị trấn cảng' },
  { ja: GRID, vi: 'Thị trấn sửa và bảo vệ lưới điện.', en: 'The town repairs and guards the power grid.' },
  { ja: '橋は⟦15億円⟧で直す。', finding: { id: 'yen', fingerprints: ['yen'] } },
  { ja: GRID, en: 'The town repairs and guards the power grid.' },
];
const review = reviewOf(ROWS);

/** A judgement on words of a sentence that no check has flagged. */
function own(segment: number, edit: Edit, stated: Partial<Decision> = {}, of: Review = review): Decision {
  const { text } = of.segments[segment]!;
  const subject = { pair: 'harbour-town', check: REVIEWER, words: edit.was, sentence: text };
  const fingerprint = ownFingerprint(subject, nthEqual(of.segments, segment), edit.start);
  const made = { id: 'd1', parents: [], by: 'Lan', at: '2027-03-31T00:00:00.000Z' };
  return { ...made, fingerprint, verdict: 'accepted', correction: [edit], subject, ...stated };
}

const FIRST = { start: 2, was: '送電網', now: '電力網' };
const SECOND = { start: 9, was: '送電網', now: '電力網' };

/** Segment, words and place in the sentence of each own finding. */
function foundIn(of: Review, ...decisions: readonly Decision[]) {
  return withOwnItems(of, decisions)
    .items.filter(({ finding }) => finding.check === REVIEWER)
    .map(({ finding, target }) => [finding.segment, finding.target.text, finding.target.start - target.span.start]);
}

describe('an own finding', () => {
  test('is an item like others, by position, with what the versions have beside it', () => {
    const { items } = withOwnItems(review, [own(3, SECOND, { severity: 'major' })]);
    expect(items.map(({ finding }) => finding.check)).toEqual(['number-mismatch', REVIEWER]);
    const { finding, target, sources } = items[1]!;
    expect(finding).toMatchObject({
      check: REVIEWER,
      mqm: 'style/awkward-style',
      severity: 'major',
      confidence: 1,
      segment: 3,
      message: 'A reviewer writes 電力網 for 送電網.',
      target: { line: 4, column: 10, text: '送電網' },
      expected: ['電力網'],
      suggestions: [{ start: target.span.start + 9, end: target.span.start + 12, text: '電力網' }],
    });
    expect(target).toMatchObject({ text: GRID, line: 4, marks: [{ start: 9, end: 12 }] });
    expect(sources.map(({ language, passage }) => [language, passage?.text])).toEqual([
      ['vi', undefined],
      ['ko', undefined],
      ['en', 'The town repairs and guards the power grid.'],
    ]);
  });

  test.each<[string, Partial<Decision>, string]>([
    ['one alone is wording', {}, 'style/awkward-style'],
    ['one of a step is terminology', { group: 'g' }, 'terminology/inconsistent-use-of-terminology'],
  ])('%s', (_, stated, mqm) => {
    expect(withOwnItems(review, [own(1, FIRST, stated)]).items[0]!.finding.mqm).toBe(mqm);
  });

  test('stays what it was when it is judged again', () => {
    const first = own(1, FIRST, { group: 'g', reason: '用語の統一' });
    const again = own(1, FIRST, { id: 'd2', parents: ['d1'], verdict: 'dismissed', reason: '不要' });
    const { correction: _, ...dismissed } = again;
    const after = withOwnItems(review, [first, dismissed]);
    expect(after.items[0]!.finding).toMatchObject({ message: '用語の統一', its: 'terminology', expected: ['電力網'] });
    expect(standings(after, [first, dismissed])[0]!.status).toBe('dismissed');
  });

  test.each<[reason: string, decision: Decision, wanted: readonly unknown[]]>([
    ['the first of two equal words', own(1, FIRST), [1, '送電網', 2]],
    ['the second', own(1, SECOND), [1, '送電網', 9]],
    ['of two equal sentences the second', own(3, FIRST), [3, '送電網', 2]],
    ['words that are put in', own(2, { start: 0, was: '', now: '新しい' }), [2, '', 0]],
  ])('%s', (_, decision, wanted) => {
    expect(foundIn(review, decision)).toEqual([wanted]);
  });

  test('two places of one sentence are two findings', () => {
    expect(foundIn(review, own(1, FIRST), own(1, SECOND, { id: 'd2' }))).toHaveLength(2);
  });

  test.each<[reason: string, decision: Decision]>([
    ['taken back', own(1, FIRST, { verdict: 'open' })],
    ['of another text', own(1, FIRST, { subject: { ...own(1, FIRST).subject, pair: 'bridge' } })],
    ['on all alike, which is no finding', own(1, FIRST, { scope: 'file' })],
    [
      'of a sentence that is gone',
      own(1, FIRST, { subject: { ...own(1, FIRST).subject, sentence: '町は送電網を直す。' } }),
    ],
    [
      'of a third equal sentence, which is gone',
      own(1, FIRST, { fingerprint: ownFingerprint(own(1, FIRST).subject, 2, 2) }),
    ],
  ])('says nothing when it is %s', (_, decision) => {
    expect(withOwnItems(review, [decision])).toBe(review);
  });

  test('a line that was broken anew is the same sentence', () => {
    const before = reviewOf([{ ja: 'The old grid is slow.' }]);
    const after = reviewOf([{ ja: 'The  old grid is slow.' }]);
    const decision = own(0, { start: 8, was: 'grid', now: 'network' }, {}, before);
    expect(foundIn(after, decision)).toEqual([[0, 'grid', 9]]);
    expect(planOf(after, decision).text).toBe('The  old network is slow.\n');
  });

  test('findings of an earlier state give way: nothing is there twice', () => {
    const once = withOwnItems(review, [own(1, FIRST)]);
    expect(withOwnItems(once, [own(1, FIRST)]).items).toEqual(once.items);
    expect(withOwnItems(once, []).items).toEqual(review.items);
  });
});

function planOf(of: Review, ...decisions: readonly Decision[]) {
  const all = withOwnItems(of, decisions);
  const plan = planCorrections(all, standings(all, decisions));
  return { text: applyEdits(of.text, plan.edits), ids: plan.decisions.map(({ id }) => id), changes: plan.changes };
}

describe('writing own findings', () => {
  test('each goes where it was made, beside those of checks', () => {
    const yen = decisionOn(review, 'yen', 'accepted', { correction: [{ start: 2, was: '15', now: '150' }] });
    const { text, ids } = planOf(review, own(3, SECOND), yen);
    expect(text).toBe(review.text.replace('15億円', '150億円').replace(/送電網を守る。\n$/u, '電力網を守る。\n'));
    expect(ids).toEqual(['yen-accepted', 'd1']);
  });

  test('two that want the same words: the later one is a conflict', () => {
    const wider = own(1, { start: 2, was: '送電網を', now: '電力を' }, { id: 'd2' });
    const { text, ids, changes } = planOf(review, own(1, FIRST), wider);
    expect(text).toContain('町は電力網を直し');
    expect(ids).toEqual(['d1']);
    expect(changes.map(({ conflict }) => conflict)).toEqual([false, true]);
  });

  test('a correction that the file has though no line says so is noted, and nothing is written', () => {
    const after = reviewOf([{ ja: '町は電力網を直す。' }]);
    const decision = own(0, FIRST, {}, reviewOf([{ ja: '町は送電網を直す。' }]));
    expect(planOf(after, decision)).toEqual({ text: after.text, ids: ['d1'], changes: [] });
    expect(foundIn(after, { ...decision, verdict: 'written' })).toEqual([]);
  });
});
