import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { Decision, DecisionDraft } from '../core/decision.js';
import { formatDecision, type ParsedDecisions, parseDecisions } from '../core/decision-lines.js';
import { type DecisionPaths, decisionPaths, guarded, readDecisionFile } from './decision-file.js';
import { withLock } from './file-lock.js';

/** The decisions of a project: lines are added, and none is changed. */
export interface DecisionStore {
  /** Path of `decisions.jsonl`. */
  readonly path: string;
  /**
   * All decisions in the file's order, those of other programs too; numbers of damaged lines. Creates nothing.
   * @throws Fault `usage` when the file is there and cannot be read
   */
  read(): ParsedDecisions;
  /**
   * Adds judgements, each with id, by and at, and does not return before the disk has them.
   * @returns every decision that is new since the last read or append, own and others', in file order
   * @throws Fault `usage` when they cannot be written; then none of them is in the file
   */
  append(drafts: readonly DecisionDraft[]): readonly Decision[];
}

export interface DecisionStoreOptions {
  /** Who judges. */
  readonly by: string;
  readonly now?: () => Date;
  /** Ids for new decisions, each another one. */
  readonly newId?: () => string;
}

/**
 * Opens the decisions of a folder; nothing is read or created yet.
 * @param folder where `.taiyaku/` stands or is to stand: beside the configuration, else the target's folder
 */
export function openDecisionStore(folder: string, options: DecisionStoreOptions): DecisionStore {
  const { by, now = () => new Date(), newId = randomId } = options;
  const paths = decisionPaths(folder);
  const known = new Set<string>();
  /** How the file was when all of it was known. */
  let seen = '';

  const learn = (decisions: readonly Decision[]) => {
    for (const { id } of decisions) known.add(id);
  };
  /** What another program has added. Most often nothing, and then a large file need not be read again for each judgement. */
  const news = (): readonly Decision[] => {
    if (seen !== '' && stateOf(paths.file) === seen) return [];
    return parseDecisions(readDecisionFile(paths.file)).decisions.filter(({ id }) => !known.has(id));
  };
  const add = (drafts: readonly DecisionDraft[]): readonly Decision[] => {
    const others = news();
    const at = now().toISOString();
    const own = drafts.map((draft): Decision => ({ ...draft, id: newId(), by, at }));
    if (own.length > 0) appendLines(paths, own.map(formatDecision));
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
      const parsed = parseDecisions(readDecisionFile(paths.file));
      learn(parsed.decisions);
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
function appendLines(paths: DecisionPaths, lines: readonly string[]): void {
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

/** @returns false when there are some: who has written others meant them */
function createAttributes({ attributes, file }: DecisionPaths): boolean {
  if (statSync(file, { throwIfNoEntry: false })) return false;
  try {
    writeFileSync(attributes, 'decisions.jsonl merge=union\n', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
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

/** 60 random bits in base 32, as digits of fingerprints: two of a million decisions are equal once in two million projects. */
function randomId(): string {
  return Array.from(randomBytes(12), (byte) => DIGITS[byte % DIGITS.length]).join('');
}
