import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAligner } from '../../../src/align/align.js';
import { BEAD_SHAPES, CONSTANTS, shapeName } from '../../../src/align/constants.js';
import { evaluate } from '../../../src/align/evaluate.js';
import type { DenseScorer, SignalContext } from '../../../src/align/signal.js';
import { createEmbeddingSignal } from '../../../src/align/signals/embedding.js';
import { SIGNALS } from '../../../src/align/signals/index.js';
import { letterEmbedder } from '../../support/letter-embedder.js';
import { createRandom } from '../../support/made-up-sentences.js';
import { type Bench, openBench } from '../../support/session.js';
import { type Lines, sideOf } from '../../support/signals.js';

/** What a whole sentence scores that is left alone. */
const NULL_SCORE = CONSTANTS.weights['null source closed'];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

const contextOf = (target: Lines, source: Lines): SignalContext => ({
  target: sideOf(target, bench),
  source: sideOf(source, bench),
  lexicon: bench.lexicon,
});

async function scorerOf(target: readonly string[], source: readonly string[], weight = 1): Promise<DenseScorer> {
  const signal = createEmbeddingSignal(letterEmbedder(), weight);
  const context = contextOf(['de', target], ['fr', source]);
  await signal.prepare(context);
  return signal.scorer(context);
}

/** Sentences of six words of five letters, so that lengths say nothing. The made-up model tells them apart: each prefers other letters. */
function sentences(count: number, seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const upTo: number[] = [];
    for (let letter = 0; letter < 26; letter++) upTo.push((upTo.at(-1) ?? 0) - Math.log(1 - random()));
    const letter = () => {
      const place = random() * upTo.at(-1)!;
      return String.fromCharCode(97 + upTo.findIndex((sum) => sum >= place));
    };
    return `${Array.from({ length: 6 }, () => Array.from({ length: 5 }, letter).join('')).join(' ')}.`;
  });
}

/** Says the same in other words, as far as the model knows: the letters the other way round, in capitals. */
const translated = (text: string) => [...text.slice(0, -1)].reverse().join('').toUpperCase();

const priorOf = (a: number, b: number) => CONSTANTS.weights[`shape ${shapeName(a, b)}`];

describe('one to one', () => {
  test('what says the same is above even, what does not is below', async () => {
    const target = sentences(30, 1);
    const scorer = await scorerOf(target, target.map(translated));
    const related = target.map((_, k) => scorer.score(k, 1, k, 1));
    const unrelated = target.map((_, k) => scorer.score(k, 1, (k + 7) % 30, 1));
    expect(Math.min(...related)).toBeGreaterThan(0);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(related)).toBeGreaterThan(3);
    // Two nulls cost 4: what a model finds unrelated must not be dearer to leave apart than to join.
    expect(mean(unrelated)).toBeLessThan(-2);
  });

  test('the weight multiplies', async () => {
    const target = sentences(10, 2);
    const [once, thrice] = [await scorerOf(target, target), await scorerOf(target, target, 3)];
    for (const [a, b] of BEAD_SHAPES) expect(thrice.score(2, a, 3, b)).toBeCloseTo(3 * once.score(2, a, 3, b), 8);
  });

  test('texts of a few lines are hardly judged: chance cannot be told from them', async () => {
    const target = sentences(30, 3);
    const few = await scorerOf(target.slice(0, 3), target.slice(0, 3).map(translated));
    const many = await scorerOf(target, target.map(translated));
    expect(few.score(1, 1, 1, 1)).toBeGreaterThan(0);
    expect(few.score(1, 1, 1, 1)).toBeLessThan(many.score(1, 1, 1, 1));
    expect((await scorerOf(target.slice(0, 1), target.slice(0, 1))).score(0, 1, 0, 1)).toBe(0);
  });

  test('lines without words say nothing', async () => {
    const target = [...sentences(8, 4), '***', ''];
    const scorer = await scorerOf(target, target);
    expect([scorer.score(8, 1, 8, 1), scorer.score(9, 1, 0, 1)]).toEqual([0, 0]);
  });
});

