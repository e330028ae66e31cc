// Constants of the aligner that are counted on gold beads and not searched for: how often the features of a class are found where they belong
// and where they do not, how many segments are left alone, how far the lengths of two segments that say the same differ, and how much longer one language is
// than another.
import { type Feature, features } from '../../src/align/feature.js';
import type { AlignerConstants, ClassConstants, FeatureClass, LengthConstants } from '../../src/align/model.js';
import type { AlignmentInputs } from '../../src/align/reading.js';
import { weightedLength } from '../../src/text/weighted-length.js';

export interface Gold {
  readonly inputs: AlignmentInputs;
  readonly beads: readonly { readonly target: readonly number[]; readonly source: readonly number[] }[];
}

/** Occurrences that the prior counts as: what is seldom seen keeps nearly its prior. */
const PRIOR_COUNT = 50;
/** Even a feature that was found each time may be missing the next. */
const SUREST = 0.97;

/**
 * @param what `classes`, `nulls`, `length`
 * @param prior what is not counted, and what classes and languages without data keep
 */
export function estimateConstants(
  what: readonly string[],
  material: readonly Gold[],
  prior: AlignerConstants,
): AlignerConstants {
  return {
    ...prior,
    classes: what.includes('classes') ? estimateClasses(material, prior) : prior.classes,
    nullShare: what.includes('nulls') ? { ...prior.nullShare, usual: usualNullShare(material) } : prior.nullShare,
    length: what.includes('length') ? estimateLength(material, prior.length) : prior.length,
  };
}

/** Of the texts that leave any segment alone: 1-1 throughout are sets that were made so. */
function usualNullShare(material: readonly Gold[]): number {
  const sum = { alone: 0, segments: 0 };
  for (const { beads } of material) {
    const alone = beads.filter(({ target, source }) => target.length === 0 || source.length === 0);
    if (alone.length === 0) continue;
    sum.alone += alone.length;
    sum.segments += beads.reduce((total, { target, source }) => total + target.length + source.length, 0);
  }
  return Number((sum.alone / sum.segments).toFixed(3));
}

interface Counts {
  /** Occurrences whose feature is as frequent on the other side, so that each could be found, and those that were. */
  whole: number;
  found: number;
  /** Features, and the sum of the shares of the other segments, beside those where they belong, that have them too. */
  features: number;
  elsewhere: number;
}

function estimateClasses(material: readonly Gold[], prior: AlignerConstants): AlignerConstants['classes'] {
  const counts = new Map<FeatureClass, Counts>();
  for (const { inputs, beads } of material) {
    const sides = { target: inputs.texts.target.length, source: inputs.texts.source.length };
    for (const { id, found } of inputs.correspondences) {
      const own = counts.get(id) ?? { whole: 0, found: 0, features: 0, elsewhere: 0 };
      counts.set(id, own);
      const pair = features(id, found, sides.target, sides.source, prior);
      for (const side of ['target', 'source'] as const) {
        const other = side === 'target' ? 'source' : 'target';
        const partners = new Map(beads.flatMap((bead) => bead[side].map((segment) => [segment, bead[other]] as const)));
        for (const feature of pair[side]) addCounts(own, feature, partners, sides[other]);
      }
    }
  }
  const kinds = Object.entries(prior.classes) as [FeatureClass, ClassConstants][];
  return Object.fromEntries(
    kinds.map(([kind, constants]) => [kind, withCounts(constants, counts.get(kind))]),
  ) as AlignerConstants['classes'];
}

function addCounts(
  counts: Counts,
  { own, other }: Feature,
  partners: ReadonlyMap<number, readonly number[]>,
  others: number,
): void {
  const having = new Set(Array.from(other));
  let elsewhere = 0;
  let joined = 0;
  for (const segment of own) {
    const partner = partners.get(segment) ?? [];
    if (partner.length === 0) continue;
    const hits = partner.filter((index) => having.has(index)).length;
    joined += 1;
    elsewhere += (having.size - hits) / Math.max(1, others - partner.length);
    if (having.size < own.length) continue;
    counts.whole += 1;
    if (hits > 0) counts.found += 1;
  }
  if (joined === 0) return;
  // By feature, not by occurrence: the prior is for rare features, and frequent ones outweigh it anyway.
  counts.features += 1;
  counts.elsewhere += elsewhere / joined;
}

