import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockDrafts } from '../../../src/review/alignment/lock-drafts.js';
import {
  type BeadChange,
  give,
  mergeNext,
  put,
  split,
  take,
  toggleLock,
} from '../../../src/review/alignment/operations.js';
import type { ReviewBead } from '../../../src/review/model.js';
import { beadsOf, reviewWith, shapesOf } from '../../support/review-beads.js';

type Beads = readonly ReviewBead[];
type Operation = (beads: Beads, at: number) => BeadChange | undefined;

const takeSource: Operation = (beads, at) => take(beads, at, 'source');
const giveSource: Operation = (beads, at) => give(beads, at, 'source');
const takeTarget: Operation = (beads, at) => take(beads, at, 'target');
const giveTarget: Operation = (beads, at) => give(beads, at, 'target');
const GROUPING = [mergeNext, split, takeSource, giveSource, takeTarget, giveTarget];
const ALL = [...GROUPING, toggleLock];

/** The beads after an operation; undefined where there is nothing to do. */
function regrouped(beads: Beads, operation: Operation, at: number): Beads | undefined {
  const change = operation(beads, at);
  return change && put(beads, change.border, change.after);
}

test.each<[reason: string, operation: Operation, before: string, at: number, after: string | undefined]>([
  ['two beads become one', mergeNext, '1-1 1-2 1-1', 0, '2-3= 1-1'],
  ['null beads, too', mergeNext, '1-0 0-1 1-1', 0, '1-1= 1-1'],
  ['nothing follows', mergeNext, '1-1 1-1', 1, undefined],
  ['there is no bead', mergeNext, '', 0, undefined],
  ['2-2: pairs', split, '2-2', 0, '1-1= 1-1='],
  ['3-2: the first pair, and the rest', split, '1-1 3-2', 1, '1-1 1-1= 2-1='],
  ['2-1: the second sentence has nothing', split, '2-1 1-1', 0, '1-1= 1-0= 1-1'],
  ['1-2: the same on the other side', split, '1-2', 0, '1-1= 0-1='],
  ['1-1: its sentences have nothing to do with each other', split, '1-1', 0, '1-0= 0-1='],
  ['2-0', split, '2-0', 0, '1-0= 1-0='],
  ['0-2', split, '0-2', 0, '0-1= 0-1='],
  ['one sentence', split, '1-0 1-1', 0, undefined],
  ['the next source sentence comes', takeSource, '1-1 1-2', 0, '1-2= 1-1='],
  ['the next bead is empty then, and gone', takeSource, '1-0 0-1 1-1', 0, '1-1= 1-1'],
  ['the next bead is null then', takeSource, '1-1 1-1', 0, '1-2= 1-0='],
  ['from beyond a bead without source', takeSource, '1-0 1-0 1-1 1-1', 0, '1-1= 1-0 1-0= 1-1'],
  ['no source sentence follows', takeSource, '1-1 1-0', 0, undefined],
  ['the last source sentence goes', giveSource, '1-2 1-1', 0, '1-1= 1-2='],
  ['2-1 after a split: the sentence belongs to the second one', giveSource, '1-1= 1-0=', 0, '1-0= 1-1='],
  ['the bead is empty then, and gone', giveSource, '0-1 1-1', 0, '1-2='],
  ['it has none', giveSource, '1-0 1-1', 0, undefined],
  ['no bead follows, to which it could go', giveSource, '1-1 1-2', 1, undefined],
  ['the next target sentence comes', takeTarget, '1-1 2-1', 0, '2-1= 1-1='],
  ['from beyond a bead without target', takeTarget, '1-1 0-1 1-1', 0, '2-1= 0-1 0-1='],
  ['the last target sentence goes', giveTarget, '2-1 1-1', 0, '1-1= 2-1='],
  ['none follows', giveTarget, '2-1', 0, undefined],
  ['confirmed', toggleLock, '1-1 1-2?', 1, '1-1 1-2='],
  ['no more', toggleLock, '1-1= 1-2', 0, '1-1 1-2'],
])('%s', (_, operation, before, at, expected) => {
  const result = regrouped(beadsOf(before), operation, at);
  expect(result && shapesOf(result)).toBe(expected);
});

