import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { harbourPlan } from '../support/harbour-plan.js';
import { counted, expectWhole, isWhole, openReviewTerminal, type ReviewTerminal } from '../support/review-terminal.js';
import { closeTerminals, LIMIT, MISSING } from '../support/tmux.js';

/** Starting the program takes seconds, and some tests start it several times. */
const TEST = { timeout: LIMIT * 4 };
const ALL = ['plan.ja.txt', 'plan.vi.txt', 'plan.ko.txt', 'plan.en.txt'];
const TWO = ['plan.ja.txt', 'plan.vi.txt'];

let desk: ReviewTerminal;
beforeEach(() => {
  if (MISSING.length === 0) desk = openReviewTerminal(harbourPlan());
});
afterEach(() => desk?.close());
afterAll(closeTerminals);

describe.skipIf(MISSING.length > 0)(`the alignment in a real terminal ${MISSING.join(', ')}`, () => {
  test('is shown at the finding, in every version, and left at the finding', TEST, async () => {
    const { terminal } = desk;
    const first = await desk.review(ALL);
    const marked = (version: string) => (screen: string) =>
      screen.includes(`ja <- ${version}   bead`) && /^> \d-\d .*150億/mu.test(screen);
    terminal.type('a');
    await terminal.until(marked('vi'));
    expectWhole(terminal, 80, 24);
    terminal.press('Tab');
    await terminal.until(marked('ko'));
    terminal.press('BTab', 'BTab');
    await terminal.until(marked('en'));
    terminal.resize(160, 30);
    await terminal.until((screen) => marked('en')(screen) && isWhole(terminal, 30));
    expectWhole(terminal, 160, 30);
    terminal.resize(80, 24);
    terminal.type('ㅓG');
    await terminal.until((screen) => /bead (\d+)\/\1\b/u.test(screen));
    terminal.press('Escape');
    await terminal.until((screen) => screen === first);
    expect(desk.decisions()).toEqual([]);
    expect(desk.lockedBeads()).toEqual([]);
  });

  test(
    'what is changed is checked anew while one goes on, survives a kill, and is no step of the next review',
    TEST,
    async () => {
      const { terminal } = desk;
      expect(await desk.review(TWO)).toContain(counted(8, 0, 0));
      // 150億 has nothing beside it any more, so that nothing speaks against it.
      terminal.type('ax');
      await terminal.until(/^> 1-0 +=.*150億/mu);
      expect(desk.lockedBeads().map(({ target, source }) => `${target.length}-${source.length}`)).toEqual([
        '1-0',
        '0-1',
      ]);
      await terminal.until('findings: 8 → 7 (gone: 1, new: 0)');
      terminal.type('u');
      await terminal.until(/^> 1-1 .*150億/mu);
      await terminal.until('findings: 7 → 8 (gone: 0, new: 1)');
      terminal.type('m');
      await terminal.until((screen) => /^> 2-2 +=.*150億.*\|/mu.test(screen) && screen.includes('bead 2/12'));
      const lines = desk.lockedBeads();
      expect(lines.at(-1)).toMatchObject({ locked: true, target: { length: 2 }, source: { length: 2 } });
      await desk.kill();

      const again = desk.terminal;
      await desk.review(TWO);
      again.type('a');
      await again.until((screen) => /^> 2-2 +=.*150億.*\|/mu.test(screen) && screen.includes('bead 2/12'));
      again.type('u');
      await again.until((screen) => screen.includes('nothing to undo') && /^> 2-2 +=/mu.test(screen));
      expect(desk.lockedBeads()).toEqual(lines);
      again.type('x');
      await again.until(/^> 1-1 +=.*150億/mu);
      await again.until(/findings: 8 → 8/u);
    },
  );
});
