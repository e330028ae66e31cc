// Cold start of the command line: seconds and peak memory of whole processes, medians of five, beside the load of stock kuromoji.
//
//   npm run build && npx tsx bench/check.ts [FOLDER]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNS = 5;
const program = join(import.meta.dirname, '..', 'dist', 'bin', 'taiyaku.js');
const corpus = process.argv[2] ?? join(import.meta.dirname, '..', 'corpora', 'joint-statement-2025');
if (!existsSync(program)) {
  console.error('dist/ is not there: npm run build');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
const memory = join(folder, 'memory');
// Written when the measured process exits; maxRSS is in kilobytes.
const probe = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)));`;
const preload = `data:text/javascript,${encodeURIComponent(probe)}`;
const stock = `
  import kuromoji from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '..', 'node_modules', 'kuromoji', 'src', 'kuromoji.js')).href)};
  await new Promise((resolve) => kuromoji.builder({ dicPath: ${JSON.stringify(join(import.meta.dirname, '..', 'node_modules', 'kuromoji', 'dict'))} }).build(resolve));`;

console.log('process                       seconds (median)   min–max       peak MB');
measure('taiyaku --help', [program, '--help']);
measure('taiyaku check', [program, 'check', corpus, '--fail-on', 'none']);
measure('stock kuromoji, load only', ['--input-type=module', '-e', stock]);
rmSync(folder, { recursive: true });

function measure(name: string, args: readonly string[]): void {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const started = performance.now();
    const result = spawnSync(process.execPath, ['--import', preload, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    if (result.status !== 0) throw new Error(`${name} failed: ${result.stderr.toString()}`);
    // The first run warms the disk cache and is not counted.
    if (run === 0) continue;
    seconds.push((performance.now() - started) / 1000);
    megabytes.push(Number(readFileSync(memory, 'utf8')) / 1000);
  }
  const range = `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`;
  console.log(
    `${name.padEnd(28)}  ${median(seconds).toFixed(2).padEnd(17)}  ${range.padEnd(12)}  ${median(megabytes).toFixed(0)}`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
