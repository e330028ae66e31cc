import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

/** An English text with two faults: an amount, and a bracket that is not closed. */
const EN = 'The port was opened in 2009.\nIt cost 300 million dollars.\nShips (of all sizes call here.\n';
const VI = 'Cảng được mở năm 2009.\nCảng tốn 200 triệu đô la.\nTàu (mọi cỡ) ghé vào đây.\n';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'talks/en.txt': EN, 'talks/vi.txt': VI, '.git/HEAD': '' });
});
afterEach(() => folder.remove());

async function run(config: object | undefined, ...flags: string[]) {
  if (config) folder.write('taiyaku.config.json', JSON.stringify(config));
  const paths = ['talks/en.txt', 'talks/vi.txt'].map((name) => folder.file(name));
  const { code, stdout, stderr } = await runCli(['check', paths[0]!, '--against', paths[1]!, '--json', ...flags]);
  const report = (stdout === '' ? undefined : JSON.parse(stdout)) as Report | undefined;
  const found = report?.findings.map(({ check, severity, status }) => `${check} ${severity} ${status}`);
  return { code, stderr, report, found };
}

const NUMBER = 'number-mismatch major open';
const BRACKET = 'punctuation minor open';

test('without settings both are found', async () => {
  const { code, found } = await run(undefined);
  expect([code, found]).toEqual([1, [NUMBER, BRACKET]]);
});

describe('which checks', () => {
  test.each<[string, object | undefined, string[], string[]]>([
    ['off', { checks: { punctuation: 'off' } }, [], [NUMBER]],
    ['off in an object', { checks: { punctuation: { off: true } } }, [], [NUMBER]],
    ['another severity', { checks: { punctuation: 'critical' } }, [], [NUMBER, 'punctuation critical open']],
    ['quiet', { profile: 'quiet' }, [], []],
    ['the flag before the configuration', { profile: 'quiet' }, ['--profile', 'default'], [NUMBER, BRACKET]],
    ['--only', undefined, ['--only', 'punctuation'], [BRACKET]],
    ['--skip', undefined, ['--skip', 'punctuation', 'number-mismatch'], []],
    ['--severity', undefined, ['--severity', 'number-mismatch=neutral'], ['number-mismatch neutral open', BRACKET]],
    ['--only beside a locked check', { checks: { punctuation: { locked: true } } }, ['--only', 'omission'], [BRACKET]],
    ['an allowed word', { checks: { 'number-mismatch': { allow: '300 MILLION' } } }, [], [BRACKET]],
  ])('%s: %j %j', async (_, config, flags, expected) => {
    expect((await run(config, ...flags)).found).toEqual(expected);
  });
});

describe('findings that may stay', () => {
  const ignore = (entry: object) => ({ ignore: [{ text: '(', reason: 'as printed', ...entry }] });
  const DISMISSED = 'punctuation minor dismissed';

  test('they stand last, with their reason, and count nowhere', async () => {
    const { report } = await run({ ignore: [{ id: 'x', reason: 'y' }, ...ignore({}).ignore] }, '--only', 'punctuation');
    expect(report?.findings.map(({ status, reason }) => [status, reason])).toEqual([['dismissed', 'as printed']]);
    expect(report?.summary).toMatchObject({ findings: 0, uncertain: 0, dismissed: 1, byCheck: {} });
  });

  test.each<[string, object, string]>([
    ['this text', { file: 'talks/en.txt' }, DISMISSED],
    ['its folder', { file: 'talks' }, DISMISSED],
    ['its folder with a slash', { file: 'talks/' }, DISMISSED],
    ['another folder', { file: 'talk' }, BRACKET],
    ['until later', { until: '9999-12-31' }, DISMISSED],
  ])('%s: %j', async (_, entry, expected) => {
    expect((await run(ignore(entry))).found).toEqual([NUMBER, expected]);
  });

  test('an entry whose day is over does not hold, and is named', async () => {
    const { found, stderr } = await run(ignore({ until: '2020-01-31' }));
    expect(found).toEqual([NUMBER, BRACKET]);
    expect(stderr).toMatch(/taiyaku\.config\.json:1:12: this entry held until 2020-01-31 \(as printed\); renew/u);
  });

  test('the exit code does not count them', async () => {
    const { code } = await run({ ignore: [{ text: '300 million', reason: 'checked with the port' }] });
    expect(code).toBe(0);
  });
});

describe('mistakes', () => {
  test.each<[string, object | undefined, string[], RegExp]>([
    [
      'a check that is none',
      { checks: { punctation: 'off' } },
      [],
      /no check "punctation"\n {2}Did you mean punctuation/u,
    ],
    ['the same in a flag', undefined, ['--skip', 'xyz'], /--skip: there is no check "xyz"\n {2}taiyaku explain/u],
    ['a check that is none in an entry', { ignore: [{ check: 'x', text: 'y', reason: 'z' }] }, [], /no check "x"/u],
    ['a severity that is none', undefined, ['--severity', 'punctuation=bad'], /"punctuation=bad" is not CHECK=LEVEL/u],
    ['a flag against a lock', { checks: { omission: { locked: true } } }, ['--skip', 'omission'], /locks omission/u],
    ['an entry for everything', { ignore: [{ check: 'omission', reason: 'x' }] }, [], /would ignore all findings/u],
    ['an entry without a reason', { ignore: [{ text: 'x' }] }, [], /"ignore\[0\]" has no "reason"/u],
    ['an entry with an empty one', { ignore: [{ text: 'x', reason: ' ' }] }, [], /the reason is empty/u],
    ['a day that is none', { ignore: [{ text: 'x', reason: 'y', until: '2027-02-30' }] }, [], /no day: "2027-02-30"/u],
    ['a list that is none', { ignore: { text: 'x' } }, [], /"ignore" must be a list, not an object/u],
    [
      'a setting that is none',
      { checks: { omission: { alow: 'x' } } },
      [],
      /unknown key "alow"\n {2}Did you mean "allow"/u,
    ],
    ['a level that is none', { checks: { omission: 'majr' } }, [], /cannot be "majr"\n {2}Did you mean "major"/u],
    ['a share that is none', { checks: { omission: { certainFrom: 70 } } }, [], /number from 0 to 1, not 70/u],
  ])('%s', async (_, config, flags, message) => {
    const { code, stderr } = await run(config, ...flags);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });
});
