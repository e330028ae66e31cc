import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.js';
import { columnsOf } from '../../src/text/columns.js';
import { runCli } from '../support/cli.js';

describe('the list of checks', () => {
  test.each([
    ['en', 'number-mismatch       major     A number has another value than in the versions.'],
    ['ja', 'number-mismatch       重大      数値の不一致: 数の値が各言語版と異なる。'],
    ['vi', 'number-mismatch       lớn           Số liệu không khớp: Con số khác giá trị với'],
    ['ko', 'number-mismatch       중대      수치 불일치: 수의 값이 각 언어판과 다릅니다.'],
  ])('in %s', async (language, line) => {
    const { code, stdout } = await runCli(['explain', '--ui-lang', language]);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toContain(line);
    for (const { meta } of CHECKS) expect(stdout).toMatch(new RegExp(`^${meta.id} `, 'mu'));
    expect(Math.max(...stdout.split('\n').map(columnsOf))).toBeLessThanOrEqual(80);
  });

  test('a language that it does not speak is wrong use', async () => {
    const { code, stdout, stderr } = await runCli(['explain', '--ui-lang', 'fr']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--ui-lang');
  });
});

describe('the page of a check', () => {
  test('is in English, below its name and a line in the language of the reader', async () => {
    const { stdout } = await runCli(['explain', 'number-mismatch', '--ui-lang', 'ja']);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '数値の不一致 (number-mismatch)',
      '数の値が各言語版と異なる。',
      '',
      '# number-mismatch',
    ]);
  });

  test('begins with its title in English', async () => {
    const { stdout } = await runCli(['explain', 'number-mismatch', '--ui-lang', 'en']);
    expect(stdout).toMatch(/^# number-mismatch\n/u);
  });
});
