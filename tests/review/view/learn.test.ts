import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import type { Teaching } from '../../../src/core/lesson.js';
import { catalogueFor } from '../../../src/review/messages/index.js';
import type { LearnRow } from '../../../src/review/state/learning.js';
import type { ReviewState } from '../../../src/review/state/state.js';
import { meaningOf } from '../../../src/review/view/learn.js';
import { screenOf } from '../../../src/review/view/screen.js';
import { textOf, widthOf } from '../../../src/review/view/styled.js';
import { metricsFor } from '../../../src/text/columns.js';
import { LEARN_ROWS, stateOf } from '../../support/review-fixture.js';

const en = await catalogueFor('en');

function linesOf(rows: readonly LearnRow[], stated: Partial<ReviewState> = {}, at = 0, leaving = false): string[] {
  const state = stateOf({ ...stated, screen: { kind: 'learn', rows, at, leaving } });
  return screenOf(state, { columns: 80, rows: 16 }, en).lines.map(textOf);
}

describe('the screen', () => {
  test('what each line means, whether it is taken, and the marked one as a whole', () => {
    expect(linesOf(LEARN_ROWS, {}, 1).slice(1)).toEqual([
      'From the decisions: 1 new, 1 learned before',
      '  [x] 海辺の市場: no longer flagged by unsupported-word (固有名詞)',
      '> [ ] learned  鉄道 = vi "đường sắt"',
      ...Array(8).fill(''),
      '',
      '鉄道 = vi "đường sắt"',
      'Space: take or leave   Enter: save   u: undo   Esc: back',
    ]);
  });

  test('before leaving it says how to leave; a notice has a line of its own', () => {
    const lines = linesOf(LEARN_ROWS, { notice: { key: 'learn.saved', values: { count: 2 } } }, 0, true);
    expect(lines.slice(-2)).toEqual([
      'learned: 2; the next check uses it',
      'Space: take or leave   Enter: save   u: undo   q: quit',
    ]);
    expect(lines).toHaveLength(15);
  });

  test('nothing to learn', () => {
    expect(linesOf([])[2]).toBe('The decisions teach nothing new.');
  });

  test('of many rows those round the marked one; a long reason stands below as a whole', () => {
    const reason = '港の人はみなそう呼ぶ。'.repeat(8);
    const many = Array.from({ length: 50 }, (_, k): LearnRow => {
      const words = `港${k}`;
      return { teaching: { kind: 'allow', language: 'ja', check: 'omission', words, reason }, ids: [], taken: true };
    });
    const lines = linesOf(many, {}, 30);
    expect(lines).toHaveLength(15);
    expect(lines.filter((line) => line.startsWith('>'))).toEqual([expect.stringMatching(/^> \[x\] 港30: /u)]);
    expect(lines.slice(-4).join('').replaceAll(' ', '')).toContain(reason);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('it names words, check and reason, and both sides of a pair', async () => {
    const messages = await catalogueFor(language);
    const [allow, pair] = LEARN_ROWS.map(({ teaching }) => meaningOf(teaching, messages));
    for (const words of ['海辺の市場', 'unsupported-word', '固有名詞']) expect(allow).toContain(words);
    for (const words of ['鉄道', 'vi', 'đường sắt']) expect(pair).toContain(words);
  });
});

test('what stands in a file of lessons does not control a terminal', () => {
  const odd = '\u001b[2J港\u202e\n{check}';
  const rows: Teaching[] = [
    { kind: 'allow', language: odd, check: odd, words: odd, reason: odd.repeat(1000) },
    { kind: 'pair', target: { language: odd, text: odd }, source: { language: odd, text: odd } },
  ];
  for (const at of [0, 1]) {
    const state = stateOf({
      screen: { kind: 'learn', at, leaving: false, rows: rows.map((teaching) => ({ teaching, ids: [], taken: true })) },
    });
    const { lines } = screenOf(state, { columns: 60, rows: 12, ambiguous: 2 }, en);
    expect(lines.map(textOf).join('')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(Math.max(...lines.map((line) => widthOf(line, metricsFor(2))))).toBeLessThanOrEqual(60);
  }
});
