import { delimiter } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FAIL_LEVELS } from '../../src/io/config-schema.js';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

let folder: TestFolder;
let start: string;
beforeEach(() => {
  const config =
    '{\n  "glossary": ["terms.tsv", "more.tsv"],\n  "lexicon": "words.tsv",\n  "target": "ko",\n  "original": "en",\n  "failOn": "minor",\n  "embedding": {"model": "models/own", "weight": 0.5},\n  "since": "last-change",\n  "baseline": "old.json"\n}\n';
  folder = testFolder({ 'talks/taiyaku.config.json': config, '.git/HEAD': '' });
  for (const name of ['talks/terms.tsv', 'talks/more.tsv', 'talks/words.tsv', 'other.tsv']) folder.write(name, 'x');
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

async function settingsOf(line: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runCli([...line.split(' '), '--print-config', '--json'], {
    env,
    services: fakeServices(),
  });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as { config: string | null; settings: Record<string, { value: unknown; from: string }> };
}

/** What every text below is checked with. */
const POLICY = {
  profile: { value: 'default', from: 'default' },
  checks: { value: {}, from: 'flags and configuration' },
  ignore: { value: [], from: 'configuration' },
};

describe('flags, then environment, then configuration, then defaults', () => {
  const ENV = {
    TAIYAKU_FAIL_ON: 'critical',
    TAIYAKU_TARGET: 'vi',
    TAIYAKU_ORIGINAL: 'ja',
    TAIYAKU_GLOSSARY: 'other.tsv',
    TAIYAKU_LEXICON: 'other.tsv',
    TAIYAKU_EMBEDDING_MODEL: './own',
    TAIYAKU_SINCE: 'main',
    TAIYAKU_BASELINE: 'mine.json',
  };

  test('defaults', async () => {
    const { config, settings } = await settingsOf('check .');
    expect(config).toBeNull();
    expect(settings).toEqual({
      lessons: { value: [], from: 'default' },
      glossary: { value: [], from: 'default' },
      lexicon: { value: [], from: 'default' },
      target: { value: 'ja', from: 'default' },
      original: { value: null, from: 'default' },
      failOn: { value: 'major', from: 'default' },
      ...POLICY,
      since: { value: null, from: 'default' },
      baseline: { value: null, from: 'default' },
      embedding: { value: null, from: 'default' },
    });
  });

  test('configuration, its glossaries relative to it', async () => {
    const { config, settings } = await settingsOf('check talks');
    expect(config).toBe('talks/taiyaku.config.json');
    const from = (place: string) => `talks/taiyaku.config.json:${place}`;
    expect(settings).toEqual({
      lessons: { value: [], from: 'default' },
      glossary: { value: ['talks/terms.tsv', 'talks/more.tsv'], from: from('2:15') },
      lexicon: { value: ['talks/words.tsv'], from: from('3:14') },
      target: { value: 'ko', from: from('4:13') },
      original: { value: 'en', from: from('5:15') },
      failOn: { value: 'minor', from: from('6:13') },
      ...POLICY,
      since: { value: 'last-change', from: from('8:12') },
      baseline: { value: 'talks/old.json', from: from('9:15') },
      embedding: { value: { model: 'models/own', weight: 0.5 }, from: from('7:16') },
    });
  });

  test('environment over configuration', async () => {
    const { settings } = await settingsOf('check talks', ENV);
    expect(settings).toEqual({
      lessons: { value: [], from: 'default' },
      glossary: { value: ['other.tsv'], from: 'TAIYAKU_GLOSSARY' },
      lexicon: { value: ['other.tsv'], from: 'TAIYAKU_LEXICON' },
      target: { value: 'vi', from: 'TAIYAKU_TARGET' },
      original: { value: 'ja', from: 'TAIYAKU_ORIGINAL' },
      failOn: { value: 'critical', from: 'TAIYAKU_FAIL_ON' },
      ...POLICY,
      since: { value: 'main', from: 'TAIYAKU_SINCE' },
      baseline: { value: 'mine.json', from: 'TAIYAKU_BASELINE' },
      embedding: { value: { model: './own', weight: 1 }, from: 'TAIYAKU_EMBEDDING_MODEL' },
    });
  });

  test('flags over environment', async () => {
    const flags =
      '--fail-on none --target en --original ko --embedding org/name --since none --baseline none --lexicon none --glossary talks/terms.tsv other.tsv';
    const { settings } = await settingsOf(`check talks ${flags}`, ENV);
    expect(settings).toEqual({
      lessons: { value: [], from: 'default' },
      glossary: { value: ['talks/terms.tsv', 'other.tsv'], from: '--glossary' },
      lexicon: { value: [], from: '--lexicon' },
      target: { value: 'en', from: '--target' },
      original: { value: 'ko', from: '--original' },
      failOn: { value: 'none', from: '--fail-on' },
      ...POLICY,
      since: { value: null, from: '--since' },
      baseline: { value: null, from: '--baseline' },
      embedding: { value: { model: 'org/name', weight: 1 }, from: '--embedding' },
    });
  });

  test.each<[string, Record<string, string>]>([
    ['check talks --glossary none', {}],
    ['check talks', { TAIYAKU_GLOSSARY: 'none' }],
  ])('%s %j: no glossary', async (line, env) => {
    expect((await settingsOf(line, env)).settings.glossary?.value).toEqual([]);
  });

  test.each<[string, Record<string, string>, { value: string[]; from: string }, string]>([
    ['check .', {}, { value: ['.taiyaku/glossary.tsv'], from: '.taiyaku' }, 'alone'],
    ['check texts/may', {}, { value: ['.taiyaku/glossary.tsv'], from: '.taiyaku' }, 'from a folder above'],
    [
      'check talks',
      {},
      {
        value: ['talks/terms.tsv', 'talks/more.tsv', '.taiyaku/glossary.tsv'],
        from: 'talks/taiyaku.config.json:2:15 and .taiyaku',
      },
      'behind those of the configuration',
    ],
    [
      'check . --glossary other.tsv',
      {},
      { value: ['other.tsv', '.taiyaku/glossary.tsv'], from: '--glossary and .taiyaku' },
      'behind a flag’s',
    ],
    [
      'check . --glossary ./.taiyaku/glossary.tsv',
      {},
      { value: ['./.taiyaku/glossary.tsv'], from: '--glossary' },
      'once',
    ],
    ['check . --glossary none', {}, { value: [], from: '--glossary' }, 'none at all'],
    ['check .', { TAIYAKU_GLOSSARY: 'none' }, { value: [], from: 'TAIYAKU_GLOSSARY' }, 'none at all'],
  ])('%s %j: the glossary that terms are added to: %j (%s)', async (line, env, expected) => {
    folder.write('.taiyaku/glossary.tsv', 'x');
    folder.write('texts/may/ja.txt', 'x');
    expect((await settingsOf(line, env)).settings.glossary).toEqual(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['check talks --embedding none', {}],
    ['check talks --embedding none', { TAIYAKU_EMBEDDING_MODEL: 'org/name' }],
    ['check talks', { TAIYAKU_EMBEDDING_MODEL: 'none' }],
  ])('%s %j: no model', async (line, env) => {
    expect((await settingsOf(line, env)).settings.embedding?.value).toBeNull();
  });

  test.each<[string, string, string]>([
    ['org/name', 'org/name', 'an id'],
    ['models/own', './talks/models/own', 'a folder beside the configuration'],
    ['./own', './talks/own', 'a path, even when there is nothing'],
    ['../own', './own', 'a path upward'],
    ['/models/own', '/models/own', 'an absolute path'],
  ])('the model %s of a configuration is %s: %s', async (model, value) => {
    folder.write('talks/models/own/config.json', '{}');
    folder.write('talks/taiyaku.config.json', JSON.stringify({ embedding: { model } }));
    expect((await settingsOf('align talks/a.txt talks/b.txt')).settings.embedding?.value).toEqual({
      model: value,
      weight: 1,
    });
  });

  test('several glossaries in the environment, empty variables are unset', async () => {
    const env = { TAIYAKU_GLOSSARY: ['other.tsv', 'talks/terms.tsv'].join(delimiter), TAIYAKU_TARGET: '' };
    const { settings } = await settingsOf('check .', env);
    expect(settings.glossary?.value).toEqual(['other.tsv', 'talks/terms.tsv']);
    expect(settings.target?.from).toBe('default');
  });

  test('--config names the file, none looks for none', async () => {
    expect((await settingsOf('check . -c talks/taiyaku.config.json')).settings.target?.value).toBe('ko');
    expect((await settingsOf('check talks --config none')).config).toBeNull();
  });

  test.each(['align talks/a.txt talks/b.txt', 'terms find --file talks/a.txt'])('%s has them, too', async (line) => {
    expect((await settingsOf(line)).config).toBe('talks/taiyaku.config.json');
  });
});

describe('--print-config for people', () => {
  test('a line a setting, and where it comes from', async () => {
    const { stdout } = await runCli(['check', 'talks', '--print-config', '--fail-on', 'none']);
    expect(stdout).toBe(`config     talks/taiyaku.config.json
glossary   talks/terms.tsv talks/more.tsv  talks/taiyaku.config.json:2:15
lexicon    talks/words.tsv                 talks/taiyaku.config.json:3:14
target     ko                              talks/taiyaku.config.json:4:13
original   en                              talks/taiyaku.config.json:5:15
failOn     none                            --fail-on
profile    default                         default
since      last-change                     talks/taiyaku.config.json:8:12
baseline   talks/old.json                  talks/taiyaku.config.json:9:15
embedding  models/own × 0.5                talks/taiyaku.config.json:7:16
`);
  });

  test('without a text it is the settings of this folder', async () => {
    const { code, stdout } = await runCli(['check', '--print-config']);
    expect(code).toBe(0);
    expect(stdout).toContain('config     none');
    expect(stdout).toContain('original   the first version');
  });
});

describe('mistakes', () => {
  test.each<[string, CliOptions, RegExp]>([
    [
      'check .',
      { env: { TAIYAKU_FAIL_ON: 'bad' } },
      /^error: TAIYAKU_FAIL_ON: the environment sets it to "bad"\n {2}Set it to one of neutral/u,
    ],
    ['check .', { env: { TAIYAKU_TARGET: 'JA' } }, /^error: TAIYAKU_TARGET: .*one of ja, vi, ko, en/su],
    ['check . --glossary none other.tsv', {}, /^error: --glossary: "none" stands beside a file/u],
    ['check . --glossary gone.tsv', {}, /^error: --glossary: there is no glossary gone\.tsv/u],
    ['check . --lexicon gone.tsv', {}, /^error: --lexicon: there is no lexicon gone\.tsv/u],
    ['align a.txt b.txt --embedding=', {}, /^error: --embedding: the name of the model is empty\n {2}Name a folder/u],
    ['check .', { env: { TAIYAKU_EMBEDDING_MODEL: ' ' } }, /^error: TAIYAKU_EMBEDDING_MODEL: .* is empty/u],
    ['check .', { env: { TAIYAKU_GLOSSARY: 'gone.tsv' } }, /^error: TAIYAKU_GLOSSARY: there is no glossary/u],
  ])('%s %j', async (line, options, message) => {
    const { code, stdout, stderr } = await runCli([...line.split(' '), '--print-config'], options);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('a glossary that a configuration names and that is not there is told with the line', async () => {
    folder.write('talks/taiyaku.config.json', '{\n  "glossary": "gone.tsv"\n}');
    const { code, stderr } = await runCli(['check', 'talks', '--print-config']);
    expect(code).toBe(2);
    expect(stderr).toContain('error: talks/taiyaku.config.json:2:15: there is no glossary talks/gone.tsv');
  });

  test('a broken configuration', async () => {
    folder.write('talks/taiyaku.config.json', '{ "glosary": "terms.tsv" }');
    const { code, stderr } = await runCli(['check', 'talks', '--print-config']);
    expect(code).toBe(2);
    expect(stderr).toBe('error: talks/taiyaku.config.json:1:3: unknown key "glosary"\n  Did you mean "glossary"?\n');
  });
});

test.each(FAIL_LEVELS)('--fail-on %s is taken', async (level) => {
  expect((await settingsOf(`check . --fail-on ${level}`)).settings.failOn?.value).toBe(level);
});
