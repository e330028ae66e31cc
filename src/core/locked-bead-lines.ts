import { isRecord, isText, type ParsedLines, parseJsonLines } from './json-lines.js';
import type { LockedBead } from './locked-bead.js';

/** Reads `beads.jsonl`. @param text of the file */
export function parseLockedBeads(text: string): ParsedLines<LockedBead> {
  return parseJsonLines(text, isLockedBead);
}

/** One bead as a line, without the line end. Keys stand in one order, so that equal beads are equal lines. */
export function formatLockedBead(bead: LockedBead): string {
  const { id, pair, version, target, source, at, locked, by, when, ...unknown } = bead;
  const place = { target: at.target, source: at.source };
  return JSON.stringify({ id, pair, version, target, source, at: place, locked, by, when, ...unknown });
}

function isLockedBead(value: unknown): value is LockedBead {
  if (!isRecord(value)) return false;
  const { id, pair, version, target, source, at, locked, by, when } = value;
  return (
    [id, pair, version, by].every(isText) &&
    isSentences(target) &&
    isSentences(source) &&
    target.length + source.length > 0 &&
    isRecord(at) &&
    isIndex(at.target) &&
    isIndex(at.source) &&
    typeof locked === 'boolean' &&
    isTime(when)
  );
}

function isSentences(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Lines are put in order by it: a time that cannot be compared is none. */
function isTime(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value) && Number.isFinite(Date.parse(value));
}
