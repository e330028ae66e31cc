import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

describe('explain', () => {
  test('lists every check with severity and what it flags', async () => {
    const { code, stdout } = await runCli(['explain']);
    expect(code).toBe(0);
    for (const { meta } of CHECKS) expect(stdout).toMatch(new RegExp(`^${meta.id} +${meta.severity} +\\S`, 'mu'));
    expect(stdout.match(/^\S/gmu)).toHaveLength(CHECKS.length);
  });

  test.each(CHECKS.map(({ meta }) => meta.id))('prints the page of %s', async (id) => {
    const { code, stdout } = await runCli(['explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(id);
  });

  test.each([
    ['number-missmatch', 'Did you mean number-mismatch?'],
    ['zzz', 'The checks are '],
    ['../decisions/0001', 'The checks are '],
  ])('%s: %s', async (id, cure) => {
    const { code, stdout, stderr } = await runCli(['explain', id]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(cure);
  });
});

describe('taiyaku alone', () => {
  let folder: TestFolder;
  let start: string;
  beforeEach(() => {
    folder = testFolder({ '.git/HEAD': '' });
    start = process.cwd();
    process.chdir(folder.path);
  });
  afterEach(() => {
    process.chdir(start);
    folder.remove();
  });

  test('in an empty folder: what it does, and the demo', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toContain('taiyaku aligns');
    expect(stdout).toContain('Next:  taiyaku demo');
  });

  test('beside versions of a text: check them', async () => {
    for (const name of ['talk.ja.txt', 'talk.vi.txt', 'talk.en.txt']) folder.write(name, 'x');
    folder.write('taiyaku.config.json', '{}');
    const { stdout } = await runCli([]);
    expect(stdout).toContain('Found here:  talk  (ja  <-  vi en)');
    expect(stdout).toContain('Settings: taiyaku.config.json');
    expect(stdout).toContain('Next:  taiyaku check .');
  });

  test('many texts are counted', async () => {
    for (let index = 0; index < 7; index++) {
      folder.write(`t${index}.ja.txt`, 'x');
      folder.write(`t${index}.vi.txt`, 'x');
    }
    expect((await runCli([])).stdout).toContain('and 2 more');
  });
});

describe('demo', () => {
  test('checks the shipped text with its glossary, whatever the environment says', async () => {
    const services = fakeServices([{ words: '書記長', severity: 'critical' }]);
    const env = { TAIYAKU_GLOSSARY: 'none', TAIYAKU_FAIL_ON: 'minor', TAIYAKU_TARGET: 'bad' };
    const { code, stdout, stderr } = await runCli(['demo'], { services, env });
    expect(code).toBe(0);
    expect(stdout).toContain('CRITICAL');
    expect(stdout).toContain('ja.txt  <-  vi ko en');
    expect(stderr.split('\n')[0]).toContain('joint statement');
    expect(stderr).toContain('Next: taiyaku check');
    expect(services.opened[0]!.glossaries?.join()).toContain('diplomacy.tsv');
  });

  test.each<[why: string, file: string, message: RegExp]>([
    ['an ending that is no format', 'report.foo', /its ending says no format/u],
    ['a folder that is not there', 'no-such-folder/report.html', /the folder does not exist\n.*--report/u],
  ])('a report that cannot be written is told before anything is checked: %s', async (_, file, message) => {
    const services = fakeServices();
    const { code, stderr } = await runCli(['demo', '--report', file], { services });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(services.opened).toEqual([]);
  });

  test('takes no operands', async () => {
    expect((await runCli(['demo', 'ja.txt'], { services: fakeServices() })).code).toBe(2);
  });
});
