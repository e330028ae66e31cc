import { beforeAll, describe, expect, test } from 'vitest';
import { MAX_WIDTH } from '../../src/align/constants.js';
import { createVectors, dot, embedRuns } from '../../src/align/run-vectors.js';
import type { Embedder } from '../../src/core/ports.js';
import { letterEmbedder } from '../support/letter-embedder.js';
import { type Bench, openBench } from '../support/session.js';
import { sideOf } from '../support/signals.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe('texts that are embedded', () => {
  const textsOf = async (language: string, lines: readonly string[]) => {
    const embedder = letterEmbedder();
    await embedRuns(sideOf([language, lines], bench), createVectors(embedder));
    return embedder.batches.flat().sort();
  };

  test('runs of English are joined by a space', async () => {
    expect(await textsOf('en', ['We met.', 'It rained.'])).toEqual(['It rained.', 'We met.', 'We met. It rained.']);
  });

  test('runs of Japanese are not', async () => {
    expect(await textsOf('ja', ['会った。', '雨だった。'])).toEqual(['会った。', '会った。雨だった。', '雨だった。']);
  });

  test('nothing without a letter or digit, and no empty line', async () => {
    expect(await textsOf('en', ['***', '', 'Here.'])).toEqual(['*** Here.', 'Here.']);
  });

  test('runs of up to the widest bead, each text once', async () => {
    const texts = await textsOf('en', ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'b']);
    expect(new Set(texts).size).toBe(texts.length);
    expect(Math.max(...texts.map((text) => text.split(' ').length))).toBe(MAX_WIDTH);
    expect(texts).toContain('a a a a b');
  });
});

describe('createVectors', () => {
  test('asks in batches of texts of like length, and remembers', async () => {
    const embedder = letterEmbedder();
    const vectorsOf = createVectors(embedder);
    const texts = Array.from({ length: 70 }, (_, k) => 'x'.repeat(70 - k));
    await vectorsOf(texts);
    expect(embedder.batches.map((batch) => batch.length)).toEqual([32, 32, 6]);
    expect(embedder.batches.flat().map((text) => text.length)).toEqual(texts.map((_, k) => k + 1));
    const again = await vectorsOf(['xx', 'y', 'y']);
    expect(embedder.batches.slice(3)).toEqual([['y']]);
    expect([...again.keys()].sort()).toEqual(['xx', 'y']);
  });

  test('forgets the oldest, but gives everything that was asked for', async () => {
    const embedder = letterEmbedder();
    const vectorsOf = createVectors(embedder, 2);
    expect((await vectorsOf(['a', 'b', 'c'])).size).toBe(3);
    await vectorsOf(['b', 'c']);
    expect(embedder.batches).toHaveLength(1);
    await vectorsOf(['a']);
    expect(embedder.batches).toHaveLength(2);
  });

  test('a model that gives too few vectors is a defect', async () => {
    const broken: Embedder = { model: 'broken', embed: async () => [] };
    await expect(createVectors(broken)(['a'])).rejects.toThrow('broken gave too few or too many vectors');
  });
});

describe('embedRuns', () => {
  test('vectors are of unit length, and what all segments share is gone', async () => {
    const lines = ['kkkk common', 'pppp common', 'zzzz common', 'vvvv common'];
    const runs = await embedRuns(sideOf(['en', lines], bench), createVectors(letterEmbedder()));
    const [first, second] = [runs.at(0, 1)!, runs.at(1, 1)!];
    expect(dot(first, first)).toBeCloseTo(1, 5);
    expect(dot(first, second)).toBeLessThan(0);
    expect(dot(runs.at(0, 2)!, first)).toBeGreaterThan(0.5);
    expect(runs.at(3, 2)).toBeUndefined();
  });

  test('equal lines have nothing that tells them apart', async () => {
    const runs = await embedRuns(sideOf(['en', ['same', 'same', 'same']], bench), createVectors(letterEmbedder()));
    expect(runs.at(1, 1)).toBeUndefined();
  });

  test('a text that the model answers with NaN says nothing, and spoils no other', async () => {
    const embedder = letterEmbedder();
    const odd: Embedder = {
      model: 'odd',
      embed: async (texts) =>
        (await embedder.embed(texts)).map((vector, k) => (texts[k] === 'qqq' ? vector.fill(Number.NaN) : vector)),
    };
    const runs = await embedRuns(sideOf(['en', ['qqq', 'abc', 'xyz']], bench), createVectors(odd));
    expect(runs.at(0, 1)).toBeUndefined();
    expect(runs.at(1, 1)!.every(Number.isFinite)).toBe(true);
  });
});
