import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'bin', 'taiyaku.js');
const missing = [
  spawnSync('tmux', ['-V']).status === 0 ? '' : 'tmux is not installed',
  existsSync(PROGRAM) ? '' : 'dist/ is not built',
].filter(Boolean);

const SOCKET = `taiyaku-test-${process.pid}`;
const tmux = (...args: string[]) => execFileSync('tmux', ['-L', SOCKET, ...args], { encoding: 'utf8' });

/** A loaded machine takes its time: the limit only ends a command that hangs. */
const LIMIT = 90_000;
const STEP = 100;

/** Runs a command in a terminal of 80×24 and gives what stands there when it is done. */
async function screenOf(command: string): Promise<string> {
  tmux('new-session', '-d', '-x', '80', '-y', '24', '-s', 'screen', '-c', ROOT, 'sh');
  try {
    tmux('send-keys', '-t', 'screen', `PS1=; clear; ${command}; echo "[done $?]"`, 'Enter');
    for (let waited = 0; waited < LIMIT; waited += STEP) {
      await wait(STEP);
      const screen = tmux('capture-pane', '-p', '-t', 'screen');
      if (/^\[done \d+\]/m.test(screen)) return screen;
    }
    throw new Error(`the command did not end within ${LIMIT / 1000} s`);
  } finally {
    tmux('kill-session', '-t', 'screen');
  }
}

afterAll(() => {
  if (missing.length === 0) spawnSync('tmux', ['-L', SOCKET, 'kill-server']);
});

describe.skipIf(missing.length > 0)(`in a real terminal ${missing.join(', ')}`, () => {
  test(
    'the demo ends with its summary, and the progress line is gone',
    async () => {
      const screen = await screenOf(`node ${PROGRAM} demo`);
      expect(screen).toMatch(/^\d+ findings: 3 critical/m);
      expect(screen).toContain('[done 0]');
      expect(screen).not.toMatch(/loading the Japanese dictionary|aligning /);
    },
    LIMIT,
  );

  test(
    'a mistake is one message and an exit code',
    async () => {
      const screen = await screenOf(`node ${PROGRAM} check none.ja.txt --against none.vi.txt`);
      expect(screen).toContain('none.ja.txt');
      expect(screen).toContain('[done 3]');
    },
    LIMIT,
  );
});
