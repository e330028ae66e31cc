// How long the packaged lexicons take to load, and how much memory they take: medians of fresh processes, for each choice of languages.
//
//   npm run build && npx tsx bench/lexicon/load.ts [--runs N]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const root = join(import.meta.dirname, '..', '..');
if (!existsSync(join(root, 'dist'))) {
  console.error('dist/ is not there: npm run build');
  process.exit(2);
}
const module = (path: string) => JSON.stringify(pathToFileURL(join(root, 'dist', path)).href);
const program = (languages: readonly string[]) => `
  import { loadLexicon } from ${module('lexicon/load.js')};
  import { packagedData } from ${module('io/data-store.js')};
  gc();
  const before = process.memoryUsage();
  const start = performance.now();
  globalThis.kept = await loadLexicon(packagedData(), ${JSON.stringify(languages)});
  const time = performance.now() - start;
  gc();
  const after = process.memoryUsage();
  const used = (memory) => memory.heapUsed + memory.external;
  console.log(JSON.stringify({ time, memory: (used(after) - used(before)) / 2 ** 20 }));`;

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;
console.log('languages       ms (median)  MB kept');
for (const languages of [
  ['ja', 'vi'],
  ['ja', 'vi', 'ko', 'en'],
  ['vi', 'en'],
]) {
  const runs = Array.from({ length: Number(values.runs) }, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--input-type=module', '-e', program(languages)],
      { encoding: 'utf8' },
    );
    if (stderr !== '') throw new Error(stderr);
    return JSON.parse(stdout) as { time: number; memory: number };
  });
  const [time, memory] = [median(runs.map((run) => run.time)), median(runs.map((run) => run.memory))];
  console.log(`${languages.join(' ').padEnd(16)}${time.toFixed(0).padStart(11)}${memory.toFixed(1).padStart(9)}`);
}

const files = [
  'glossary/core-lexicon.tsv',
  'glossary/names.tsv',
  'glossary/homographs.tsv',
  'data/dictionary/ja-en.tsv',
  'data/kanji/compounds.txt',
  'data/katakana/words.txt',
  'data/readings/readings.tsv',
  'data/regions/regions.tsv',
  'data/everyday/words.tsv',
  'data/vectors/en.tsv',
];
const sizes = files.map((file) => [statSync(join(root, file)).size, gzipSync(readFileSync(join(root, file))).length]);
const [plain, packed] = [0, 1].map((k) => sizes.reduce((sum, size) => sum + size[k]!, 0) / 1e6);
console.log(`on disk ${plain!.toFixed(2)} MB, packed ${packed!.toFixed(2)} MB`);
