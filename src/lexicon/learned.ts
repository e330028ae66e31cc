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
  const joined = beads.filter((bead) => bead.target.length > 0 && bead.source.length > 0);
  const own = createVocabulary(joined.map((bead) => bead.target.flatMap((index) => target[index]!)));
  const other = createVocabulary(joined.map((bead) => bead.source.flatMap((index) => source[index]!)));
  const most = joined.length * constants.maxFrequencyShare;
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
    return bestPartners(unit, own.beads[x]!.length, partners, joined.length, constants);
  });
}

const NONE: LearnedPair[] = [];

/** Units by number, in the order in which beads have them. */
interface Vocabulary {
  readonly units: readonly string[];
  /** Beads that have the unit. */
  readonly beads: readonly (readonly number[])[];
  /** Units of each bead, each once. */
  readonly unitsOf: readonly (readonly number[])[];
}

function createVocabulary(beadUnits: readonly (readonly string[])[]): Vocabulary {
  const numbers = new Map<string, number>();
  const beads: number[][] = [];
  const unitsOf = beadUnits.map((units, bead) =>
    [...new Set(units)].map((unit) => {
      const known = numbers.get(unit);
      const number = known ?? numbers.size;
      if (known === undefined) {
        numbers.set(unit, number);
        beads.push([]);
      }
      beads[number]!.push(bead);
      return number;
    }),
  );
  return { units: [...numbers.keys()], beads, unitsOf };
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
): LearnedPair[] {
  if (partners.length === 0) return NONE;
  const scored: { pair: LearnedPair; g2: number }[] = [];
  for (const { unit: y, count: yCount, both } of partners) {
    const g2 = dunning(both, xCount, yCount, total, constants.minRatio);
    if (g2 < constants.minG2) continue;
    const shrunk = both - constants.discount;
    const pair = {
      target: x,
      source: y,
      forward: shrunk / (xCount + constants.smoothing),
      backward: shrunk / (yCount + constants.smoothing),
    };
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
