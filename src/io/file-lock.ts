import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { Fault } from '../core/fault.js';
import { codeOf } from './file-fault.js';

/** Milliseconds between two looks at a lock that another process has. */
const STEP = 10;
/** Milliseconds after which waiting is given up: who holds a lock writes a few lines. */
const PATIENCE = 5000;
/** Milliseconds after which a lock without content is a dead one: it is filled at once after it was made. */
const FILLING = 2000;

/**
 * Does work while no other process does work under the same lock. The lock is a file with the id of the process and the name of its machine; one whose process is gone, as after a
 * power cut, is taken over.
 * @param path of the lock; its folder exists
 * @param patience milliseconds to wait for another process
 * @throws Fault `usage` when another process keeps the lock; what the file system throws; what `work` throws
 */
export function withLock<T>(path: string, work: () => T, patience: number = PATIENCE): T {
  const end = performance.now() + patience;
  while (!take(path)) {
    if (performance.now() > end) throw heldFault(path);
    if (isDead(path)) bury(path);
    else pause();
  }
  try {
    return work();
  } finally {
    release(path);
  }
}

/** Content of a lock of this process. */
function ownName(): string {
  return `${process.pid} ${hostname()}\n`;
}

/** @returns false when there is one already */
function take(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, ownName());
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/** Not when somebody removed it and another process has made its own. */
function release(path: string): void {
  if (contentOf(path) === ownName()) unlinkSync(path);
}

/** A lock is only removed by who has this second one, and only after another look: two that wait never both remove it, the second one what the first has just made. */
function bury(path: string): void {
  const burial = `${path}.removal`;
  if (!take(burial)) {
    if (isDead(burial)) unlinkSync(burial);
    else pause();
    return;
  }
  try {
    if (isDead(path)) unlinkSync(path);
  } finally {
    release(burial);
  }
}

/** Whether the process that made a lock has ended. Of another machine (a shared folder) nobody can tell. */
function isDead(path: string): boolean {
  const content = contentOf(path);
  if (content === undefined) return false;
  if (content === '') return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > FILLING;
  const [, id, host] = /^(\d+) (.*)\n$/u.exec(content) ?? [];
  if (id === undefined || host !== hostname()) return false;
  // Work is synchronous: while this process asks, it holds nothing. An earlier one had the same id, as in a container.
  return Number(id) === process.pid || !isRunning(Number(id));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Undefined when there is none. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP);
}

function heldFault(path: string): Fault {
  const holder = contentOf(path)?.trim() ?? '';
  const who = /^\d+ ./u.test(holder) ? `process ${holder.replace(' ', ' on ')}` : 'another process';
  return new Fault('usage', {
    where: path,
    what: `${who} is writing and does not come to an end`,
    cure: 'Close the other taiyaku. If none is running, remove this file.',
  });
}
