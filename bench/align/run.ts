// Scores the aligner on sets of segmented texts with gold beads, each in a process of its own.
//
//   npm run bench:align -- --data DIR [--only TEXT] [--large] [--alone] [--record]
//
// Figures stand beside those of bench/align/recorded.json, and the exit code is 1 when strict F1 falls by more than .002 on any set; --record
// writes them there. `warm` are the seconds of a later run in the same process, tokenizing included, for a thousand target segments: what the clock
// shows, and processor time, compiler and collector threads included; medians of five after three that are not counted. CPU and memory are of the
// whole process up to the end of its first run, start and dictionaries included. --alone aligns each document of a set by itself too
// (NAME.docs), and all of them as the texts of one run, and scores all documents together.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluate } from '../../src/align/evaluate.js';
import type { Alignment } from '../../src/core/alignment.js';
import type { Session } from '../../src/node.js';
import { documentsOf, type GoldSet, partOf, type Ranges, readSet, setNames } from './sets.js';

interface Figures {
  readonly strict: number;
  readonly lax: number;
  readonly null: number;
  readonly alone?: number;
  readonly run?: number;
  readonly warm: number;
  readonly warmCpu: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs that are not counted, and those that are, when a set is timed. */
const WARM_UP = 3;
const WARM_RUNS = 5;

/** A fall of strict F1 that is more than the rounding of a few beads. */
const TOLERANCE = 0.002;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    large: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    one: { type: 'string' },
  },
});
if (!values.data) {
  console.error('usage: npm run bench:align -- --data DIR [--only TEXT] [--large] [--alone] [--record]');
  process.exit(2);
}
const folder = values.data;
if (values.one) console.log(JSON.stringify(await measure(values.one)));
else runAll();

function runAll(): void {
  const recordFile = new URL('recorded.json', import.meta.url);
  const recorded: Record<string, Figures> = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
  const fallen: string[] = [];
  console.log(
    `${'set'.padEnd(24)}  strict  (before)  lax     null    alone   run     warm s   CPU    CPU s  (before)  MB`,
  );
  for (const name of setNames(folder, values.only, values.large)) {
    const figures = inOwnProcess(name);
    const before = recorded[name];
    console.log(rowOf(name, figures, before));
    if (before && figures.strict < before.strict - TOLERANCE) fallen.push(name);
    recorded[name] = { ...before, ...figures };
  }
  if (values.record) writeFileSync(recordFile, `${JSON.stringify(recorded, null, 2)}\n`);
  else if (fallen.length > 0) {
    console.error(`strict F1 has fallen by more than ${TOLERANCE} on ${fallen.join(', ')}`);
    process.exitCode = 1;
  }
}

function rowOf(name: string, figures: Figures, before: Figures | undefined): string {
  const four = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(4)).padEnd(6);
  const seconds = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1)).padStart(5);
  return [
    name.padEnd(24),
    four(figures.strict),
    `(${four(before?.strict)})`,
    four(figures.lax),
    four(figures.null),
    four(figures.alone),
    four(figures.run),
    figures.warm.toFixed(2).padStart(6),
    figures.warmCpu.toFixed(2).padStart(6),
    seconds(figures.cpu),
    `(${seconds(before?.cpu)})`,
    figures.megabytes.toFixed(0).padStart(5),
  ].join('  ');
}

/** Peak memory and processor time are of one set only when it has the process to itself. */
function inOwnProcess(name: string): Figures {
  const options = ['--data', folder, '--one', name, ...(values.alone ? ['--alone'] : [])];
  const script = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, [...process.execArgv, script, ...options], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Figures;
}

async function measure(name: string): Promise<Figures> {
  const set = await readSet(folder, name);
  const { beads } = set.session.align(set.target, set.source);
  const { strict, lax, null: nulls } = evaluate(set.gold, beads);
  const usage = process.resourceUsage();
  const four = (value: number) => Number(value.toFixed(4));
  return {
    strict: four(strict.f1),
    lax: four(lax.f1),
    null: four(nulls.f1),
    ...(values.alone ? { alone: four(scoreAlone(set)), run: four(await scoreRun(set)) } : {}),
    cpu: four((usage.userCPUTime + usage.systemCPUTime) / 1e6),
    megabytes: Math.round(usage.maxRSS / 1024),
    ...(await warmSeconds(name, set.session)),
  };
}

/** Reads the set again and again, so that no segment is known from before, and aligns it; large sets are not run twice. */
async function warmSeconds(name: string, session: Session): Promise<Pick<Figures, 'warm' | 'warmCpu'>> {
  if (name.startsWith('large')) return { warm: 0, warmCpu: 0 };
  const runs: { warm: number; warmCpu: number }[] = [];
  for (let k = 0; k < WARM_UP + WARM_RUNS; k++) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { target, source } = await readSet(folder, name, session);
    session.align(target, source);
    const { user, system } = process.cpuUsage(cpu);
    const count = target.segments.length;
    if (k >= WARM_UP) runs.push({ warm: (performance.now() - start) / count, warmCpu: (user + system) / 1e3 / count });
  }
  const median = (of: (run: (typeof runs)[number]) => number) =>
    Number(
      runs
        .map(of)
        .sort((a, b) => a - b)
        [WARM_RUNS >> 1]!.toFixed(2),
    );
  return { warm: median(({ warm }) => warm), warmCpu: median(({ warmCpu }) => warmCpu) };
}

/** Each document by itself. */
function scoreAlone(set: GoldSet): number {
  const documents = documentsOf(folder, set);
  const parts = documents.map(({ target, source }) => partOf(set, target, source));
  const alignments = parts.map((part) => set.session.align(part.target, part.source));
  return scoreParts(set, documents, alignments);
}

/** All documents as the texts of one run. */
async function scoreRun(set: GoldSet): Promise<number> {
  const documents = documentsOf(folder, set);
  const parts = documents.map(({ target, source }) => partOf(set, target, source));
  const run = await set.session.collateAll(parts.map((part) => ({ target: part.target, sources: [part.source] })));
  return scoreParts(
    set,
    documents,
    run.map(({ sources }) => sources[0]!.alignment),
  );
}

function scoreParts(set: GoldSet, documents: readonly Ranges[], alignments: readonly Alignment[]): number {
  const moved = (list: readonly number[], by: number) => list.map((index) => index + by);
  const beads = documents.flatMap(({ target, source }, k) =>
    alignments[k]!.beads.map((bead) => ({
      target: moved(bead.target, target[0]),
      source: moved(bead.source, source[0]),
    })),
  );
  return evaluate(set.gold, beads).strict.f1;
}
