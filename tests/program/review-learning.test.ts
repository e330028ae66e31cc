import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseLessons } from '../../src/core/lesson-lines.js';
import { counted, expectWhole, openReviewTerminal, type ReviewTerminal } from '../support/review-terminal.js';
import { closeTerminals, LIMIT, MISSING } from '../support/tmux.js';

/** Two texts in which a fish sauce is rightly called ヌックマム; the second one has an error, too. */
const TEXTS = {
  'fair.ja.txt': '港町はヌックマムの祭りを毎年開く。\n市場ではヌックマムが売られている。\n',
  'fair.vi.txt': 'Thị trấn cảng tổ chức lễ hội nước mắm hằng năm.\nỞ chợ người ta bán nước mắm.\n',
  'fair.en.txt': 'The harbour town holds a fish sauce festival every year.\nFish sauce is sold at the market.\n',
  'menu.ja.txt': '食堂ではヌックマムを使う。\n橋の工事は2026年に始まる。\n',
  'menu.vi.txt': 'Quán ăn dùng nước mắm.\nCông trình cây cầu bắt đầu vào năm 2027.\n',
  'menu.en.txt': 'The eatery uses fish sauce.\nWork on the bridge begins in 2027.\n',
};
const FAIR = ['fair.ja.txt', 'fair.vi.txt', 'fair.en.txt'];
const MENU = ['menu.ja.txt', 'menu.vi.txt', 'menu.en.txt'];
const SAUCE = 'garbled-katakana ヌックマム';
const YEAR = 'number-mismatch 2026';

let desk: ReviewTerminal;
beforeEach(() => {
  if (MISSING.length === 0) desk = openReviewTerminal(TEXTS);
});
afterEach(() => desk?.close());
afterAll(closeTerminals);

const lessons = () => parseLessons(readFileSync(desk.folder.file('.taiyaku/lessons.jsonl'), 'utf8')).lines;

describe.skipIf(MISSING.length > 0)(`learning in a real terminal ${MISSING.join(', ')}`, () => {
  // The program is started six times.
  test('words dismissed twice are asked about once, let pass in other texts, and flagged again when they are forgotten', {
    timeout: LIMIT * 6,
  }, async () => {
    const { terminal } = desk;
    expect(desk.check(MENU)).toEqual([SAUCE, YEAR]);
    expect(await desk.review(FAIR)).toContain(counted(2, 0, 0));
    terminal.type('d');
    await terminal.until(counted(1, 0, 1));
    terminal.type('d');
    await terminal.until(counted(0, 0, 2));
    terminal.type('q');
    const asked = await terminal.until('From the decisions: 1 new, 0 learned before');
    expect(asked).toContain('> [x] ヌックマム: no longer flagged by garbled-katakana (dismissed 2 times)');
    expectWhole(terminal, 80, 24);
    terminal.press('Enter');
    await terminal.until('learned: 1; the next check uses it');
    expect(lessons()).toMatchObject([{ kind: 'allow', check: 'garbled-katakana', words: 'ヌックマム' }]);
    await desk.leave();
    expect(desk.check(MENU)).toEqual([YEAR]);

    // The next review asks nothing: one q leaves it.
    expect(await desk.review(MENU)).toContain(counted(1, 0, 0));
    terminal.type('L');
    expect(await terminal.until('From the decisions: 0 new, 1 learned before')).toMatch(
      /^> \[x\] learned +ヌックマム/mu,
    );
    terminal.type('x');
    await terminal.until(/^> \[ \] learned +ヌックマム/mu);
    terminal.press('Enter');
    await terminal.until('From the decisions: 0 new, 0 learned before');
    terminal.press('Escape');
    await terminal.until('? keys');
    await desk.leave();
    expect(desk.check(MENU)).toEqual([SAUCE, YEAR]);

    // Nor is it proposed again where it was dismissed.
    await desk.review(FAIR);
    await desk.leave();
    expect(lessons().filter(({ kind }) => kind === 'allow')).toHaveLength(1);
  });
});
