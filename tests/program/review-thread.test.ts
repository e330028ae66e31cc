import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { harbourPlan } from '../support/harbour-plan.js';
import { chosen, counted, openReviewTerminal, type ReviewTerminal } from '../support/review-terminal.js';
import { closeTerminals, LIMIT, MISSING, PROGRAM } from '../support/tmux.js';
import { towns } from '../support/towns.js';

/** Starting the program takes seconds, and some tests start it several times. */
const TEST = { timeout: LIMIT * 4 };
const PLAN = ['plan.ja.txt', 'plan.vi.txt'];
const TOWNS = ['towns.ja.txt', 'towns.vi.txt'];

let desk: ReviewTerminal;
beforeEach(() => {
  if (MISSING.length === 0) desk = openReviewTerminal({ ...harbourPlan(), ...towns(300) });
});
afterEach(() => desk?.close());
afterAll(closeTerminals);

describe.skipIf(MISSING.length > 0)(`what takes long has a thread of its own ${MISSING.join(', ')}`, () => {
  test('keys are answered while a long text is checked anew', TEST, async () => {
    const { terminal } = desk;
    expect(await desk.review(TOWNS)).toContain(counted(2, 0, 0));
    terminal.type('a');
    await terminal.until('bead 1/300');
    terminal.type('ml');
    await terminal.until('checking anew');
    terminal.type('j');
    // The mark has moved, and the check is still going on.
    await terminal.until((screen) => screen.includes('bead 2/299   checking anew'));
    await terminal.until(/findings: 2 → \d/u);
    terminal.press('Escape');
    terminal.type('gf');
    await terminal.until(counted(1, 1, 0));
    terminal.type('ww');
    await terminal.until('corrections written: 1');
    terminal.type('F');
    // The finding that was written is listed until the text has been checked; then it is gone.
    await terminal.until((screen) => /^.\+ \w 1:/mu.test(screen) && chosen(screen) !== '');
    await terminal.until((screen) => !/^.\+ \w 1:/mu.test(screen) && screen.includes(counted(1, 0, 0)));
  });

  test('what is typed before there is anything to see does nothing, and is not on the screen', TEST, async () => {
    const { terminal } = desk;
    terminal.run(`clear; node ${PROGRAM} review ${PLAN.join(' --against ')} --ui-lang en`);
    await terminal.until(/^(?:loading|checking|reading|aligning) /mu);
    terminal.type('ddq');
    terminal.press('Enter');
    expect(await terminal.until(/ open .*(.|\n)* \? keys/u)).toContain(' 0 fixed  0 dismissed');
    terminal.type('d');
    await terminal.until('1 dismissed');
    terminal.type('q');
    await terminal.until('every judgement is saved');
    expect(terminal.scrollback()).not.toContain('ddq');
  });

  test('Ctrl-C in the first check ends it with 130, and leaves the terminal as it was', TEST, async () => {
    const { terminal } = desk;
    terminal.run('stty -g > before');
    terminal.run(`node ${PROGRAM} review ${TOWNS.join(' --against ')}; echo "[code $?]"`);
    await terminal.until(/^checking towns\.ja\.txt/mu);
    terminal.press('C-c');
    const screen = await terminal.until(/^\[code \d+\]\n\$$/mu);
    expect(screen).toContain('[code 130]');
    expect(screen).not.toMatch(/Error| at .*:\d+:\d+/u);
    terminal.run('stty -g > after; cmp before after && echo same');
    await terminal.until(/^same$/mu);
    expect([terminal.isTaken(), terminal.cursor().visible]).toEqual([false, true]);
  });

  test('texts that vanish are told on the screen, and nothing is lost', TEST, async () => {
    const { terminal } = desk;
    await desk.review(PLAN);
    rmSync(desk.folder.file('plan.vi.txt'));
    terminal.type('am');
    const told = await terminal.until('Not done: plan.vi.txt: there is no such file.');
    // What was changed is on the disk and on the screen.
    expect(told).toMatch(/^> 2-2 +=/mu);
    expect(desk.lockedBeads()).toHaveLength(1);
    terminal.press('Escape');
    terminal.type('f');
    await terminal.until(counted(7, 1, 0));
    rmSync(desk.folder.file('plan.ja.txt'));
    terminal.type('ww');
    await terminal.until('Not done: plan.ja.txt: there is no such file.');
    terminal.type('d');
    await terminal.until(counted(6, 1, 1));
    expect(desk.decisions().map(({ verdict }) => verdict)).toEqual(['accepted', 'dismissed']);
    await desk.leave();
  });

  test(
    'what the checks say is in the language of the interface, also of a sentence that is being edited',
    TEST,
    async () => {
      const { terminal } = desk;
      const screen = await desk.review(PLAN, '--ui-lang ja');
      expect(screen).toMatch(/^理由 +各言語版では|^理由 +.*訳文/mu);
      expect(screen).not.toMatch(/The versions have|Why/u);
      terminal.type('e');
      await terminal.until('Enter');
      terminal.press('Right', 'BSpace');
      terminal.type('2');
      expect(await terminal.until(/^ *\+ .*数値の不一致 .*250億/mu)).toContain('「250億」は各言語版の');
    },
  );
});
