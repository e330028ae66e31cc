import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixBeads, fixParts } from '../../src/align/fixed-beads.js';
import { cutSegments, ofSegments } from '../../src/align/parts.js';
import { createPartsCue } from '../../src/align/parts-cue.js';
import { openSession, type Session } from '../../src/node.js';
import { allPaths, sumOf, type TinyProblem, tinyProblem } from '../support/lattices.js';
import { segmentedLines } from '../support/parallel-text.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ languages: ['ja', 'en'] });
});

const contextOf = (ja: readonly string[], en: readonly string[]) =>
  session.signalContext(segmentedLines(session, 'ja', ja), segmentedLines(session, 'en', en));

describe('cutting segments', () => {
  test('each sentence is a part, and knows its segment', () => {
    const context = contextOf(['雨だ。傘を持つ。', '出かける。'], ['It rains. Take an umbrella.', 'We go out.']);
    const parts = cutSegments(context)!;
    expect(parts.context.target.segments.map(({ text }) => text)).toEqual(['雨だ。', '傘を持つ。', '出かける。']);
    expect(parts.context.source.segments.map(({ text }) => text)).toEqual([
      'It rains.',
      'Take an umbrella.',
      'We go out.',
    ]);
    expect([...parts.owner.target]).toEqual([0, 0, 1]);
    expect([...parts.owner.source]).toEqual([0, 0, 1]);
    // Nothing is read twice of a segment that is one sentence.
    expect(parts.context.target.segments[2]).toBe(context.target.segments[1]);
  });

  test('tokens are where the part has them', () => {
    const parts = cutSegments(contextOf(['雨だ。傘を持つ。'], ['It rains. Take 1,500 umbrellas.']))!;
    for (const { text, tokens } of [...parts.context.target.segments, ...parts.context.source.segments]) {
      expect(tokens.length).toBeGreaterThan(0);
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.surface);
    }
  });

  test('texts of single sentences are left as they are', () => {
    expect(cutSegments(contextOf(['雨だ。', '', '出かける。'], ['It rains.', 'We go out.']))).toBeUndefined();
  });

  test('two long sentences among five hundred are no reason to look at sentences', () => {
    const many = Array.from({ length: 250 }, () => 'It rains.');
    expect(cutSegments(contextOf([...many, '雨だ。傘を持つ。'], many))).toBeUndefined();
  });
});

test('what two parts of a segment have stands in it once', () => {
  const parts = cutSegments(contextOf(['雨だ。雨だ。', '雨だ。'], ['It rains.', 'Rain.']))!;
  const found = ofSegments(
    {
      target: [{ segments: [0, 1, 2], words: ['雨', 'あめ', '雨'] }],
      source: [{ segments: [0, 1], words: 'rain' }],
      links: [[0, 0]],
    },
    parts,
  );
  expect(found).toEqual({
    target: [{ segments: [0, 1], words: ['雨', '雨'] }],
    source: [{ segments: [0, 1], words: 'rain' }],
    links: [[0, 0]],
  });
});

test('fixed beads of segments are beads of all their parts', () => {
  const fixed = fixBeads(
    [
      { target: [0, 1], source: [1] },
      { target: [], source: [0] },
    ],
    2,
    2,
  );
  const owner = { target: Int32Array.of(0, 0, 1), source: Int32Array.of(0, 0, 1, 1) };
  expect(fixParts(fixed, owner).beads).toEqual([
    { target: [], source: [0, 1] },
    { target: [0, 1, 2], source: [2, 3] },
  ]);
});

describe('what parts say of segments', () => {
  const FLATNESS = 0.8;

  /** Each pair of segments whose parts a bead of a random path joins, with its probability; by writing all paths down. */
  function linksByEnumeration(problem: TinyProblem, owner: (part: number) => number): Map<string, number> {
    const paths = allPaths(problem);
    const weights = paths.map((path) => Math.exp(FLATNESS * sumOf(path)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const links = new Map<string, number>();
    paths.forEach((path, k) => {
      for (const { i, a, j, b } of path) {
        if (a === 0 || b === 0) continue;
        const pairs = new Set<string>();
        for (let t = i; t < i + a; t++) for (let s = j; s < j + b; s++) pairs.add(`${owner(t)} ${owner(s)}`);
        for (const pair of pairs) links.set(pair, (links.get(pair) ?? 0) + weights[k]! / total);
      }
    });
    return links;
  }

  test('links are the probabilities of beads of parts', () => {
    const half = (part: number) => part >> 1;
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const { targets, sources, lattice } = problem;
        const owners = (count: number) => Int32Array.from({ length: count }, (_, part) => half(part));
        const counts = { target: half(targets - 1) + 1, source: half(sources - 1) + 1 };
        const owner = { target: owners(targets), source: owners(sources) };
        const context = contextOf([], []);
        const cue = createPartsCue(lattice, { context, owner }, counts, FLATNESS);
        const links = linksByEnumeration(problem, half);
        const link = (i: number, j: number) => Math.min(1, links.get(`${i} ${j}`) ?? 0);
        for (let i = 0; i < counts.target; i++) {
          const row = Array.from({ length: counts.source }, (_, j) => link(i, j));
          const any = Math.min(1, sumUp(row));
          holdNear(cue.linked.target[i]!, any);
          for (let j = 0; j < counts.source; j++) {
            holdNear(cue.missing(i, 1, j, 1), 2 - 2 * link(i, j));
          }
          // A bead of all of the other side leaves nothing outside on this one.
          const column = sumUp(Array.from({ length: counts.source }, (_, j) => columnOutside(j, i)));
          holdNear(cue.across(i, 1, 0, counts.source), column);
        }
        function columnOutside(j: number, i: number): number {
          const all = Array.from({ length: counts.target }, (_, k) => link(k, j));
          return Math.max(0, Math.min(1, sumUp(all)) - all[i]!);
        }
      }),
    );
  });

  /** What is improbable links nothing, so sums may lack a little. */
  const holdNear = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThan(0.03);
  const sumUp = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
});

describe('lines of several sentences', () => {
  test.each([
    {
      name: 'a line whose second sentence is in the next line of the other side',
      ja: ['雨が降った。午後に300人が広場に集まった。', '会議は金曜日に開かれた。'],
      en: ['It rained.', 'In the afternoon 300 people gathered on the square. The meeting was held on Friday.'],
      beads: [
        [
          [0, 1],
          [0, 1],
        ],
      ],
    },
    {
      name: 'a sentence that a line lacks does not draw its neighbour in',
      ja: ['市長は4月12日に橋を開いた。', '費用は25億円だった。'],
      en: [
        'The mayor opened the bridge on 12 April. A band was playing until late at night.',
        'It cost 2.5 billion yen.',
      ],
      beads: [
        [[0], [0]],
        [[1], [1]],
      ],
    },
  ])('$name', ({ ja, en, beads }) => {
    const found = session.align(segmentedLines(session, 'ja', ja), segmentedLines(session, 'en', en)).beads;
    expect(found.map(({ target, source }) => [target, source])).toEqual(beads);
  });
});
