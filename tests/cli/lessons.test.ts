import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/core/lesson.js';
import { formatLesson, parseLessons } from '../../src/core/lesson-lines.js';
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

const lessons = () => (existsSync(FILE) ? parseLessons(readFileSync(FILE, 'utf8')).lines : []);
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
    expect([code, stderr]).toEqual([0, expect.stringContaining('no lessons in')]);
    expect(existsSync(other.file('.taiyaku'))).toBe(false);
    other.remove();
  });
});
