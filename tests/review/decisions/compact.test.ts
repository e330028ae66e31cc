import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, type DecisionDraft, SCOPES, VERDICTS } from '../../../src/core/decision.js';
import { compactDecisions } from '../../../src/review/decisions/compact.js';
import { historyOf, parentsOf, redoDraft, undoDraft } from '../../../src/review/decisions/history.js';
import { standings } from '../../../src/review/decisions/standing.js';
import { decisionOf as d, draftOf, type Flagged, reviewOf } from '../../support/decisions.js';

const open = { verdict: 'open' } as const;

describe('compactDecisions', () => {
  test.each<[reason: string, before: readonly Decision[], after: readonly Decision[]]>([
    ['nothing', [], []],
    [
      'what was replaced goes',
      [d('1'), d('2', { verdict: 'skipped', parents: ['1'] })],
      [d('2', { verdict: 'skipped' })],
    ],
    [
      'both sides of a conflict stay, in the order of the file',
      [
        d('0'),
        d('1', { parents: ['0'] }),
        d('2', { fingerprint: 'bbbbbbbb' }),
        d('3', { verdict: 'accepted', parents: ['0'] }),
      ],
      [d('1'), d('2', { fingerprint: 'bbbbbbbb' }), d('3', { verdict: 'accepted' })],
    ],
    ['judged, undone: nothing is left', [d('1'), d('2', { ...open, parents: ['1'], undoes: '1' })], []],
    [
      'open with a comment stays',
      [d('1'), d('2', { ...open, comment: 'もう一度見る', parents: ['1'], undoes: '1' })],
      [d('2', { ...open, comment: 'もう一度見る' })],
    ],
    ['open is an answer in a conflict', [d('1'), d('2', open)], [d('1'), d('2', open)]],
    [
      'open is an answer to "everywhere", even from another text',
      [d('1', open), d('2', { scope: 'everywhere', fingerprint: 'bbbbbbbb' }, { pair: 'bridge' })],
      [d('1', open), d('2', { scope: 'everywhere', fingerprint: 'bbbbbbbb' }, { pair: 'bridge' })],
    ],
    [
      'open may come to meet another judgement on the same text',
      [d('1', open), d('2', { fingerprint: 'bbbbbbbb' })],
      [d('1', open), d('2', { fingerprint: 'bbbbbbbb' })],
    ],
    [
      'but none on another text',
      [d('1', open), d('2', { fingerprint: 'bbbbbbbb' }, { pair: 'bridge' })],
      [d('2', { fingerprint: 'bbbbbbbb' }, { pair: 'bridge' })],
    ],
    [
      '"everywhere", taken back, says nothing',
      [
        d('1', { scope: 'everywhere' }),
        d('2', { scope: 'everywhere', ...open, parents: ['1'], undoes: '1' }),
        d('3', { fingerprint: 'bbbbbbbb' }),
      ],
      [d('3', { fingerprint: 'bbbbbbbb' })],
    ],
    [
      'what was undone and redone is a judgement like any other',
      [d('1'), d('2', { ...open, parents: ['1'], undoes: '1' }), d('3', { parents: ['2'], redoes: '1' })],
      [d('3')],
    ],
    [
      'what the file does not have, a branch or a newer taiyaku may have: it is still said to be replaced',
      [d('1'), d('2', { parents: ['1', 'x'] })],
      [d('2', { parents: ['x'] })],
    ],
  ])('%s', (_, before, after) => {
    expect(compactDecisions(before)).toEqual(after);
  });

  test('what does not change is the same object', () => {
    const kept = d('1');
    const [first, second] = compactDecisions([
      kept,
      d('2', { fingerprint: 'bbbbbbbb' }),
      d('3', { fingerprint: 'bbbbbbbb', parents: ['2'] }),
    ]);
    expect(first).toBe(kept);
    expect(second).toEqual(d('3', { fingerprint: 'bbbbbbbb' }));
  });

  test('unknown keys stay', () => {
    const newer = { ...d('2', { parents: ['1'] }), weight: 3 };
    expect(compactDecisions([d('1'), newer])).toEqual([{ ...d('2'), weight: 3 }]);
  });
});

