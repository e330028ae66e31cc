// Compiles src/ into dist/. Runs as `prepare`, so that a checkout, a git install and a packed install all have a working `taiyaku`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
// npm runs `prepare` before there are any dependencies when it installs a git address with --global, as pre-commit does:
// https://github.com/npm/cli/issues/8440. They are installed here then, into this folder and not into the global one.
if (process.env.npm_config_global === 'true' && !isInstalled('typescript/package.json')) {
  const { npm_config_global: _, ...env } = process.env;
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [program, ...words] = [...npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync(program, words, { stdio: 'inherit', env });
}
const compiler = join(dirname(resolve('typescript/package.json')), 'bin', 'tsc');
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// What a browser loads is served as it is written.
if (existsSync('src/web/client')) cpSync('src/web/client', 'dist/web/client', { recursive: true });
if (existsSync('dist/bin/taiyaku.js')) chmodSync('dist/bin/taiyaku.js', 0o755);
// Results that were kept by another build are made again: src/io/build-id.ts.
const hash = createHash('sha256').update(readFileSync('package.json'));
for (const folder of ['dist', 'data', 'glossary']) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(readFileSync(file));
}
writeFileSync('dist/build-id.txt', `${hash.digest('hex')}\n`);

function isInstalled(module) {
  try {
    return resolve(module) !== '';
  } catch {
    return false;
  }
}
