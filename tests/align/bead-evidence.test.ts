import { beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/node.js';
import { makeUpSentences } from '../support/made-up-sentences.js';
import { segmentedLines } from '../support/parallel-text.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ languages: ['ja', 'vi', 'en'] });
});

const explain = (target: readonly [string, readonly string[]], source: readonly [string, readonly string[]]) =>
  session.alignWithEvidence(segmentedLines(session, ...target), segmentedLines(session, ...source));

describe('the evidence of a bead', () => {
  test.each([
    ['ja', 'vi'],
    ['vi', 'ja'],
    ['en', 'vi'],
  ] as const)('%s beside %s: sums by signal are the score, and items are the sums', (a, b) => {
    const versions = makeUpSentences(30, 4);
    const left = versions.map((sentence) => sentence[a]).filter((_, k) => k % 7 !== 3);
    const right = versions.map((sentence) => sentence[b]).filter((_, k) => k % 8 !== 5);
    const { alignment, evidence } = explain([a, left], [b, right]);
    alignment.beads.forEach((bead, k) => {
      const { signals, items } = evidence(k);
      const sum = Object.values(signals).reduce((total, value) => total + value, 0);
      expect(sum).toBeCloseTo(-bead.cost, 4);
      for (const id of new Set(items.map(({ signal }) => signal))) {
        const own = items.filter(({ signal }) => signal === id).reduce((total, { score }) => total + score, 0);
        expect(own).toBeCloseTo(signals[id]!, 6);
      }
    });
  });

  test('words are shown as they stand in the bead, on their own sides', () => {
    const { alignment, evidence } = explain(
      ['ja', ['市長は300億円の橋について話した。', '雨が降った。']],
      ['vi', ['Thị trưởng nói về cây cầu trị giá 30 tỷ yên.', 'Trời mưa.']],
    );
    expect(alignment.beads[0]).toMatchObject({ target: [0], source: [0] });
    const [number] = evidence(0).items.filter(({ signal }) => signal === 'number');
    expect(number).toMatchObject({ target: ['300億'], source: ['30 tỷ'] });
    expect(number!.score).toBeGreaterThan(0);
  });

  test('with the sides exchanged, words change sides too', () => {
    const { evidence } = explain(
      ['vi', ['Thị trưởng nói về cây cầu trị giá 30 tỷ yên.']],
      ['ja', ['市長は300億円の橋について話した。']],
    );
    expect(evidence(0).items).toContainEqual(expect.objectContaining({ target: ['30 tỷ'], source: ['300億'] }));
  });

  test('words without a meaning of their own are learned too', () => {
    const versions = makeUpSentences(60, 9);
    const { evidence } = explain(
      ['ja', versions.map(({ ja }, k) => (k % 5 === 0 ? `しかし、${ja}` : ja))],
      ['en', versions.map(({ en }, k) => (k % 5 === 0 ? `However, ${en}` : en))],
    );
    const learned = expect.objectContaining({ signal: 'function-word', target: ['しかし'], source: ['however'] });
    expect(evidence(10).items).toContainEqual(learned);
    expect(evidence(11).items).not.toContainEqual(learned);
  });

  test('a bead that is given as sure, larger than any that is searched for, has no scores', () => {
    const versions = makeUpSentences(8, 3);
    const fixed = [{ target: [0, 1, 2, 3, 4, 5], source: [0, 1, 2, 3, 4, 5] }];
    const { alignment, evidence } = session.alignWithEvidence(
      segmentedLines(
        session,
        'ja',
        versions.map(({ ja }) => ja),
      ),
      segmentedLines(
        session,
        'en',
        versions.map(({ en }) => en),
      ),
      { fixed },
    );
    expect(alignment.beads[0]).toMatchObject(fixed[0]!);
    expect(evidence(0)).toEqual({ signals: { fixed: 0 }, items: [] });
  });
});
