/** What makes two words a pair. */
export interface LearningConstants {
  /** Least number of beads in which they meet. */
  readonly minTogether: number;
  /** How many times as frequent one is in beads with the other than in those without. */
  readonly minRatio: number;
  /** Least G². */
  readonly minG2: number;
  /** So many partners of a word are kept, those with at least this share of the best one's G². */
  readonly best: number;
  readonly shareOfBest: number;
  /** A word in a larger share of the beads has no partners. */
  readonly maxFrequencyShare: number;
  /** Taken from the number of beads in which two words meet, and added to that of each, so that what was seen twice is not sure. */
  readonly discount: number;
  readonly smoothing: number;
}

/** In force where nothing else is given. */
export const LEARNING: LearningConstants = {
  minTogether: 2,
  minRatio: 2,
  minG2: 14,
  best: 3,
  shareOfBest: 0.35,
  maxFrequencyShare: 0.25,
  discount: 0.7,
  smoothing: 0.3,
};

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

/**
 * Word pairs that occur together in beads far more often than chance lets expect (Dunning's G², 1993), the best three of each
 * target unit.
 */
export function learnPairs(
  beads: readonly JoinedBead[],
  target: readonly (readonly string[])[],
  source: readonly (readonly string[])[],
  constants: LearningConstants = LEARNING,
): LearnedPair[] {
  const counter = createPairCounter(constants);
  for (const bead of beads) {
    if (bead.target.length === 0 || bead.source.length === 0) continue;
    counter.add(
      bead.target.flatMap((index) => target[index]!),
      bead.source.flatMap((index) => source[index]!),
    );
  }
  return counter.pairs().map((pair) => ({ target: pair.target, source: pair.source, ...sharesOf(pair, constants) }));
}

/** The shrunk shares of a pair, see {@link LearnedPair}. */
export function sharesOf(
  { together, targetCount, sourceCount }: PairCounts,
  { discount, smoothing }: LearningConstants = LEARNING,
): Pick<LearnedPair, 'forward' | 'backward'> {
  const shrunk = together - discount;
  return { forward: shrunk / (targetCount + smoothing), backward: shrunk / (sourceCount + smoothing) };
}

/** In how many beads both units of a pair are, and each of them. */
export interface PairCounts {
  readonly together: number;
  readonly targetCount: number;
  readonly sourceCount: number;
}

export interface CountedPair extends PairCounts {
  readonly target: string;
  readonly source: string;
}

/** Learns pairs from beads that are given one after the other, as {@link learnPairs} does. */
export interface PairCounter {
  /** Takes the units of one bead, which may be there several times. */
  add(target: readonly string[], source: readonly string[]): void;
  /** What the beads so far teach: the partners of each target unit, the best first. */
  pairs(): CountedPair[];
}

export function createPairCounter(constants: LearningConstants = LEARNING): PairCounter {
  const own = createVocabulary();
  const other = createVocabulary();
  return {
    add(target, source) {
      own.add(target);
      other.add(source);
    },
    pairs: () => countPairs(own, other, constants),
  };
}

function countPairs(own: Vocabulary, other: Vocabulary, constants: LearningConstants): CountedPair[] {
  const total = own.unitsOf.length;
  const most = total * constants.maxFrequencyShare;
  const usable = ({ beads: places }: Vocabulary, unit: number) =>
    places[unit]!.length >= constants.minTogether && places[unit]!.length <= most;
  const partnersOf = other.unitsOf.map((units) => Int32Array.from(units.filter((y) => usable(other, y))));
  const together = new Int32Array(other.units.length);
  const met = new Int32Array(other.units.length);
  return own.units.flatMap((unit, x) => {
    if (!usable(own, x)) return NONE;
    let size = 0;
    for (const bead of own.beads[x]!) {
      const partners = partnersOf[bead]!;
      for (let k = 0; k < partners.length; k++) {
        const y = partners[k]!;
        if (together[y] === 0) met[size++] = y;
        together[y]! += 1;
      }
    }
    const partners: Partner[] = [];
    for (let k = 0; k < size; k++) {
      const y = met[k]!;
      const both = together[y]!;
      if (both >= constants.minTogether) partners.push({ unit: other.units[y]!, count: other.beads[y]!.length, both });
      together[y] = 0;
    }
    return bestPartners(unit, own.beads[x]!.length, partners, total, constants);
  });
}

const NONE: CountedPair[] = [];

/** Units by number, in the order in which beads have them. */
interface Vocabulary {
  readonly units: string[];
  /** Beads that have the unit. */
  readonly beads: number[][];
  /** Units of each bead, each once. */
  readonly unitsOf: number[][];
  /** Takes the units of the next bead. */
  add(units: readonly string[]): void;
}

function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const units: string[] = [];
  const beads: number[][] = [];
  const unitsOf: number[][] = [];
  const numberOf = (unit: string): number => {
    const known = numbers.get(unit);
    if (known !== undefined) return known;
    beads.push([]);
    numbers.set(unit, units.length);
    return units.push(unit) - 1;
  };
  return {
    units,
    beads,
    unitsOf,
    add(own) {
      const bead = unitsOf.length;
      const distinct = [...new Set(own)].map(numberOf);
      for (const number of distinct) beads[number]!.push(bead);
      unitsOf.push(distinct);
    },
  };
}

/** A source unit, in how many beads it is, and in how many of them with the target unit. */
interface Partner {
  readonly unit: string;
  readonly count: number;
  readonly both: number;
}

function bestPartners(
  x: string,
  xCount: number,
  partners: readonly Partner[],
  total: number,
  constants: LearningConstants,
): CountedPair[] {
  if (partners.length === 0) return NONE;
  const scored: { pair: CountedPair; g2: number }[] = [];
  for (const { unit: y, count: yCount, both } of partners) {
    const g2 = dunning(both, xCount, yCount, total, constants.minRatio);
    if (g2 < constants.minG2) continue;
    const pair = { target: x, source: y, together: both, targetCount: xCount, sourceCount: yCount };
    scored.push({ pair, g2 });
  }
  scored.sort((a, b) => b.g2 - a.g2 || (a.pair.source < b.pair.source ? -1 : 1));
  return scored
    .slice(0, constants.best)
    .filter((entry) => entry.g2 > constants.shareOfBest * scored[0]!.g2)
    .map((entry) => entry.pair);
}

/** G² of a 2×2 table, 0 unless y is clearly more frequent beside x than elsewhere. */
function dunning(both: number, x: number, y: number, total: number, minRatio: number): number {
  const overall = clamped(y / total);
  const inside = clamped(both / x);
  const outside = clamped((y - both) / (total - x));
  if (inside <= minRatio * outside) return 0;
  return (
    2 *
    (logBinomial(both, x, inside) +
      logBinomial(y - both, total - x, outside) -
      logBinomial(both, x, overall) -
      logBinomial(y - both, total - x, overall))
  );
}

function clamped(share: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-9, share));
}

/** Log-probability of `k` of `n`, without the number of ways to choose them. */
function logBinomial(k: number, n: number, p: number): number {
  return k * Math.log(p) + (n - k) * Math.log(1 - p);
}
