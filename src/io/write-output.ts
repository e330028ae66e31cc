import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../core/fault.js';
import { codeOf } from './file-fault.js';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'this is a folder',
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
};

/**
 * Refuses to write over a file that is read, also under another name (links).
 * @param inputs paths of files that are read; those that do not exist are passed over
 * @param flag that named the output
 * @throws Fault `usage`
 */
export function refuseOverwriting(output: string, inputs: readonly string[], flag = '-o'): void {
  const written = statOf(output);
  if (!written) return;
  for (const input of inputs) {
    const read = statOf(input);
    if (!read || read.dev !== written.dev || read.ino !== written.ino) continue;
    throw new Fault('usage', {
      where: output,
      what: 'the output would overwrite a file that is read',
      cure: `Give ${flag} another name.`,
    });
  }
}

/**
 * Refuses an output whose folder is not there: nobody should wait for what cannot be written.
 * @param flag that named the output
 * @throws Fault `usage`
 */
export function requireFolder(output: string, flag = '-o'): void {
  if (statOf(dirname(output))?.isDirectory()) return;
  throw folderFault(output, CAUSES.ENOENT!, flag);
}

function folderFault(where: string, what: string, flag: string): Fault {
  return new Fault('usage', { where, what, cure: `Give ${flag} a file in a folder that you can write to.` });
}

/** Undefined for what is not there and for what cannot be looked at: reading or writing it will say why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Writes the file that the user named for output, in one step.
 * @param flag that named it
 * @throws Fault `usage` naming the path
 */
export function writeOutput(path: string, content: string | Uint8Array, flag = '-o'): void {
  try {
    writeInOneStep(path, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
  } catch (error) {
    const cause = writingCause(error);
    if (cause === undefined) throw error;
    throw folderFault(path, cause, flag);
  }
}

/**
 * Writes a file in one step: to a temporary file beside it, which then takes its name. After a failure or an interruption the old
 * file is there as it was; its permissions are kept, and a link is followed. What is no file (a device, a pipe) is written to as it
 * is. Synchronous on purpose: an interruption cannot fall between writing and renaming.
 * @param mode permissions of a new file, as in `0o640`; what the system gives when absent
 * @throws what the file system throws (`writingCause`)
 */
export function writeInOneStep(path: string, bytes: Uint8Array, mode?: number): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
  if (old && !old.isFile()) writeWhole(openSync(path, 'w'), bytes);
  else replace(old ? realpathSync(path) : path, bytes, old?.mode ?? mode);
}

/** Why a file could not be written, for the user; undefined for an error that is none of the file system. */
export function writingCause(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === '' || code.startsWith('ERR_')) return undefined;
  return CAUSES[code] ?? `it cannot be written (${code})`;
}

function replace(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeWhole(openSync(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o777), bytes);
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    if (fstatSync(file).isFile()) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
