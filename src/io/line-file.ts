import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The folder of what taiyaku keeps beside the configuration. */
const FOLDER = '.taiyaku';
const ATTRIBUTES = '.gitattributes';

/** Where a file is kept to which lines are added. */
export interface LinePaths {
  /** `.taiyaku` */
  readonly folder: string;
  /** `decisions.jsonl` in it. */
  readonly file: string;
  readonly lock: string;
  /** Tells git to keep the lines of both sides when two branches have added some. */
  readonly attributes: string;
}

/**
 * @param folder in which `.taiyaku` stands, or is to stand
 * @param name `decisions` for `decisions.jsonl`
 */
export function linePaths(folder: string, name: string): LinePaths {
  const own = join(folder, FOLDER);
  return {
    folder: own,
    file: join(own, `${name}.jsonl`),
    lock: join(own, `${name}.lock`),
    attributes: join(own, ATTRIBUTES),
  };
}

/** Makes `.taiyaku`, but not the folders above it: a misspelled folder is a mistake. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/**
 * Adds lines, and does not return before the disk has them. All lines or none: what was written of them is taken back when the disk is full in the middle.
 * @param lines without line ends
 * @throws what the file system throws
 */
export function appendLines(paths: LinePaths, lines: readonly string[]): void {
  const isNew = createAttributes(paths);
  const file = openSync(paths.file, 'a+');
  const { size } = fstatSync(file);
  try {
    // A program that was killed has left half a line: only that one is lost.
    const text = `${endsLine(file, size) ? '' : '\n'}${lines.join('\n')}\n`;
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  } finally {
    closeSync(file);
  }
  if (isNew || size === 0) syncFolder(paths.folder);
}

function endsLine(file: number, size: number): boolean {
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
}

/** A line of attributes as it is written here. */
const OWN_LINE = /^[\w-]+\.jsonl merge=union$/u;

/**
 * Tells git of a new file. Who has written attributes of another sort meant them: those stay as they are.
 * @returns true when something was written
 */
function createAttributes({ attributes, file }: LinePaths): boolean {
  if (statSync(file, { throwIfNoEntry: false })) return false;
  const line = `${file.split(/[\\/]/u).at(-1)} merge=union`;
  const there = statSync(attributes, { throwIfNoEntry: false }) ? readFileSync(attributes, 'utf8') : '';
  const lines = there.split(/\r?\n/u).filter((one) => one !== '');
  if (!lines.every((one) => OWN_LINE.test(one)) || lines.includes(line)) return false;
  writeFileSync(attributes, `${there === '' || there.endsWith('\n') ? '' : '\n'}${line}\n`, { flag: 'a' });
  return true;
}

/** After a power cut a new file is only there when its folder was synced, too. Windows has no such call and needs none. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/** 60 random bits in base 32, as digits of fingerprints: two of a million lines are equal once in two million projects. */
export function randomId(): string {
  return Array.from(randomBytes(12), (byte) => DIGITS[byte % DIGITS.length]).join('');
}
