import type { DraftSuggestion, Place } from '../core/finding.js';
import type { Span } from '../core/span.js';
import type { CheckContext } from './context.js';

/** Characters from which on what stands twice is no chance. */
const LEAST_DOUBLED = 2;
/** Of what joins two items: ・, および. */
const LONGEST_JOINT = 3;

/**
 * The first of some words that can stand in a place of the target while everything around stays as it is, as a suggestion: of 強固, 強化 before する the second one. What of the words stands
 * beside the place already is replaced with it: 教育・訓練 for the first word of 訓練・訓練 takes the place of both. Nothing where none of the words can stand there.
 */
export function replacing(
  words: readonly string[],
  place: Place,
  { packs, collation }: CheckContext,
): DraftSuggestion[] {
  const own = collation.target.segments[place.segment]!;
  for (const text of words) {
    const span = widened(text, place, own.text);
    const isThere = own.text.slice(span.start, span.end) === text;
    if (!isThere && (packs.target.canReplace?.(text, span, own) ?? true)) {
      return [{ segment: place.segment, ...span, text }];
    }
  }
  return [];
}

/** The place with what stands before it as the words begin, and behind it as they end; and with the other one of two equal items, where the words are two items of which it is one. */
function widened(words: string, { start, end }: Span, text: string): Span {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const own = text.slice(start, end);
  const [ahead, after] = [
    words.endsWith(own) ? words.slice(0, -own.length) : '',
    words.startsWith(own) ? words.slice(own.length) : '',
  ];
  const twinBefore = joint(ahead, (length) => before.endsWith(own + ahead.slice(-length)));
  const twinBehind = joint(after, (length) => behind.startsWith(after.slice(0, length) + own));
  return {
    start:
      start -
      (twinBefore > 0 ? own.length + twinBefore : longest(words, (length) => before.endsWith(words.slice(0, length)))),
    end:
      end +
      (twinBehind > 0 ? own.length + twinBehind : longest(words, (length) => behind.startsWith(words.slice(-length)))),
  };
}

/** How long the mark is that joins two items: ・ of 訓練・訓練 and 教育・訓練. */
function joint({ length: most }: string, isThere: (length: number) => boolean): number {
  for (let length = Math.min(most, LONGEST_JOINT); length > 0; length--) if (isThere(length)) return length;
  return 0;
}

function longest(words: string, isThere: (length: number) => boolean): number {
  for (let length = words.length; length >= LEAST_DOUBLED; length--) if (isThere(length)) return length;
  return 0;
}
