import type { Edit } from '../core/decision.js';
import type { Span } from '../core/span.js';
import { touches } from '../review/placed-correction.js';
import type { Correction } from './model.js';
import { isConfirmed } from './scorecard.js';

/** What of an entry says which words it changes. */
export type Changing = Pick<Correction, 'text' | 'target' | 'before' | 'edits' | 'status'>;

/** True when two entries want to change the same words of a sentence. */
export function areRivals(one: Changing, other: Changing): boolean {
  return (
    one !== other &&
    one.text === other.text &&
    one.target.span.start === other.target.span.start &&
    one.before === other.before &&
    one.edits.some((edit) => other.edits.some((own) => clash(edit, own)))
  );
}

/**
 * Folds what was wanted and could not be written, because a correction that is written changes the same words, into that one: nobody is to decide anything there any more.
 * @returns the entries that are left, in their order
 */
export function foldAlternatives<T extends Changing & Pick<Correction, 'id' | 'wrong' | 'right'>>(
  entries: readonly T[],
): (T & Pick<Correction, 'alternatives'>)[] {
  const winnerOf = new Map<T, T>();
  for (const entry of entries) {
    const winner =
      entry.status === 'conflict' && entries.find((other) => isConfirmed(other) && areRivals(entry, other));
    if (winner) winnerOf.set(entry, winner);
  }
  return entries
    .filter((entry) => !winnerOf.has(entry))
    .map((entry) => ({
      ...entry,
      alternatives: entries
        .filter((other) => winnerOf.get(other) === entry)
        .map(({ id, wrong, right }) => ({ id, wrong, right: right ?? '' })),
    }));
}

/** Whether one of two edits keeps the other one from being written. Two insertions at one place have no order. */
export function clash(a: Edit, b: Edit): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return touches(one, other) || (one.start === other.start && one.end === other.end);
}

function spanOf({ start, was }: Edit): Span {
  return { start, end: start + was.length };
}
