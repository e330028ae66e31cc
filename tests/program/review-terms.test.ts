import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INN_NAMES, innGuide } from '../support/inn-guide.js';
import {
  counted,
  expectWhole,
  openReviewTerminal,
  type ReviewTerminal,
  runProgram,
} from '../support/review-terminal.js';
import { closeTerminals, LIMIT, MISSING } from '../support/tmux.js';

/** Starting the program takes seconds, and these tests start it several times. */
const TEST = { timeout: LIMIT * 4 };
const BEFORE = innGuide()['inn.ja.txt'];

let desk: ReviewTerminal;
beforeEach(() => {
  if (MISSING.length === 0) desk = openReviewTerminal(innGuide());
});
afterEach(() => desk?.close());
afterAll(closeTerminals);

const verdicts = () => desk.decisions().map(({ verdict, subject }) => `${verdict} ${subject.check} ${subject.words}`);
const written = () => readFileSync(desk.folder.file('inn.ja.txt'), 'utf8');
/** Writes the accepted corrections, in as many sentences as stated. */
async function write(count: number): Promise<void> {
  desk.terminal.type('w');
  await desk.terminal.until(`To be written: ${count}   Conflicts: 0`);
  desk.terminal.press('Enter');
  await desk.terminal.until(`corrections written: ${count}`);
}

/** Leaves the review, and nothing that its corrections teach is learned. */
async function leaveUntaught(): Promise<void> {
  desk.terminal.type('q');
  await desk.terminal.until('From the decisions: 2 new');
  await desk.leave();
}

describe.skipIf(MISSING.length > 0)(`terms in a real terminal ${MISSING.join(', ')}`, () => {
  test(
    'one word for a term: all places with their sources, one step to make and to take back, written there only',
    TEST,
    async () => {
      const { terminal } = desk;
      const first = await desk.review(INN_NAMES);
      expect(first).toContain(counted(3, 0, 0));
      terminal.type('t');
      const places = await terminal.until('>ホテル (3)');
      expect(places).toMatch(
        /vi "khách sạn" {2}en "hotel" {2}not in the glossary\n>ホテル \(3\) +客桟 \(2\) +旅館 \(1\)\n/u,
      );
      // The marked place with what the versions have; of the others what becomes of them. The inn of line 8 is none.
      expect(places).toMatch(/^> +2 .*\[客桟\].* -> ホテル\n +vi .*\[khách sạn\].*\n +en .*\[hotel\]/mu);
      expect(
        [...places.matchAll(/^[> ]([ =]) ([1-9]) .*\[(.*?)\]/gmu)].map(
          ([, sign, line, word]) => `${line}${sign}${word}`,
        ),
      ).toEqual(['2 客桟', '3=ホテル', '4 客桟', '5=ホテル', '6 旅館', '7=ホテル']);
      expectWhole(terminal, 80, 24);

      terminal.press('Enter');
      await terminal.until('Places to be changed to ホテル: 3');
      expect(desk.decisions()).toEqual([]);
      terminal.press('Enter');
      await terminal.until((screen) => screen.includes('places changed: 3') && screen.includes(counted(1, 3, 0)));
      const made = ['accepted unknown-compound 客桟', 'accepted unknown-compound 客桟', 'accepted reviewer 旅館'];
      expect(verdicts()).toEqual(made);
      expect(new Set(desk.decisions().map(({ group }) => group ?? 'none'))).toHaveLength(1);
      expect(desk.decisions()[0]!.group).toBeDefined();
      terminal.type('u');
      await terminal.until((screen) => screen.includes('undone') && screen.includes(counted(3, 0, 0)));
      expect(verdicts().slice(3)).toEqual(made.map((one) => one.replace('accepted', 'open')));
      await desk.leave();

      // Tomorrow.
      expect(await desk.review(INN_NAMES)).toContain(counted(3, 0, 0));
      terminal.type('U');
      await terminal.until((screen) => screen.includes('redone') && screen.includes(counted(1, 3, 0)));
      expect(verdicts().slice(6)).toEqual(made);
      await write(3);
      expect(written()).toBe(BEFORE.replaceAll('客桟', 'ホテル').replace('島の旅館', '島のホテル'));
      await terminal.until(counted(1, 0, 0));
      expect(verdicts().slice(9)).toEqual(made.map((one) => one.replace('accepted', 'written')));
      await leaveUntaught();
      await desk.leave();
    },
  );

  test('a term goes to the glossary, and the next check uses it', TEST, async () => {
    const { terminal } = desk;
    await desk.review(INN_NAMES);
    terminal.type('t');
    await terminal.until('not in the glossary');
    terminal.type('g');
    expect(await terminal.until('To be added to the glossary')).toContain('ja ホテル   vi khách sạn   en hotel');
    terminal.press('Enter');
    await terminal.until('added to .taiyaku/glossary.tsv');
    // The text is checked with it at once, and the places are looked for again.
    await terminal.until('glossary: ホテル');
    terminal.type('g');
    await terminal.until('The glossary has this word already.');
    terminal.press('Escape');
    await terminal.until(/term-missing +客桟/u);
    await desk.leave();
    const rows = readFileSync(desk.folder.file('.taiyaku/glossary.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.trimEnd())).toEqual([
      'c001\t\tja\tホテル',
      'c001\t\tvi\tkhách sạn',
      'c001\t\ten\thotel',
    ]);
    expect(desk.check(INN_NAMES)).toEqual(['term-missing 客桟', 'term-missing 客桟', 'number-mismatch 2026']);
  });

  test('a second error in the sentence: a finding of the own, reported, written, and taken back', TEST, async () => {
    const { terminal } = desk;
    await desk.review(INN_NAMES);
    terminal.type('o');
    await terminal.until('Sentence (your own finding)');
    terminal.press('Home', 'Right');
    terminal.type('たち');
    await terminal.until('私たちは海辺');
    terminal.press('Enter');
    await terminal.until((screen) => screen.includes('saved') && screen.includes(counted(3, 1, 0)));
    terminal.type('fF');
    const all = await terminal.until(counted(2, 2, 0));
    expect(all).toMatch(/^ \* m 2:\d +reviewer +.*たち.*\n \* M 2:6 +unknown-compound/mu);
    await leaveUntaught();
    expect(verdicts()).toEqual([expect.stringMatching(/^accepted reviewer/u), 'accepted unknown-compound 客桟']);
    expect(desk.check(INN_NAMES)).toHaveLength(4);

    await desk.review(INN_NAMES);
    // Two corrections of one sentence are one change.
    await write(1);
    expect(written()).toBe(BEFORE.replace('私は海辺の客桟', '私たちは海辺のホテル'));
    await terminal.until(counted(2, 0, 0));
    await leaveUntaught();
    runProgram(desk.folder, 'fix', '--undo', 'inn.ja.txt');
    expect(written()).toBe(BEFORE);
  });
});
