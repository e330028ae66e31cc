import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..');

/** The compiled program. */
export const PROGRAM = join(ROOT, 'dist', 'bin', 'taiyaku.js');

/** Why nothing can be tried in a real terminal here; empty when it can. */
export const MISSING: readonly string[] = [
  spawnSync('tmux', ['-V']).status === 0 ? '' : 'tmux is not installed',
  existsSync(PROGRAM) ? '' : 'dist/ is not built',
].filter(Boolean);

/** Milliseconds. A loaded machine takes its time: the limit only ends a wait for something that never comes. */
export const LIMIT = 60_000;
const STEP = 100;

/** A file of its own: the tmux that a developer works in is never touched. */
const SOCKET = `taiyaku-test-${process.pid}`;
/** No configuration of the user's; UTF-8 whatever the locale. */
const TMUX = ['-L', SOCKET, '-f', '/dev/null', '-u'];
const tmux = (...args: readonly string[]) => execFileSync('tmux', [...TMUX, ...args], { encoding: 'utf8' });

export interface TerminalCursor {
  readonly line: number;
  readonly column: number;
  readonly visible: boolean;
}

/** A terminal that a test types into and reads. */
export interface TestTerminal {
  /** Types text, all of it in one write. */
  type(text: string): void;
  /** Presses keys one after the other, by the names that tmux has for them: `Enter`, `Escape`, `C-c`. */
  press(...keys: readonly string[]): void;
  /** Writes on the screen as a program in the background does. */
  disturb(text: string): void;
  /** Types a line for the shell. */
  run(command: string): void;
  /** What is on the screen, a line of text a row, without the empty rows at its end. */
  screen(): string;
  /** The same with all rows, and with rows that the terminal had to wrap put together. */
  rows(): readonly string[];
  /** What was scrolled out and what is on the screen. */
  scrollback(): string;
  cursor(): TerminalCursor;
  /** Whether a program has the screen for itself. */
  isTaken(): boolean;
  title(): string;
  resize(columns: number, rows: number): void;
  /** Waits until the screen is as wanted. @returns what is on it */
  until(wanted: string | RegExp | ((screen: string) => boolean)): Promise<string>;
  /** Process ids of the programs that the shell has started. */
  children(): readonly number[];
  close(): void;
}

let opened = 0;

/** Opens a terminal with an interactive shell, whose prompt is `$ `; nothing is kept in the user's cache. @param env in addition to the test's own */
export function openTerminal(folder: string, env: Readonly<Record<string, string>> = {}): TestTerminal {
  const name = `t${opened++}`;
  const settings = Object.entries({ PS1: '$ ', TAIYAKU_CACHE: 'off', ...env }).flatMap(([key, value]) => [
    '-e',
    `${key}=${value}`,
  ]);
  const size = ['-x', '80', '-y', '24'];
  tmux('new-session', '-d', ...size, '-s', name, '-c', folder, ...settings, 'bash', '--norc', '--noprofile', '-i');
  const state = (format: string) => tmux('display-message', '-p', '-t', name, format).trimEnd();
  const screen = () => tmux('capture-pane', '-p', '-t', name).trimEnd();
  const type = (text: string) => void tmux('send-keys', '-t', name, '-l', text);
  const press = (...keys: readonly string[]) => void tmux('send-keys', '-t', name, ...keys);
  return {
    type,
    press,
    screen,
    disturb: (text) => writeFileSync(state('#{pane_tty}'), text),
    run(command) {
      type(command);
      press('Enter');
    },
    rows: () => tmux('capture-pane', '-p', '-J', '-t', name).replace(/\n$/u, '').split('\n'),
    scrollback: () => tmux('capture-pane', '-p', '-S', '-', '-t', name).trimEnd(),
    cursor() {
      const [line, column, visible] = state('#{cursor_y} #{cursor_x} #{cursor_flag}').split(' ').map(Number);
      return { line: line!, column: column!, visible: visible === 1 };
    },
    isTaken: () => state('#{alternate_on}') === '1',
    title: () => state('#{pane_title}'),
    resize: (columns, rows) => void tmux('resize-window', '-t', name, '-x', `${columns}`, '-y', `${rows}`),
    async until(wanted) {
      for (let waited = 0; ; waited += STEP) {
        const now = screen();
        if (isAsWanted(now, wanted)) return now;
        if (waited > LIMIT) throw new Error(`waited in vain for ${wanted}; on the screen is\n${now}`);
        await wait(STEP);
      }
    },
    children() {
      const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', state('#{pane_pid}')], { encoding: 'utf8' });
      return stdout.split('\n').filter(Boolean).map(Number);
    },
    close: () => void spawnSync('tmux', [...TMUX, 'kill-session', '-t', name]),
  };
}

/** Ends the tmux of this test and everything in it. */
export function closeTerminals(): void {
  if (MISSING.length === 0) spawnSync('tmux', [...TMUX, 'kill-server']);
}

function isAsWanted(screen: string, wanted: string | RegExp | ((screen: string) => boolean)): boolean {
  if (typeof wanted === 'function') return wanted(screen);
  return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
}