/** Six findings of a text: the words and sentences of some are alike, so that judgements on all alike and judgements carried over reach others. */
const FINDINGS: readonly Flagged[] = [
  ['港湾', '港湾局は毎年四月に合同会議を開き、予算を定める。'],
  ['港湾', '港湾局は毎年五月に合同会議を開き、予算を定める。'],
  ['港湾', '両市は港湾の整備に関する覚書に署名した。'],
  ['会議', '港湾局は毎年四月に合同会議を開き、予算を定める。'],
  ['覚書', '両市は港湾の整備に関する覚書に署名した。'],
  ['', '両市は港湾の整備に関する覚書に署名した。'],
].map(([words, sentence], k) => ({ words: words!, sentence: sentence!, fingerprints: [`finding${k}`] }));

const PAIRS = ['harbour', 'bridge'];

/** What happens to a decisions file that two people have on two branches. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('judge' as const),
    at: fc.nat(FINDINGS.length - 1),
    also: fc.nat(FINDINGS.length - 1),
    pair: fc.constantFrom('harbour', 'harbour', 'bridge'),
    verdict: fc.constantFrom(...VERDICTS, 'open' as const, 'dismissed' as const),
    scope: fc.constantFrom(...SCOPES, 'this' as const),
    comment: fc.option(fc.constant('要確認'), { nil: undefined, freq: 5 }),
    branch: fc.nat(1),
  }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), branch: fc.nat(1) }),
  fc.record({ kind: fc.constant('merge' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const idOf = (at: number, pair: string) => `${pair} finding${at}`;

function play(steps: readonly Step[]): Decision[] {
  let base: Decision[] = [];
  let branches: Decision[][] = [[], []];
  let next = 0;
  const add = (branch: number, draft: DecisionDraft) =>
    branches[branch]!.push({ ...draft, id: `${next++}`, by: `person${branch}`, at: '2027-03-31T09:12:44.120Z' });
  const merge = () => {
    base = [...base, ...branches.flatMap((branch) => branch.slice(base.length))];
    branches = [[...base], [...base]];
  };
  for (const one of steps) {
    if (one.kind === 'merge') merge();
    else if (one.kind === 'judge') {
      const { words, sentence } = FINDINGS[one.at]!;
      const draft = draftOf(
        {
          fingerprint: idOf(one.at, one.pair),
          verdict: one.verdict,
          scope: one.scope,
          ...(one.comment && { comment: one.comment }),
        },
        { pair: one.pair, words, sentence },
      );
      const known = branches[one.branch]!;
      add(one.branch, { ...draft, parents: parentsOf(draft, known, [idOf(one.also, one.pair)]) });
    } else {
      const known = branches[one.branch]!;
      const history = historyOf(known, `person${one.branch}`, 'harbour');
      for (const last of history[one.kind]) add(one.branch, (one.kind === 'undo' ? undoDraft : redoDraft)(last, known));
    }
  }
  merge();
  return base;
}

/** The findings that a text has today: some are gone, some are merged, some sentences were changed. */
const today = fc.array(
  fc.record({
    at: fc.nat(FINDINGS.length - 1),
    merged: fc.array(fc.nat(FINDINGS.length - 1), { maxLength: 2 }),
    change: fc.constantFrom('', '、', '、ただし金額は追って通知するものとし、双方が合意する'),
  }),
  { minLength: 1, maxLength: 6, size: 'max' },
);

describe('after compacting', () => {
  const stood = (
    pair: string,
    found: typeof today extends fc.Arbitrary<infer T> ? T : never,
    file: readonly Decision[],
  ) => {
    const flagged = found.map(({ at, merged, change }): Flagged => {
      const { words, sentence } = FINDINGS[at]!;
      const fingerprints = [...new Set([at, ...merged])].map((own) => idOf(own, pair));
      return { words, sentence: sentence.replace('。', `${change}。`), fingerprints };
    });
    // An open finding is open, whether somebody has said so or not.
    return standings(reviewOf(flagged, pair), file).map(({ status, decisions }) =>
      status === 'open' ? status : [status, ...decisions.map(({ id }) => id)].join(' '),
    );
  };

  test('every finding stands as before, in every text, whatever becomes of it', () => {
    let shorter = 0;
    let conflicts = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 30, size: 'max' }), today, (steps, found) => {
        const file = play(steps);
        const compact = compactDecisions(file);
        if (compact.length < file.length) shorter++;
        for (const pair of PAIRS) {
          const before = stood(pair, found, file);
          if (before.some((status) => status.startsWith('conflict'))) conflicts++;
          expect(stood(pair, found, compact)).toEqual(before);
        }
        expect(compactDecisions(compact)).toEqual(compact);
      }),
      { numRuns: 1000 },
    );
    // The histories are such that something is left out, and that there are conflicts.
    expect(shorter).toBeGreaterThan(200);
    expect(conflicts).toBeGreaterThan(20);
  });
});
