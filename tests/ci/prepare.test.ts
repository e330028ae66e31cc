import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestFolder, testFolder } from '../support/cli.js';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'build.mjs');

/** Stands for npm: notes how it was called, and installs a compiler that makes one file. */
const NPM = `
const { mkdirSync, writeFileSync } = require('node:fs');
writeFileSync('called.json', JSON.stringify({ args: process.argv.slice(2), global: process.env.npm_config_global ?? null }));
mkdirSync('node_modules/typescript/bin', { recursive: true });
writeFileSync('node_modules/typescript/package.json', '{}');
writeFileSync('node_modules/typescript/bin/tsc', "require('node:fs').mkdirSync('dist')");
`;

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'npm.cjs': NPM, 'package.json': '{}', 'data/table.tsv': '', 'glossary/terms.tsv': '' });
  mkdirSync(folder.file('scripts'));
  copyFileSync(SCRIPT, folder.file('scripts/build.mjs'));
});
afterEach(() => folder.remove());

function build(variables: Readonly<Record<string, string>>): number | null {
  const env = { PATH: process.env.PATH, npm_execpath: folder.file('npm.cjs'), ...variables };
  return spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: folder.path, env }).status;
}

test('where npm installs a git address globally, the compiler is installed first, and not globally', () => {
  expect(build({ npm_config_global: 'true' })).toBe(0);
  expect(JSON.parse(readFileSync(folder.file('called.json'), 'utf8'))).toEqual({
    args: ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    global: null,
  });
  expect(readFileSync(folder.file('dist/build-id.txt'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
});

test('anywhere else nothing is installed: who builds has said npm ci, or is told that the compiler is missing', () => {
  expect(build({})).not.toBe(0);
  expect(existsSync(folder.file('called.json'))).toBe(false);
});

test('what is installed is not installed again', () => {
  build({ npm_config_global: 'true' });
  folder.write('called.json', 'untouched');
  expect(build({ npm_config_global: 'true' })).toBe(0);
  expect(readFileSync(folder.file('called.json'), 'utf8')).toBe('untouched');
});
