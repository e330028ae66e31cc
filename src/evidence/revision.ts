import type { Segment, Token } from '../core/segment.js';
import { diffStretches, type Stretch } from '../text/diff-stretches.js';
import { wordingOf } from '../text/wording.js';

/** A token with the segment it stands in. */
export interface PlacedToken {
  readonly segment: Segment;
  readonly token: Token;
}

/** Words of a sentence that became other words. One side is empty where words were added or taken out. */
export interface WordChange {
  readonly old: readonly PlacedToken[];
  readonly now: readonly PlacedToken[];
}

/** A sentence that was rewritten: which earlier ones it was, and what became of their words. */
export interface RevisedSegment {
  readonly segment: Segment;
  readonly earlier: readonly Segment[];
  readonly changes: readonly WordChange[];
  /** Share of the words of both that stayed, 0–1. */
  readonly kept: number;
}

/** How the segments of a text relate to those of an earlier state of it. */
export interface Revision {
  /** Rewritten segments by their index. */
  readonly revised: ReadonlyMap<number, RevisedSegment>;
  /** Indexes of the earlier segments that a present one was, rewritten or not; none for a new sentence. */
  earlierOf(index: number): readonly number[];
  /** True when the sentence was there then in the same wording, wherever it stood. */
  isUnchanged(index: number): boolean;
}

/** With less in common a sentence is a new one: nothing but "the" is left of "The bridge opens in May." in "The tickets are sold at the pier." */
const LEAST_KEPT = 0.4;

/** Compares the present segments of a text with its earlier ones. Sentences that only moved, or were cut in another way, did not change. */
export function compareRevisions(old: readonly Segment[], now: readonly Segment[]): Revision {
  const oldKeys = old.map(({ text }) => wordingOf(text));
  const keys = now.map(({ text }) => wordingOf(text));
  const stood = new Map(oldKeys.map((key, index) => [key, index]));
  const stands = new Set(keys);
  const earlier = new Map<number, readonly Segment[]>();
  const revised = new Map<number, RevisedSegment>();
  for (const stretch of diffStretches(oldKeys, keys) ?? []) {
    const removed = stretch.old.filter((index) => !stands.has(oldKeys[index]!));
    const added = stretch.now.filter((index) => !stood.has(keys[index]!));
    const isRecut = wholeOf(removed, oldKeys) === wholeOf(added, keys);
    for (const sentence of revise(pick(removed, old), pick(added, now))) {
      const { index } = sentence.segment;
      earlier.set(index, sentence.earlier);
      if (!isRecut && sentence.changes.length > 0) revised.set(index, sentence);
    }
  }
  return {
    revised,
    earlierOf: (index) => {
      const was = stood.get(keys[index]!);
      return earlier.get(index)?.map((segment) => segment.index) ?? (was === undefined ? [] : [was]);
    },
    isUnchanged: (index) => stood.has(keys[index]!) || (earlier.has(index) && !revised.has(index)),
  };
}

function wholeOf(indexes: readonly number[], keys: readonly string[]): string {
  return indexes.map((index) => keys[index]).join('');
}

function pick(indexes: readonly number[], segments: readonly Segment[]): Segment[] {
  return indexes.map((index) => segments[index]!);
}

/** Tells which sentences of a stretch became which, by the words they have in common. */
function revise(old: readonly Segment[], now: readonly Segment[]): RevisedSegment[] {
  if (old.length === 0 || now.length === 0) return [];
  const before = wordsOf(old);
  const after = wordsOf(now);
  const stretches = diffStretches(before.map(keyOf), after.map(keyOf));
  if (!stretches) return [];
  const isOne = old.length === 1 && now.length === 1;
  const origins = isOne ? [{ segment: now[0]!, earlier: old }] : originsOf(now, before, after, stretches);
  const changes = changesBySegment(stretches, before, after, origins);
  return origins.map(({ segment, earlier }) => {
    const own = changes.get(segment) ?? [];
    const size = sizeOf([segment, ...earlier]);
    const differing = own.reduce((sum, change) => sum + change.old.length + change.now.length, 0);
    return { segment, earlier, changes: own, kept: size === 0 ? 1 : Math.max(0, 1 - differing / size) };
  });
}

/** A sentence and what it was. */
interface Origin {
  readonly segment: Segment;
  readonly earlier: readonly Segment[];
}

function isWord({ kind }: Token): boolean {
  return kind !== 'punctuation';
}

function wordsOf(segments: readonly Segment[]): PlacedToken[] {
  return segments.flatMap((segment) => segment.tokens.filter(isWord).map((token) => ({ segment, token })));
}

function sizeOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0);
}

/** Forms of a word are one: opens and opened. */
function keyOf({ token }: PlacedToken): string {
  return wordingOf(token.base);
}

/** For each sentence the earlier ones that lived on in it; sentences that were none before are left out. */
function originsOf(
  now: readonly Segment[],
  before: readonly PlacedToken[],
  after: readonly PlacedToken[],
  stretches: readonly Stretch[],
): Origin[] {
  const held = new Map(now.map((segment) => [segment, new Map<Segment, number>()]));
  const gone = new Set(stretches.flatMap(({ old }) => old));
  const come = new Set(stretches.flatMap(({ now }) => now));
  const stayed = before.filter((_, k) => !gone.has(k));
  after
    .filter((_, k) => !come.has(k))
    .forEach(({ segment }, k) => {
      const counts = held.get(segment)!;
      const was = stayed[k]!.segment;
      counts.set(was, (counts.get(was) ?? 0) + 1);
    });
  return [...held].flatMap(([segment, counts]): Origin[] => {
    const earlier = [...counts].filter(
      ([was, count]) => count >= LEAST_KEPT * Math.min(sizeOf([was]), sizeOf([segment])),
    );
    const kept = earlier.reduce((sum, [, count]) => sum + count, 0);
    return kept > 0 && kept >= LEAST_KEPT * sizeOf([segment])
      ? [{ segment, earlier: earlier.map(([was]) => was) }]
      : [];
  });
}

/** What was exchanged, added and taken out in each sentence. */
function changesBySegment(
  stretches: readonly Stretch[],
  before: readonly PlacedToken[],
  after: readonly PlacedToken[],
  origins: readonly Origin[],
): ReadonlyMap<Segment, readonly WordChange[]> {
  const changes = new Map(origins.map(({ segment }) => [segment, [] as WordChange[]]));
  const earlierOf = new Map(origins.map(({ segment, earlier }) => [segment, new Set(earlier)]));
  for (const { old, now, at } of stretches) {
    const words = now.map((k) => after[k]!);
    const beside = [after[at - 1], after[at]].flatMap((word) => (word ? [word.segment] : []));
    const segments = new Set(words.length > 0 ? words.map(({ segment }) => segment) : beside);
    let left = old.map((k) => before[k]!);
    for (const segment of segments) {
      const isOf = (word: PlacedToken) => earlierOf.get(segment)?.has(word.segment) === true;
      const were = left.filter(isOf);
      // Words are taken out of one sentence only, though they may have stood between two.
      left = left.filter((word) => !isOf(word));
      const own = words.filter((word) => word.segment === segment);
      if (were.length + own.length > 0) changes.get(segment)?.push({ old: were, now: own });
    }
  }
  return changes;
}