test('beads that an operation does not touch are the same ones', () => {
  const beads = beadsOf('1-1 2-1 0-1 1-1');
  const result = regrouped(beads, mergeNext, 1)!;
  expect([result[0], result[2]]).toEqual([beads[0], beads[3]]);
  expect(result[0]).toBe(beads[0]);
});

describe('a run of beads is put in the place of others', () => {
  test.each<
    [reason: string, beads: string, border: readonly [target: number, source: number], run: string, now: string]
  >([
    ['of the same extent', '1-1 2-1 1-1', [1, 1], '1-1= 1-0=', '1-1 1-1= 1-0= 1-1'],
    ['over a bead that goes on behind it', '1-1 3-3=', [1, 1], '1-2=', '1-1 1-2= 2-1?'],
    ['over a bead that begins before it', '2-2= 1-1', [1, 1], '1-1=', '1-1? 1-1= 1-1'],
    ['in the middle of a bead', '3-3', [1, 0], '1-1=', '1-0? 1-1= 1-2?'],
    ['at the end', '1-1 1-1 0-1', [2, 2], '0-1=', '1-1 1-1 0-1='],
  ])('%s', (_, beads, [target, source], run, now) => {
    const old = beadsOf(beads);
    const placed = beadsOf(run).map((bead) => ({
      ...bead,
      target: bead.target.map((index) => index + target),
      source: bead.source.map((index) => index + source),
    }));
    const result = put(old, { target, source }, placed);
    expect(shapesOf(result)).toBe(now);
    expectTiling(result, old);
  });
});

/** Shapes of whatever alignment: no 0-0. */
const shapes = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('', '=', '?')), { maxLength: 8 }).map((beads) =>
  beads
    .filter(([target, source]) => target + source > 0)
    .map(([target, source, sign]) => `${target}-${source}${sign}`)
    .join(' '),
);
const moves = fc.array(fc.tuple(fc.constantFrom(...ALL), fc.nat(20)), { maxLength: 12 });

