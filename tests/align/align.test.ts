import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../src/align/evaluate.js';
import type { Alignment, Bead } from '../../src/core/alignment.js';
import { isNull } from '../../src/core/alignment.js';
import { openSession, type Session } from '../../src/node.js';
import { makeUpSentences, type Versions } from '../support/made-up-sentences.js';
import { goldBeads, readParallelText, segmentedLines } from '../support/parallel-text.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ languages: ['ja', 'vi', 'ko', 'en', 'de', 'fr'] });
});

/** Processor time, so that a busy machine fails nothing. The slowest takes two seconds; searched as a whole it would take nine. */
const SLOWEST_MS = 5000;
type Text = readonly [language: string, lines: readonly string[]];

/** Aligns two lists of lines and holds the result to what every alignment must be. */
function align(target: Text, source: Text): Alignment {
  const before = process.cpuUsage();
  const alignment = session.align(segmentedLines(session, ...target), segmentedLines(session, ...source));
  expect(process.cpuUsage(before).user / 1000, 'too slow').toBeLessThan(SLOWEST_MS);
  holdTiling(alignment.beads, target[1].length, source[1].length);
  return alignment;
}

function holdTiling(beads: readonly Bead[], targets: number, sources: number): void {
  const upTo = (count: number) => Array.from({ length: count }, (_, k) => k);
  expect(beads.flatMap((bead) => bead.target)).toEqual(upTo(targets));
  expect(beads.flatMap((bead) => bead.source)).toEqual(upTo(sources));
  for (const bead of beads) {
    expect(bead.target.length + bead.source.length).toBeGreaterThan(0);
    expect(Number.isFinite(bead.cost)).toBe(true);
    expect(bead.confidence >= 0 && bead.confidence <= 1, `confidence ${bead.confidence}`).toBe(true);
  }
}

const shapes = ({ beads }: Alignment) => new Set(beads.map((bead) => `${bead.target.length}-${bead.source.length}`));
const versionOf = (list: readonly Versions[], language: keyof Versions) => list.map((versions) => versions[language]);

describe('a text with itself', () => {
  test.each(['ja', 'vi', 'ko', 'en'] as const)('%s: two hundred made-up sentences are all one to one', (language) => {
    const lines = versionOf(makeUpSentences(200, 7), language);
    expect(shapes(align([language, lines], [language, lines]))).toEqual(new Set(['1-1']));
  });

  test('a language without a pack', () => {
    const lines = [...readParallelText('walk').segments.get('de')!];
    expect(shapes(align(['de', lines], ['de', lines]))).toEqual(new Set(['1-1']));
  });

  test('a single segment', () => {
    expect(shapes(align(['ja', ['雨だ。']], ['ja', ['雨だ。']]))).toEqual(new Set(['1-1']));
  });
});

describe('lopsided texts', () => {
  const lines = versionOf(makeUpSentences(500, 3), 'en');

  test('nothing beside nothing', () => expect(align(['ja', []], ['en', []]).beads).toEqual([]));

  test('one side empty: nulls only, and certain', () => {
    for (const { beads } of [align(['ja', []], ['en', lines]), align(['en', lines], ['ja', []])]) {
      expect(beads).toHaveLength(500);
      expect(beads.every((bead) => isNull(bead) && bead.confidence === 1)).toBe(true);
    }
  });

  test('one segment beside five hundred', () => {
    for (const { beads } of [align(['ja', ['雨だ。']], ['en', lines]), align(['en', lines], ['ja', ['雨だ。']])]) {
      expect(beads.filter(isNull).length).toBeGreaterThanOrEqual(495);
    }
  });

  test('two thousand equal lines', () => {
    const equal = Array.from({ length: 2000 }, () => '以下同文。');
    expect(shapes(align(['ja', equal], ['ja', equal]))).toEqual(new Set(['1-1']));
  });

  test('two thousand equal lines of two languages', () => {
    const [japanese, english] = ['雨が降った。', 'It rained.'].map((line) => Array.from({ length: 2000 }, () => line));
    expect(shapes(align(['ja', japanese!], ['en', english!]))).toEqual(new Set(['1-1']));
  });

  test('two thousand equal lines, one missing', () => {
    const equal = Array.from({ length: 2000 }, () => '以下同文。');
    const { beads } = align(['ja', equal], ['ja', equal.slice(1)]);
    expect(beads.filter((bead) => bead.target.length !== bead.source.length).length).toBeLessThanOrEqual(2);
  });

  test('empty lines and lines of punctuation only', () => {
    const odd = ['', ' ', '。', '……', '\u200b', '---'];
    align(['ja', odd], ['en', [...odd, 'It rains.']]);
  });
});

describe('a third is missing', () => {
  const all = makeUpSentences(300, 11);
  const kept = (k: number) => k < 100 || k >= 200;

  test.each([
    ['ja', 'ja'],
    ['ja', 'vi'],
    ['ja', 'ko'],
    ['ja', 'en'],
    ['vi', 'ja'],
    ['en', 'vi'],
  ] as const)('%s whole, %s without its middle: nulls there, the rest right', (whole, part) => {
    const part1 = versionOf(
      all.filter((_, k) => kept(k)),
      part,
    );
    const gold = all.map((_, k) => ({ target: [k], source: kept(k) ? [k < 100 ? k : k - 100] : [] }));
    for (const turned of [false, true]) {
      const sides: [Text, Text] = [
        [whole, versionOf(all, whole)],
        [part, part1],
      ];
      const { beads } = turned ? align(sides[1], sides[0]) : align(...sides);
      const score = evaluate(
        turned ? gold.map(({ target, source }) => ({ target: source, source: target })) : gold,
        beads,
      );
      expect(score.strict.f1, turned ? 'missing in the target' : 'missing in the source').toBeGreaterThan(0.97);
      expect(score.null.f1).toBeGreaterThan(0.97);
    }
  });
});

