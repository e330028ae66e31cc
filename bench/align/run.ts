// Scores the aligner on sets of segmented texts with gold beads.
//
//   npm run bench:align -- --data DIR [--only TEXT] [--record]
//
// DIR holds NAME.src, NAME.tgt (one segment a line) and NAME.gold (one bead a line), possibly gzipped; the languages are read from
// NAME (…ja-vi…). Figures stand beside those of bench/align/recorded.json; --record writes them there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseBeads } from '../../src/align/bead-lines.js';
import { evaluate } from '../../src/align/evaluate.js';
import type { Document } from '../../src/core/document.js';
import { openSession } from '../../src/node.js';
import { lineSpans } from '../../src/text/line-spans.js';

interface Figures {
  strict: number;
  lax: number;
  null: number;
  seconds: number;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    large: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  console.error('usage: npm run bench:align -- --data DIR [--only TEXT] [--large] [--record]');
  process.exit(2);
}
const folder = values.data;
const recordFile = new URL('recorded.json', import.meta.url);
const recorded: Record<string, Figures> = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};

const names = readdirSync(folder)
  .flatMap((file) => /^(.+)\.gold(?:\.gz)?$/.exec(file)?.[1] ?? [])
  .filter((name) => name.includes(values.only) && (values.large || !name.startsWith('large')));
console.log(`${'set'.padEnd(24)}  strict   (rec.)   lax    null   seconds`);
for (const name of names.sort()) {
  const figures = await score(name);
  const before = recorded[name];
  const cells = [figures.strict, before?.strict ?? Number.NaN, figures.lax, figures.null].map((x) => x.toFixed(4));
  console.log(
    `${name.padEnd(24)}  ${cells[0]}  (${cells[1]})  ${cells[2]}  ${cells[3]}  ${figures.seconds.toFixed(2)}`,
  );
  if (values.record) recorded[name] = figures;
}
if (values.record) writeFileSync(recordFile, `${JSON.stringify(recorded, null, 2)}\n`);

async function score(name: string): Promise<Figures> {
  const [, targetLanguage = 'und', sourceLanguage = 'und'] = /\.(\w\w)-(\w\w)\./.exec(name) ?? [];
  const session = await openSession({ languages: [targetLanguage, sourceLanguage] });
  const target = asDocument(`${name}.src`, targetLanguage);
  const source = asDocument(`${name}.tgt`, sourceLanguage);
  const started = performance.now();
  const alignment = session.align(
    session.segmentBySpans(target, lineSpans(target.text)),
    session.segmentBySpans(source, lineSpans(source.text)),
  );
  const seconds = (performance.now() - started) / 1000;
  const result = evaluate(parseBeads(read(`${name}.gold`), `${name}.gold`), alignment.beads);
  return {
    strict: round(result.strict.f1),
    lax: round(result.lax.f1),
    null: round(result.null.f1),
    seconds: round(seconds),
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function read(file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}

function asDocument(file: string, language: string): Document {
  return { path: file, language, text: read(file), sha256: '', blocks: [] };
}