describe('a longer bead does not win by growing', () => {
  const texts = fc.record({ count: fc.integer({ min: 20, max: 50 }), seed: fc.integer() });

  /** In how many of many texts something holds: sentences of few letters may be alike by chance. */
  async function shareOf(holds: (lines: readonly string[], at: number) => Promise<boolean>): Promise<number> {
    const samples = fc.sample(texts, { numRuns: 80, seed: 11 });
    const held = await Promise.all(
      samples.map(({ count, seed }) => holds(sentences(count, seed), 1 + (Math.abs(seed) % (count - 2)))),
    );
    return held.filter(Boolean).length / held.length;
  }

  test('a sentence that the source does not have is better left alone than joined to its neighbour', async () => {
    const share = await shareOf(async (lines, at) => {
      const source = lines.filter((_, k) => k !== at).map(translated);
      const scorer = await scorerOf(lines, source);
      const joined = scorer.score(at - 1, 2, at - 1, 1) + priorOf(2, 1);
      return joined < scorer.score(at - 1, 1, at - 1, 1) + NULL_SCORE;
    });
    expect(share).toBeGreaterThan(0.9);
  });

  test('the same on the other side', async () => {
    const share = await shareOf(async (lines, at) => {
      const target = lines.filter((_, k) => k !== at);
      const scorer = await scorerOf(target, lines.map(translated));
      const joined = scorer.score(at - 1, 1, at - 1, 2) + priorOf(1, 2);
      return joined < scorer.score(at - 1, 1, at - 1, 1) + NULL_SCORE;
    });
    expect(share).toBeGreaterThan(0.9);
  });

  test('two sentences that the source says in one are better joined', async () => {
    const share = await shareOf(async (lines, at) => {
      const source = lines.map(translated);
      source.splice(at - 1, 2, `${source[at - 1]} ${source[at]}`);
      const scorer = await scorerOf(lines, source);
      const joined = scorer.score(at - 1, 2, at - 1, 1) + priorOf(2, 1);
      const apart = Math.max(scorer.score(at - 1, 1, at - 1, 1), scorer.score(at, 1, at - 1, 1)) + NULL_SCORE;
      return joined > apart;
    });
    expect(share).toBeGreaterThan(0.9);
  });

  test('two pairs are not better as one bead', async () => {
    const share = await shareOf(async (lines, at) => {
      const scorer = await scorerOf(lines, lines.map(translated));
      const apart = scorer.score(at - 1, 1, at - 1, 1) + scorer.score(at, 1, at, 1);
      return scorer.score(at - 1, 2, at - 1, 2) + priorOf(2, 2) < apart;
    });
    expect(share).toBe(1);
  });
});

describe('whatever the segments', () => {
  const odd = fc.constantFrom('', ' ', '。', '\ud800', 'a', 'a', '雨だ。', 'It rains.', 'zz', '😀', '12');
  const lines = fc.array(odd, { minLength: 1, maxLength: 12 });

  test('scores are finite, the same at every call, and the same when the sides are exchanged', async () => {
    await fc.assert(
      fc.asyncProperty(lines, lines, async (target, source) => {
        const [scorer, again, turned] = [
          await scorerOf(target, source),
          await scorerOf(target, source),
          await scorerOf(source, target),
        ];
        for (const [a, b] of BEAD_SHAPES) {
          if (a > target.length || b > source.length) continue;
          const score = scorer.score(0, a, source.length - b, b);
          expect(Number.isFinite(score)).toBe(true);
          expect(again.score(0, a, source.length - b, b)).toBe(score);
          expect(turned.score(source.length - b, b, 0, a)).toBeCloseTo(score, 6);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('in the aligner', () => {
  const all = sentences(40, 9);
  const kept = (k: number) => k % 9 !== 4;
  const target: Lines = ['de', all];
  const source: Lines = ['fr', all.filter((_, k) => kept(k)).map(translated)];
  let next = 0;
  const gold = all.map((_, k) => ({ target: [k], source: kept(k) ? [next++] : [] }));

  test('finds sentences that are missing where nothing else tells', async () => {
    const context = contextOf(target, source);
    const aligner = await createAligner(SIGNALS, [createEmbeddingSignal(letterEmbedder(), 1)]);
    await aligner.prepare(context);
    const before = (await createAligner(SIGNALS)).align(context);
    expect(evaluate(gold, aligner.align(context).alignment.beads).strict.f1).toBeGreaterThan(0.95);
    expect(evaluate(gold, before.alignment.beads).strict.f1).toBeLessThan(0.8);
  });

  test.each([
    ['ja', 'en'],
    ['en', 'ja'],
  ])('%s beside %s: Japanese may stand on either side', async (a, b) => {
    const context = contextOf([a, all], [b, source[1]]);
    const aligner = await createAligner(SIGNALS, [createEmbeddingSignal(letterEmbedder(), 1)]);
    await aligner.prepare(context);
    expect(evaluate(gold, aligner.align(context).alignment.beads).strict.f1).toBeGreaterThan(0.9);
  });

  test('segments that were not prepared are a mistake of the caller', async () => {
    const aligner = await createAligner(SIGNALS, [createEmbeddingSignal(letterEmbedder(), 1)]);
    await aligner.prepare(contextOf(target, source));
    expect(() => aligner.align(contextOf(target, source))).toThrow('await prepare() before align()');
  });

  test('one target beside two sources is embedded once', async () => {
    const embedder = letterEmbedder();
    const signal = createEmbeddingSignal(embedder, 1);
    const context = contextOf(target, source);
    await signal.prepare(context);
    const texts = embedder.batches.flat().length;
    await signal.prepare({ ...context, source: sideOf(['fr', ['new one.']], bench) });
    expect(embedder.batches.flat()).toHaveLength(texts + 1);
  });

  test('without a model there is nothing to wait for', async () => {
    const aligner = await createAligner(SIGNALS);
    await expect(aligner.prepare(contextOf(target, source))).resolves.toBeUndefined();
  });
});
