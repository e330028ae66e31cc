import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { LIMIT } from './tmux.js';

/** Whether `script` (util-linux) is there, which lends a program a terminal whose other end is ours. */
export const HAS_SCRIPT = /util-linux/u.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** A terminal of which a test is the other end: it says how wide it draws …, or nothing. */
export interface FakeTerminal {
  type(text: string): void;
  /** The rows that were painted last. */
  rows(): readonly string[];
  /** Everything that was written to it. */
  written(): string;
  until(wanted: (terminal: FakeTerminal) => boolean): Promise<void>;
  close(): void;
}

const QUESTION = '\u001b[6n';
const STEP = 50;

/**
 * Starts a command in a terminal of 80×24.
 * @param answer what the terminal sends when it is asked where its cursor is
 */
export function openFakeTerminal(folder: string, command: string, answer: string): FakeTerminal {
  const shell = `stty cols 80 rows 24; exec ${command}`;
  const env = { ...process.env, TAIYAKU_CACHE: 'off', TERM: 'xterm' };
  const child = spawn('script', ['-qec', shell, '/dev/null'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const asked = written.includes(QUESTION);
    written += text;
    if (!asked && written.includes(QUESTION)) child.stdin.write(answer);
  });
  const terminal: FakeTerminal = {
    type: (text) => void child.stdin.write(text),
    rows() {
      const painted = written.slice(0, written.lastIndexOf('\u001b[J')).split('\u001b[?25l\u001b[H').at(-1) ?? '';
      return painted
        .split('\u001b[2K')
        .slice(1)
        .map((row) => row.replace(/\u001b\[[\d;]*m|\r?\n/gu, ''));
    },
    written: () => written,
    async until(wanted) {
      for (let waited = 0; !wanted(terminal); waited += STEP) {
        if (waited > LIMIT) throw new Error(`waited in vain; the screen is\n${terminal.rows().join('\n')}`);
        await wait(STEP);
      }
    },
    close: () => void child.kill('SIGKILL'),
  };
  return terminal;
}
