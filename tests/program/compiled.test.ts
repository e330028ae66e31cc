import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { type TestFolder, testFolder } from '../support/cli.js';

const PROJECT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(PROJECT, 'dist', 'bin', 'taiyaku.js');
const CORPUS = join(PROJECT, 'corpora', 'joint-statement-2025');

/** Loaded before the program: every way to open a connection throws, and says so in the error. */
const NO_NETWORK = `
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import dgram from 'node:dgram';
import { syncBuiltinESMExports } from 'node:module';
const refuse = (name) => () => { throw new Error('network: ' + name); };
for (const [module, names] of [
  [net, ['connect', 'createConnection']], [tls, ['connect']], [http, ['request', 'get']], [https, ['request', 'get']],
  [http2, ['connect']], [dgram, ['createSocket']], [dns, ['lookup', 'resolve']], [dns.promises, ['lookup', 'resolve']],
]) for (const name of names) module[name] = refuse(name);
net.Socket.prototype.connect = refuse('Socket.connect');
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
`;

function run(argv: readonly string[], options: { node?: string[]; input?: string; cwd?: string } = {}) {
  const { node = [], ...rest } = options;
  const env = { ...process.env, FORCE_COLOR: '', NO_COLOR: '' };
  return spawnSync(process.execPath, [...node, PROGRAM, ...argv], { encoding: 'utf8', maxBuffer: 1e8, env, ...rest });
}

// The compiled program: `npm run build` makes it. Without it these tests are skipped, and said to be.
describe.skipIf(!existsSync(PROGRAM))('the compiled program', () => {
  let folder: TestFolder;
  beforeAll(() => {
    folder = testFolder({ 'no-network.mjs': NO_NETWORK });
  });
  afterAll(() => folder.remove());

  test('version and help come at once', () => {
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+/u);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(run(['--help']).status).toBe(0);
      return performance.now() - start;
    });
    // 0.08 s on an idle machine; a loaded one may be slow, but not three times in a row.
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  test('checks without ever touching the network', () => {
    const node = ['--import', pathToFileURL(folder.file('no-network.mjs')).href];
    const { status, stdout, stderr } = run(['check', CORPUS, '--json', '-v'], { node });
    expect(stderr).not.toContain('network');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Report).findings.length).toBeGreaterThan(0);
  });

  test('the trap itself works', () => {
    const node = ['--import', pathToFileURL(folder.file('no-network.mjs')).href, '--input-type=module', '-e'];
    for (const line of [
      "await fetch('http://127.0.0.1')",
      "(await import('node:net')).connect(1)",
      "(await import('node:dns')).lookup('a')",
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [...node, line], { encoding: 'utf8' });
      expect(status, line).toBe(1);
      expect(stderr).toContain('network: ');
    }
  });

  test('the same bytes twice, from any folder and in any locale', () => {
    const first = run(['check', CORPUS, '--json']);
    const second = spawnSync(process.execPath, [PROGRAM, 'check', CORPUS, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      cwd: folder.path,
      env: { PATH: process.env.PATH, LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Ho_Chi_Minh' },
    });
    expect(second.stdout).toBe(first.stdout);
  }, 180_000);

  test('a reader that goes away is no error', async () => {
    const line = `"${process.execPath}" "${PROGRAM}" align "${CORPUS}/ja.txt" "${CORPUS}/vi.txt" --format tsv | head -n 1`;
    const shell = spawnSync('bash', ['-c', `set -o pipefail; ${line}; echo "\${PIPESTATUS[0]}" >&2`], {
      encoding: 'utf8',
    });
    expect(shell.stdout).toMatch(/^target\tsource/u);
    expect(shell.stderr.trim()).toBe('0');
  });

  test('an interruption is 130', async () => {
    const child = spawn(
      process.execPath,
      [PROGRAM, 'check', '-', '--against', 'vi.txt', '--stdin-filename', 'a.ja.txt'],
      {
        cwd: CORPUS,
        stdio: ['pipe', 'ignore', 'pipe'],
      },
    );
    // It waits for its text; by then the handler is in place.
    setTimeout(() => child.kill('SIGINT'), 1500);
    expect(await exitOf(child)).toBe(130);
  });
});

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)));
}
