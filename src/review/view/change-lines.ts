import type { LanguageCode } from '../../core/language.js';
import type { Metrics } from '../../text/columns.js';
import { diffSpans } from './diff-spans.js';
import { excerptInto } from './excerpt.js';
import type { StyledLine } from './styled.js';

/** Two states of a sentence. */
export interface Change {
  readonly before: string;
  readonly after: string;
  readonly language: LanguageCode;
}

const SIGN_COLUMNS = 2;

/**
 * A sentence as it was behind `-` and as it is behind `+`. What differs stands in [brackets], ‸ where there is nothing; a long sentence is cut round it.
 * @param rows of each state at most
 */
export function changeInto(
  { before, after, language }: Change,
  columns: number,
  rows: number,
  metrics: Metrics,
): readonly StyledLine[] {
  const spans = diffSpans(before, after, language);
  const room = Math.max(2, columns - SIGN_COLUMNS);
  const removed = excerptInto({ text: before, marks: spans.before, style: 'removed' }, room, rows, metrics);
  const added = excerptInto({ text: after, marks: spans.after, style: 'added' }, room, rows, metrics);
  return [
    ...removed.map((line): StyledLine => [{ text: '- ', style: 'removed' }, ...line]),
    ...added.map((line): StyledLine => [{ text: '+ ', style: 'added' }, ...line]),
  ];
}
