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
 * @throws Fault `usage`
 */
export function refuseOverwriting(output: string, inputs: readonly string[]): void {
  const written = statOf(output);
  if (!written) return;
  for (const input of inputs) {
    const read = statOf(input);
    if (!read || read.dev !== written.dev || read.ino !== written.ino) continue;
    throw new Fault('usage', {
      where: output,
      what: 'the output would overwrite a file that is read',
      cure: 'Give -o another name.',
    });
  }
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
 * Writes a file in one step: to a temporary file beside it, which then takes its name. After a failure or an interruption the old
 * file is there as it was; its permissions are kept, and a link is followed. What is no file (a device, a pipe) is written to as it
 * is. Synchronous on purpose: an interruption cannot fall between writing and renaming.
 * @throws Fault `usage` naming the path
 */
export function writeOutput(path: string, text: string): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw outputFault(path, 'EISDIR');
    if (old && !old.isFile()) writeWhole(openSync(path, 'w'), text);
    else replaceFile(path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw code === undefined || code.startsWith('ERR_') ? error : outputFault(path, code);
  }
}

/**
 * Puts a file in the place of another one in one step, or makes a new one; permissions are kept, a link is followed.
 * @param name a regular file, or none yet
 * @throws what the file system throws
 */
export function replaceFile(name: string, text: string): void {
  const mode = statSync(name, { throwIfNoEntry: false })?.mode;
  const path = mode === undefined ? name : realpathSync(name);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeWhole(openSync(temporary, 'wx'), text);
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    if (fstatSync(file).isFile()) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function outputFault(path: string, code: string): Fault {
  const what = CAUSES[code] ?? `it cannot be written (${code})`;
  return new Fault('usage', { where: path, what, cure: 'Give -o a file in a folder that you can write to.' });
}
