import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { Fault } from '../core/fault.js';
import type { TextEdit } from '../core/text-edit.js';
import { applyEdits } from '../text/apply-edits.js';
import { editBytes } from './byte-edits.js';
import { type Decoded, decode } from './decode.js';
import { fileFault } from './file-fault.js';
import { ownPath } from './project-folder.js';
import { decodeFile } from './read-document.js';
import { appendJournal, type JournalEntry, prepareFolder, readJournal } from './write-journal.js';
import { writeInOneStep, writingCause } from './write-output.js';

/** A file to be corrected. */
export interface TargetWrite {
  readonly path: string;
  /** Hash of the bytes that were checked: no others are overwritten. */
  readonly sha256: string;
  /** Id of the reader, by which the file was decoded. */
  readonly format: string;
  /** Offsets of the document's text; none overlapping. Their words are as they must stand in the file. */
  readonly edits: readonly TextEdit[];
  /** Ids of the judgements that the edits come from. */
  readonly decisions: readonly string[];
  /** When, in UTC (ISO 8601). */
  readonly at: string;
}

/**
 * Writes corrections into a file, in its own encoding; nothing else in it changes. A copy of the old bytes and a line of the journal are on the disk before.
 * @param folder in which `.taiyaku/` stands
 * @returns the line of the journal; undefined when the file had the words already
 * @throws Fault `input` when the file has changed since it was checked, may not be written, or cannot have the words; nothing is written then
 */
export async function writeTarget(folder: string, write: TargetWrite): Promise<JournalEntry | undefined> {
  const { path, sha256, at, decisions } = write;
  refuseUnwritable(path);
  const old = readChecked(path, sha256);
  const decoded = decodeFile(old, path, write.format);
  const edits = fitted(write.edits, decoded.text);
  const bytes = await editBytes(old, decoded, edits, path);
  proofread(bytes, applyEdits(decoded.text, edits), decoded, path);
  if (bytes.length === old.length && hashOf(bytes) === sha256) return undefined;
  const entry = { at, path: pathFrom(folder, path), before: sha256, after: hashOf(bytes), decisions };
  // No turn of the event loop from here on, so that nothing of this program comes in between.
  readChecked(path, sha256);
  writing(path, () => {
    prepareFolder(folder);
    keepCopy(folder, path, old, sha256);
    appendJournal(folder, entry);
    try {
      writeInOneStep(path, bytes);
    } catch (error) {
      appendJournal(folder, { ...entry, before: entry.after, after: entry.before, undo: true });
      throw error;
    }
  });
  return entry;
}

/**
 * Puts back what a file was before corrections were last written into it.
 * @param folder in which `.taiyaku/` stands
 * @param path of the file
 * @param at when, in UTC (ISO 8601)
 * @returns the line of the journal that is taken back; undefined when nothing was ever written into the file
 * @throws Fault `input` when the file has changed since it was written, or the copy is gone; nothing is written then
 */
export function undoWrite(folder: string, path: string, at: string): JournalEntry | undefined {
  const own = pathFrom(folder, path);
  const entry = readJournal(folder).findLast((one) => one.path === own);
  if (!entry) return undefined;
  const { before, after, decisions } = entry;
  const copy = copyOf(folder, path, before);
  const now = hashOf(readBytes(path));
  if (now !== after && now !== before) {
    const what = 'the file has changed since its corrections were written, so it is left as it is';
    throw new Fault('input', { where: path, what, cure: `What it was before stands in ${copy}.` });
  }
  writing(path, () => {
    // A program that was stopped before it could write leaves a line for a file that is as it was.
    if (now !== before) writeInOneStep(path, readCopy(copy, before));
    appendJournal(folder, { at, path: own, before: after, after: before, decisions, undo: true });
  });
  return entry;
}