function withCounts(prior: ClassConstants, counts: Counts | undefined): ClassConstants {
  if (!counts) return prior;
  const match = (counts.found + PRIOR_COUNT * prior.match) / (counts.whole + PRIOR_COUNT);
  const chance = (counts.elsewhere + PRIOR_COUNT * prior.chance) / (counts.features + PRIOR_COUNT);
  return { ...prior, match: rounded(Math.min(SUREST, match)), chance: rounded(chance) };
}

/** A 1-1 bead: units of each kind in the target (Japanese has three), and units of the source. */
interface LengthPair {
  readonly set: number;
  readonly own: readonly [kanji: number, kana: number, other: number];
  readonly source: number;
}

const UNITS = { kanji: 0, kana: 0, other: 0 };

function estimateLength(material: readonly Gold[], prior: LengthConstants): LengthConstants {
  const pairs = material.flatMap((gold, set) => lengthPairs(gold, set));
  let best = { ...prior, value: Number.NEGATIVE_INFINITY };
  for (const kanji of range(1, 2.2, 0.05)) {
    for (const other of range(0.3, 1, 0.05)) {
      const differences = logRatios(pairs, { kanji, kana: prior.kana, other });
      for (const sigma of range(0, 0.2, 0.02)) {
        for (const sigmaPerRoot of range(0.5, 1.5, 0.05)) {
          const value = likelihood(differences, sigma, sigmaPerRoot);
          if (value > best.value) best = { ...best, kanji, other, sigma, sigmaPerRoot, value };
        }
      }
    }
  }
  const { value: _, ...length } = best;
  return { ...length, ratios: { ...prior.ratios, ...estimateRatios(material, length) } };
}

function lengthPairs({ inputs: { texts, languages }, beads }: Gold, set: number): LengthPair[] {
  return beads.flatMap(({ target, source }) => {
    if (target.length !== 1 || source.length !== 1) return [];
    const text = texts.target[target[0]!]!;
    const unitsOf = (kind: keyof typeof UNITS) => weightedLength(text, languages.target, { ...UNITS, [kind]: 1 });
    const own =
      languages.target === 'ja'
        ? ([unitsOf('kanji'), unitsOf('kana'), unitsOf('other')] as const)
        : ([0, weightedLength(text, languages.target, UNITS), 0] as const);
    return [{ set, own, source: weightedLength(texts.source[source[0]!]!, languages.source, UNITS) }];
  });
}

/** Length of the target and how far the log-ratio of a pair is from the mean of its set. */
function logRatios(pairs: readonly LengthPair[], units: Record<keyof typeof UNITS, number>): [number, number][] {
  const sums = new Map<number, { sum: number; count: number }>();
  const ratios = pairs.map(({ set, own, source }) => {
    const length = own[0] * units.kanji + own[1] * units.kana + own[2] * units.other + 1;
    const ratio = Math.log(source + 1) - Math.log(length);
    const known = sums.get(set) ?? { sum: 0, count: 0 };
    sums.set(set, { sum: known.sum + ratio, count: known.count + 1 });
    return { set, length, ratio };
  });
  return ratios.map(({ set, length, ratio }) => [length, ratio - sums.get(set)!.sum / sums.get(set)!.count]);
}

function likelihood(pairs: readonly (readonly [number, number])[], sigma: number, perRoot: number): number {
  let sum = 0;
  for (const [length, difference] of pairs) {
    const spread = sigma + perRoot / Math.sqrt(length);
    sum -= 0.5 * (difference / spread) ** 2 + Math.log(spread);
  }
  return sum;
}

/** Units of each source language that say the same as one unit of Japanese, the mean of its sets. */
function estimateRatios(material: readonly Gold[], units: LengthConstants): Record<string, number> {
  const found = new Map<string, number[]>();
  for (const { inputs, beads } of material) {
    const { texts, languages } = inputs;
    if (languages.target !== 'ja') continue;
    const joined = beads.filter(({ target, source }) => target.length > 0 && source.length > 0);
    const sum = (side: 'target' | 'source') =>
      joined
        .flatMap((bead) => bead[side])
        .reduce((total, index) => total + weightedLength(texts[side][index]!, languages[side], units), 0);
    const list = found.get(languages.source) ?? [];
    found.set(languages.source, [...list, sum('source') / sum('target')]);
  }
  const mean = (list: readonly number[]) => list.reduce((total, ratio) => total + ratio, 0) / list.length;
  return Object.fromEntries([...found].map(([language, list]) => [language, rounded(mean(list))]));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, k) => rounded(from + k * step));
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
