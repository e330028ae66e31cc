import { isPackLanguage } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';

/** Thresholds of learning, fitted with the constants of the aligner (see src/align/constants.ts). */
const LEARNED = {
  minTogether: 2,
  minRatio: 2,
  minG2: 14,
  best: 3,
  shareOfBest: 0.35,
  maxFrequencyShare: 0.25,
  discount: 0.7,
  smoothing: 0.3,
} as const;

/** A source unit that goes with a target unit in the beads of a first pass. */
export interface LearnedPair {
  readonly target: string;
  readonly source: string;
  /** Shrunk shares: of the beads with the target unit those with the source unit, and the reverse. */
  readonly forward: number;
  readonly backward: number;
}

interface JoinedBead {
  readonly target: readonly number[];
  readonly source: readonly number[];
}

/** Words of languages that no pack can lemmatise are counted by so many first letters: Berge, Bergen, Bergs. */
const STEM_LENGTH = 5;

/**
 * Units that co-occurrence is counted over: content words by base form, and for languages that write compounds apart (Vietnamese
 * "ngoại giao") also pairs of neighbouring words.
 */
export function lexicalUnits(pack: LanguagePack, segments: readonly Segment[]): string[][] {
  const lemmatised = isPackLanguage(pack.code);
  const paired = lemmatised && pack.boundary === 'syllable';
  return segments.map((segment) => {
    const units: string[] = [];
    let previous: Token | undefined;
    for (const token of segment.tokens) {
      const content = token.kind === 'word' && pack.isContent(token);
      if (content) {
        units.push(lemmatised ? token.base : token.base.slice(0, STEM_LENGTH));
        if (paired && previous) units.push(`${previous.base} ${token.base}`);
      }
      previous = content ? token : undefined;
    }
    return units;
  });
}

/**
 * Word pairs that occur together in beads far more often than chance lets expect (Dunning's G², 1993), the best three of each
 * target unit.
 */
export function learnPairs(
  beads: readonly JoinedBead[],
  target: readonly (readonly string[])[],
  source: readonly (readonly string[])[],
): LearnedPair[] {
  const joined = beads
    .filter((bead) => bead.target.length > 0 && bead.source.length > 0)
    .map((bead) => [gather(bead.target, target), gather(bead.source, source)] as const);
  const targetCount = countUnits(joined.map(([units]) => units));
  const sourceCount = countUnits(joined.map(([, units]) => units));
  const common = joined.length * LEARNED.maxFrequencyShare;
  const usable = (count: number) => count >= LEARNED.minTogether && count <= common;
  const together = new Map<string, Map<string, number>>();
  for (const [xs, ys] of joined) {
    const kept = [...ys].filter((y) => usable(sourceCount.get(y)!));
    for (const x of xs) {
      if (!usable(targetCount.get(x)!)) continue;
      const row = together.get(x) ?? new Map<string, number>();
      together.set(x, row);
      for (const y of kept) row.set(y, (row.get(y) ?? 0) + 1);
    }
  }
  const pairs: LearnedPair[] = [];
  for (const [x, row] of together) pairs.push(...bestPartners(x, row, targetCount.get(x)!, sourceCount, joined.length));
  return pairs;
}

function bestPartners(
  x: string,
  row: ReadonlyMap<string, number>,
  xCount: number,
  sourceCount: ReadonlyMap<string, number>,
  total: number,
): LearnedPair[] {
  const scored: { pair: LearnedPair; g2: number }[] = [];
  for (const [y, both] of row) {
    if (both < LEARNED.minTogether) continue;
    const yCount = sourceCount.get(y)!;
    const g2 = dunning(both, xCount, yCount, total);
    if (g2 < LEARNED.minG2) continue;
    const shrunk = both - LEARNED.discount;
    const pair = {
      target: x,
      source: y,
      forward: shrunk / (xCount + LEARNED.smoothing),
      backward: shrunk / (yCount + LEARNED.smoothing),
    };
    scored.push({ pair, g2 });
  }
  scored.sort((a, b) => b.g2 - a.g2 || (a.pair.source < b.pair.source ? -1 : 1));
  return scored
    .slice(0, LEARNED.best)
    .filter((entry) => entry.g2 > LEARNED.shareOfBest * scored[0]!.g2)
    .map((entry) => entry.pair);
}

/** G² of a 2×2 table, 0 unless y is clearly more frequent beside x than elsewhere. */
function dunning(both: number, x: number, y: number, total: number): number {
  const clamp = (p: number) => Math.min(1 - 1e-9, Math.max(1e-9, p));
  const overall = clamp(y / total);
  const inside = clamp(both / x);
  const outside = clamp((y - both) / (total - x));
  if (inside <= LEARNED.minRatio * outside) return 0;
  const log = (k: number, n: number, p: number) => k * Math.log(p) + (n - k) * Math.log(1 - p);
  return (
    2 *
    (log(both, x, inside) +
      log(y - both, total - x, outside) -
      log(both, x, overall) -
      log(y - both, total - x, overall))
  );
}

function gather(indexes: readonly number[], units: readonly (readonly string[])[]): Set<string> {
  return new Set(indexes.flatMap((index) => units[index]!));
}

function countUnits(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const unit of set) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}