describe('a sentence of which a version says only the end', () => {
  const all = makeUpSentences(160, 5);
  const doubtful = 81;
  /** How likely it is left alone, beside a version that leaves out every tenth sentence, or none. */
  function alone(language: keyof Versions, leavesOut: boolean): number {
    const lines: string[] = [];
    versionOf(all, language).forEach((line, k) => {
      const words = line.split(' ');
      if (k === doubtful) lines[lines.length - 1] += ` ${words.slice(Math.round(words.length * 0.7)).join(' ')}`;
      else if (!leavesOut || k % 10 !== 3) lines.push(line);
    });
    const { beads } = align(['ja', versionOf(all, 'ja')], [language, lines]);
    const bead = beads.find(({ target }) => target.includes(doubtful))!;
    return isNull(bead) ? bead.confidence : 1 - bead.confidence;
  }

  test.each(['vi', 'ko', 'en'] as const)('%s: is left alone more readily where others are', (language) => {
    const odds = (probability: number) => probability / (1 - probability);
    expect(odds(alone(language, true))).toBeGreaterThan(1.5 * odds(alone(language, false)));
  });
});

describe('texts that have nothing to do with each other', () => {
  test.each([
    ['recipe', 'ja', 'manual', 'en'],
    ['manual', 'ja', 'recipe', 'vi'],
    ['press-notice', 'ja', 'recipe', 'ko'],
    ['recipe', 'en', 'press-notice', 'ja'],
  ] as const)(
    '%s (%s) and %s (%s): mostly null beads, and hardly one of the others sure of itself',
    (left, a, right, b) => {
      const { beads } = align([a, linesOf(left, a)], [b, linesOf(right, b)]);
      const full = beads.filter((bead) => !isNull(bead));
      expect(full.flatMap(({ target, source }) => [...target, ...source]).length).toBeLessThan(
        (linesOf(left, a).length + linesOf(right, b).length) / 2,
      );
      expect(full.filter(({ confidence }) => confidence >= 0.9).length / beads.length).toBeLessThan(0.15);
    },
  );

  test('what a reviewer has fixed holds there too', () => {
    const sides = [
      segmentedLines(session, 'ja', linesOf('recipe', 'ja')),
      segmentedLines(session, 'en', linesOf('manual', 'en')),
    ] as const;
    const [left, right] = [sides[0].segments.length - 1, sides[1].segments.length - 1];
    const fixed = [
      { target: [0], source: [0] },
      { target: [left], source: [right] },
    ];
    const { beads } = session.alignWithEvidence(...sides, { fixed }).alignment;
    const sure = beads.filter((bead) => !isNull(bead) && bead.confidence > 0.999);
    expect(sure.map(({ target, source }) => ({ target, source }))).toEqual(fixed);
  });

  const linesOf = (name: string, language: string) => [...readParallelText(name).segments.get(language)!];
});

describe('made-up texts, merged, split, shortened and lengthened', () => {
  const pairs = (['vi', 'ko', 'en'] as const).flatMap(
    (other) =>
      [
        ['ja', other],
        [other, 'ja'],
      ] as const,
  );
  const texts = ['recipe', 'press-notice', 'manual'];

  test.each(texts.flatMap((name) => pairs.map(([target, source]) => [name, target, source] as const)))(
    '%s: %s beside %s',
    (name, target, source) => {
      const text = readParallelText(name);
      const lines = (language: string) => [language, text.segments.get(language)!] as const;
      const { strict } = evaluate(goldBeads(text, target, source), align(lines(target), lines(source)).beads);
      expect(strict.f1).toBeGreaterThanOrEqual(0.9);
    },
  );

  // No signal knows German or French: numbers, names, punctuation and lengths are all there is.
  test.each([
    ['de', 'fr'],
    ['fr', 'de'],
  ] as const)('walk: %s beside %s', (target, source) => {
    const text = readParallelText('walk');
    const lines = (language: string) => [language, text.segments.get(language)!] as const;
    const { strict } = evaluate(goldBeads(text, target, source), align(lines(target), lines(source)).beads);
    expect(strict.f1).toBeGreaterThanOrEqual(0.85);
  });
});

describe('Japanese on either side', () => {
  test.each(['vi', 'ko', 'en'] as const)('%s as the target gives the same beads the other way round', (other) => {
    const text = readParallelText('press-notice');
    const lines = (language: string) => [language, text.segments.get(language)!] as const;
    const turned = align(lines(other), lines('ja')).beads.map((bead) => ({
      ...bead,
      target: bead.source,
      source: bead.target,
    }));
    expect(turned).toEqual(align(lines('ja'), lines(other)).beads);
  });
});

describe('whatever the segments', () => {
  const pool: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
    ['ja', 'vi', 'ko', 'en'].map((language) => [
      language,
      [...readParallelText('recipe').segments.get(language)!, '', '。', '\ud800', '1', '「', '😀'],
    ]),
  );
  const text = fc
    .constantFrom('ja', 'vi', 'ko', 'en', 'de')
    .chain((language) =>
      fc.tuple(fc.constant(language), fc.array(fc.constantFrom(...(pool[language] ?? pool.en!)), { maxLength: 25 })),
    );

  test('beads tile both sides, and the same input gives the same output', () => {
    fc.assert(
      fc.property(text, text, (target, source) => {
        expect(align(target, source)).toEqual(align(target, source));
      }),
      { numRuns: 60 },
    );
  });
});
