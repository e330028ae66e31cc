import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { Lesson } from '../../src/core/lesson.js';
import { formatLesson, parseLessons } from '../../src/core/lesson-lines.js';
import type { Report } from '../../src/core/report.js';
import type { CliIo } from '../../src/io/terminal.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

/** Two texts with the same two false findings; the second one has a right one, too. */
const TEXTS = {
  'one.ja.txt': '港町はヌックマムの祭りを毎年開く。\n私たちは海辺のカックサンに泊まった。\n',
  'one.vi.txt': 'Thị trấn cảng tổ chức lễ hội nước mắm hằng năm.\nChúng tôi ở khách sạn bên bờ biển.\n',
  'one.en.txt': 'The harbour town holds a fish sauce festival every year.\nWe stayed at a hotel by the sea.\n',
  'two.ja.txt': '市場ではヌックマムが売られている。\n旅行者は古い客桟を探している。\n橋の工事は2026年に始まる。\n',
  'two.vi.txt':
    'Ở chợ người ta bán nước mắm.\nDu khách đang tìm một khách sạn cũ.\nCông trình cây cầu bắt đầu vào năm 2027.\n',
  'two.en.txt':
    'Fish sauce is sold at the market.\nTravellers are looking for an old hotel.\nWork on the bridge begins in 2027.\n',
  '.git/HEAD': '',
};
const FILE = '.taiyaku/lessons.jsonl';
const FISH = 'garbled-katakana ヌックマム';
const INN = 'unknown-compound 客桟';
const YEAR = 'number-mismatch 2026';

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder(TEXTS);
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

async function findings(name = 'two', ...flags: string[]): Promise<string[]> {
  const argv = ['check', `${name}.ja.txt`, '--against', `${name}.vi.txt`, `${name}.en.txt`, '--json', ...flags];
  const { findings: found } = JSON.parse((await runCli(argv)).stdout) as Report;
  return found.map(({ check, target }) => `${check} ${target.text}`);
}

const lessons = () => (existsSync(FILE) ? parseLessons(readFileSync(FILE, 'utf8')).lessons : []);
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

const allow = (stated: object, id = '1'): string => {
  const lesson = { id, kind: 'allow', language: 'ja', check: 'garbled-katakana', words: 'ヌックマム', reason: '名物' };
  return `${formatLesson({ ...lesson, by: 'Lan', at: '2027-03-31T09:12:44.120Z', ...stated } as Lesson)}\n`;
};

