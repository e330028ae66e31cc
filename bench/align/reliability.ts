// Is a bead of confidence .8 right eight times in ten? Counts beads by confidence and how many of them are gold beads.
//
//   npx tsx bench/align/reliability.ts --data DIR [--only TEXT]
import { parseArgs } from 'node:util';
import { readSet, setNames } from './sets.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string', default: '' } } });
if (!values.data) {
  console.error('usage: npx tsx bench/align/reliability.ts --data DIR [--only TEXT]');
  process.exit(2);
}
const BORDERS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];
const bins = BORDERS.slice(1).map(() => ({ beads: 0, right: 0, confidence: 0 }));
for (const name of setNames(values.data, values.only)) {
  const { session, target, source, gold } = await readSet(values.data, name);
  const known = new Set(gold.map(({ target, source }) => `${target}:${source}`));
  for (const { target: t, source: s, confidence } of session.align(target, source).beads) {
    const bin = bins[BORDERS.findIndex((border) => confidence < border) - 1]!;
    bin.beads++;
    bin.confidence += confidence;
    if (known.has(`${t}:${s}`)) bin.right++;
  }
}
console.log('confidence    beads  mean confidence  right');
for (const [k, { beads, right, confidence }] of bins.entries()) {
  const range = `${BORDERS[k]!.toFixed(2)}–${Math.min(1, BORDERS[k + 1]!).toFixed(2)}`;
  const share = (sum: number) => (beads > 0 ? (sum / beads).toFixed(3) : '–');
  console.log(`${range}  ${String(beads).padStart(7)}  ${share(confidence).padStart(15)}  ${share(right)}`);
}
const beads = bins.reduce((sum, bin) => sum + bin.beads, 0);
const error = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, beads);
console.log(`expected calibration error ${error.toFixed(4)} over ${beads} beads`);
