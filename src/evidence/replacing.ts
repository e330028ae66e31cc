import type { DraftSuggestion, Place } from '../core/finding.js';
import type { Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import { overListed } from './listed-beside.js';

/** Characters from which on what stands twice is no chance. */
const LEAST_DOUBLED = 2;

/**
 * The first of some words that can stand in a place of the target while everything around stays as it is, as a suggestion: of 一様, 統一 before する the second one. What of the words stands
 * beside the place already is replaced with it: an item that they list, too (`overListed`), and 周波数 before the place, where they are 周波数帯. Nothing where none of the words can stand there.
 */
export function replacing(
  words: readonly string[],
  place: Place,
  { packs, collation }: Pick<CheckContext, 'packs' | 'collation'>,
): DraftSuggestion[] {
  const own = collation.target.segments[place.segment]!;
  for (const text of words) {
    const span = overDoubled(text, overListed(text, place, own, packs.target), own.text);
    const isThere = own.text.slice(span.start, span.end) === text;
    if (!isThere && (packs.target.canReplace?.(text, span, own) ?? true)) {
      return [{ segment: place.segment, ...span, text }];
    }
  }
  return [];
}

/** A place with what stands before it as the words begin, and behind it as they end. */
function overDoubled(words: string, { start, end }: Span, text: string): Span {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  return {
    start: start - longest(words, (length) => before.endsWith(words.slice(0, length))),
    end: end + longest(words, (length) => behind.startsWith(words.slice(-length))),
  };
}

function longest({ length: most }: string, isThere: (length: number) => boolean): number {
  for (let length = most; length >= LEAST_DOUBLED; length--) if (isThere(length)) return length;
  return 0;
}
