import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { findNodeAtLocation, getNodeValue, type JSONPath, type ParseError, parseTree } from 'jsonc-parser';
import { type Baseline, formatBaseline, mistakeIn } from '../core/baseline.js';
import { Fault } from '../core/fault.js';
import { isContentHash } from '../text/content-hash.js';
import { createLocator } from '../text/position.js';
import { escapeUnseen } from '../text/visible.js';
import { BASELINE_NAME } from './config-schema.js';
import { codeOf, settingsFault } from './file-fault.js';
import { jsonMistake } from './json-mistake.js';
import { isFile, nearestFolder } from './project-folder.js';
import { writeInOneStep, writingCause } from './write-output.js';

const AGAIN = 'Mend the file, or delete it and make it again: taiyaku baseline create.';

/** The nearest `taiyaku-baseline.json`, from a folder upward, as the configuration is found. @returns its path, or undefined */
export function findBaseline(folder: string): string | undefined {
  const found = nearestFolder(folder, (one) => isFile(join(one, BASELINE_NAME)));
  return found && join(found, BASELINE_NAME);
}

/** An entry that lets nothing pass, because no finding can have its id: it was mistyped, or another program wrote it. */
export interface IdleEntry {
  /** From 1. */
  readonly line: number;
  readonly id: string;
}

/** A baseline as it stands in its file. */
export interface BaselineFile {
  readonly baseline: Baseline;
  /** In the order of the file. */
  readonly idle: readonly IdleEntry[];
}

/**
 * Reads a baseline: JSON in UTF-8. A byte order mark and CRLF, which some editors write, are no mistake.
 * @param path as it is to stand in messages
 * @throws Fault `usage` with the line and column of the first mistake
 */
export function readBaseline(path: string): BaselineFile {
  const text = readUtf8(path);
  const locator = createLocator(text);
  const placeOf = (offset: number) => {
    const { line, column } = locator.locate(offset);
    return `${path}:${line}:${column}`;
  };
  const conflict = /^(?:<{7}|>{7}|={7})(?=[ \r\n]|$)/mu.exec(text);
  if (conflict) {
    const cure = 'Keep the findings of both sides and take the markers away; then taiyaku baseline prune.';
    throw new Fault('usage', { where: placeOf(conflict.index), what: 'a conflict of git is not resolved', cure });
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (errors[0]) {
    throw new Fault('usage', { where: placeOf(errors[0].offset), what: jsonMistake(errors[0], text), cure: AGAIN });
  }
  const value: unknown = root && getNodeValue(root);
  const mistake = mistakeIn(value);
  if (root && !mistake) {
    const baseline = value as Baseline;
    const lineOf = (at: JSONPath) => locator.locate(findNodeAtLocation(root, at)?.offset ?? 0).line;
    return { baseline, idle: idleEntries(baseline, lineOf) };
  }
  const { at, what } = mistake!;
  // What is lacking has no place: the thing that lacks it has.
  const node = root && (findNodeAtLocation(root, [...at]) ?? findNodeAtLocation(root, at.slice(0, -1)) ?? root);
  const isVersion = at[0] === 'schema' && what.includes('this taiyaku reads');
  const cure = isVersion ? 'Use the version of taiyaku that wrote it, or make it again.' : AGAIN;
  throw new Fault('usage', { where: placeOf(node?.offset ?? 0), what, cure });
}

function idleEntries({ texts }: Baseline, lineOf: (at: JSONPath) => number): IdleEntry[] {
  return texts.flatMap(({ findings }, text) =>
    findings.flatMap(({ id }, k) => {
      return isContentHash(id) ? [] : [{ id, line: lineOf(['texts', text, 'findings', k, 'id']) }];
    }),
  );
}

function readUtf8(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') {
      const cure = `Check the path, or make it: taiyaku baseline create DIR --baseline ${path}`;
      throw new Fault('usage', { where: path, what: 'there is no such baseline', cure });
    }
    if (code === 'EISDIR') throw new Fault('usage', { where: path, what: 'this is a folder', cure: 'Name a file.' });
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new Fault('usage', { where: path, what: 'the baseline is not UTF-8', cure: AGAIN });
    }
    throw settingsFault(path, error);
  }
}

/**
 * Writes a baseline in one step; its lines end with LF on every system, so that git sees no change where there is none.
 * @throws Fault `usage`
 */
export function writeBaseline(path: string, baseline: Baseline): void {
  try {
    writeInOneStep(path, Buffer.from(escapeUnseen(formatBaseline(baseline)), 'utf8'));
  } catch (error) {
    const what = writingCause(error);
    if (what === undefined) throw error;
    throw new Fault('usage', { where: path, what, cure: 'Name a file that you can write with --baseline.' });
  }
}

/** A text as a baseline names it: from the baseline's folder, with slashes. @param text path; the text itself need not be there, as on standard input */
export function pathInBaseline(baseline: string, text: string): string {
  return relative(dirname(realPlace(baseline)), realPlace(text))
    .split(sep)
    .join('/');
}

/** Whether a text that a baseline names is no longer there. What cannot be looked at may be there. */
export function isAbsent(baseline: string, path: string): boolean {
  try {
    return statSync(resolve(dirname(realPlace(baseline)), path), { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** An absolute path without links among its folders: the same text is the same by whatever way one comes to it. */
function realPlace(path: string): string {
  const whole = resolve(path);
  try {
    return join(realpathSync(dirname(whole)), basename(whole));
  } catch {
    return whole; // The folder is not there, as it may be for the name of standard input.
  }
}