/** The files of the last run that wrote, as paths of their own. */
export function lastWritten(folder: string): readonly string[] {
  const entries = readJournal(folder);
  const last = entries.at(-1)?.at;
  return entries.filter(({ at }) => at === last).map(({ path }) => join(folder, path));
}

function pathFrom(folder: string, path: string): string {
  return relative(resolve(folder), resolve(path)).split(sep).join('/');
}

function refuseUnwritable(path: string): void {
  const entry = readable(path, () => statSync(path));
  writing(path, () => accessSync(path, constants.W_OK));
  // The system lets its administrator write anything: what is marked as read-only is meant to stay.
  if ((entry.mode & 0o222) === 0) throw unwritable(path, 'the file is marked as read-only');
  if (!entry.isFile()) throw unwritable(path, 'this is no file');
  if (entry.nlink > 1) {
    throw unwritable(path, `the file has ${entry.nlink} names (hard links), and writing would part them`);
  }
}

function unwritable(path: string, what: string): Fault {
  const cure = 'Make it a file of its own that you can write to, and write again. Nothing was written.';
  return new Fault('input', { where: path, what, cure });
}

function readBytes(path: string): Buffer {
  return readable(path, () => readFileSync(path));
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw fileFault(path, error);
  }
}

function readChecked(path: string, sha256: string): Buffer {
  const bytes = readBytes(path);
  if (hashOf(bytes) === sha256) return bytes;
  throw new Fault('input', {
    where: path,
    what: 'the file has changed since it was checked',
    cure: 'Run the command again. Nothing was written.',
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The words in the line ends of the file and, where the whole file is decomposed (NFD, as macOS may write it), decomposed. */
function fitted(edits: readonly TextEdit[], text: string): readonly TextEdit[] {
  const ends = new Set(text.match(/\r\n?|\n/gu));
  const [end] = ends.size === 1 ? ends : ['\n'];
  const isApart = text === text.normalize('NFD') && text !== text.normalize('NFC');
  return edits.map((edit) => {
    const words = ends.size === 1 ? edit.text.replace(/\r\n?|\n/gu, end!) : edit.text;
    return { ...edit, text: isApart ? words.normalize('NFD') : words };
  });
}

/** Reads what would be written: it must be the text that was meant, and one that taiyaku can read. */
function proofread(bytes: Uint8Array, expected: string, { encoding }: Decoded, path: string): void {
  const isUnicode = encoding.startsWith('utf-');
  const form = (text: string) => (isUnicode ? text : text.normalize('NFC'));
  let what = `in ${encoding} the corrected text would be read as another one`;
  try {
    if (form(decode(bytes, path, { encoding }).text) === form(expected)) return;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    what = `with its corrections ${error.details[0]!.what}`;
  }
  throw new Fault('input', { where: path, what, cure: 'Correct it in other words. Nothing was written.' });
}

/** Longest name, in bytes, that still fits behind a hash into what file systems take (255). */
const LONGEST_NAME = 160;

function copyOf(folder: string, path: string, sha256: string): string {
  const name = basename(path);
  const short = Buffer.byteLength(name) > LONGEST_NAME ? `text${extname(name)}` : name;
  return ownPath(folder, 'copies', `${sha256}-${short}`);
}

/** Who may read the file may read its copy, and nobody else. */
function keepCopy(folder: string, path: string, bytes: Uint8Array, sha256: string): void {
  const copy = copyOf(folder, path, sha256);
  if (existsSync(copy) && hashOf(readFileSync(copy)) === sha256) return;
  writeInOneStep(copy, bytes, statSync(path).mode);
}

function readCopy(copy: string, sha256: string): Buffer {
  const bytes = readBytes(copy);
  if (hashOf(bytes) === sha256) return bytes;
  throw new Fault('input', {
    where: copy,
    what: 'the copy is not what it was when it was made',
    cure: 'Take the text from another copy, as from version control. Nothing was written.',
  });
}

function writing(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    const cause = writingCause(error);
    throw cause === undefined ? error : unwritable(path, cause);
  }
}
