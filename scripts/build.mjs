// Compiles src/ into dist/. Runs as `prepare`, so that a checkout, a git install and a packed install all have a working `taiyaku`.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (existsSync('dist/bin/taiyaku.js')) chmodSync('dist/bin/taiyaku.js', 0o755);
