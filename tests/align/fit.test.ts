import { beforeAll, describe, expect, test } from 'vitest';
import { type Fit, measureFit } from '../../src/align/fit.js';
import { openSession, type Session } from '../../src/node.js';
import { ratedBeads } from '../support/alignments.js';
import { corpusDocument } from '../support/corpus.js';
import { readParallelText, segmentedLines } from '../support/parallel-text.js';

describe('measureFit', () => {
  test.each([
    ['0:0/1 1:1/.8', { meanConfidence: 0.9, unmatched: 0, placed: 0.9, doubtful: false }, 'sure beads'],
    [
      '0:0/1 1,2:1,2/.4',
      { meanConfidence: 0.6, unmatched: 0, placed: 0.6, doubtful: false },
      'a bead counts by its segments',
    ],
    [
      '0:0/.2 1: :1 2:2/.2',
      { meanConfidence: 0.2, unmatched: 2 / 6, placed: 0.4 / 3, doubtful: true },
      'nothing is sure',
    ],
    [
      '0:0/1 1: 2: 3: 4:',
      { meanConfidence: 1, unmatched: 4 / 6, placed: 1, doubtful: false },
      'an excerpt is aligned well',
    ],
    [
      '0:0/1 1: 2: 3: :1 :2 :3',
      { meanConfidence: 1, unmatched: 6 / 8, placed: 1 / 4, doubtful: true },
      'one sentence in common',
    ],
    ['0:/1 1:/1', { meanConfidence: 0, unmatched: 1, placed: 0, doubtful: true }, 'the other text is empty'],
  ])('%s: %j, %s', (beads, expected) => {
    const fit = measureFit({ beads: ratedBeads(beads) });
    expect(fit.meanConfidence).toBeCloseTo(expected.meanConfidence);
    expect(fit.unmatched).toBeCloseTo(expected.unmatched);
    expect(fit.placed).toBeCloseTo(expected.placed);
    expect(fit.doubtful).toBe(expected.doubtful);
  });

  test('two empty texts are no reason for doubt', () => {
    expect(measureFit({ beads: [] })).toEqual({ meanConfidence: 0, unmatched: 0, placed: 0, doubtful: false });
  });
});

describe('which texts are versions of one text', () => {
  const LANGUAGES = ['ja', 'vi', 'ko', 'en'];
  const NAMES = ['manual', 'press-notice', 'recipe', 'joint-statement-2025'];
  let session: Session;
  let lines: Map<string, readonly string[]>;
  beforeAll(async () => {
    session = await openSession({ languages: LANGUAGES });
    lines = new Map();
    for (const language of LANGUAGES) {
      for (const name of NAMES.slice(0, 3))
        lines.set(`${name} ${language}`, readParallelText(name).segments.get(language)!);
      const document = await corpusDocument('joint-statement-2025', language);
      const texts = session.segment(document).segments.map(({ text }) => text);
      lines.set(`joint-statement-2025 ${language}`, texts);
    }
  });

  const fitOf = (target: string, source: string, share = 1): Fit => {
    const [a, b] = [lines.get(target)!, lines.get(source)!];
    const cut = b.slice(0, Math.round(b.length * share));
    return measureFit(
      session.align(segmentedLines(session, target.slice(-2), a), segmentedLines(session, source.slice(-2), cut)),
    );
  };
  const couples = LANGUAGES.flatMap((a, index) => LANGUAGES.slice(index + 1).map((b) => [a, b] as const));

  test.each(NAMES)('%s in any two languages', (name) => {
    const doubted = couples.filter(([a, b]) => fitOf(`${name} ${a}`, `${name} ${b}`).doubtful);
    expect(doubted).toEqual([]);
  });

  test('the first half of a version beside the whole text', () => {
    expect(NAMES.filter((name) => fitOf(`${name} ja`, `${name} vi`, 0.5).doubtful)).toEqual([]);
  });

  test.each([
    ['joint-statement-2025 ja', 'recipe vi'],
    ['press-notice ja', 'joint-statement-2025 en'],
    ['recipe ja', 'manual vi'],
    ['manual ja', 'press-notice en'],
    ['recipe en', 'joint-statement-2025 ko'],
  ])('%s and %s are not', (target, source) => {
    expect(fitOf(target, source).doubtful).toBe(true);
  });
});
