// What several sources of one target gain by helping one another, and what paragraphs tell: strict F1 of every source of each joint set
// (bench/align/make-joint.ts), aligned alone and together, without and with its paragraphs.
//
//   npx tsx bench/align/joint.ts --data DIR [--here X]
//
// --here replaces the weight `null only here`, to choose it.
import { parseArgs } from 'node:util';
import { createAligner } from '../../src/align/align.js';
import { CONSTANTS } from '../../src/align/constants.js';
import { evaluate } from '../../src/align/evaluate.js';
import type { WeightName } from '../../src/align/model.js';
import type { SignalContext } from '../../src/align/signal.js';
import { SIGNALS } from '../../src/defaults.js';
import { openSession } from '../../src/node.js';
import { languagesOf, readSet, setNames } from './sets.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    here: { type: 'string' },
  },
});
if (!values.data) {
  console.error('usage: npx tsx bench/align/joint.ts --data DIR [--here X]');
  process.exit(2);
}
const folder = values.data;
const names = setNames(folder, 'joint');
const session = await openSession({ languages: [...new Set(names.flatMap(languagesOf))] });
const sets = await Promise.all(names.map((name) => readSet(folder, name, session)));
// All of one target: the very same list of segments.
const target = sets[0]!.target;
const aligner = await createAligner(SIGNALS, [], { ...CONSTANTS, weights: { ...CONSTANTS.weights, ...changed() } });
const contexts = sets.map((set) => session.signalContext(target, set.source));
const plain = contexts.map(withoutBlocks);
report(
  'alone',
  plain.map((context) => aligner.align(context).alignment),
);
report(
  'alone, paragraphs',
  contexts.map((context) => aligner.align(context).alignment),
);
report(
  'together',
  aligner.alignAll(plain).map(({ alignment }) => alignment),
);
report(
  'together, paragraphs',
  aligner.alignAll(contexts).map(({ alignment }) => alignment),
);

function report(title: string, alignments: readonly Parameters<typeof scoreOf>[1][]): void {
  const scores = alignments.map((alignment, k) => scoreOf(k, alignment));
  const cells = scores.map(
    ({ strict, null: nulls }, k) => `${names[k]} ${strict.f1.toFixed(4)} (null ${nulls.f1.toFixed(3)})`,
  );
  const mean = scores.reduce((sum, { strict }) => sum + strict.f1, 0) / scores.length;
  console.log(`${title.padEnd(22)} mean ${mean.toFixed(4)}   ${cells.join('   ')}`);
}

function scoreOf(k: number, { beads }: { beads: readonly { target: readonly number[]; source: readonly number[] }[] }) {
  return evaluate(sets[k]!.gold, beads);
}

function withoutBlocks(context: SignalContext): SignalContext {
  const flat = ({ pack, segments }: SignalContext['target']) => ({
    pack,
    segments: segments.map((segment, block) => ({ ...segment, block })),
  });
  return { ...context, target: flat(context.target), source: flat(context.source) };
}

function changed(): Partial<Record<WeightName, number>> {
  return values.here === undefined ? {} : { 'null only here': Number(values.here) };
}
