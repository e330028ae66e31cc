import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';
import { parseLessons } from '../../src/core/lesson-lines.js';
import type { CliIo } from '../../src/io/terminal.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { FISH, findings, INN, MARKET_TEXTS, YEAR } from '../support/market-texts.js';

const FILE = '.taiyaku/lessons.jsonl';

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder(MARKET_TEXTS);
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

/** Reviews the first text without a screen. @param isTerminal whether somebody sits there */
async function review(answers: readonly string[], isTerminal: boolean): Promise<string> {
  let out = '';
  const output = {
    write(text: string) {
      out += text;
    },
    isTTY: false,
    columns: undefined,
  };
  const io: CliIo = {
    stdout: output,
    stderr: { ...output, write: () => undefined },
    stdin: {
      isTTY: isTerminal,
      read: async () => new Uint8Array(),
      async *lines() {
        yield* answers;
      },
    },
    env: { USER: 'Lan' },
  };
  const argv = ['review', 'one.ja.txt', '--against', 'one.vi.txt', 'one.en.txt', '--plain', '--ui-lang', 'en'];
  expect(await main(argv, io)).toBe(0);
  return out;
}

const lessons = () => (existsSync(FILE) ? parseLessons(readFileSync(FILE, 'utf8')).lines : []);
const JUDGED = ['d', '2', 'e', '私たちは海辺の客桟に泊まった。'];

describe('what is learned makes the next check quieter, by that and nothing else', () => {
  test('asked at the end of a review, used in another text, forgotten again', { timeout: 300_000 }, async () => {
    expect(await findings()).toEqual([FISH, INN, YEAR]);
    const out = await review([...JUDGED, 'y', 'y', 'x', 'y'], true);
    expect(out).toContain('findings left: 0\n\nヌックマム: no longer flagged by garbled-katakana (dismissed once)\n');
    expect(out).toMatch(/客桟 = vi "khách sạn"\n.*\nYour choice: \n\n客桟 = en "hotel"\n/u);
    expect(out).toMatch(
      /Enter a number or a letter\.\n\n客桟 = en "hotel"\n.*\nYour choice: \nlearned: 3; the next check uses it\n$/u,
    );
    expect(lessons()).toMatchObject([
      { kind: 'allow', language: 'ja', check: 'garbled-katakana', words: 'ヌックマム', by: 'Lan' },
      { kind: 'pair', target: { language: 'ja', text: '客桟' }, source: { language: 'vi', text: 'khách sạn' } },
      { kind: 'pair', target: { language: 'ja', text: '客桟' }, source: { language: 'en', text: 'hotel' } },
    ]);
    expect(await findings()).toEqual([YEAR]);
    const config = await runCli(['check', '.', '--print-config']);
    expect(config.stdout).toContain('lessons    1 allowed wording, 2 word pairs  ');
    const verbose = await runCli(['check', 'two.ja.txt', '--against', 'two.vi.txt', '-v']);
    expect(verbose.stderr).toContain('lessons in force: 1 allowed wording, 2 word pairs');

    const [fish, ...inn] = lessons();
    const forgotten = await runCli(['decisions', 'lessons', '--forget', fish!.id]);
    expect([forgotten.code, forgotten.stderr]).toEqual([0, `forgotten: ${fish!.id}\n`]);
    expect(await findings()).toEqual([FISH, YEAR]);
    await runCli(['decisions', 'lessons', '--forget', ...inn.map(({ id }) => id)]);
    expect(await findings()).toEqual([FISH, INN, YEAR]);
    expect(await review(['L', 'q'], true), 'what was forgotten is not proposed again').toContain('teach nothing new');
  });

  test('a script is not asked at the end, and can ask', { timeout: 300_000 }, async () => {
    expect(await review([...JUDGED, 'y'], false)).toMatch(/\nfindings left: 0\n$/u);
    expect(lessons()).toEqual([]);
    expect(await review(['q', 'y'], false)).not.toContain('no longer flagged');
    expect(lessons()).toEqual([]);
    expect(await review(['L', 'n', 'y', 'n', 'q'], false)).toContain('learned: 1');
    expect(lessons().map(({ kind }) => kind)).toEqual(['refused', 'pair', 'refused']);
    expect(await review(['q'], true), 'asked once only').not.toContain('y learn it');
  });

  test('at the end of the input nothing is saved that was not answered', { timeout: 300_000 }, async () => {
    expect(await review([...JUDGED, 'y'], true)).toMatch(/\nEnd of input: everything is saved\.\n$/u);
    expect(lessons()).toEqual([]);
    expect(await review(['q', 'q'], true)).not.toContain('End of input');
    expect(lessons()).toEqual([]);
  });
});
