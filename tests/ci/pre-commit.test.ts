import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PAIRED_EXTENSIONS } from '../../src/io/pairing.js';
import { type TestRepository, testRepository } from '../support/git.js';
import { parseCommand } from '../support/parsed-command.js';
import { putRecorder, readCalls } from '../support/recorder.js';

/** What https://pre-commit.com/#creating-new-hooks knows of a hook. */
interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly language: string;
  readonly files?: string;
  readonly types?: readonly string[];
  readonly pass_filenames?: boolean;
  readonly require_serial?: boolean;
  readonly stages?: readonly string[];
  readonly minimum_pre_commit_version?: string;
}

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];
const [check, terms] = hooks as [Hook, Hook];

describe('the hooks', () => {
  test('are two, installed as packages of Node, one process each', () => {
    expect(hooks.map(({ id, language, require_serial }) => [id, language, require_serial])).toEqual([
      ['taiyaku', 'node', true],
      ['taiyaku-terms', 'node', true],
    ]);
  });

  test.each(hooks.map((hook) => [hook.id, hook] as const))(
    'the entry of %s is a program of the package',
    (_id, hook) => {
      const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
      expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
    },
  );

  test('npm prints nothing but the name of the archive: pre-commit takes all of it for a name', () => {
    expect(read('.npmrc').split('\n')).toContain('foreground-scripts=false');
  });

  test('a text is checked with its versions: no names are passed, and no type is asked for', () => {
    expect([check.pass_filenames, check.types]).toEqual([false, undefined]);
    expect(terms.pass_filenames).toBeUndefined();
  });

  test('the entry stands when `args` are replaced, and asks for what is staged', async () => {
    const words = [...check.entry.split(' ').slice(1), ...check.args!];
    expect(await parseCommand(words)).toMatchObject({
      name: 'check',
      operands: ['.'],
      flags: { staged: true, ci: true },
    });
    const own = [...check.entry.split(' ').slice(1), 'talks', '--fail-on', 'critical'];
    expect(await parseCommand(own)).toMatchObject({ operands: ['talks'], flags: { staged: true, failOn: 'critical' } });
    const files = [...terms.entry.split(' ').slice(1), 'glossary.tsv', 'names.tbx'];
    expect(await parseCommand(files)).toMatchObject({ name: 'terms check', operands: ['glossary.tsv', 'names.tbx'] });
  });

  test.each([
    ...PAIRED_EXTENSIONS.map((ending): [string, boolean] => [`talks/one.ja${ending}`, true]),
    ['talks/one.ja.txt.orig', false],
    ['notes.docx', false],
    ['atxt', false],
  ])('%s makes the check run: %s', (path, wanted) => {
    expect(new RegExp(check.files!).test(path)).toBe(wanted);
  });

  test.each([
    ['glossary.tsv', true],
    ['.taiyaku/glossary.tsv', true],
    ['glossaries/harbour.csv', true],
    ['Glossary-names.csv', true],
    ['terms/names.tbx', true],
    ['prices.csv', false],
    ['glossary.md', false],
  ])('%s is a glossary: %s', (path, wanted) => {
    expect(new RegExp(terms.files!).test(path)).toBe(wanted);
  });
});

describe('the entry as a hook of git', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = testRepository({ 'one.ja.txt': '港は静かだ。\n' });
    putRecorder(repository, '.git/bin/taiyaku');
    const line = [check.entry, ...check.args!.map((word) => `'${word}'`)].join(' ');
    chmodSync(repository.write('.git/hooks/pre-commit', `#!/bin/sh\nexec ${line}\n`), 0o755);
    repository.write('one.ja.txt', '港はとても静かだ。\n');
  });
  afterEach(() => repository.remove());

  function commit(code: string): number | null {
    const env = {
      PATH: `${repository.file('.git/bin')}:${process.env.PATH}`,
      HOME: repository.path,
      RECORDER_CALLS: repository.file('.git/calls'),
      RECORDER_CODE: code,
    };
    const who = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];
    return spawnSync('git', [...who, 'commit', '--quiet', '--all', '--message', 'quiet'], { cwd: repository.path, env })
      .status;
  }

  test('findings keep the commit back', () => {
    const before = repository.git('rev-parse', 'HEAD');
    expect(commit('1')).not.toBe(0);
    expect(repository.git('rev-parse', 'HEAD')).toBe(before);
    expect(readCalls(repository.file('.git/calls')).map(({ args }) => args)).toEqual([
      ['check', '--staged', '--ci', '.'],
    ]);
  });

  test('without findings it is made', () => {
    const before = repository.git('rev-parse', 'HEAD');
    expect(commit('0')).toBe(0);
    expect(repository.git('rev-parse', 'HEAD')).not.toBe(before);
  });
});
