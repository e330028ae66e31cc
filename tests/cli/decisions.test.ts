import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/decision.js';
import { formatDecision } from '../../src/core/decision-lines.js';
import { columnsOf } from '../../src/text/columns.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { decisionOf as d } from '../support/decisions.js';
import { fakeServices } from '../support/fake-session.js';

const FILE = '.taiyaku/decisions.jsonl';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ '.git/HEAD': '', 'talks/ja.txt': '港\n' });
});
afterEach(() => folder.remove());

const correction = [
  { start: 6, was: '30億円', now: '300億円' },
  { start: 12, was: 'する', now: 'した' },
];

/** Two findings judged, one of them twice; one in conflict; one undone; one dismissed everywhere. */
const FILE_LINES: readonly Decision[] = [
  d('1', { verdict: 'skipped' }),
  d('2', {
    verdict: 'accepted',
    correction,
    reason: '桁の誤り',
    parents: ['1'],
    by: 'Lan',
    at: '2027-04-01T10:00:00.000Z',
  }),
  d('3', { fingerprint: 'b', reason: '書式' }, { check: 'punctuation', words: '：' }),
  d('4', { fingerprint: 'c', by: 'Minjun' }, { check: 'punctuation', words: '、' }),
  d('5', { fingerprint: 'e', by: 'Minjun' }, { pair: 'bridge' }),
  d('6', { fingerprint: 'e', by: 'Minjun', verdict: 'open', parents: ['5'], undoes: '5' }, { pair: 'bridge' }),
  d('7', { fingerprint: 'c', verdict: 'question', comment: '原文の「、」？' }, { check: 'punctuation', words: '、' }),
  d('8', { fingerprint: 'f', scope: 'file' }, { check: 'name-variant', words: '港湾局' }),
];

function writeFile(decisions: readonly Decision[] = FILE_LINES, more = ''): void {
  folder.write(FILE, decisions.map((decision) => `${formatDecision(decision)}\n`).join('') + more);
}

async function taiyaku(...argv: string[]) {
  const services = fakeServices();
  const result = await runCli(['decisions', ...argv], { services });
  expect(services.opened).toEqual([]);
  return result;
}

describe('decisions list', () => {
  test('what holds, a line each, both sides of a conflict; from a folder below', async () => {
    writeFile();
    const { code, stdout, stderr } = await taiyaku('list', folder.file('talks'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').map((line) => line.split('\t'))).toEqual([
      ['when', 'who', 'verdict', 'check', 'words', 'reason'],
      ['2027-04-01 10:00', 'Lan', 'accepted', 'number-mismatch', '30億円 → 300億円; する → した', '桁の誤り'],
      ['2027-03-31 09:12', 'Lan', 'dismissed', 'punctuation', '：', '書式'],
      ['2027-03-31 09:12', 'Minjun', 'conflict: dismissed', 'punctuation', '、', ''],
      ['2027-03-31 09:12', 'Lan', 'conflict: question', 'punctuation', '、', '原文の「、」？'],
      ['2027-03-31 09:12', 'Lan', 'dismissed in this text', 'name-variant', '港湾局', ''],
      [''],
    ]);
  });

  test('--json: the decisions that hold, as they stand in the file', async () => {
    writeFile();
    const { stdout } = await taiyaku('list', folder.path, '--json');
    expect(JSON.parse(stdout)).toEqual([1, 2, 3, 6, 7].map((k) => FILE_LINES[k]));
  });

  test('what a terminal would obey is shown, in both forms', async () => {
    writeFile([d('1', { by: 'Lan\u001b[2J', reason: 'a\u202eb\tc' })]);
    expect((await taiyaku('list', folder.path)).stdout).toContain(
      'Lan␛[2J\tdismissed\tnumber-mismatch\t30億円\ta⟨U+202E⟩b c',
    );
    const { stdout } = await taiyaku('list', folder.path, '--json');
    expect(stdout).not.toMatch(/[\u001b\u202e]/u);
    expect(JSON.parse(stdout)[0].reason).toBe('a\u202eb\tc');
  });

  test.each([
    ['x\n', 'line 9 is'],
    ['x\ny\n', 'lines 9, 10 are'],
  ])('damaged lines are passed over, and said to be: %j', async (more, said) => {
    writeFile(FILE_LINES, more);
    const { code, stdout, stderr } = await taiyaku('list', folder.path);
    expect([code, stdout.split('\n').length]).toEqual([0, 7]);
    expect(stderr).toBe(`warning: ${folder.file(FILE)}: ${said} damaged or of another version, and passed over\n`);
    expect((await taiyaku('list', folder.path, '--quiet')).stderr).toBe('');
  });

  test('none: said, and no fault', async () => {
    for (const command of ['list', 'stats', 'compact']) {
      const { code, stderr } = await taiyaku(command, folder.file('talks'));
      expect([code, stderr]).toEqual([0, `no decisions in ${folder.file('talks')} and the folders above it\n`]);
    }
    expect((await taiyaku('list', folder.path, '--json')).stdout).toBe('[]\n');
    expect(readdirSync(folder.path).sort()).toEqual(['.git', 'talks']);
  });

  test('the folder is the one you are in when none is named', async () => {
    writeFile();
    const start = process.cwd();
    process.chdir(folder.file('talks'));
    try {
      expect((await taiyaku('list')).stdout.split('\n')).toHaveLength(7);
    } finally {
      process.chdir(start);
    }
  });
});

