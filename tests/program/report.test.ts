import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDecisions } from '../../src/core/decision-lines.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { MARKET_TEXTS } from '../support/market-texts.js';

const FILE = '.taiyaku/decisions.jsonl';
const TEXTS = ['two.ja.txt', '--against', 'two.vi.txt'];
const SLOW = { timeout: 120_000 };

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder({ ...MARKET_TEXTS, '.git/HEAD': '' });
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

const taiyaku = (...argv: string[]) => runCli(argv);
const decisions = () => (existsSync(FILE) ? parseDecisions(readFileSync(FILE, 'utf8')).lines : []);

/** The table of a report, answered: the n-th entry with the n-th answer. */
async function answered(...answers: (readonly [answer: string, reply: string])[]): Promise<string> {
  await taiyaku('report', ...TEXTS, '-o', 'r.csv');
  const [head, ...rows] = parse(readFileSync('r.csv'), { bom: true }) as string[][];
  // The last columns are the answer, the reply and by what they find their entry.
  const filled = rows.map((row, k) => [...row.slice(0, -3), ...(answers[k] ?? ['', '']), row.at(-1)!]).reverse();
  const quoted = [head!, ...filled].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  folder.write('back.csv', `\ufeff${quoted.join('\r\n')}\r\n`);
  return 'back.csv';
}

describe('taiyaku report', SLOW, () => {
  test('writes each format by its ending, equal twice', async () => {
    for (const ending of ['html', 'xlsx', 'docx', 'md', 'csv', 'json', 'txt', 'diff']) {
      const { code } = await taiyaku('report', ...TEXTS, '-o', `r.${ending}`, '--date', '2027-03-31');
      const first = readFileSync(`r.${ending}`);
      await taiyaku('report', ...TEXTS, '-o', `r.${ending}`, '--date', '2027-03-31');
      expect([ending, code, readFileSync(`r.${ending}`).equals(first)]).toEqual([ending, 0, true]);
    }
    expect(readFileSync('r.xlsx').subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync('r.txt', 'utf8')).toBe(readFileSync('two.ja.txt', 'utf8'));
  });

  test('speaks the language of the text, or the one that was asked for; without -o it is Markdown', async () => {
    const { stdout } = await taiyaku('report', ...TEXTS);
    expect(stdout).toMatch(/^# 正誤表（案）\n/u);
    const env = { TAIYAKU_UI_LANG: 'ko' };
    const vietnamese = await runCli(['report', ...TEXTS, '--report-lang', 'vi'], { env });
    expect(vietnamese.stdout).toMatch(/^# Bảng đính chính \(dự thảo\)\n/u);
  });

  test.each<[why: string, argv: string[], where: string]>([
    ['an ending that is none', ['-o', 'r.pages'], 'r.pages'],
    ['bytes for a terminal', ['--format', 'xlsx'], '--format'],
    ['a day that there is not', ['--date', '2027-02-30'], '--date'],
    ['over a text that is read', ['-o', 'two.vi.txt', '--format', 'md'], 'two.vi.txt'],
  ])('%s is wrong use, and nothing is written', async (_, argv, where) => {
    const before = readFileSync('two.vi.txt', 'utf8');
    const { code, stdout, stderr } = await taiyaku('report', ...TEXTS, ...argv);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(where)]);
    expect([existsSync('r.pages'), readFileSync('two.vi.txt', 'utf8')]).toEqual([false, before]);
  });
});

describe('taiyaku import', SLOW, () => {
  test('answers become judgements of whoever has answered, once', async () => {
    const file = await answered(['不採用', '名物の名前です'], ['要相談', '']);
    const dry = await taiyaku('import', file, ...TEXTS, '--dry-run');
    expect([dry.stdout, decisions()]).toEqual([
      'would be added: 0 accepted, 1 rejected, 1 to be discussed; known already: 0\n',
      [],
    ]);
    const { code, stdout } = await taiyaku('import', file, ...TEXTS, '--by', 'Lan');
    expect([code, stdout]).toEqual([0, 'added: 0 accepted, 1 rejected, 1 to be discussed; known already: 0\n']);
    const verdicts = decisions().map(({ verdict, reason, by }) => [verdict, reason, by]);
    expect(verdicts.sort()).toEqual([
      ['dismissed', '名物の名前です', 'Lan'],
      ['question', undefined, 'Lan'],
    ]);
    expect((await taiyaku('import', file, ...TEXTS)).stdout).toContain('known already: 2');
    expect(decisions()).toHaveLength(2);
  });

  test('a judgement that was made since the report is a conflict, and is told', async () => {
    const file = await answered(['不採用', '名物の名前です']);
    await runCli(['review', '--plain', ...TEXTS], { stdin: 's\nq\n' });
    const { stderr } = await taiyaku('import', file, ...TEXTS);
    expect(stderr).toContain('a reviewer and an answer contradict each other');
    expect(stderr).toContain('1 conflict: taiyaku review shows both sides');
    expect(decisions()).toHaveLength(2);
  });

  test.each<[why: string, file: string, content: string, code: number]>([
    ['no report', 'notes.csv', 'a,b\n1,2\n', 2],
    ['a text', 'two.vi.txt', MARKET_TEXTS['two.vi.txt'], 2],
    ['no workbook', 'r.xlsx', 'PK no', 3],
    ['no answers', 'r.json', '{}', 3],
  ])('%s is told with its name, and nothing is added', async (_, file, content, code) => {
    folder.write(file, content);
    const result = await taiyaku('import', file, ...TEXTS);
    expect([result.code, result.stderr]).toEqual([code, expect.stringContaining(file)]);
    expect(decisions()).toEqual([]);
  });

  test('a report that nobody has answered adds nothing, and is told', async () => {
    const { code, stderr } = await taiyaku('import', await answered(), ...TEXTS);
    expect([code, decisions()]).toEqual([0, []]);
    expect(stderr).toContain('no entry has an answer');
  });

  test('no file, or one that is not there', async () => {
    expect((await taiyaku('import')).code).toBe(2);
    expect((await taiyaku('import', 'gone.xlsx', ...TEXTS)).code).toBe(3);
  });
});
