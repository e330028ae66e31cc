import { overlaps, type Span } from '../../core/span.js';
import type { Passage } from '../../review/model.js';
import { type DiffPiece, sentenceDiff } from '../../text/sentence-diff.js';
import { textHtml } from './escape.js';

/** `<del>15億円</del><ins>150億円</ins>` in what stays. */
export function diffHtml(before: string, after: string, language: string): string {
  return piecesHtml(sentenceDiff(before, after, language));
}

const ELEMENTS = { same: undefined, removed: 'del', added: 'ins' } as const;

/** What goes and what comes marked. */
export function piecesHtml(pieces: readonly DiffPiece[]): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml({ kind, text }: DiffPiece): string {
  const element = ELEMENTS[kind];
  return element === undefined ? textHtml(text) : `<${element}>${textHtml(text)}</${element}>`;
}

/**
 * What goes and what comes, and in what stays the words that are only in question: of a sentence in which 15億円 is corrected and the author is asked about 大蛇, both are seen.
 * @param marks in the sentence before, in order
 * @param nothing HTML for a mark of no width
 */
export function changedHtml(pieces: readonly DiffPiece[], marks: readonly Span[], nothing: string): string {
  let at = 0;
  return pieces
    .map((piece, k) => {
      const { kind, text } = piece;
      if (kind === 'added') return pieceHtml(piece);
      const here = { start: at, end: at + text.length };
      at = here.end;
      if (kind === 'removed') return pieceHtml(piece);
      const isLast = k === pieces.length - 1;
      const own = marks.filter((mark) => overlaps(mark, here) || isIn(mark, here, isLast));
      return markedHtml(
        { text, marks: own.map(({ start, end }) => ({ start: start - here.start, end: end - here.start })) },
        nothing,
      );
    })
    .join('');
}

/** Whether a mark of no width stands there: between two pieces it is the second one's. */
function isIn({ start, end }: Span, here: Span, isLast: boolean): boolean {
  return start === end && start >= here.start && (start < here.end || (isLast && start === here.end));
}

/** A passage with its words marked. @param nothing HTML for a mark of no width; empty for none */
export function markedHtml({ text, marks }: Pick<Passage, 'text' | 'marks'>, nothing: string): string {
  let html = '';
  let done = 0;
  for (const { start, end } of marks.map((mark) => within(mark, text))) {
    // Marks of two sources of a message may overlap: each unit is shown once.
    const from = Math.max(done, start);
    const words = text.slice(from, end);
    if (words === '' && (end > start || nothing === '')) continue;
    html += `${textHtml(text.slice(done, from))}<mark>${words === '' ? nothing : textHtml(words)}</mark>`;
    done = Math.max(from, end);
  }
  return `${html}${textHtml(text.slice(done))}`;
}

function within({ start, end }: Span, { length }: string): Span {
  return { start: Math.min(Math.max(0, start), length), end: Math.min(Math.max(0, end), length) };
}