describe('decisions stats', () => {
  test('by verdict, by check, by person', async () => {
    writeFile([...FILE_LINES, d('9', { fingerprint: 'g', verdict: 'accepted' }, { check: 'punctuation' })]);
    const { code, stdout, stderr } = await taiyaku('stats', folder.path);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        'verdict\tfindings\naccepted\t2\ndismissed\t2\nopen\t1\nin conflict\t1\n',
        'check\tjudged\tdismissed\tshare\nname-variant\t1\t1\t100 %\npunctuation\t2\t1\t50 %\nnumber-mismatch\t1\t0\t0 %\n',
        'who\tjudgements\nLan\t5\nMinjun\t2\n',
      ].join('\n'),
    );
  });

  test('--json', async () => {
    writeFile();
    expect(JSON.parse((await taiyaku('stats', folder.path, '--json')).stdout)).toEqual({
      verdicts: [
        { name: 'dismissed', count: 2 },
        { name: 'accepted', count: 1 },
        { name: 'open', count: 1 },
      ],
      conflicts: 1,
      checks: [
        { check: 'name-variant', judged: 1, dismissed: 1, share: 1 },
        { check: 'punctuation', judged: 1, dismissed: 1, share: 1 },
        { check: 'number-mismatch', judged: 1, dismissed: 0, share: 0 },
      ],
      people: [
        { name: 'Lan', count: 4 },
        { name: 'Minjun', count: 2 },
      ],
    });
  });
});

describe('decisions compact', () => {
  test('says how many lines went, and leaves what holds', async () => {
    writeFile(FILE_LINES, 'x\n');
    const before = (await taiyaku('list', folder.path)).stdout;
    const { code, stdout, stderr } = await taiyaku('compact', folder.path);
    expect([code, stdout]).toEqual([0, '3 lines went, 6 lines stay\n']);
    expect(stderr).toBe('warning: 1 line of them is no decision and was left as it is\n');
    const lines = readFileSync(folder.file(FILE), 'utf8').split('\n');
    expect(lines.slice(0, 2)).toEqual(
      [FILE_LINES[1], FILE_LINES[2]].map((one) => formatDecision({ ...one!, parents: [] })),
    );
    expect(lines.slice(5)).toEqual(['x', '']);
    expect((await taiyaku('list', folder.path)).stdout).toBe(before);
    expect((await taiyaku('compact', folder.path)).stdout).toBe('0 lines went, 6 lines stay\n');
  });

  test('--dry-run writes nothing', async () => {
    writeFile([FILE_LINES[0]!, FILE_LINES[1]!]);
    const before = readFileSync(folder.file(FILE), 'utf8');
    expect((await taiyaku('compact', '--dry-run', folder.path)).stdout).toBe('1 line would go, 1 line stays\n');
    expect(readFileSync(folder.file(FILE), 'utf8')).toBe(before);
  });
});

describe('wrong use', () => {
  test.each<[string[], string]>([
    [['list', 'nowhere'], 'error: nowhere: there is no such folder'],
    [['stats', 'package.json'], 'error: package.json: this is no folder'],
    [['compact', '.', 'talks'], 'error: talks: one folder is enough'],
    [['list', '--dry-run'], "unknown option '--dry-run'"],
    [['compact', '--json'], "unknown option '--json'"],
    [['lst'], 'Did you mean list?'],
    [[], 'See taiyaku decisions --help.'],
  ])('decisions %j: %s', async (argv, said) => {
    const { code, stdout, stderr } = await taiyaku(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('a file that cannot be read is told with its path and a cure', async () => {
    folder.write(`${FILE}/x`, '');
    for (const command of ['list', 'stats', 'compact']) {
      const { code, stdout, stderr } = await taiyaku(command, folder.path);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`error: ${folder.file(FILE)}: this is a folder\n  Move it away`);
    }
  });

  test.each([['list'], ['stats'], ['compact'], []].map((path) => [path]))('help of %j fits', async (path) => {
    const { code, stdout } = await taiyaku(...path, '--help');
    expect(code).toBe(0);
    expect(stdout.indexOf('\nExamples\n')).toBeGreaterThan(0);
    for (const line of stdout.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
  });
});
