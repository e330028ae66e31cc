// Seconds for a thousand segments, warm and with tokenizing, as a ratio: a machine that others use changes its speed from minute to minute, and stock kuromoji's load, taken
// right before and right after, changes with it.
//
//   npx tsx bench/align/warm.ts --data DIR [--only TEXT] [--rounds N] [--load SECONDS]
//
// Prints for each set the medians over N rounds of the load, of the warm run (bench/align/run.ts) and of their ratio, and what the ratio comes to on a machine where stock
// kuromoji loads in SECONDS (0.65 where nothing is said).
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setNames } from './sets.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: 'noisy' },
    rounds: { type: 'string', default: '5' },
    load: { type: 'string', default: '0.65' },
  },
});
const { data } = values;
const [rounds, load] = [Number(values.rounds), Number(values.load)];
if (!data || !(rounds >= 1) || !(load > 0)) {
  console.error('usage: npx tsx bench/align/warm.ts --data DIR [--only TEXT] [--rounds N] [--load SECONDS]');
  process.exit(2);
}

const KUROMOJI = join(import.meta.dirname, '..', '..', 'node_modules', 'kuromoji');
const LOAD = `
  const kuromoji = require(${JSON.stringify(KUROMOJI)});
  const start = performance.now();
  kuromoji.builder({ dicPath: ${JSON.stringify(join(KUROMOJI, 'dict'))} }).build((fault) => {
    if (fault) throw fault;
    console.log((performance.now() - start) / 1000);
  });`;
const RUN = fileURLToPath(new URL('run.ts', import.meta.url));

const names = setNames(data, values.only, false);
const samples = new Map(names.map((name) => [name, [] as { readonly load: number; readonly warm: number }[]]));
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const before = loadSeconds();
    const warm = warmSeconds(name);
    samples.get(name)!.push({ load: (before + loadSeconds()) / 2, warm });
  }
}
console.log(`set                       load s  warm s  ratio   s where kuromoji loads in ${load} s`);
for (const [name, own] of samples) {
  const ratio = median(own.map((one) => one.warm / one.load));
  const [loads, warms] = [median(own.map((one) => one.load)), median(own.map(({ warm }) => warm))];
  console.log([name.padEnd(24), loads, warms, ratio, ratio * load].map(inTwo).join('  '));
}

function loadSeconds(): number {
  return Number(execFileSync(process.execPath, ['-e', LOAD], { encoding: 'utf8' }));
}

function warmSeconds(name: string): number {
  const options = ['--data', data!, '--one', name];
  const output = execFileSync(process.execPath, [...process.execArgv, RUN, ...options], { encoding: 'utf8' });
  return (JSON.parse(output) as { readonly warm: number }).warm;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1]!;
}

function inTwo(value: string | number): string {
  return typeof value === 'string' ? value : value.toFixed(2).padStart(6);
}
