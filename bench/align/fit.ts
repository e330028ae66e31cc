// Refits the constants of the aligner on sets with gold beads, and writes src/align/fitted.ts: what can be counted is counted (./estimate.ts), weights are
// those that give gold alignments the highest probability (./crf.ts), thresholds those with the best alignments (./tune.ts), and scores are flattened so
// that confidence is right most nearly as often as it says.
//
//   npm run bench:fit -- --data DIR [--only TEXT] [--folds] [--alone X] [--unrelated X] [--rounds N] [--steps N] [--pull X] [--free PATTERN] [--untuned] [--date YYYY-MM-DD]
//
// --folds fits on one half of each set's documents and scores the other half, both ways, and writes nothing: the figures of constants on texts that they
// were not fitted on. --alone and --unrelated say how much documents by themselves, and documents beside others that say something else, count beside
// whole sets. --shrink draws weights back towards the prior. --count classes,nulls,length takes the probabilities of features, how many segments are
// left alone, or what lengths are like, as they are counted. --untuned leaves thresholds as they are, which saves two thirds of the time. --free fits
// only the weights whose names match, and nothing else, for sets that have something of their own to tell (paragraphs). Sets whose name begins with
// `large` are never fitted on.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BeadShape } from '../../src/align/bead-lines.js';
import { CONSTANTS } from '../../src/align/constants.js';
import { evaluate } from '../../src/align/evaluate.js';
import type { AlignerConstants, FeatureClass, WeightName } from '../../src/align/model.js';
import { searchTwice, toShape } from '../../src/align/passes.js';
import { type Example, fitWeights, penalties, type WeightVector } from './crf.js';
import { estimateConstants } from './estimate.js';
import { bestFlatness } from './flatness.js';
import { inSet, isBeadOfFirstHalf, isFirstHalf, type Material, readMaterial } from './material.js';
import { PRIOR } from './prior.js';
import { termsOf } from './terms.js';
import { type Counts, tuned } from './tune.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    folds: { type: 'boolean', default: false },
    alone: { type: 'string', default: '0.5' },
    unrelated: { type: 'string', default: '0.02' },
    rounds: { type: 'string', default: '2' },
    steps: { type: 'string', default: '50' },
    pull: { type: 'string', default: '1' },
    shrink: { type: 'string', default: '0.1' },
    count: { type: 'string', default: 'classes,nulls' },
    free: { type: 'string' },
    untuned: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
if (!values.data) {
  console.error(
    'usage: npm run bench:fit -- --data DIR [--only TEXT] [--folds] [--alone X] [--unrelated X] [--free PATTERN]',
  );
  process.exit(2);
}
const names = Object.keys(PRIOR.weights) as WeightName[];
const vectorOf = (weightOf: (name: WeightName) => number) => Float64Array.from(names.map(weightOf));
const prior = vectorOf((name) => PRIOR.weights[name]);
/** What no set without paragraphs and without several sources can tell, and what is fitted after all others. */
const LATER = /^(?:block|null only|parts)/;
/** Weights that these sets say nothing of stay what they were fitted to be on others. */
const START: AlignerConstants = {
  ...PRIOR,
  weights: withWeights(
    PRIOR,
    vectorOf((name) => (LATER.test(name) ? CONSTANTS : PRIOR).weights[name]),
  ).weights,
};

const shares = { alone: Number(values.alone), unrelated: Number(values.unrelated) };
const material = await readMaterial(values.data, values.only, shares);
if (values.folds) crossValidate();
else {
  const fitted = fitOn(
    () => true,
    () => true,
  );
  report(() => fitted);
  write(fitted);
}

type IsTraining = (part: Material, target: number, source: number) => boolean;

/** Fits on the places, and on the beads, of each part that the tests name. */
function fitOn(isTraining: IsTraining, isTrainingBead: Counts): AlignerConstants {
  if (values.free) return fitFree(CONSTANTS, material, new RegExp(values.free), isTraining, Number(values.rounds));
  const gold = material
    .filter(({ kind }) => kind === 'whole')
    .map((part) => ({
      inputs: part.reading.inputs,
      beads: part.gold.filter(({ target, source }) => isTraining(part, target[0] ?? 0, source[0] ?? 0)),
    }));
  const start = estimateConstants(values.count.split(','), gold, START);
  const whole = withoutParts(material);
  const free = { test: (name: string) => !LATER.test(name) };
  const fitted = withUnseen(shrunk(fitFree(start, whole, free, isTraining, Number(values.rounds))));
  // Confidence is no part of an alignment, but that of sentences is evidence for their segments. It sees all documents even in cross-validation.
  const plain = bestFlatness(whole, fitted);
  const flattened = { ...fitted, flatness: { ...fitted.flatness, plain } };
  const constants = values.untuned ? flattened : tuned(material, flattened, isTrainingBead);
  return { ...constants, flatness: { ...constants.flatness, plain, parts: bestFlatness(material, constants) } };
}

/** The same, segments taken as wholes: weights must suit texts that have no parts. */
function withoutParts(list: readonly Material[]): Material[] {
  return list.map((part) => ({ ...part, reading: { inputs: part.reading.inputs } }));
}

function shrunk(constants: AlignerConstants): AlignerConstants {
  const share = Number(values.shrink);
  return withWeights(
    constants,
    vectorOf((name) => (1 - share) * constants.weights[name] + share * START.weights[name]),
  );
}

/**
 * Weights of classes that no set has features of, as the terms of a glossary: what they say is said by other classes too, so they must give way as far
 * as those that could be fitted.
 */
