import { readFileSync, statSync } from 'node:fs';
import { Fault } from '../core/fault.js';
import { codeOf } from './file-fault.js';
import { ownPath } from './project-folder.js';

/** Where a file is to which lines are added: judgements, beads that were confirmed. */
export interface LinePaths {
  /** `.taiyaku` */
  readonly folder: string;
  /** As `decisions.jsonl` in it. */
  readonly file: string;
  readonly lock: string;
  /** Tells git to keep the lines of both sides when two branches have added some. */
  readonly attributes: string;
}

/**
 * @param folder in which `.taiyaku` stands, or is to stand
 * @param name of the file, without its ending
 */
export function linePaths(folder: string, name: 'decisions' | 'beads' | 'lessons'): LinePaths {
  return {
    folder: ownPath(folder),
    file: ownPath(folder, `${name}.jsonl`),
    lock: ownPath(folder, `${name}.lock`),
    attributes: ownPath(folder, '.gitattributes'),
  };
}

/**
 * Text of such a file; empty when there is none.
 * @throws Fault `usage`
 */
export function readLineFile(path: string): string {
  return guarded(path, () => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return '';
    // A device may have no end.
    if (!stats.isFile()) throw lineFault(path, stats.isDirectory() ? 'EISDIR' : 'no file');
    const bytes = readFileSync(path);
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isWide) throw lineFault(path, 'UTF-16');
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
    throw code === '' || code.startsWith('ERR_') ? error : lineFault(path, code);
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
  EISDIR: { what: 'this is a folder', cure: 'Move it away: taiyaku keeps a file of this name.' },
  EACCES: PERMISSION,
  EPERM: PERMISSION,
  EROFS: { what: 'the disk can only be read', cure: 'Review a copy in a folder that you can write to.' },
  ENOSPC: { what: 'the disk is full', cure: 'Make room and do it again; nothing was written.' },
  EDQUOT: { what: 'your share of the disk is full', cure: 'Make room and do it again; nothing was written.' },
  EFBIG: {
    what: 'the file would be larger than is allowed',
    cure: 'Raise the limit (ulimit -f); nothing was written.',
  },
  'no file': { what: 'this is no file', cure: 'Move it away: taiyaku keeps a file of this name.' },
  'UTF-16': { what: 'the file is in UTF-16', cure: 'Save the file as UTF-8.' },
};

function lineFault(path: string, code: string): Fault {
  const cause = CAUSES[code] ?? { what: `it cannot be read or written (${code})`, cure: 'Check the disk it is on.' };
  return new Fault('usage', { where: path, ...cause });
}
