import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../core/fault.js';
import { type LinePaths, linePaths } from './line-file.js';

/** @param folder in which `.taiyaku` stands, or is to stand */
export function decisionPaths(folder: string): LinePaths {
  return linePaths(folder, 'decisions');
}

/**
 * Looks for a folder with decisions, from a given one upward to the root of the repository (the folder with `.git`) or of the file system, as for the configuration.
 * @returns the folder that has `.taiyaku`, or undefined
 * @throws Fault `usage` when the given one is no folder
 */
export function findDecisionFolder(folder: string): string | undefined {
  const stats = guarded(folder, () => statSync(folder, { throwIfNoEntry: false }));
  if (!stats?.isDirectory()) {
    const what = stats ? 'this is no folder' : 'there is no such folder';
    throw new Fault('usage', { where: folder, what, cure: 'Name the folder of the texts that were reviewed.' });
  }
  let current = resolve(folder);
  for (;;) {
    if (isThere(decisionPaths(current).file)) return current;
    const parent = dirname(current);
    if (existsSync(join(current, '.git')) || parent === current) return undefined;
    current = parent;
  }
}

/** What is there and may not be looked at counts: reading it will say why. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return codeOf(error) === 'EACCES';
  }
}

/**
 * Text of the decisions file; empty when there is none.
 * @throws Fault `usage`
 */
export function readDecisionFile(path: string): string {
  return guarded(path, () => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return '';
    // A device may have no end.
    if (!stats.isFile()) throw decisionFault(path, stats.isDirectory() ? 'EISDIR' : 'no file');
    const bytes = readFileSync(path);
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isWide) throw decisionFault(path, 'UTF-16');
    return new TextDecoder('utf-8').decode(bytes);
  });
}

/**
 * Tells the user of a failure of the file system.
 * @param path what was read or written, for the message
 * @throws Fault `usage` in place of what the file system throws
 */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    throw code === '' || code.startsWith('ERR_') ? error : decisionFault(path, code);
  }
}

const PERMISSION = {
  what: 'you have no permission to read or write it',
  cure: 'Change the permissions of the folder, or review a copy in a folder of your own.',
};
const CAUSES: Readonly<Record<string, { readonly what: string; readonly cure: string }>> = {
  ENOENT: { what: 'the folder does not exist', cure: 'Check the spelling and the folder you are in.' },
  ENOTDIR: { what: 'a part of the path is a file, not a folder', cure: 'Move the file that stands in the way.' },
  EEXIST: { what: 'a file stands where a folder has to be', cure: 'Move it away.' },
  EISDIR: { what: 'this is a folder', cure: 'Move it away: taiyaku keeps lines in a file of this name.' },
  EACCES: PERMISSION,
  EPERM: PERMISSION,
  EROFS: { what: 'the disk can only be read', cure: 'Review a copy in a folder that you can write to.' },
  ENOSPC: { what: 'the disk is full', cure: 'Make room and judge again; nothing was written.' },
  EDQUOT: { what: 'your share of the disk is full', cure: 'Make room and judge again; nothing was written.' },
  EFBIG: {
    what: 'the file would be larger than is allowed',
    cure: 'Raise the limit (ulimit -f); nothing was written.',
  },
  'no file': { what: 'this is no file', cure: 'Move it away: taiyaku keeps lines in a file of this name.' },
  'UTF-16': { what: 'the file is in UTF-16', cure: 'Save the file as UTF-8.' },
};

function decisionFault(path: string, code: string): Fault {
  const cause = CAUSES[code] ?? { what: `it cannot be read or written (${code})`, cure: 'Check the disk it is on.' };
  return new Fault('usage', { where: path, ...cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
