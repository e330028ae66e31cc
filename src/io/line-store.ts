import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename } from 'node:path';
import type { ParsedLines } from '../core/json-lines.js';
import { withLock } from './file-lock.js';
import { guarded, type LinePaths, readLineFile } from './line-file.js';

/** A file of a project to which lines are added, by several programs at a time; none is changed. */
export interface LineStore<Draft, Line> {
  /** Path of the file. */
  readonly path: string;
  /**
   * All lines in the file's order, those of other programs too; numbers of damaged lines. Creates nothing.
   * @throws Fault `usage` when the file is there and cannot be read
   */
  read(): ParsedLines<Line>;
  /**
   * Adds lines in their order, and does not return before the disk has them.
   * @returns every line that is new since the last read or append, own and others', in file order
   * @throws Fault `usage` when they cannot be written; then none of them is in the file
   */
  append(drafts: readonly Draft[]): readonly Line[];
}

/** Who adds lines, and when. */
export interface LineStoreOptions {
  readonly by: string;
  readonly now?: () => Date;
  /** Ids for new lines, each another one. */
  readonly newId?: () => string;
}

/** What a new line has besides its draft. */
export interface LineOrigin {
  readonly id: string;
  readonly by: string;
  /** In UTC (ISO 8601); the same for lines that are added together. */
  readonly at: string;
}

/** What the lines of a store are. */
export interface LineKind<Draft, Line> {
  parse(text: string): ParsedLines<Line>;
  /** Without the line end. */
  format(line: Line): string;
  /** Makes a line of a draft. Called under the lock, when all lines of the file have been through `parse`. */
  complete(draft: Draft, origin: LineOrigin): Line;
}

/** Opens a store; nothing is read or created yet. */
export function openLineStore<Draft, Line extends { readonly id: string }>(
  paths: LinePaths,
  { parse, format, complete }: LineKind<Draft, Line>,
  { by, now = () => new Date(), newId = randomId }: LineStoreOptions,
): LineStore<Draft, Line> {
  const known = new Set<string>();
  /** How the file was when all of it was known. */
  let seen = '';

  const learn = (lines: readonly Line[]) => {
    for (const { id } of lines) known.add(id);
  };
  /** What another program has added. Most often nothing, and then a large file need not be read again for each line. */
  const news = (): readonly Line[] => {
    if (seen !== '' && stateOf(paths.file) === seen) return [];
    return parse(readLineFile(paths.file)).lines.filter(({ id }) => !known.has(id));
  };
  const add = (drafts: readonly Draft[]): readonly Line[] => {
    const others = news();
    const at = now().toISOString();
    const own = drafts.map((draft) => complete(draft, { id: newId(), by, at }));
    if (own.length > 0) appendLines(paths, own.map(format));
    // Only now: after a failure the next append has to tell of them.
    learn([...others, ...own]);
    seen = stateOf(paths.file);
    return [...others, ...own];
  };

  return {
    path: paths.file,
    read() {
      // Before the text is read: lines that are added in between are then read again, and not missed.
      const state = stateOf(paths.file);
      const parsed = parse(readLineFile(paths.file));
      learn(parsed.lines);
      seen = state;
      return parsed;
    },
    append(drafts) {
      guarded(paths.folder, () => makeFolder(paths.folder));
      return guarded(paths.file, () => withLock(paths.lock, () => add(drafts)));
    },
  };
}

/** Not the folders above it: a misspelled folder is a mistake. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Tells one state of a file from another: another file, another length, another time. Empty when there is none. */
function stateOf(path: string): string {
  const stats = guarded(path, () => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : '';
}

/** All lines or none: what was written of them is taken back when the disk is full in the middle. */
function appendLines(paths: LinePaths, lines: readonly string[]): void {
  const isNew = addAttributes(paths);
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

/**
 * Attributes of the user's own stay as they are, and those that were removed do not come back with the next line; what taiyaku wrote for another file gets a line for this one.
 * @returns whether something was added
 */
function addAttributes({ attributes, file }: LinePaths): boolean {
  if (statSync(file, { throwIfNoEntry: false })) return false;
  const before = statSync(attributes, { throwIfNoEntry: false }) ? readFileSync(attributes, 'utf8') : '';
  const isOwn = before === '' || before.split(/\r?\n/u).some((line) => /^\w+\.jsonl merge=union$/u.test(line));
  const name = basename(file);
  if (!isOwn || before.includes(name)) return false;
  // Added, not written anew: another process may be adding its line under the lock of its own file.
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  appendFileSync(attributes, `${start}${name} merge=union\n`);
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
function randomId(): string {
  return Array.from(randomBytes(12), (byte) => DIGITS[byte % DIGITS.length]).join('');
}
