import { type Decision, SCOPES, VERDICTS } from './decision.js';
import { isRecord, isText, type ParsedLines, parseJsonLines } from './json-lines.js';
import { SEVERITIES } from './mqm.js';

/**
 * Reads `decisions.jsonl`. When one branch has compacted a line and the other has not, what it replaces is what either says.
 * @param text of the file
 */
export function parseDecisions(text: string): ParsedLines<Decision> {
  return parseJsonLines(text, isDecision, joined);
}

/** Two forms of one line. Without the parents of the longer one, a judgement that was replaced and has come back would hold again. */
function joined(first: Decision, second: Decision): Decision {
  const parents = [...new Set([...first.parents, ...second.parents])];
  return parents.length === first.parents.length ? first : { ...second, ...first, parents };
}

/**
 * One decision as a line, without the line end. Keys stand in one order, so that equal decisions are equal lines; those of a newer version come last, for who rewrites a line must
 * not lose what he does not know.
 */
export function formatDecision(decision: Decision): string {
  const { id, parents, fingerprint, verdict, reason, scope, correction, comment, severity, subject, ...rest } =
    decision;
  const { group, undoes, redoes, by, at, ...unknown } = rest;
  const line = { id, parents, fingerprint, verdict, reason, scope, correction, comment, severity, subject };
  return JSON.stringify({ ...line, group, undoes, redoes, by, at, ...unknown });
}

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  const { id, parents, fingerprint, verdict, scope, correction, severity, subject, by, at } = value;
  return (
    [id, fingerprint, by, at].every(isText) &&
    Array.isArray(parents) &&
    parents.every(isText) &&
    isOneOf(VERDICTS, verdict) &&
    (scope === undefined || isOneOf(SCOPES, scope)) &&
    (severity === undefined || isOneOf(SEVERITIES, severity)) &&
    ['reason', 'comment', 'group', 'undoes', 'redoes'].every((key) => value[key] === undefined || isText(value[key])) &&
    (correction === undefined || (Array.isArray(correction) && correction.every(isEdit))) &&
    isRecord(subject) &&
    ['pair', 'check', 'words', 'sentence'].every((key) => isText(subject[key]))
  );
}

function isEdit(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value.start) && isText(value.was) && isText(value.now);
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return isText(value) && list.includes(value);
}
