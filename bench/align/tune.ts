// Constants that no likelihood can tell: thresholds of learning and of anchors, how wide to search, how much sentences say of their segments
// (both look at the same evidence). One after the other is tried, and kept where strict F1 is clearly higher.
import type { BeadShape } from '../../src/align/bead-lines.js';
import { evaluate } from '../../src/align/evaluate.js';
import type { AlignerConstants } from '../../src/align/model.js';
import { searchTwice, toShape } from '../../src/align/passes.js';
import { inSet, type Material } from './material.js';

/** A constant by its path in the table, and what is tried for it. */
type Trial = readonly [path: string, ...tried: number[]];

const TRIALS: readonly Trial[] = [
  ['weights.parts across', -4, -3, -2, -1, 0],
  ['weights.parts missing', -4, -3, -2, -1, 0],
  ['weights.parts alone', -4, -3, -2, -1, 0],
  ['features.chanceWeight', 30, 120],
  ['features.maxSpread', 0.25],
  ['learning.minG2', 8, 11, 18],
  ['learning.minRatio', 1.5, 3],
  ['learning.best', 2, 5],
  ['learning.shareOfBest', 0.2, 0.5],
  ['learning.maxFrequencyShare', 0.25, 0.6],
  ['learning.discount', 0.5, 0.85],
  ['learning.smoothing', 0.1, 1],
  ['length.variance', 0.3, 0.7],
  ['length.varianceSegments', 15, 100],
  ['length.priorUnits', 300, 3000],
  ['length.tolerance', 0.05, 0.2],
  ['length.sigma', 0.1, 0.18],
  ['length.sigmaPerRoot', 0.7, 1.1],
  ['length.damp', 0.85],
  ['length.floor', -12, -5],
  ['length.kanji', 1.35, 1.75],
  ['length.other', 0.35, 0.7],
  ['nullShare.weight', 30, 120],
  ['flatness.links', 0.7, 0.9],
  ['search.cellsPerRow', 3, 10],
  ['search.minScore', 1, 2.5],
  ['search.maxPostings', 4, 16],
  ['search.maxPostingShare', 0.015, 0.06],
  ['search.confirmNeeded', 1, 3],
  ['search.gapShare', 0.2, 0.6],
  ['search.radius', 12],
  ['search.secondRadius', 8],
];

/** How anchors weigh beside each other: factors for what each class has. */
const ANCHOR_FACTORS = [0.5, 1.5];

/** A smaller gain is a matter of a few beads, and whoever tries a hundred times finds some. */
const LEAST_GAIN = 0.001;

export type Counts = (part: Material, bead: BeadShape) => boolean;

/**
 * The constants with the highest mean of strict F1 over sets, as wholes and document by document.
 * @param counts which beads are looked at
 */
export function tuned(material: readonly Material[], constants: AlignerConstants, counts: Counts): AlignerConstants {
  // What is aligned without a mistake can gain nothing, and takes as long as the rest.
  const groups = groupsOf(material, counts).filter((group) => meanScore([group], constants) < 1);
  let best = { constants, score: meanScore(groups, constants) };
  for (const [path, ...tried] of [...TRIALS, ...anchorsOf(constants)]) {
    for (const value of tried) {
      const candidate = withValue(best.constants, path.split('.'), value);
      const score = meanScore(groups, candidate);
      console.error(`${path} ${value}: ${score.toFixed(4)}, best so far ${best.score.toFixed(4)}`);
      if (score > best.score + LEAST_GAIN) best = { constants: candidate, score };
    }
  }
  return best.constants;
}

function anchorsOf({ classes }: AlignerConstants): Trial[] {
  return Object.entries(classes).flatMap(([kind, { anchor }]): Trial[] =>
    anchor === 0 ? [] : [[`classes.${kind}.anchor`, ...ANCHOR_FACTORS.map((factor) => factor * anchor)]],
  );
}

function withValue<T extends object>(table: T, [key, ...rest]: readonly string[], value: number): T {
  const inner = (table as Record<string, unknown>)[key!];
  if (inner === undefined) throw new Error(`the table of constants has no ${key}`);
  return { ...table, [key!]: rest.length === 0 ? value : withValue(inner as object, rest, value) };
}

interface Group {
  readonly parts: readonly Material[];
  readonly gold: readonly BeadShape[];
  readonly counts: Counts;
}

/** Each set as a whole, and all its documents by themselves, as far as anything of them is looked at. */
function groupsOf(material: readonly Material[], counts: Counts): Group[] {
  const groups = new Map<string, Material[]>();
  for (const part of material) {
    if (part.kind === 'unrelated' || !part.gold.some((bead) => counts(part, bead))) continue;
    const name = `${part.kind} ${part.name}`;
    groups.set(name, [...(groups.get(name) ?? []), part]);
  }
  return [...groups.values()].map((parts) => ({
    parts,
    gold: parts.flatMap((part) => part.gold.filter((bead) => counts(part, bead)).map((bead) => inSet(part, bead))),
    counts,
  }));
}

function meanScore(groups: readonly Group[], constants: AlignerConstants): number {
  const scores = groups.map(({ parts, gold, counts }) => {
    const found = parts.flatMap((part) => {
      const beads = searchTwice(part.reading, constants).steps.map(toShape);
      return beads.filter((bead) => counts(part, bead)).map((bead) => inSet(part, bead));
    });
    return evaluate(gold, found).strict.f1;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
