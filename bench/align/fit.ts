// Refits every weight of the aligner on sets with gold beads, and writes src/align/fitted.ts.
//
//   npm run bench:fit -- --data DIR [--folds] [--rounds N] [--steps N] [--pull X] [--date YYYY-MM-DD] [--free PATTERN]
//
// --free fits only the weights whose names match, for sets that have something of their own to tell (paragraphs); the others stay as they are.
//
// --folds fits on one half of each set's documents and scores the other half, both ways, and writes nothing: the figures of weights on texts that they
// were not fitted on. --alone X and --unrelated X let each document by itself, and documents beside others that say something else, count X as much
// as whole sets (0 in the weights that are shipped: they cost whole texts more than they gave). --shrink X draws the result back towards the prior (0.3). Sets whose name begins with `large` are never fitted on. Clean sets (1-1 throughout) count half: they teach nothing but
// that texts may be so.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BeadShape } from '../../src/align/bead-lines.js';
import { CONSTANTS } from '../../src/align/constants.js';
import { evaluate } from '../../src/align/evaluate.js';
import { NOTHING_FIXED } from '../../src/align/fixed-beads.js';
import type { AlignerConstants, WeightName } from '../../src/align/model.js';
import { type AlignmentInputs, readInputs, searchTwice, toShape } from '../../src/align/passes.js';
import { SIGNALS } from '../../src/defaults.js';
import { type Example, fitWeights, penalties, type WeightVector } from './crf.js';
import { PRIOR } from './prior.js';
import { documentsOf, type GoldSet, partOf, readSet, setNames } from './sets.js';
import { termsOf } from './terms.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    folds: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '2' },
    steps: { type: 'string', default: '50' },
    pull: { type: 'string', default: '1' },
    date: { type: 'string', default: '' },
    free: { type: 'string', default: '' },
    shrink: { type: 'string', default: '0.3' },
    alone: { type: 'string', default: '0' },
    unrelated: { type: 'string', default: '0' },
  },
});
if (!values.data) {
  console.error(
    'usage: npm run bench:fit -- --data DIR [--folds] [--rounds N] [--steps N] [--pull X] [--date YYYY-MM-DD] [--free PATTERN]',
  );
  process.exit(2);
}
const folder = values.data;
const names = Object.keys(PRIOR) as WeightName[];
const free = new RegExp(values.free);
const vectorOf = (weightOf: (name: WeightName) => number) => Float64Array.from(names.map(weightOf));
const prior = vectorOf((name) => PRIOR[name]);
const start = vectorOf((name) => (values.free === '' ? PRIOR : CONSTANTS.weights)[name]);
// Evidence that is found never speaks against a bead; a weight that is not free stays where it starts.
const bound = (name: WeightName, side: number) => {
  if (!free.test(name)) return CONSTANTS.weights[name];
  return /^(?:hit|miss|length) /.test(name) && side < 0 ? 0.01 : side * Number.POSITIVE_INFINITY;
};
const least = vectorOf((name) => bound(name, -1));
const most = vectorOf((name) => bound(name, 1));

interface Material {
  readonly set: GoldSet;
  readonly inputs: AlignmentInputs;
  /** How much it counts in the fit. */
  readonly share: number;
  /** First segments of the second half, at the border of two documents or of two beads. */
  readonly middle: { readonly target: number; readonly source: number };
}

const materials: Material[] = [];
/** How much two documents that have nothing to do with each other count: they teach that texts may be so, and nothing else. */
const UNRELATED = Number(values.unrelated);
/** How much a document by itself counts beside the whole set that it is in. */
const ALONE = Number(values.alone);
/** Documents aligned by themselves: short texts, in which little can be learned. Fitted on, never reported. */
const alone: Material[] = [];
for (const name of setNames(folder, values.only)) {
  const set = await readSet(folder, name);
  const share = /\bclean\b/.test(name) ? 0.5 : 1;
  const middle = middleOf(set);
  materials.push({ set, inputs: inputsOf(set), share, middle });
  const documents = documentsOf(folder, set);
  if (documents.length < 2) continue;
  documents.forEach(({ target, source }, k) => {
    const held = target[0]! < middle.target ? Number.POSITIVE_INFINITY : 0;
    const add = (part: GoldSet, counted: number) =>
      alone.push({ set: part, inputs: inputsOf(part), share: counted, middle: { target: held, source: held } });
    if (ALONE > 0) add(partOf(set, target, source), ALONE * share);
    const other = documents[k + 1];
    if (UNRELATED > 0 && k % 2 === 0 && other) add(partOf(set, target, other.source), UNRELATED * share);
  });
  console.error(`read ${name}`);
}
if (values.folds) crossValidate();
else writeFitted(fitOn(() => true));

