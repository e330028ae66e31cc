import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestFolder, testFolder } from '../support/cli.js';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'ci', 'build.sh');
const BUILD = '0123456789abcdef0123456789abcdef';

/** A folder with the script; programs stand in `bin`, instead of those of the machine. */
let action: TestFolder;

beforeEach(() => {
  action = testFolder();
  mkdirSync(action.file('scripts/ci'), { recursive: true });
  copyFileSync(SCRIPT, action.file('scripts/ci/build.sh'));
});
afterEach(() => action.remove());

function putProgram(name: string, script: string): void {
  chmodSync(action.write(`bin/${name}`, `#!/bin/sh\n${script}\n`), 0o755);
}

/** @param node what `node --version` prints; undefined where there is no Node */
function run(node: string | undefined, path = '/usr/bin:/bin') {
  if (node !== undefined) putProgram('node', `echo ${node}`);
  // The built program is there after `npm run build` only, and every call is noted with its folder.
  putProgram(
    'npm',
    `echo "$PWD npm $*" >>"$CALLS"; [ "$1" != run ] || { mkdir dist; echo ${BUILD} >dist/build-id.txt; }`,
  );
  const env = {
    PATH: `${action.file('bin')}:${path}`,
    CALLS: action.file('calls'),
    GITHUB_OUTPUT: action.file('output'),
    RUNNER_TEMP: '/runner/temp',
    RUNNER_OS: 'Linux',
  };
  const { status, stdout } = spawnSync('/bin/bash', [action.file('scripts/ci/build.sh')], {
    env,
    encoding: 'utf8',
    cwd: '/',
  });
  const text = (name: string) => (existsSync(action.file(name)) ? readFileSync(action.file(name), 'utf8') : '');
  return { code: status, log: stdout, output: text('output'), calls: text('calls').replaceAll(action.path, 'ROOT') };
}

describe('versions of Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v22.22.1', 'v23.0.0', 'v24.1.0'])('%s will do', (version) => {
    expect(run(version).code).toBe(0);
  });

  test.each(['v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.11.0'])('%s is refused, with the cure', (version) => {
    const { code, log, calls } = run(version);
    expect(log).toBe(
      `::error title=taiyaku::Node ${version} is too old: taiyaku needs ^20.19.0 || >=22.12.0. Add the input node-version: '22'.\n`,
    );
    expect([code, calls]).toEqual([2, '']);
  });

  test('none at all', () => {
    // Only what the script needs before it looks for Node.
    putProgram('dirname', 'exec /usr/bin/dirname "$@"');
    const { code, log } = run(undefined, '');
    expect([code, log]).toEqual([
      2,
      "::error title=taiyaku::There is no Node on this runner. Add the input node-version: '22'.\n",
    ]);
  });
});

test('is built in the folder of the action, wherever the workflow stands', () => {
  expect(run('v22.12.0').calls).toBe(
    'ROOT npm ci --include=dev --ignore-scripts --no-audit --no-fund\nROOT npm run build\n',
  );
});

test('says where results are kept, by system and build', () => {
  expect(run('v22.12.0').output).toBe(
    'cache-folder=/runner/temp/taiyaku-cache\ncache-prefix=taiyaku-Linux-0123456789abcdef-\n',
  );
});

test('what is built is not built again: a job may use the action for several folders', () => {
  action.write('dist/build-id.txt', `${BUILD}\n`);
  const { calls, output } = run('v22.12.0');
  expect(calls).toBe('');
  expect(output).toContain('cache-prefix=taiyaku-Linux-0123456789abcdef-\n');
});
