/**
 * Start-up time, memory and speed of taiyaku's Japanese tokenizer beside stock kuromoji: `npx tsx bench/tokenizer.ts`.
 * Each figure is the median of five child processes; `nothing` is a process that loads no tokenizer, so the runtime's own share.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SUBJECTS = ['nothing', 'taiyaku', 'kuromoji'] as const;
type Subject = (typeof SUBJECTS)[number];

const MEASURES = {
  load: 'load, ms',
  short: '10,000 characters, ms',
  long: '10,000 without 、 or 。, ms',
  rss: 'peak RSS, MB',
} as const;
type Sample = Record<keyof typeof MEASURES, number>;

const RUNS = 5;
const CLAUSE = '技術協力機関の職員は必要に応じて調査報告書を提出し承認を受けることができる';
const LONG = CLAUSE.repeat(Math.ceil(10_000 / CLAUSE.length)).slice(0, 10_000);
const SHORT = `${CLAUSE}。`.repeat(Math.ceil(10_000 / (CLAUSE.length + 1))).slice(0, 10_000);

async function tokenizerOf(subject: Subject): Promise<(text: string) => unknown> {
  if (subject === 'nothing') return () => undefined;
  if (subject === 'taiyaku') return (await (await import('../src/node.js')).loadJapaneseTokenizer()).tokenize;
  const { default: kuromoji } = await import('kuromoji');
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) reject(error);
      else resolve((text) => tokenizer.tokenize(text));
    });
  });
}

async function measure(subject: Subject): Promise<Sample> {
  const started = performance.now();
  const tokenize = await tokenizerOf(subject);
  const loaded = performance.now();
  tokenize(SHORT);
  const short = performance.now();
  tokenize(LONG);
  const long = performance.now();
  const rss = process.resourceUsage().maxRSS / 1024;
  return { load: loaded - started, short: short - loaded, long: long - short, rss };
}

function sampleInChild(subject: Subject): Sample {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), subject];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Sample;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

const asked = SUBJECTS.find((subject) => subject === process.argv[2]);
if (asked) {
  console.log(JSON.stringify(await measure(asked)));
} else {
  const samples = SUBJECTS.map((subject) => Array.from({ length: RUNS }, () => sampleInChild(subject)));
  console.log(['', ...SUBJECTS].map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(30))).join(''));
  for (const [key, label] of Object.entries(MEASURES) as [keyof Sample, string][]) {
    const cells = samples.map((runs) =>
      median(runs.map((run) => run[key]))
        .toFixed(0)
        .padStart(10),
    );
    console.log(label.padEnd(30) + cells.join(''));
  }
}
