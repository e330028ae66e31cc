// What each kind of evidence is worth: strict F1 with all of it, and how that changes when one kind is left out, as means of the sets of each pair of
// languages. The weights of the others stay as they are. A table for bench/README.md.
//
//   npx tsx bench/align/ablate.ts --data DIR [--only TEXT]
import { parseArgs } from 'node:util';
import { CONSTANTS } from '../../src/align/constants.js';
import { evaluate } from '../../src/align/evaluate.js';
import type { AlignerConstants, WeightName } from '../../src/align/model.js';
import { searchTwice, toShape } from '../../src/align/passes.js';
import { read } from '../../src/align/reading.js';
import { SIGNALS } from '../../src/defaults.js';
import { languagesOf, readSet, setNames } from './sets.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string', default: '' } } });
if (!values.data) {
  console.error('usage: npx tsx bench/align/ablate.ts --data DIR [--only TEXT]');
  process.exit(2);
}
const names = setNames(values.data, values.only);
/** So many segments of other texts outweigh what these texts show. */
const USUAL_NULLS = { ...CONSTANTS, nullShare: { ...CONSTANTS.nullShare, weight: 1e12 } };
const plain: readonly (readonly [title: string, left: RegExp])[] = [
  ['everything', /^$/],
  ['lengths', /^length /],
  ['sentence ends', /^(?:inner|last|small) |^sentences$/],
  ['capitals inside segments', /^join /],
  ['lengths of nulls', /^null \w+ length$/],
  ['sentences inside segments', /^parts /],
  ...[...SIGNALS.map(({ id }) => id), 'learned', 'learned-only', 'function-word'].map(
    (id) => [id, new RegExp(`^(?:hit|miss) ${id} `)] as readonly [string, RegExp],
  ),
];
const parts: readonly (readonly [title: string, constants: AlignerConstants])[] = [
  ...plain.map(([title, left]) => [title, without(left)] as const),
  ['the share of null beads', USUAL_NULLS],
];
const rows = new Map<string, number[]>(parts.map(([title]) => [title, []]));
for (const name of names) {
  const { session, target, source, gold } = await readSet(values.data, name);
  const reading = read({ signals: SIGNALS, dense: [] }, session.signalContext(target, source));
  for (const [title, constants] of parts) {
    const { steps } = searchTwice(reading, constants);
    rows.get(title)!.push(evaluate(gold, steps.map(toShape)).strict.f1);
  }
  console.error(`done ${name}`);
}
const pairs = [...new Set(names.map((name) => languagesOf(name).join('–')))];
const columns = ['', ...pairs].map((pair) =>
  names.flatMap((name, k) => (pair === '' || languagesOf(name).join('–') === pair ? [k] : [])),
);
const all = rows.get('everything')!;
const tableRow = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
tableRow(['left out', 'mean', ...pairs]);
tableRow(['left out', 'mean', ...pairs].map(() => '---'));
for (const [title, scores] of rows) {
  const against = title === 'everything' ? undefined : all;
  const mean = (column: readonly number[]) =>
    column.reduce((sum, k) => sum + scores[k]! - (against?.[k] ?? 0), 0) / column.length;
  tableRow([
    title,
    ...columns.map((column) =>
      mean(column)
        .toFixed(4)
        .replace(/^-(0\.0+)$/, '$1'),
    ),
  ]);
}

function without(left: RegExp): AlignerConstants {
  const weights = Object.fromEntries(
    Object.entries(CONSTANTS.weights).map(([name, weight]) => [name, left.test(name) ? 0 : weight]),
  ) as Record<WeightName, number>;
  return { ...CONSTANTS, weights };
}
