import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { cosine, parseWordVectors } from '../../src/lexicon/word-vectors.js';
import { bytesOf } from './lines-of.js';

describe('a table', () => {
  const table = parseWordVectors(
    bytesOf(['# comment', 'boat\t9c00', 'of\t0b00', 'ship\t9d00', 'sky\t900D', 'the\t30B0']),
  );

  it('gives vectors of length 1', () => {
    expect([...table.of('ship')!]).toEqual([1, 0, 0]);
    expect([...table.of('sky')!]).toEqual([0, 0, -1]);
  });

  it.each(['moon', '', 'ships', '#'])('knows nothing of %j', (key) => {
    expect(table.of(key)).toBeUndefined();
  });

  it('takes a phrase for the mean of its words, by their weight', () => {
    expect(table.of('ship sky')!.map((value) => Math.round(100 * value))).toEqual(Float32Array.of(71, 0, -71));
    const [x, y] = table.of('the ship')!;
    expect(y! / x!).toBeCloseTo(-1 / 3);
  });

  it('leaves out words of a phrase that it does not have, and those without weight', () => {
    expect(table.of('ship of moon')).toEqual(table.of('ship'));
    expect(table.of('of')).toBeUndefined();
  });
});

describe('data/vectors/en.tsv', () => {
  const bytes = readFileSync(new URL('../../data/vectors/en.tsv', import.meta.url));
  const vectors = parseWordVectors(bytes);
  const lines = bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const near = (a: string, b: string) => cosine(vectors.of(a)!, vectors.of(b)!);

  test('every line is a stem, a weight and 64 values', () => {
    expect(lines.filter((line) => !/^[a-z][a-z'-]*\t\d[A-Za-z0]{64}$/u.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(11_000);
  });

  test('stems are sorted by their bytes, each once', () => {
    const stems = lines.map((line) => line.split('\t')[0]!);
    expect(stems).toEqual([...new Set(stems)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });

  it.each([
    ['teacher', 'student'],
    ['flute', 'violin'],
    ['soup', 'stew'],
  ])('%s is near %s', (a, b) => {
    expect(near(a, b)).toBeGreaterThan(0.55);
  });

  it.each([
    ['harbor', 'violin'],
    ['flute', 'soup'],
    ['broom', 'comet'],
    ['soup', 'comet'],
  ])('%s is far from %s', (a, b) => {
    expect(near(a, b)).toBeLessThan(0.35);
  });
});
