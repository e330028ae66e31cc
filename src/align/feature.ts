import { CONSTANTS, MAX_WIDTH } from './constants.js';
import type { AlignerConstants, ClassConstants, FeatureClass, SideName, Weights } from './model.js';
import type { Correspondence, Key } from './signal.js';

/**
 * One feature seen from one side: where it occurs there (`own`), where one of its counterparts occurs on the other side
 * (`other`), and what a hit or a miss is worth.
 */
export interface Feature {
  readonly class: FeatureClass;
  readonly own: readonly number[];
  readonly other: ArrayLike<number>;
  /** Log-odds that a hit adds over a miss, by the number of segments on the other side of the bead (index 1…5). */
  readonly gain: ArrayLike<number>;
  /** Log-odds of a miss (negative), same index. */
  readonly miss: ArrayLike<number>;
  /** How well a match of the feature ties two places together: unweighted log-odds times the class's `anchor`. */
  readonly anchor: number;
  /** What occurs, and its counterparts: for people (see ./bead-evidence.ts). */
  readonly key: Key;
  readonly counterparts: readonly Key[];
}

/** Features of both directions. */
export interface FeaturePair {
  /** Occur in the target, looked for in the source. */
  readonly target: readonly Feature[];
  /** Occur in the source, looked for in the target. */
  readonly source: readonly Feature[];
}

/** A feature before it is weighed. */
export interface Occurrence {
  readonly class: FeatureClass;
  /** The side that it occurs on. */
  readonly side: SideName;
  readonly key: Key;
  readonly counterparts: readonly Key[];
  /** Segments of the other side with a counterpart. */
  readonly other: ArrayLike<number>;
}

/** What a hit and a miss of a feature are worth, as {@link Feature} has it. */
type Worth = Pick<Feature, 'gain' | 'miss' | 'anchor'>;

/**
 * Weighs a feature by the log-odds of finding, and of not finding, it among so many segments: hits and misses both count, so a bead does not win by
 * growing.
 * @param match probability of being found in the right segment
 * @param chance probability of being found in a wrong one
 */
export function weigh(occurrence: Occurrence, match: number, chance: number, constants: AlignerConstants): Feature {
  return featureOf(occurrence, worthOf(occurrence, match, chance, constants));
}

function featureOf({ class: kind, key, counterparts, other }: Occurrence, { gain, miss, anchor }: Worth): Feature {
  return { class: kind, own: key.segments, other, gain, miss, anchor, key, counterparts };
}

function worthOf(
  { class: kind, side }: Pick<Occurrence, 'class' | 'side'>,
  match: number,
  chance: number,
  { weights, classes }: AlignerConstants,
): Worth {
  const hitWeight = weights[`hit ${kind} ${side}`];
  const missWeight = weights[`miss ${kind} ${side}`];
  // Plain lists: a typed array of six numbers would take three times the memory, and a long text has a hundred thousand features.
  const gain = NOUGHTS.slice();
  const miss = NOUGHTS.slice();
  let anchor = 0;
  let unseen = 1;
  for (let size = 1; size <= MAX_WIDTH; size++) {
    unseen *= 1 - chance;
    const q = 1 - unseen;
    // Never below chance: what nearly every run of segments has proves nothing by being there, and nothing by being absent.
    const m = Math.max(match, Math.min(0.97, q * 1.05), q);
    const hit = Math.log(m / q);
    // At most 0 but for rounding, where what is likely is as likely by chance.
    const missed = Math.min(0, Math.log((1 - m) / unseen));
    if (size === 1) anchor = classes[kind].anchor * (hit - missed);
    miss[size] = missWeight * missed;
    gain[size] = hitWeight * hit - missWeight * missed;
  }
  return { gain, miss, anchor };
}

/** Copied for each list, which then has the room that it needs; one that grows takes three times as much. */
const NOUGHTS: readonly number[] = Array.from({ length: MAX_WIDTH + 1 }, () => 0);

/** True when the weights give the class something to say; only the fitting of weights leaves classes out. */
function counts(kind: FeatureClass, weights: Weights): boolean {
  const names = (['target', 'source'] as const).flatMap(
    (side) => [`hit ${kind} ${side}`, `miss ${kind} ${side}`] as const,
  );
  return names.some((name) => weights[name] !== 0);
}

/** Turns the correspondences of one signal into features of both directions. */
export function features(
  kind: FeatureClass,
  correspondence: Correspondence,
  targetCount: number,
  sourceCount: number,
  constants: AlignerConstants = CONSTANTS,
): FeaturePair {
  if (!counts(kind, constants.weights)) return { target: [], source: [] };
  const { target, source, links } = correspondence;
  const forward: number[][] = target.map(() => []);
  const backward: number[][] = source.map(() => []);
  for (const [t, s] of links) {
    forward[t]!.push(s);
    backward[s]!.push(t);
  }
  const build = (side: SideName, keys: readonly Key[], linked: number[][], others: readonly Key[], total: number) => {
    const worth = worthByCounts({ class: kind, side }, total, constants);
    return keys.flatMap((key, index) => {
      if (linked[index]!.length === 0) return NONE;
      const counterparts = linked[index]!.map((k) => others[k]!);
      const other = union(counterparts.map(({ segments }) => segments));
      if (!usable(kind, other.length, total, constants.features.maxSpread)) return NONE;
      return featureOf({ class: kind, side, key, counterparts, other }, worth(key.segments.length, other.length));
    });
  };
  return {
    target: build('target', target, forward, source, sourceCount),
    source: build('source', source, backward, target, targetCount),
  };
}

const NONE: readonly Feature[] = [];

/**
 * What features of a class are worth by how many segments of either side have them. Most features are in one or two segments: they share one object.
 * @param total segments of the other side
 */
function worthByCounts(
  occurrence: Pick<Occurrence, 'class' | 'side'>,
  total: number,
  constants: AlignerConstants,
): (own: number, other: number) => Worth {
  const { match, chance }: ClassConstants = constants.classes[occurrence.class];
  const { chanceWeight } = constants.features;
  const known = new Map<number, Worth>();
  return (own, other) => {
    const counts = own * (total + 1) + other;
    let worth = known.get(counts);
    if (!worth) {
      const q = (Math.max(0.3, other - 1) + chanceWeight * chance) / (total + chanceWeight);
      const m = Math.min(match, (0.95 * (other + 0.5)) / (own + 0.5));
      worth = worthOf(occurrence, m, q, constants);
      known.set(counts, worth);
    }
    return worth;
  };
}

function usable(kind: FeatureClass, postings: number, total: number, maxSpread: number): boolean {
  if (postings === 0) return false;
  return kind === 'punctuation' || total < 8 || postings <= total * maxSpread;
}

/** Sorted union of sorted lists. */
export function union(lists: readonly (readonly number[])[]): ArrayLike<number> {
  if (lists.length === 1) return lists[0]!;
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  all.sort();
  let kept = 0;
  for (let k = 0; k < all.length; k++) if (k === 0 || all[k] !== all[kept - 1]) all[kept++] = all[k]!;
  return kept === all.length ? all : all.slice(0, kept);
}
