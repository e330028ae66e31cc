import { type Decision, SCOPES, VERDICTS } from './decision.js';
import { isRecord, isText, parseJsonLines } from './json-lines.js';
import { SEVERITIES } from './mqm.js';

/** The lines of a decisions file that are decisions, and the numbers (from 1) of those that are not: a line that was cut off, or of a newer version. */
export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  readonly damaged: readonly number[];
}

/**
 * Reads `decisions.jsonl`. A line that is there twice, as after a merge, counts once; when one branch has compacted it and the other has not, what it replaces is
 * what either says. Unknown keys are kept and not looked at. A byte order mark and CRLF, which some editors
 * write, are no damage.
 * @param text of the file
 */
export function parseDecisions(text: string): ParsedDecisions {
  const decisions = new Map<string, Decision>();
  const { lines, damaged } = parseJsonLines(text, isDecision);
  for (const decision of lines) decisions.set(decision.id, joined(decisions.get(decision.id), decision));
  return { decisions: [...decisions.values()], damaged };
}

/** Two forms of one line. Without the parents of the longer one, a judgement that was replaced and has come back would hold again. */
function joined(first: Decision | undefined, second: Decision): Decision {
  if (!first) return second;
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
