import { SEVERITIES } from '../core/mqm.js';
import { united } from '../core/span.js';
import { corrected } from '../review/placed-correction.js';
import { clash } from './alternatives.js';
import type { CorrectedSentence, Correction, CorrectionReport } from './model.js';
import { partOf } from './parts.js';
import { isConfirmed } from './scorecard.js';

/**
 * Entries with those of one sentence side by side, the sentences in the order of their first entries. Of three corrections of a sentence the second may be in the file already, and then stands in the sentence as it was before.
 */
export function sentenceBySentence<T extends Placed>(entries: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = JSON.stringify([partOf(entry).id, entry.text, entry.target.span.start, entry.before]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flat();
}

/** What of an entry says which sentence it stands in. */
type Placed = Pick<Correction, 'kind' | 'text' | 'target' | 'before'>;

/** Entries by the sentence that they stand in. @param corrections in the order in which the report is read */
export function sentencesOf(corrections: readonly Correction[]): CorrectedSentence[] {
  const groups: Correction[][] = [];
  for (const correction of corrections) {
    const group = groups.at(-1);
    if (group && isSame(group[0]!, correction)) group.push(correction);
    else groups.push([correction]);
  }
  return groups.map((group) => sentenceOf(group));
}

/** The entries of a sentence. */
export function entriesIn(
  { corrections: numbers }: CorrectedSentence,
  { corrections }: Pick<CorrectionReport, 'corrections'>,
): Correction[] {
  return numbers.map((number) => corrections[number - 1]!);
}

function isSame(one: Placed, other: Placed): boolean {
  return (
    partOf(one) === partOf(other) &&
    one.text === other.text &&
    one.target.span.start === other.target.span.start &&
    one.before === other.before
  );
}

function sentenceOf(group: readonly Correction[]): CorrectedSentence {
  const [{ before, sources }] = group as [Correction];
  const written = together(group);
  const edits = written.flatMap((one) => one.edits);
  return {
    corrections: group.map(({ number }) => number),
    before,
    after: edits.length === 0 ? undefined : corrected(before, edits),
    isConfirmed: edits.length > 0 && written.every(isConfirmed),
    sources: sources.map((source, k) => {
      const passages = group.flatMap((one) => one.sources[k]?.passage ?? []);
      const marks = united(passages.flatMap(({ marks: own }) => own));
      return source.passage ? { ...source, passage: { ...source.passage, marks } } : source;
    }),
  };
}

/** Entries that can be written together; of those that cannot, what a reviewer wants, then what is graver and surer. @param group of one sentence */
export function together(group: readonly Correction[]): Correction[] {
  const kept: Correction[] = [];
  for (const one of group.filter(isWanted).sort(byWeight)) {
    if (!kept.some((other) => one.edits.some((edit) => other.edits.some((own) => clash(edit, own))))) kept.push(one);
  }
  return kept;
}

/** What is asked is not written, nor what reviewers contradict each other about. */
function isWanted({ status, edits }: Correction): boolean {
  return edits.length > 0 && status !== 'question' && status !== 'conflict';
}

function byWeight(a: Correction, b: Correction): number {
  return (
    Number(isConfirmed(b)) - Number(isConfirmed(a)) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.confidence - a.confidence ||
    a.number - b.number
  );
}
