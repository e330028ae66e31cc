import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { withLock } from '../../src/io/file-lock.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
let other: ChildProcess | undefined;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => {
  other?.kill();
  other = undefined;
  folder.remove();
});

/** The id of a process that has ended. */
function endedId(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid;
}

/** The id of a process that goes on. */
function runningId(): number {
  other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  return other.pid!;
}

const lock = () => folder.file('a.lock');
const lockOrFault = (): string => {
  try {
    return withLock(lock(), () => 'done', 60);
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
};

describe('withLock', () => {
  test('holds a lock with the process id while it works, and none after it', () => {
    expect(withLock(lock(), () => readFileSync(lock(), 'utf8'))).toBe(`${process.pid} ${hostname()}\n`);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('lets go when the work fails', () => {
    const work = () => {
      throw new Error('disk');
    };
    expect(() => withLock(lock(), work)).toThrow('disk');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test.each<[reason: string, content: () => string]>([
    ['its process has ended', () => `${endedId()} ${hostname()}\n`],
    ['an earlier process had the same id', () => `${process.pid} ${hostname()}\n`],
  ])('takes over a lock: %s', (_, content) => {
    folder.write('a.lock', content());
    expect(lockOrFault()).toBe('done');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('takes over an old lock that was never filled, and what is left of an earlier removal', () => {
    for (const name of ['a.lock', 'a.lock.removal']) {
      const past = new Date(Date.now() - 60_000);
      utimesSync(folder.write(name, ''), past, past);
    }
    expect(lockOrFault()).toBe('done');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test.each<[reason: string, content: () => string, what: RegExp]>([
    ['its process is running', () => `${runningId()} ${hostname()}\n`, /process \d+ on .+ is writing/u],
    ['it is of another machine', () => '1 another-machine\n', /process 1 on another-machine is writing/u],
    ['it was made just now', () => '', /another process is writing/u],
    ['it is not ours', () => 'x\u001b[2J', /another process is writing/u],
  ])('leaves a lock, says whose, and how to go on: %s', (_, content, what) => {
    const written = content();
    folder.write('a.lock', written);
    const message = lockOrFault();
    expect(message).toMatch(what);
    expect(message).toContain(`${lock()}: `);
    expect(message).toContain('remove this file');
    expect(readFileSync(lock(), 'utf8')).toBe(written);
  });

  test('does not remove what another one has locked since', () => {
    withLock(lock(), () => folder.write('a.lock', '1 another-machine\n'));
    expect(existsSync(lock())).toBe(true);
  });
});
