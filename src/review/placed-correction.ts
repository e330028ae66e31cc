import type { Decision, Edit } from '../core/decision.js';
import type { Span } from '../core/span.js';
import { applyEdits } from '../text/apply-edits.js';
import { graphemesOf } from '../text/columns.js';

/** How words are written in a format whose text has marks of its own, as `&amp;` in HTML. */
export interface Markup {
  /** Words as they must stand in the file. */
  readonly escape: (words: string) => string;
  /** False for a stretch of the file that cannot be replaced by words: a tag would go with it. */
  readonly isWords: (stretch: string) => boolean;
}

export const PLAIN: Markup = { escape: (words) => words, isWords: () => true };

/** A correction of the sentence that it was made on, as one of the sentence as it is now. */
export function placedIn(
  sentence: string,
  { subject, correction = [] }: Decision,
  markup: Markup,
): readonly Edit[] | undefined {
  if (!correction.every(({ start, was }) => subject.sentence.startsWith(was, start)) || overlap(correction)) return;
  if (sentence === subject.sentence) return correction;
  if (sentence === corrected(subject.sentence, correction)) return [];
  // Words that are looked for must not be found in a tag: the b of <b>.
  if (markup.escape(sentence) !== sentence) return;
  const edges = edgesOf(sentence);
  const placed: Edit[] = [];
  for (const { was, now } of correction) {
    const start = sentence.indexOf(was);
    // Of é written with a mark of its own, e alone is no word that was meant.
    const isOnce = was !== '' && start >= 0 && start === sentence.lastIndexOf(was);
    if (!isOnce || !edges.has(start) || !edges.has(start + was.length)) return;
    if (isMade(sentence, { start, was, now })) continue;
    placed.push({ start, was, now });
  }
  return overlap(placed) ? undefined : placed;
}

/**
 * The correction of a nearly equal sentence, as one of this sentence.
 * @returns undefined where its words do not stand here exactly once, or are there already
 */
export function carriedCorrection(sentence: string, decision: Decision): readonly Edit[] | undefined {
  const placed = placedIn(sentence, decision, PLAIN);
  return placed && placed.length > 0 ? placed : undefined;
}

/** True when the words stand in their correction already: 港 of 港湾 is not to become 港湾 once more. */
function isMade(sentence: string, { start, was, now }: Edit): boolean {
  for (let at = now.indexOf(was); at >= 0; at = now.indexOf(was, at + 1)) {
    if (sentence.startsWith(now, start - at)) return true;
  }
  return false;
}

/** True when edits are not in order, or want the same words. */
export function overlap(edits: readonly Edit[]): boolean {
  return edits.some(({ start }, k) => k > 0 && start < edits[k - 1]!.start + edits[k - 1]!.was.length);
}

/** True when an edit changes words of a span, or puts something in between them. Insertions at its ends stand beside it. */
export function touches(edit: Span, span: Span): boolean {
  return edit.start < span.end && span.start < edit.end;
}

function edgesOf(text: string): ReadonlySet<number> {
  const edges = new Set([0]);
  let at = 0;
  for (const { length } of graphemesOf(text)) {
    at += length;
    edges.add(at);
  }
  return edges;
}

/** A sentence with its correction made. */
export function corrected(sentence: string, edits: readonly Edit[]): string {
  return applyEdits(
    sentence,
    edits.map(({ start, was, now }) => ({
      start: Math.min(start, sentence.length),
      end: Math.min(start + was.length, sentence.length),
      text: now,
    })),
  );
}

/**
 * Whether a sentence lacks the correction that a judgement says was written: the file was put back from version control, or the sentence stood there twice and the other one was
 * corrected. What is in neither form, because it was rewritten since, counts as corrected: a check that still objects has another sentence before it.
 */
export function lacksWritten(sentence: string, decision: Decision): boolean {
  return decision.verdict === 'written' && carriedCorrection(sentence, decision) !== undefined;
}
