import type { Finding } from './finding.js';
import { isRecord, isText } from './json-lines.js';

export const BASELINE_SCHEMA = 'taiyaku.baseline/1';

/** A finding that may stay. Only its id counts; check and words are for whoever reads the file. */
export interface BaselineEntry {
  /** A fingerprint. */
  readonly id: string;
  readonly check: string;
  readonly words: string;
}

/** What may stay in one text. */
export interface BaselineText {
  /** From the baseline's folder, with slashes. */
  readonly path: string;
  readonly findings: readonly BaselineEntry[];
}

/**
 * Old findings that a build server lets pass, each by its fingerprint. A count would hide a swap: one wrong number mended, another one made, and the sum is the same.
 */
export interface Baseline {
  readonly schema: typeof BASELINE_SCHEMA;
  readonly texts: readonly BaselineText[];
}

/** Something in a file that no baseline has. */
export interface BaselineMistake {
  /** Keys and indexes that lead there. */
  readonly at: readonly (string | number)[];
  readonly what: string;
}

/** Keys that are not known are no mistake: a later version may have added them. @returns the first mistake, undefined for a baseline */
export function mistakeIn(value: unknown): BaselineMistake | undefined {
  if (!isRecord(value)) return { at: [], what: 'a baseline is an object' };
  const { schema, texts } = value;
  if (!isText(schema)) return { at: ['schema'], what: `it has no "schema": "${BASELINE_SCHEMA}"` };
  if (schema !== BASELINE_SCHEMA) {
    return { at: ['schema'], what: `"schema" is "${schema}", and this taiyaku reads "${BASELINE_SCHEMA}"` };
  }
  if (!Array.isArray(texts)) return { at: ['texts'], what: '"texts" must be a list' };
  return firstOf(texts, (text, k) => mistakeInText(text, ['texts', k]));
}

function mistakeInText(text: unknown, at: readonly (string | number)[]): BaselineMistake | undefined {
  if (!isRecord(text)) return { at, what: 'a text must be an object' };
  if (!isText(text.path) || text.path === '') return { at: [...at, 'path'], what: 'a text must have its "path"' };
  if (!Array.isArray(text.findings)) return { at: [...at, 'findings'], what: '"findings" must be a list' };
  return firstOf(text.findings, (entry, k) => {
    const lacking = ['id', 'check', 'words'].find((key) => !isRecord(entry) || !isText(entry[key]));
    if (lacking === undefined) return undefined;
    return { at: [...at, 'findings', k], what: `a finding must have its "${lacking}"` };
  });
}

function firstOf(
  items: readonly unknown[],
  of: (item: unknown, k: number) => BaselineMistake | undefined,
): BaselineMistake | undefined {
  for (const [k, item] of items.entries()) {
    const mistake = of(item, k);
    if (mistake) return mistake;
  }
  return undefined;
}

/** Ids of the findings that may stay in a text. @param path as it stands in the baseline. A merge of two branches may name a text twice. */
export function idsFor({ texts }: Baseline, path: string): ReadonlySet<string> {
  return new Set(texts.filter((text) => text.path === path).flatMap(({ findings }) => findings.map(({ id }) => id)));
}

/**
 * Finds which findings of a text are among those that may stay. An entry is taken once: by the finding that it names, else by one into which that was merged. So a merged finding
 * takes one entry, and two findings never share one.
 */
export function findingsAmong(ids: ReadonlySet<string>, findings: readonly Finding[]): ReadonlySet<Finding> {
  const free = new Set(ids);
  const named = findings.filter(({ id }) => free.delete(id));
  const rest = findings.filter((finding) => !named.includes(finding));
  const merged = rest.filter(({ fingerprints }) => {
    const entry = fingerprints.find((id) => free.has(id));
    return entry !== undefined && free.delete(entry);
  });
  return new Set([...named, ...merged]);
}

/** The entry of a finding. Where words are missing, those of the version that has them say more than nothing. */
export function entryOf({ id, check, target, sources }: Finding): BaselineEntry {
  return { id, check, words: target.text || (sources[0]?.text ?? '') };
}

/** A baseline with these texts in place of what an older one has of them. What else that has stays. Sorted, so that equal findings make equal files. */
export function withTexts(old: Baseline | undefined, texts: readonly BaselineText[]): Baseline {
  const anew = new Set(texts.map(({ path }) => path));
  const kept = (old?.texts ?? []).filter(({ path }) => !anew.has(path));
  const all = [...kept, ...texts.map(({ path, findings }) => ({ path, findings: [...findings].sort(byCheck) }))];
  return {
    ...old,
    schema: BASELINE_SCHEMA,
    texts: all.filter(({ findings }) => findings.length > 0).sort((a, b) => compare(a.path, b.path)),
  };
}

/** Not by place: a paragraph that is moved leaves the file as it is. */
function byCheck(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.check, b.check) || compare(a.words, b.words) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is known of a text: it is no longer there, this run has not checked it, or the fingerprints of all findings that it has. */
export type TextState = 'absent' | 'unchecked' | ReadonlySet<string>;

/** A baseline that became smaller. */
export interface Pruned {
  readonly baseline: Baseline;
  /** Entries whose finding is no longer there. */
  readonly mended: number;
  /** Entries of texts that are no longer there, and how many such texts. */
  readonly absent: { readonly entries: number; readonly texts: number };
  /** Entries that stay. */
  readonly staying: number;
}

/**
 * Takes out what is no longer needed. What stays keeps its order and its place; nothing is ever added.
 * @param stateOf a path as it stands in the baseline
 * @param wasRun whether a check was run: of one that was not, nothing is known
 */
export function prune(
  baseline: Baseline,
  stateOf: (path: string) => TextState,
  wasRun: (check: string) => boolean,
): Pruned {
  const states = baseline.texts.map((text) => ({ text, state: stateOf(text.path) }));
  const left = states.flatMap(({ text, state }) => {
    if (state === 'absent') return [];
    if (state === 'unchecked') return [text];
    const findings = text.findings.filter(({ id, check }) => state.has(id) || !wasRun(check));
    return findings.length > 0 ? [{ ...text, findings }] : [];
  });
  const gone = states.filter(({ state }) => state === 'absent').map(({ text }) => text);
  const staying = countEntries(left);
  const absent = { entries: countEntries(gone), texts: new Set(gone.map(({ path }) => path)).size };
  const mended = countEntries(baseline.texts) - staying - absent.entries;
  return { baseline: { ...baseline, texts: left }, mended, absent, staying };
}

export function countEntries(texts: readonly BaselineText[]): number {
  return texts.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** The file: JSON with a finding a line, so that what a change or a merge does to it can be read. Ends with a line end. */
export function formatBaseline({ texts, ...head }: Baseline): string {
  const inner = texts.map(({ findings, ...text }) => {
    const lines = findings.map((entry) => `        ${inOneLine(entry)}`);
    const keys = Object.entries(text).map(
      ([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
    );
    return `    {\n${keys.join('')}      "findings": ${listOf(lines, '      ')}\n    }`;
  });
  const keys = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${keys.join('')}  "texts": ${listOf(inner, '  ')}\n}\n`;
}

function listOf(items: readonly string[], indent: string): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
}

function inOneLine(entry: BaselineEntry): string {
  const pairs = Object.entries(entry).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{${pairs.join(', ')}}`;
}
