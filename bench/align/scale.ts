// How time and memory grow with the text: the first 1,000, 2,500 … 40,000 segments of a large set, each in a process of its own.
//
//   npx tsx bench/align/scale.ts --data DIR --set NAME
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { SegmentedDocument } from '../../src/core/segment.js';
import { readSet } from './sets.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, set: { type: 'string' }, count: { type: 'string' } },
});
if (!values.data || !values.set) {
  console.error('usage: npx tsx bench/align/scale.ts --data DIR --set NAME');
  process.exit(2);
}
const { data, set } = values;
if (values.count) console.log(JSON.stringify(await measure(Number(values.count))));
else {
  console.log('segments   align CPU s   per 1,000   process CPU s   peak MB');
  for (const count of [1000, 2500, 5000, 10_000, 20_000, 40_000]) {
    const options = ['--data', data, '--set', set, '--count', String(count)];
    const script = fileURLToPath(import.meta.url);
    const child = spawnSync(process.execPath, [...process.execArgv, script, ...options], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    const { segments, align, cpu, megabytes } = JSON.parse(child.stdout) as Record<string, number>;
    const cells = [align!.toFixed(2), ((1000 * align!) / segments!).toFixed(3), cpu!.toFixed(1), megabytes!.toFixed(0)];
    console.log(
      `${String(segments).padStart(8)}  ${cells.map((cell, k) => cell.padStart([12, 10, 14, 8][k]!)).join('  ')}`,
    );
  }
}

/** Beads of the gold that end before the cut tell how much of the source belongs to the first segments of the target. */
async function measure(count: number): Promise<Record<string, number>> {
  const { session, target, source, gold } = await readSet(data, set!);
  const last = gold
    .filter((bead) => bead.target.length > 0 && bead.source.length > 0 && bead.target.at(-1)! < count)
    .at(-1);
  const first = (file: SegmentedDocument, end: number) => ({ ...file, segments: file.segments.slice(0, end) });
  const targets = Math.min(count, target.segments.length);
  const before = process.cpuUsage();
  session.align(first(target, targets), first(source, (last?.source.at(-1) ?? 0) + 1));
  const { user, system } = process.cpuUsage(before);
  const usage = process.resourceUsage();
  return {
    segments: targets,
    align: (user + system) / 1e6,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    megabytes: usage.maxRSS / 1024,
  };
}