function withUnseen(constants: AlignerConstants): AlignerConstants {
  const seen = new Set(['learned', 'learned-only', 'function-word']);
  for (const { reading } of material) {
    for (const { id, found } of reading.inputs.correspondences) if (found.links.length > 0) seen.add(id);
  }
  const weights = { ...constants.weights };
  const kinds = Object.keys(constants.classes) as FeatureClass[];
  for (const side of ['target', 'source'] as const) {
    for (const found of ['hit', 'miss'] as const) {
      const nameOf = (kind: FeatureClass) => `${found} ${kind} ${side}` as const;
      const shares = kinds
        .filter((kind) => seen.has(kind))
        .map(nameOf)
        .map((name) => weights[name] / PRIOR.weights[name]);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      for (const kind of kinds) if (!seen.has(kind)) weights[nameOf(kind)] = mean * PRIOR.weights[nameOf(kind)];
    }
  }
  return { ...constants, weights };
}

/** Fits the weights whose names pass the test; all others stay what they are. */
function fitFree(
  base: AlignerConstants,
  list: readonly Material[],
  free: { test(name: string): boolean },
  isTraining: IsTraining,
  rounds: number,
): AlignerConstants {
  const vector = vectorOf((name) => base.weights[name]);
  const bound = (side: number) => (name: WeightName) => {
    if (!free.test(name)) return base.weights[name];
    // Evidence that is found never speaks against a bead.
    return /^(?:hit|miss|length) /.test(name) && side < 0 ? 0.01 : side * Number.POSITIVE_INFINITY;
  };
  const bounds = { least: vectorOf(bound(-1)), most: vectorOf(bound(1)) };
  let weights: WeightVector = vector;
  for (let round = 1; round <= rounds; round++) {
    const constants = withWeights(base, weights);
    const examples = list.map((part): Example => {
      const terms = termsOf(searchTwice(part.reading, constants), constants, names);
      const counts = (i: number, j: number) => isTraining(part, i, j);
      return { terms, penalty: penalties(terms, part.gold), share: part.share, counts };
    });
    const onStep = (step: number, value: number) => {
      if (step % 10 === 0) console.error(`round ${round} step ${step}: log-likelihood ${value.toFixed(1)}`);
    };
    const options = { steps: Number(values.steps), pull: Number(values.pull), ...bounds, onStep };
    weights = fitWeights(examples, prior, weights, options);
  }
  return withWeights(base, weights);
}

function withWeights(base: AlignerConstants, vector: WeightVector): AlignerConstants {
  const weights = Object.fromEntries(names.map((name, k) => [name, vector[k]!])) as Record<WeightName, number>;
  return { ...base, weights };
}

function crossValidate(): void {
  const fitted = {
    first: fitOn(
      (part, i, j) => !isFirstHalf(part, i, j),
      (part, bead) => !isBeadOfFirstHalf(part, bead),
    ),
    second: fitOn(isFirstHalf, isBeadOfFirstHalf),
  };
  console.log('each half scored with constants fitted on the other halves');
  report((half) => fitted[half]);
}

/** Scores of whole sets and of their documents by themselves. @param constantsFor a half of a set */
function report(constantsFor: (half: 'first' | 'second') => AlignerConstants): void {
  const scores = (parts: readonly Material[]) => {
    const beads = parts.map((part) =>
      (['first', 'second'] as const).map((half) => {
        const isOwn = (bead: BeadShape) => isBeadOfFirstHalf(part, bead) === (half === 'first');
        const found = searchTwice(part.reading, constantsFor(half)).steps.map(toShape);
        const own = (list: readonly BeadShape[]) => list.filter(isOwn).map((bead) => inSet(part, bead));
        return { gold: own(part.gold), found: own(found) };
      }),
    );
    const all = (list: 'gold' | 'found') => beads.flat().flatMap((half) => half[list]);
    return parts.length === 0 ? undefined : evaluate(all('gold'), all('found'));
  };
  console.log(`${'set'.padEnd(24)}  strict  null    alone`);
  const means: number[][] = [[], []];
  for (const name of new Set(material.map((part) => part.name))) {
    const of = (kind: Material['kind']) => scores(material.filter((part) => part.name === name && part.kind === kind));
    const whole = of('whole')!;
    const alone = of('alone');
    const four = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(4)).padEnd(6);
    console.log(`${name.padEnd(24)}  ${four(whole.strict.f1)}  ${four(whole.null.f1)}  ${four(alone?.strict.f1)}`);
    means[0]!.push(whole.strict.f1);
    if (alone) means[1]!.push(alone.strict.f1);
  }
  const mean = (list: readonly number[]) => (list.reduce((sum, f1) => sum + f1, 0) / list.length).toFixed(4);
  console.log(`${'mean'.padEnd(24)}  ${mean(means[0]!)}          ${means[1]!.length > 0 ? mean(means[1]!) : ''}`);
}

function write(constants: AlignerConstants): void {
  const round = (value: number) => Number(value.toFixed(3));
  const weights = Object.fromEntries(Object.entries(constants.weights).map(([name, value]) => [name, round(value)]));
  const sets = [...new Set(material.map(({ name }) => name))].join(', ');
  const path = new URL('../../src/align/fitted.ts', import.meta.url);
  const text = [
    "import type { AlignerConstants } from './model.js';\n",
    '/**',
    ' * Written by bench/align/fit.ts; not to be edited by hand.',
    ` * Fitted ${values.date} on ${sets} (see bench/README.md).`,
    ' */',
    `export const FITTED: AlignerConstants = ${JSON.stringify({ ...constants, weights }, null, 2)};`,
  ];
  writeFileSync(path, `${text.join('\n')}\n`);
  execFileSync('npx', ['biome', 'check', '--write', path.pathname], { stdio: 'ignore' });
}
