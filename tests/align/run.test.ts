import { beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/node.js';
import { makeUpSentences } from '../support/made-up-sentences.js';
import { segmentedLines } from '../support/parallel-text.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ languages: ['ja', 'vi', 'en', 'de', 'fr'] });
});

/** Words of two languages that nothing but use tells to belong together. */
const GERMAN = [...'GTWZKH'].flatMap((first) => ['orm', 'usk', 'elb', 'ack'].map((rest) => first + rest));
const FRENCH = ['avé', 'eri', 'oculi', 'iton', 'unelle', 'olit'].flatMap((rest) =>
  [...'pnsd'].map((first) => first + rest),
);

/** A sentence of three of them. */
const sentence = (words: readonly string[], ...numbers: readonly number[]) =>
  `${numbers.map((k) => words[k % words.length]).join(' ')}.`;

describe('texts of one run', () => {
  test('a long one teaches a short one its words', async () => {
    const numbers = Array.from({ length: 48 }, (_, k) => [k, k * 5 + 1, k * 7 + 2] as const);
    const long = (words: readonly string[]) => numbers.map((list) => sentence(words, ...list));
    const threeOf = (words: readonly string[]) =>
      [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
      ].map((list) => sentence(words, ...list));
    // Of three sentences of the same length one has no counterpart; only the words tell which.
    const short = {
      target: segmentedLines(session, 'de', threeOf(GERMAN)),
      sources: [segmentedLines(session, 'fr', threeOf(FRENCH).slice(1))],
    };
    const teacher = {
      target: segmentedLines(session, 'de', long(GERMAN)),
      sources: [segmentedLines(session, 'fr', long(FRENCH))],
    };
    const [, collation] = await session.collateAll([teacher, short]);
    const beads = collation!.sources[0]!.alignment.beads.map(({ target, source }) => [target, source]);
    expect(beads).toEqual([
      [[0], []],
      [[1], [0]],
      [[2], [1]],
    ]);
  });

  test('the order of texts makes no difference, and one text by itself is as without a run', async () => {
    const versions = [3, 4, 5].map((seed) => {
      const list = makeUpSentences(12, seed);
      const lines = (language: 'ja' | 'vi' | 'en') => list.map((sentences) => sentences[language]);
      return {
        target: segmentedLines(session, 'ja', lines('ja')),
        sources: [segmentedLines(session, 'vi', lines('vi').slice(1)), segmentedLines(session, 'en', lines('en'))],
      };
    });
    const beads = async (texts: typeof versions) =>
      (await session.collateAll(texts)).map(({ sources }) => sources.map(({ alignment }) => alignment.beads));
    const forward = await beads(versions);
    expect(await beads([...versions].reverse())).toEqual([...forward].reverse());
    const [first] = versions;
    const alone = session.collate(first!.target, first!.sources).sources.map(({ alignment }) => alignment.beads);
    expect(await beads([first!])).toEqual([alone]);
  });

  test('an empty side among them', async () => {
    const texts = [
      { target: segmentedLines(session, 'ja', []), sources: [segmentedLines(session, 'vi', ['Trời mưa.'])] },
      { target: segmentedLines(session, 'ja', ['雨だ。']), sources: [segmentedLines(session, 'vi', ['Trời mưa.'])] },
    ];
    const collations = await session.collateAll(texts);
    expect(collations.map(({ sources }) => sources[0]!.alignment.beads.length)).toEqual([1, 1]);
  });

  test('no texts', async () => {
    expect(await session.collateAll([])).toEqual([]);
  });
});