describe('whatever is done', () => {
  test('beads tile both sides in order, and none is empty', () => {
    fc.assert(
      fc.property(shapes, moves, (start, steps) => {
        const first = beadsOf(start);
        let beads: Beads = first;
        for (const [operation, place] of steps) {
          beads = regrouped(beads, operation, place % Math.max(1, beads.length)) ?? beads;
          expectTiling(beads, first);
        }
      }),
    );
  });

  test('putting back what stood there undoes it exactly, the last one first', () => {
    fc.assert(
      fc.property(shapes, moves, (start, steps) => {
        const states: Beads[] = [beadsOf(start)];
        const changes: BeadChange[] = [];
        for (const [operation, place] of steps) {
          const beads = states.at(-1)!;
          const change = operation(beads, place % Math.max(1, beads.length));
          if (!change) continue;
          changes.push(change);
          states.push(put(beads, change.border, change.after));
        }
        for (const { border, before } of [...changes].reverse()) {
          const undone = put(states.pop()!, border, before);
          expect(undone).toEqual(states.at(-1));
        }
      }),
    );
  });

  test('what is made is confirmed, and only that is new', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom(...GROUPING), fc.nat(20), (start, operation, place) => {
        const beads = beadsOf(start);
        const change = operation(beads, place % Math.max(1, beads.length));
        if (!change) return;
        const made = change.after.filter((bead) => !change.before.includes(bead));
        expect(made.every(({ locked }) => locked)).toBe(true);
        expect(made.length).toBeGreaterThan(0);
      }),
    );
  });

  test('every draft has consecutive sentences, where it says that they begin', () => {
    let drafts = 0;
    fc.assert(
      fc.property(shapes, moves, (start, steps) => {
        const review = reviewWith({ vi: start });
        const version = review.versions[0]!;
        let beads: Beads = version.beads;
        for (const [operation, place] of steps)
          beads = regrouped(beads, operation, place % Math.max(1, beads.length)) ?? beads;
        for (const { target, source, at } of lockDrafts(review, version, beads)) {
          drafts++;
          expect(target).toEqual(target.map((_, k) => `本${at.target + k}。`));
          expect(source).toEqual(source.map((_, k) => `vi${at.source + k}。`));
        }
      }),
    );
    expect(drafts).toBeGreaterThan(100);
  });

  test('who reads the drafts in order knows which beads are confirmed, and no sentence is ever in two of them', () => {
    fc.assert(
      fc.property(shapes, moves, (start, steps) => {
        const review = reviewWith({ vi: start });
        let version = review.versions[0]!;
        const confirmed = new Map<string, string[]>();
        const read = (beads: Beads) => {
          for (const draft of lockDrafts(review, version, beads)) {
            const key = JSON.stringify([draft.target, draft.source, draft.at]);
            if (!draft.locked) expect(confirmed.delete(key)).toBe(true);
            else confirmed.set(key, [...draft.target, ...draft.source]);
            const held = [...confirmed.values()].flat();
            expect(new Set(held).size).toBe(held.length);
          }
          version = { ...version, beads };
        };
        const own = version.beads;
        version = { ...version, beads: own.map((bead) => ({ ...bead, locked: false })) };
        read(own);
        for (const [operation, place] of steps) {
          const next = regrouped(version.beads, operation, place % Math.max(1, version.beads.length));
          if (next) read(next);
        }
        expect(confirmed.size).toBe(version.beads.filter(({ locked }) => locked).length);
      }),
    );
  });
});

describe('any alignment can be reached from any other', () => {
  /** All ways to tile so many sentences with beads; of two null beads side by side both orders. */
  function tilings(target: number, source: number): string[] {
    if (target + source === 0) return [''];
    const first = Array.from({ length: target + 1 }, (_, t) => Array.from({ length: source + 1 }, (__, s) => [t, s]));
    return first.flat().flatMap(([t, s]) => {
      if (t! + s! === 0) return [];
      return tilings(target - t!, source - s!).map((rest) => `${t}-${s} ${rest}`.trim());
    });
  }

  function reachable(start: string): Set<string> {
    const seen = new Set([start]);
    for (const shape of seen) {
      const beads = beadsOf(shape);
      for (const operation of GROUPING) {
        for (const at of beads.keys()) {
          const result = regrouped(beads, operation, at);
          if (result) seen.add(shapesOf(result).replace(/=/gu, ''));
        }
      }
    }
    return seen;
  }

  // From every alignment merging leads to one bead, so it is enough that everything can be reached from there.
  test.each([
    [1, 2],
    [2, 1],
    [2, 2],
    [3, 2],
    [2, 3],
    [3, 3],
    [3, 0],
    [0, 3],
  ])('%i and %i sentences', (target, source) => {
    const all = tilings(target, source);
    expect([...reachable(`${target}-${source}`)].sort()).toEqual(all.sort());
    expect(all.length).toBeGreaterThan(2);
  });

  test('a text of one sentence: 1-0 0-1 says the same as 0-1 1-0, which is not offered', () => {
    expect([...reachable('1-1')].sort()).toEqual(['1-0 0-1', '1-1']);
  });
});

function expectTiling(beads: Beads, first: Beads): void {
  for (const side of ['target', 'source'] as const) {
    const count = first.flatMap((bead) => bead[side]).length;
    expect(beads.flatMap((bead) => bead[side])).toEqual(Array.from({ length: count }, (_, k) => k));
  }
  expect(beads.filter(({ target, source }) => target.length + source.length === 0)).toEqual([]);
}
