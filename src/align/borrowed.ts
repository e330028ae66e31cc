import type { Bead } from '../core/alignment.js';
import { type FeaturePair, features } from './feature.js';
import type { AlignerConstants, FeatureClass } from './model.js';
import { type Correspondence, type Key, type Signal, type SignalContext, wordsAt } from './signal.js';

/** Beads that are less sure than this pass nothing on. */
const SURE = 0.5;

/**
 * Evidence that one source gives for aligning another: what stands in both of them, put at the place of the target that the first is aligned with. When
 * the English version has Nakamura beside a sentence of the target, a Vietnamese sentence with Nakamura belongs there too.
 * @param own target and the source to be aligned
 * @param other target and the source that gives evidence, aligned as `beads`
 */
export function borrowedFeatures(
  signals: readonly Signal[],
  own: SignalContext,
  other: SignalContext,
  beads: readonly Bead[],
  constants: AlignerConstants,
): FeaturePair[] {
  const places = targetPlaces(beads, other.source.segments.length);
  const between = { ...own, target: other.source };
  const counts = [own.target.segments.length, own.source.segments.length] as const;
  return signals.map((signal) => {
    const found = moved(signal.extract(between), places);
    return features('borrowed' satisfies FeatureClass, found, ...counts, constants);
  });
}

/** The one target segment that each segment of a source stands for, or -1. */
function targetPlaces(beads: readonly Bead[], sources: number): Int32Array {
  const places = new Int32Array(sources).fill(-1);
  for (const { target, source, confidence } of beads) {
    if (target.length === 1 && confidence >= SURE) for (const segment of source) places[segment] = target[0]!;
  }
  return places;
}

/** A correspondence of two sources as one of the target with the second. */
function moved({ target, source, links }: Correspondence, places: Int32Array): Correspondence {
  const keys = target.map((key): Key => {
    const there = new Map<number, string>();
    key.segments.forEach((segment, k) => {
      const place = places[segment]!;
      if (place >= 0 && !there.has(place)) there.set(place, wordsAt(key, k));
    });
    const sorted = [...there].sort(([a], [b]) => a - b);
    return { segments: sorted.map(([place]) => place), words: sorted.map(([, word]) => word) };
  });
  // A key that has no place left links nothing.
  return { target: keys, source, links: links.filter(([t]) => keys[t]!.segments.length > 0) };
}
