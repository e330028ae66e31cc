import { chmodSync, existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { refuseOverwriting, writeOutput } from '../../src/io/write-output.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'old.txt': 'old', 'ja.txt': '港' });
});
afterEach(() => folder.remove());

function faultOf(action: () => void): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('writeOutput', () => {
  test('writes a new file and leaves nothing beside it', () => {
    writeOutput(folder.file('new.txt'), '港\n');
    expect(readFileSync(folder.file('new.txt'), 'utf8')).toBe('港\n');
    expect(readdirSync(folder.path).sort()).toEqual(['ja.txt', 'new.txt', 'old.txt']);
  });

  test('replaces a file and keeps its permissions', () => {
    chmodSync(folder.file('old.txt'), 0o640);
    writeOutput(folder.file('old.txt'), 'new');
    expect(readFileSync(folder.file('old.txt'), 'utf8')).toBe('new');
    expect(statSync(folder.file('old.txt')).mode & 0o777).toBe(0o640);
  });

  test('follows a link', () => {
    symlinkSync(folder.file('old.txt'), folder.file('link.txt'));
    writeOutput(folder.file('link.txt'), 'new');
    expect(readFileSync(folder.file('old.txt'), 'utf8')).toBe('new');
    expect(readFileSync(folder.file('link.txt'), 'utf8')).toBe('new');
  });

  test('writes to a device without replacing it', () => {
    writeOutput('/dev/null', 'new');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['missing/new.txt', 'the folder does not exist'],
    ['old.txt/new.txt', 'a part of the path is a file, not a folder'],
    ['.', 'this is a folder'],
  ])('%s: %s', (name, what) => {
    const fault = faultOf(() => writeOutput(`${folder.path}/${name}`, 'new'));
    expect(fault.kind).toBe('usage');
    expect(fault.details[0]!.what).toBe(what);
    expect(readdirSync(folder.path).sort()).toEqual(['ja.txt', 'old.txt']);
    expect(readFileSync(folder.file('old.txt'), 'utf8')).toBe('old');
  });
});

describe('refuseOverwriting', () => {
  test.each([
    ['the same name', () => folder.file('ja.txt')],
    ['another way to say it', () => `${folder.path}/./ja.txt`],
    [
      'a symbolic link',
      () => {
        symlinkSync(folder.file('ja.txt'), folder.file('s.txt'));
        return folder.file('s.txt');
      },
    ],
    [
      'a hard link',
      () => {
        linkSync(folder.file('ja.txt'), folder.file('h.txt'));
        return folder.file('h.txt');
      },
    ],
  ])('refuses %s', (_, output) => {
    expect(faultOf(() => refuseOverwriting(output(), [folder.file('ja.txt')])).kind).toBe('usage');
  });

  test('lets other files and new ones pass', () => {
    refuseOverwriting(folder.file('old.txt'), [folder.file('ja.txt'), folder.file('missing.txt')]);
    refuseOverwriting(folder.file('new.txt'), [folder.file('ja.txt')]);
    expect(existsSync(folder.file('new.txt'))).toBe(false);
  });
});
