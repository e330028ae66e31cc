import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type TestFolder, testFolder } from '../support/cli.js';
import { parseCommand } from '../support/parsed-command.js';
import { putRecorder, readCalls } from '../support/recorder.js';

/** Of https://docs.gitlab.com/ci/yaml/ what the template uses. */
interface Job {
  readonly image: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: {
    readonly when: string;
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<string, string>>;
  };
  readonly cache: { readonly key: string; readonly when: string; readonly paths: readonly string[] };
  readonly rules: readonly { readonly if: string }[];
}

const root = join(import.meta.dirname, '..', '..');
const template = parse(readFileSync(join(root, 'templates', 'taiyaku.gitlab-ci.yml'), 'utf8')) as {
  '.taiyaku': Job;
  taiyaku: { extends: string };
};
const job = template['.taiyaku'];
const REPORT = 'gl-code-quality-report.json';

let project: TestFolder;
beforeEach(() => {
  project = testFolder();
  putRecorder(project, 'bin/taiyaku');
  chmodSync(project.write('bin/npm', '#!/bin/sh\nprintf "%s\\n" "$@" >"$NPM_CALLED"\n'), 0o755);
});
afterEach(() => project.remove());

/** Runs the lines of the job as a runner does: one after the other, until one fails. */
function run(variables: Readonly<Record<string, string>>, shell: readonly string[] = ['bash', '-eo', 'pipefail']) {
  const [program, ...flags] = shell as [string, ...string[]];
  const env = {
    PATH: `${project.file('bin')}:${process.env.PATH}`,
    CI_PROJECT_DIR: project.path,
    NPM_CALLED: project.file('npm-called'),
    RECORDER_CALLS: project.file('calls'),
    TAIYAKU_PACKAGE: 'taiyaku-0.1.0.tgz',
    ...variables,
  };
  const lines = [...job.before_script, ...job.script].join('\n');
  const { status, stderr } = spawnSync(program, [...flags, '-c', lines], { cwd: project.path, env, encoding: 'utf8' });
  return { code: status, stderr, calls: readCalls(project.file('calls')).map(({ args }) => args) };
}

const MERGE_REQUEST = { CI_MERGE_REQUEST_IID: '7' };

describe('the template', () => {
  test('has a job to extend and one that is there when the file is included', () => {
    expect(template.taiyaku).toEqual({ extends: '.taiyaku' });
  });

  test('fetches the whole history, keeps reports and results of failed jobs, and runs for merge requests', () => {
    expect(job.variables.GIT_DEPTH).toBe('0');
    expect([job.artifacts.when, job.cache.when]).toEqual(['always', 'always']);
    expect(job.rules[0]!.if).toBe('$CI_PIPELINE_SOURCE == "merge_request_event"');
  });

  test('keeps the folders that the programs use: GitLab keeps none outside the project', () => {
    const folders = [job.variables.NPM_CONFIG_CACHE, job.variables.TAIYAKU_CACHE].map((path) =>
      path!.replace('$CI_PROJECT_DIR/', ''),
    );
    expect(job.cache.paths).toEqual(folders.map((folder) => `${folder}/`));
  });

  test('sets none of the variables that a user sets: one of a job would go before one of the file', () => {
    const own = [...job.before_script, ...job.script].join('\n').matchAll(/\$\{?(TAIYAKU_[A-Z]+)/g);
    const names = [...new Set([...own].map((match) => match[1]!))];
    expect(names.sort()).toEqual(['TAIYAKU_ARGS', 'TAIYAKU_CHANGED', 'TAIYAKU_PACKAGE', 'TAIYAKU_PATH']);
    expect(names.filter((name) => name in job.variables)).toEqual([]);
  });
});

describe.each([
  ['bash', ['bash', '-eo', 'pipefail']],
  ['a plain shell', ['sh', '-e']],
])('the lines in %s', (_name, shell) => {
  test('reports of everything, then a check of what is new', async () => {
    const { code, calls } = run(MERGE_REQUEST, shell);
    expect(code).toBe(0);
    const [reports, gate] = await Promise.all(calls.map(parseCommand));
    expect(calls).toHaveLength(2);
    expect(reports).toMatchObject({
      name: 'check',
      operands: ['.'],
      flags: {
        ci: true,
        failOn: 'none',
        format: 'gitlab',
        output: REPORT,
        outputs: [`junit=${job.artifacts.reports.junit}`],
      },
    });
    expect(reports!.flags).not.toHaveProperty('changed');
    expect(gate).toMatchObject({ name: 'check', operands: ['.'], flags: { ci: true, changed: true } });
    expect(gate!.flags).not.toHaveProperty('failOn');
  });

  test('writes the files that are artifacts', () => {
    run(MERGE_REQUEST, shell);
    expect(job.artifacts.reports.codequality).toBe(REPORT);
    expect(job.artifacts.paths).toEqual(Object.values(job.artifacts.reports));
    expect(job.artifacts.paths.filter((path) => !existsSync(project.file(path)))).toEqual([]);
  });

  test.each([
    ['on a branch everything counts', {}],
    ['in a merge request, too, when asked', { ...MERGE_REQUEST, TAIYAKU_CHANGED: 'false' }],
  ])('%s', (_reason, variables) => {
    expect(run(variables, shell).calls[1]).toEqual(['check', '.', '--ci']);
  });

  test('a folder and more words, no pattern of file names among them', () => {
    project.write('secret.txt', '');
    const { calls } = run({ ...MERGE_REQUEST, TAIYAKU_PATH: 'my talks', TAIYAKU_ARGS: '--only * $(touch ran)' }, shell);
    expect(calls.map((args) => args.slice(0, 6))).toEqual(
      [0, 1].map(() => ['check', 'my talks', '--only', '*', '$(touch', 'ran)']),
    );
    expect(existsSync(project.file('ran'))).toBe(false);
  });

  test('findings fail the job in the second run only', () => {
    const { code, calls } = run({ ...MERGE_REQUEST, RECORDER_CODE: '1' }, shell);
    expect([code, calls.length]).toEqual([1, 2]);
  });

  test.each(['2', '3', '70'])('exit code %s ends the job at once', (RECORDER_CODE) => {
    const { code, calls } = run({ ...MERGE_REQUEST, RECORDER_CODE }, shell);
    expect([String(code), calls.length]).toEqual([RECORDER_CODE, 1]);
  });

  test('the package is installed into the project and found there', () => {
    putRecorder(project, '.taiyaku-program/node_modules/.bin/taiyaku');
    chmodSync(project.write('bin/taiyaku', '#!/bin/sh\nexit 99\n'), 0o755);
    expect(run({}, shell).code).toBe(0);
    const words = readFileSync(project.file('npm-called'), 'utf8').trim().split('\n');
    expect(words).toEqual(expect.arrayContaining(['--prefix', project.file('.taiyaku-program')]));
    expect([words[0], words.at(-1)]).toEqual(['install', 'taiyaku-0.1.0.tgz']);
    // npm does not build a git address that it installs globally.
    expect(words).not.toContain('--global');
  });

  test('without a package it says what to set', () => {
    const { code, stderr, calls } = run({ TAIYAKU_PACKAGE: '' }, shell);
    expect([code, calls]).toEqual([2, []]);
    expect(stderr).toContain('TAIYAKU_PACKAGE is not set');
  });
});