describe('lessons in force', () => {
  test.each<[reason: string, lesson: string, found: readonly string[]]>([
    ['the words, in any width', allow({ words: 'ﾇｯｸﾏﾑ' }), [INN, YEAR]],
    ['another check', allow({ check: 'unsupported-word' }), [FISH, INN, YEAR]],
    ['a check that there is not', allow({ check: 'none' }), [FISH, INN, YEAR]],
    ['another language', allow({ language: 'ko' }), [FISH, INN, YEAR]],
    ['a part of the words', allow({ words: 'ヌック' }), [FISH, INN, YEAR]],
    ['a damaged line beside it', `${allow({})}{"id":\n`, [INN, YEAR]],
  ])('%s', { timeout: 60_000 }, async (_, lesson, found) => {
    folder.write('.taiyaku/decisions.jsonl', '');
    folder.write(FILE, lesson);
    expect(await findings()).toEqual(found);
  });

  test('a check that the configuration locks is never silenced', { timeout: 60_000 }, async () => {
    folder.write('.taiyaku/decisions.jsonl', '');
    folder.write(FILE, allow({}));
    folder.write('taiyaku.config.json', JSON.stringify({ checks: { 'garbled-katakana': { locked: true } } }));
    expect(await findings()).toEqual([FISH, INN, YEAR]);
  });

  test('what the settings allow is allowed besides', { timeout: 60_000 }, async () => {
    folder.write('.taiyaku/decisions.jsonl', '');
    folder.write(FILE, allow({ check: 'unknown-compound', words: '客桟' }));
    folder.write('taiyaku.config.json', JSON.stringify({ checks: { 'garbled-katakana': { allow: ['ヌックマム'] } } }));
    expect(await findings()).toEqual([YEAR]);
  });

  test('a file that cannot be read is a fault', async () => {
    folder.write('.taiyaku/decisions.jsonl', '');
    folder.write(`${FILE}/x`, '');
    const { code, stderr } = await runCli(['check', 'two.ja.txt', '--against', 'two.vi.txt']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('lessons.jsonl')]);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

describe('decisions lessons', () => {
  const LINES = [
    allow({}),
    `${formatLesson({ id: '2', kind: 'pair', target: { language: 'ja', text: '鉄道' }, source: { language: 'vi', text: 'đường sắt' }, by: 'Minjun', at: '2027-04-01T10:00:00.000Z' })}\n`,
    `${formatLesson({ id: '3', kind: 'refused', teaching: { kind: 'pair', target: { language: 'ja', text: '港' }, source: { language: 'en', text: 'port' } }, by: 'Minjun', at: '2027-04-01T10:00:00.000Z' })}\n`,
    allow({ id: '4', words: 'ﾇｯｸﾏﾑ' }),
    allow({ id: '5', words: 'アオザイ' }),
    `${formatLesson({ id: '6', kind: 'forget', lesson: '5', by: 'Lan', at: '2027-04-01T10:00:00.000Z' })}\n`,
  ];
  beforeEach(() => {
    folder.write('.taiyaku/decisions.jsonl', '');
    folder.write(FILE, LINES.join(''));
  });
  const run = (...argv: string[]) => runCli(['decisions', 'lessons', ...argv], { env: { USER: 'mai' } });

  test('lists what holds, with ids', async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split('\t'))).toEqual([
      ['id', 'when', 'who', 'lesson', 'check', 'words', 'reason'],
      ['1', '2027-03-31 09:12', 'Lan', 'allow', 'garbled-katakana', 'ヌックマム', '名物'],
      ['2', '2027-04-01 10:00', 'Minjun', 'pair', '', '鉄道 = vi đường sắt', ''],
      ['3', '2027-04-01 10:00', 'Minjun', 'refused: pair', '', '港 = en port', ''],
      ['4', '2027-03-31 09:12', 'Lan', 'allow', 'garbled-katakana', 'ﾇｯｸﾏﾑ', '名物'],
      [''],
    ]);
    expect((JSON.parse((await run('.', '--json')).stdout) as Lesson[]).map(({ id }) => id)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('--forget takes back all lines that say the same, and remembers that', async () => {
    expect((await run('--forget', '1')).code).toBe(0);
    expect(lessons().slice(6)).toMatchObject([
      { kind: 'forget', lesson: '1', by: 'mai' },
      { kind: 'forget', lesson: '4' },
      { kind: 'refused', teaching: { words: 'ヌックマム' } },
    ]);
  });

  test('--forget of what was refused: it may be proposed again', async () => {
    await run('--forget', '3');
    expect(lessons().slice(6)).toMatchObject([{ kind: 'forget', lesson: '3' }]);
  });

  test.each([
    ['an id that nobody has', ['--forget', '9']],
    ['one that is forgotten', ['--forget', '5']],
    ['a line that forgets', ['--forget', '6']],
    ['one of two', ['--forget', '1', '9']],
    ['two folders', ['.', '.']],
  ])('%s is refused, and nothing is written', async (_, argv) => {
    const { code, stderr } = await run(...argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /u);
    expect(readFileSync(FILE, 'utf8')).toBe(LINES.join(''));
  });

  test('no decisions: said, and nothing is created', async () => {
    const other = testFolder({ '.git/HEAD': '' });
    const { code, stderr } = await run(other.path);
    expect([code, stderr]).toEqual([0, expect.stringContaining('no decisions in')]);
    expect(existsSync(other.file('.taiyaku'))).toBe(false);
    other.remove();
  });
});
