import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Decision } from '../../src/core/decision.js';
import { parseDecisions } from '../../src/core/decision-lines.js';
import type { LockedBead } from '../../src/core/locked-bead.js';
import { parseLockedBeads } from '../../src/core/locked-bead-lines.js';
import type { Report } from '../../src/core/report.js';
import { columnsOf } from '../../src/text/columns.js';
import { type TestFolder, testFolder } from './cli.js';
import { openTerminal, PROGRAM, type TestTerminal } from './tmux.js';

/** Somebody who reviews in a real terminal, in a folder of their own; what was checked is known when the review is started again. */
export interface ReviewTerminal {
  readonly folder: TestFolder;
  readonly terminal: TestTerminal;
  /** Starts the review of a text, and waits for its first screen. @param names of the text and its versions @returns the screen */
  review(names: readonly string[], flags?: string): Promise<string>;
  /** Leaves the review by `q`, and waits for the shell. */
  leave(): Promise<void>;
  /** Kills the review as nothing can be caught, and takes another terminal. */
  kill(): Promise<void>;
  decisions(): readonly Decision[];
  lockedBeads(): readonly LockedBead[];
  /** What `taiyaku check` says now, a line a finding: `number-mismatch 2026`. */
  check(names: readonly string[]): readonly string[];
  close(): void;
}

/** Opens a terminal in a folder with these files. `.git` ends the search for a configuration. */
export function openReviewTerminal(files: Readonly<Record<string, string>>): ReviewTerminal {
  const folder = testFolder({ '.git/HEAD': '', ...files });
  const open = () => openTerminal(folder.path, { TAIYAKU_CACHE: folder.file('cache') });
  let terminal = open();
  const saved = (name: string) => {
    const path = folder.file(`.taiyaku/${name}`);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    folder,
    get terminal() {
      return terminal;
    },
    review(names, flags = '--ui-lang en') {
      terminal.run(`clear; node ${PROGRAM} review ${operandsOf(names).join(' ')} ${flags}`);
      return terminal.until((screen) => terminal.isTaken() && / \? \S+$/u.test(screen));
    },
    async leave() {
      terminal.type('q');
      await terminal.until((screen) => !terminal.isTaken() && screen.includes('every judgement is saved'));
    },
    async kill() {
      for (const pid of terminal.children()) process.kill(pid, 'SIGKILL');
      await terminal.until('Killed');
      terminal.close();
      terminal = open();
    },
    decisions: () => parseDecisions(saved('decisions.jsonl')).lines,
    lockedBeads: () => parseLockedBeads(saved('beads.jsonl')).lines,
    check(names) {
      const args = [PROGRAM, 'check', ...operandsOf(names), '--json'];
      const { stdout } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' });
      return (JSON.parse(stdout) as Report).findings.map(({ check, target }) => `${check} ${target.text}`);
    },
    close() {
      terminal.close();
      folder.remove();
    },
  };
}

function operandsOf([target, ...sources]: readonly string[]): string[] {
  return [target!, '--against', ...sources];
}

/** The program without a terminal. @returns what it prints; throws when it fails */
export function runProgram(folder: TestFolder, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [PROGRAM, ...args], { cwd: folder.path, encoding: 'utf8', stdio: 'pipe' });
}

/** `8 open  0 fixed  0 dismissed`, as the first line of the screen has it. */
export function counted(open: number, fixed: number, dismissed: number): string {
  return `${open} open  ${fixed} fixed  ${dismissed} dismissed`;
}

/** The row on which the cursor is. */
export function chosen(screen: string): string {
  return /^>.*$/mu.exec(screen)?.[0] ?? '';
}

/** Whether the screen has its first line on top, its keys on the last row but one, nothing below, and no line that the terminal had to wrap. */
export function isWhole(terminal: TestTerminal, rows: number): boolean {
  const lines = terminal.rows();
  return (
    lines.length === rows &&
    /\d+ open .*\d+ fixed/u.test(lines[0]!) &&
    /\? keys *$/u.test(lines[rows - 2]!) &&
    lines[rows - 1]!.trim() === ''
  );
}

/** The screen fits: no line is too wide, and the first and the last one are there. */
export function expectWhole(terminal: TestTerminal, columns: number, rows: number): void {
  const lines = terminal.rows();
  expect(lines).toHaveLength(rows);
  for (const line of lines) expect(columnsOf(line.trimEnd())).toBeLessThanOrEqual(columns);
  expect(lines.at(-1)!.trim()).toBe('');
  expect(lines.at(-2)!.trim()).not.toBe('');
  expect(lines[0]!.trim()).not.toBe('');
}