function fitOn(isTraining: (material: Material, target: number, source: number) => boolean): WeightVector {
  let weights = start;
  for (let round = 1; round <= Number(values.rounds); round++) {
    const constants = withWeights(weights);
    const examples = [...materials, ...alone].map((material): Example => {
      const terms = termsOf(material.inputs, searchTwice(material.inputs, constants, NOTHING_FIXED), constants, names);
      const penalty = penalties(terms, material.set.gold);
      const counts = (i: number, j: number) => isTraining(material, i, j);
      return { terms, penalty, share: material.share, counts };
    });
    const onStep = (step: number, value: number) => {
      if (step % 10 === 0) console.error(`round ${round} step ${step}: log-likelihood ${value.toFixed(1)}`);
    };
    const options = { steps: Number(values.steps), pull: Number(values.pull), least, most, onStep };
    weights = fitWeights(examples, prior, weights, options);
  }
  return weights;
}

function inputsOf({ session, target, source }: GoldSet): AlignmentInputs {
  return readInputs({ signals: SIGNALS, dense: [] }, session.signalContext(target, source));
}

function withWeights(vector: WeightVector): AlignerConstants {
  const weights = Object.fromEntries(names.map((name, k) => [name, vector[k]!])) as Record<WeightName, number>;
  return { ...CONSTANTS, weights };
}

/** Border between the documents of the first and of the second half. */
function middleOf(set: GoldSet) {
  const documents = documentsOf(folder, set);
  const middle = documents[documents.length >> 1]!;
  if (documents.length > 1) return { target: middle.target[0]!, source: middle.source[0]! };
  const beads = set.gold.slice(0, set.gold.length >> 1);
  const count = (side: keyof BeadShape) => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return { target: count('target'), source: count('source') };
}

function isFirstHalf({ middle }: Material, target: number, source: number): boolean {
  return target < middle.target || (target === middle.target && source < middle.source);
}

function crossValidate(): void {
  const fitted = [fitOn((material, i, j) => !isFirstHalf(material, i, j)), fitOn(isFirstHalf)];
  console.log(`${'set'.padEnd(24)}  strict  null   (each half scored with weights fitted on the other halves)`);
  const all: number[] = [];
  for (const material of materials) {
    const halves = fitted.map((weights, half) => {
      const { steps } = searchTwice(material.inputs, withWeights(weights), NOTHING_FIXED);
      const own = (bead: BeadShape) => isFirstHalf(material, ...startOf(bead, material)) === (half === 0);
      return { gold: material.set.gold.filter(own), test: steps.map(toShape).filter(own) };
    });
    const result = evaluate(
      halves.flatMap(({ gold }) => gold),
      halves.flatMap(({ test }) => test),
    );
    all.push(result.strict.f1);
    console.log(`${material.set.name.padEnd(24)}  ${result.strict.f1.toFixed(4)}  ${result.null.f1.toFixed(4)}`);
  }
  console.log(`${'mean'.padEnd(24)}  ${(all.reduce((sum, f1) => sum + f1, 0) / all.length).toFixed(4)}`);
}

/** Where a bead begins; a side that it does not have counts as undecided. */
function startOf({ target, source }: BeadShape, { middle }: Material): [number, number] {
  if (target.length === 0) return source[0]! < middle.source ? [-1, source[0]!] : [middle.target, source[0]!];
  return [target[0]!, source[0] ?? middle.source];
}

/** Draws the weights back towards the prior: on short texts, which the sets are not, the fit alone is too sure (tests/align/align.test.ts). */
function shrunk(vector: WeightVector): WeightVector {
  const share = Number(values.shrink);
  return vector.map((weight, k) => (1 - share) * weight + share * prior[k]!);
}

function writeFitted(vector: WeightVector): void {
  const constants = withWeights(shrunk(vector));
  const round = (value: number) => Number(value.toFixed(3));
  const weights = Object.fromEntries(Object.entries(constants.weights).map(([name, value]) => [name, round(value)]));
  const date = values.date || new Date().toISOString().slice(0, 10);
  const sets = materials.map(({ set }) => set.name).join(', ');
  const path = new URL('../../src/align/fitted.ts', import.meta.url);
  const text = [
    "import type { AlignerConstants } from './model.js';\n",
    '/**',
    ' * Written by bench/align/fit.ts; not to be edited by hand.',
    ` * Weights fitted ${date} on ${sets} (see bench/README.md).`,
    ' */',
    `export const FITTED: AlignerConstants = ${JSON.stringify({ ...constants, weights }, null, 2)};`,
  ];
  writeFileSync(path, `${text.join('\n')}\n`);
  execFileSync('npx', ['biome', 'check', '--write', path.pathname], { stdio: 'ignore' });
}
