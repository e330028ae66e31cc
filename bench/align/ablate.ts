// What each kind of evidence is worth: strict F1 on every set with one of them left out. The weights of the others stay as they are.
//
//   npx tsx bench/align/ablate.ts --data DIR [--only TEXT]
import { parseArgs } from 'node:util';
import { CONSTANTS } from '../../src/align/constants.js';
import { evaluate } from '../../src/align/evaluate.js';
import type { AlignerConstants, WeightName } from '../../src/align/model.js';
import { searchTwice, toShape } from '../../src/align/passes.js';
import { read } from '../../src/align/reading.js';
import { SIGNALS } from '../../src/defaults.js';
import { readSet, setNames } from './sets.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string', default: '' } } });
if (!values.data) {
  console.error('usage: npx tsx bench/align/ablate.ts --data DIR [--only TEXT]');
  process.exit(2);
}
const names = setNames(values.data, values.only);
const parts: readonly (readonly [title: string, left: RegExp])[] = [
  ['everything', /^$/],
  ['lengths', /^length /],
  ['sentence ends', /^(?:inner|last|small) |^sentences$/],
  ['lengths of nulls', /^null \w+ length$/],
  ...[...SIGNALS.map(({ id }) => id), 'learned'].map(
    (id) => [id, new RegExp(`^(?:hit|miss) ${id} `)] as readonly [string, RegExp],
  ),
];
const rows = new Map<string, number[]>(parts.map(([title]) => [title, []]));
for (const name of names) {
  const { session, target, source, gold } = await readSet(values.data, name);
  const reading = read({ signals: SIGNALS, dense: [] }, session.signalContext(target, source));
  for (const [title, left] of parts) {
    const { steps } = searchTwice(reading, without(left));
    rows.get(title)!.push(evaluate(gold, steps.map(toShape)).strict.f1);
  }
  console.error(`done ${name}`);
}
const all = rows.get('everything')!;
console.log(['left out', 'mean', ...names].join('\t'));
for (const [title, scores] of rows) {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const cells = scores.map((score, k) => (title === 'everything' ? score.toFixed(4) : (score - all[k]!).toFixed(4)));
  console.log([title, mean.toFixed(4), ...cells].join('\t'));
}

function without(left: RegExp): AlignerConstants {
  const weights = Object.fromEntries(
    Object.entries(CONSTANTS.weights).map(([name, weight]) => [name, left.test(name) ? 0 : weight]),
  ) as Record<WeightName, number>;
  return { ...CONSTANTS, weights };
}
