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
  const partners = partnersOf(stretches, before.length, after.length);
  const replaced = old.length === 1 && now.length === 1;
  return now.flatMap((segment): RevisedSegment[] => {
    const own = after.flatMap((word, k) => (word.segment === segment ? [k] : []));
    const held = own.flatMap((k) => partners.get(k) ?? []).map((k) => before[k]!.segment);
    const were = replaced ? old : old.filter((was) => isMostOf(was, held, before));
    const size = own.length + before.filter((word) => were.includes(word.segment)).length;
    const kept = size === 0 ? 1 : (2 * held.filter((was) => were.includes(was)).length) / size;
    if (were.length === 0 || (!replaced && kept < LEAST_KEPT)) return [];
    const changes = stretches.flatMap((stretch) => changeIn(stretch, before, after, segment, were));
    return [{ segment, earlier: were, changes, kept }];
  });
}

function wordsOf(segments: readonly Segment[]): PlacedToken[] {
  return segments.flatMap((segment) =>
    segment.tokens.filter(({ kind }) => kind !== 'punctuation').map((token) => ({ segment, token })),
  );
}

function keyOf({ token }: PlacedToken): string {
  return wordingOf(token.base);
}

/** For every word that stayed, by its number now, its number then. */
function partnersOf(stretches: readonly Stretch[], before: number, after: number): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const gone = new Set(stretches.flatMap(({ old }) => old));
  const come = new Set(stretches.flatMap(({ now }) => now));
  const stayed = Array.from({ length: before }, (_, k) => k).filter((k) => !gone.has(k));
  let next = 0;
  for (let k = 0; k < after; k++) if (!come.has(k)) partners.set(k, stayed[next++]!);
  return partners;
}

/** True when so many words of an earlier sentence are among those held that it lives on in the sentence that holds them. */
function isMostOf(segment: Segment, held: readonly Segment[], before: readonly PlacedToken[]): boolean {
  const size = before.filter((word) => word.segment === segment).length;
  return size > 0 && held.filter((was) => was === segment).length >= LEAST_KEPT * size;
}

function changeIn(
  stretch: Stretch,
  before: readonly PlacedToken[],
  after: readonly PlacedToken[],
  segment: Segment,
  were: readonly Segment[],
): WordChange[] {
  const old = stretch.old.map((k) => before[k]!).filter((word) => were.includes(word.segment));
  const now = stretch.now.map((k) => after[k]!).filter((word) => word.segment === segment);
  return old.length + now.length > 0 ? [{ old, now }] : [];
}
