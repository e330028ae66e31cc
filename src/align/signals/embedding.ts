import type { Embedder } from '../../core/ports.js';
import type { Segment } from '../../core/segment.js';
import { type ChanceLevel, chanceLevel } from '../chance-level.js';
import { MAX_WIDTH } from '../constants.js';
import { createVectors, dot, embedRuns, type RunVectors } from '../run-vectors.js';
import type { DenseScorer, DenseSignal, SignalContext } from '../signal.js';

/**
 * Not fitted: no model is shipped to fit them with. If unrelated runs lie round 0 and related ones round 4 (in standard deviations of
 * chance), both with spread 1, the log-odds are 4 (z - 2). The slope here is less than half of that, because cosines have longer tails than
 * the normal distribution, and because names and numbers, which other signals have counted, are in the vectors too.
 */
const EVEN = 2;
const SLOPE = 1.5;
/** Beyond these distances from {@link EVEN} nothing more is learned: no single cosine may outweigh everything else. */
const LEAST = -2.5;
const MOST = 4;
/** Pairs of segments at which the level of chance is half trusted. In two texts of three sentences a third of all pairs are related. */
const HALF_TRUSTED = 20;

/**
 * Evidence from a model of the user's own: runs of segments whose vectors point the same way say the same.
 *
 * Mind that long beads must not win by growing. 会議は終わった。 beside "The meeting is over. Coffee was served." is still much alike as a
 * whole. So besides the whole every segment of a longer side is held against the other side by itself, and the whole against the run
 * without its first and without its last segment. Each costs as much as it falls short of what a true part has to show; nothing is gained.
 * @param weight how much the model counts, 1 for as much as it claims
 */
export function createEmbeddingSignal(embedder: Embedder, weight: number): DenseSignal {
  const vectorsOf = createVectors(embedder);
  const prepared = new WeakMap<readonly Segment[], RunVectors>();
  return {
    id: 'embedding',
    async prepare({ target, source }) {
      for (const side of [target, source]) {
        if (!prepared.has(side.segments)) prepared.set(side.segments, await embedRuns(side, vectorsOf));
      }
    },
    scorer({ target, source }: SignalContext) {
      const [targetRuns, sourceRuns] = [prepared.get(target.segments), prepared.get(source.segments)];
      if (!targetRuns || !sourceRuns)
        throw new Error('these segments were not prepared: await prepare() before align()');
      return createScorer(targetRuns, sourceRuns, weight);
    },
  };
}

function createScorer(target: RunVectors, source: RunVectors, weight: number): DenseScorer {
  const pairs = target.segments * source.segments;
  const scale = (weight * SLOPE * pairs) / (pairs + HALF_TRUSTED);
  const excess = createExcess(target, source);
  const within = (value: number): number => Math.min(MOST, Math.max(LEAST, value));
  /** How far above even a pair of runs is, one of which is one of `parts` that together say what the other says. */
  const above = (parts: number, i: number, a: number, j: number, b: number): number => {
    const z = excess(i, a, j, b);
    // Of a sum of n vectors that have nothing in common each has a cosine of 1/√n with the sum.
    return z === undefined ? 0 : within(z - EVEN / Math.sqrt(parts));
  };
  return {
    score(i, a, j, b) {
      const whole = excess(i, a, j, b);
      /** What the bead has lost, if anything, by a segment that the smaller pair of runs does not have. */
      const loss = (...rest: readonly [i: number, a: number, j: number, b: number]): number => {
        const z = excess(...rest);
        return z === undefined || whole === undefined ? 0 : Math.min(0, within(whole - z));
      };
      // A 2-2 stands for two 1-1, and has to bring what they would bring.
      let sum = Math.min(a, b) * above(1, i, a, j, b);
      if (a > 1) {
        for (let k = i; k < i + a; k++) sum += Math.min(0, above(a, k, 1, j, b));
        sum += loss(i + 1, a - 1, j, b) + loss(i, a - 1, j, b);
      }
      if (b > 1) {
        for (let k = j; k < j + b; k++) sum += Math.min(0, above(b, i, a, k, 1));
        sum += loss(i, a, j + 1, b - 1) + loss(i, a, j, b - 1);
      }
      return scale * sum;
    },
  };
}

/** How much more alike than by chance two runs are, in standard deviations; undefined where it cannot be told. */
function createExcess(target: RunVectors, source: RunVectors) {
  const levels = new Map<number, ChanceLevel | undefined>();
  const levelOf = (a: number, b: number): ChanceLevel | undefined => {
    const key = a * (MAX_WIDTH + 1) + b;
    if (!levels.has(key)) levels.set(key, chanceLevel(target, source, a, b));
    return levels.get(key);
  };
  return (i: number, a: number, j: number, b: number): number | undefined => {
    const [x, y] = [target.at(i, a), source.at(j, b)];
    if (!x || !y) return undefined;
    const level = levelOf(a, b);
    return level && (dot(x, y) - level.mean) / level.spread;
  };
}
