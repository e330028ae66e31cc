import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { nearestFolder, ownPath } from './project-folder.js';
import { writeInOneStep } from './write-output.js';

/** A file that was written, as a line of the journal. */
export interface JournalEntry {
  /** When, in UTC (ISO 8601); the same for all files of a run. */
  readonly at: string;
  /** The file, from the folder that `.taiyaku/` stands in, with `/`. */
  readonly path: string;
  /** Hashes (SHA-256, hexadecimal) of its bytes before and after. */
  readonly before: string;
  readonly after: string;
  /** Ids of the judgements whose corrections were written. */
  readonly decisions: readonly string[];
  /** True for a line that takes an earlier one back: the file has its old bytes again, or never got the new ones. */
  readonly undo?: boolean;
}

/** Path of the journal. @param folder in which `.taiyaku/` stands */
function journalOf(folder: string): string {
  return ownPath(folder, 'writes.jsonl');
}

/** The writes that hold, the oldest first; lines that are cut off or of another kind are passed over. */
export function readJournal(folder: string): readonly JournalEntry[] {
  const path = journalOf(folder);
  if (!existsSync(path)) return [];
  const standing: JournalEntry[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const entry = parseEntry(line);
    if (!entry) continue;
    if (!entry.undo) standing.push(entry);
    else {
      const at = standing.findLastIndex(
        ({ path, before, after }) => path === entry.path && before === entry.after && after === entry.before,
      );
      if (at >= 0) standing.splice(at, 1);
    }
  }
  return standing;
}

function parseEntry(line: string): JournalEntry | undefined {
  let value: Partial<JournalEntry> | null;
  try {
    value = JSON.parse(line) as Partial<JournalEntry> | null;
  } catch {
    return undefined;
  }
  const { at, path, before, after, decisions } = value ?? {};
  const isEntry = [at, path].every((text) => typeof text === 'string') && [before, after].every(isHash);
  const isListed = Array.isArray(decisions) && decisions.every((id) => typeof id === 'string');
  return isEntry && isListed ? (value as JournalEntry) : undefined;
}

/** A hash becomes a part of a path: nothing else may. */
function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
}

/** Adds a line, and has it on the disk before it returns. */
export function appendJournal(folder: string, { at, path, before, after, decisions, undo }: JournalEntry): void {
  const line = JSON.stringify({ at, path, before, after, decisions, ...(undo && { undo }) });
  const file = openSync(journalOf(folder), 'a+');
  try {
    const bytes = Buffer.from(`${endsInLine(file) ? '' : '\n'}${line}\n`, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** False after a program was stopped in the middle of a line. */
function endsInLine(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}

/** Makes `.taiyaku/copies/`. What is in it, and the journal, are of use on this machine only: git is told to leave them. */
export function prepareFolder(folder: string): void {
  const own = ownPath(folder);
  mkdirSync(join(own, 'copies'), { recursive: true });
  const ignored = join(own, '.gitignore');
  if (!existsSync(ignored)) writeInOneStep(ignored, Buffer.from('copies/\nwrites.jsonl\n'));
}

/**
 * The nearest folder with a journal, from a folder upward to the root of the repository (the folder with `.git`) or of the file system.
 * @returns its path, or undefined
 */
export function findJournal(folder: string): string | undefined {
  return nearestFolder(folder, (one) => existsSync(journalOf(one)));
}
