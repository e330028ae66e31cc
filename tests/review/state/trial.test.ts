import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.js';
import type { SentenceTrial } from '../../../src/core/sentence-trial.js';
import type { EditTrial } from '../../../src/review/state/state.js';
import { deskOf, ESC, IRON, LEFT, YEN } from '../../support/review-desk.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

const review = reviewOf();
const YEN_FINDING = review.items[0]!.finding;
const other = (id: string, stated: Partial<Finding> = {}): Finding => ({
  ...YEN_FINDING,
  id,
  fingerprints: [id],
  check: 'repeated-word',
  checks: ['repeated-word'],
  ...stated,
});

/** Somebody types x into the sentence of the first finding, and is told this. @returns what is shown: `-` gone, `=` still, `+` added */
function told(trial: SentenceTrial, one = deskOf(review)): string[] {
  one.press('ex');
  const { text } = one.effects.at(-1) as { text: string };
  one.tell({ kind: 'tried', text, trial });
  const { result } = shown(one)!;
  const list = (sign: string, findings: readonly Finding[]) => findings.map(({ id }) => `${sign}${id}`);
  return [...list('-', result!.gone), ...list('=', result!.still), ...list('+', result!.added)];
}

function shown(one: ReturnType<typeof deskOf>): EditTrial | undefined {
  const { screen } = one.state();
  return screen.kind === 'edit' ? screen.trial : undefined;
}

describe('what is asked', () => {
  test('the sentence as it is typed, with its place', () => {
    const one = deskOf(review);
    one.press('ex');
    expect(one.effects).toEqual([{ kind: 'try', segment: 1, text: '町は新しい橋にx15億円を充てる。' }]);
    expect(shown(one)).toEqual({ isPending: true });
  });

  test('nothing for a key that changes no words, or brings back the sentence', () => {
    const one = deskOf(review);
    one.press(`e${LEFT}`);
    expect([one.effects, shown(one)]).toEqual([[], undefined]);
    one.press('x\u007f');
    expect(one.effects).toHaveLength(1);
    expect(shown(one)).toBeUndefined();
  });

  test('what was said last stays while the next words are looked at', () => {
    const one = deskOf(review);
    told({ before: [YEN_FINDING], after: [] }, one);
    one.press('y');
    expect(shown(one)).toMatchObject({ isPending: true, result: { gone: [{ id: YEN }] } });
  });
});

describe('what is told', () => {
  const words = { ...YEN_FINDING.target };
  test.each<[name: string, trial: SentenceTrial, expected: string[]]>([
    ['gone', { before: [YEN_FINDING], after: [] }, [`-${YEN}`]],
    ['still there', { before: [YEN_FINDING], after: [YEN_FINDING] }, [`=${YEN}`]],
    ['a check that sees the whole document only: its words stand there', { before: [], after: [] }, [`=${YEN}`]],
    ['new', { before: [YEN_FINDING], after: [other('new')] }, [`-${YEN}`, '+new']],
    ['uncertain ones are not told', { before: [], after: [other('new', { uncertain: true })] }, [`=${YEN}`]],
    ['it was there, and is in the list of another', { before: [other('old')], after: [other('old')] }, [`=${YEN}`]],
    ['merged with another one', { before: [], after: [other('m', { fingerprints: ['m', YEN] })] }, [`=${YEN}`]],
  ])('%s', (_name, trial, expected) => {
    expect(words.text).toBe('15億円');
    expect(told(trial)).toEqual(expected);
  });

  test('a check that sees the whole document only: its words are gone', () => {
    const one = deskOf(review);
    one.press('e\u001b[3~');
    const { text } = one.effects.at(-1) as { text: string };
    one.tell({ kind: 'tried', text, trial: { before: [], after: [] } });
    expect(shown(one)!.result!.gone.map(({ id }) => id)).toEqual([YEN]);
  });

  test('what everybody dismissed is not new', () => {
    const dismissed = decisionOn(review, YEN, 'dismissed', { scope: 'everywhere' });
    const desk = deskOf(review, [
      { ...dismissed, subject: { ...dismissed.subject, check: 'repeated-word' }, fingerprint: 'elsewhere' },
    ]);
    expect(told({ before: [YEN_FINDING], after: [other('new')] }, desk)).toEqual([`-${YEN}`]);
  });

  test('findings of other sentences are not spoken of', () => {
    const one = deskOf(review);
    expect(one.ids()).toContain(IRON);
    expect(told({ before: [], after: [] }, one).join()).not.toContain(IRON);
  });

  test('an answer to other words, or after the field was left, is dropped', () => {
    const one = deskOf(review);
    one.press('ex');
    one.tell({ kind: 'tried', text: 'another', trial: { before: [], after: [] } });
    expect(shown(one)).toEqual({ isPending: true });
    const { text } = one.effects.at(-1) as { text: string };
    one.press(ESC);
    one.tell({ kind: 'tried', text, trial: { before: [], after: [] } });
    expect(one.state().screen).toEqual({ kind: 'list' });
  });

  test('where nobody can tell nothing is shown', () => {
    const one = deskOf(review);
    one.press('ex');
    const { text } = one.effects.at(-1) as { text: string };
    one.tell({ kind: 'tried', text, trial: undefined });
    expect(shown(one)).toBeUndefined();
  });
});
