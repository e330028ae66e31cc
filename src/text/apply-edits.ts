import type { Span } from '../core/span.js';

/** New text for a span of a text. */
interface Replacement extends Span {
  readonly text: string;
}

/**
 * Applies edits to a text, all at once: their offsets are those of the text as given. Insertions at one place keep their order, and come
 * before new words for what follows: `港 + [0,0)→第 + [0,1)→湾` is `第湾`.
 * @param edits in any order, UTF-16 offsets
 * @throws RangeError when two of them want the same words, or one lies outside of the text
 */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: now } of inOrder(edits)) {
    if (start < done || end < start || end > text.length) {
      throw new RangeError(`edit ${start}–${end} does not fit into ${text.length} units, ${done} of them done`);
    }
    result += text.slice(done, start) + now;
    done = end;
  }
  return result + text.slice(done);
}

/** Edits by position; at one place insertions first, in the order in which they are given. */
export function inOrder<E extends Span>(edits: readonly E[]): E[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
