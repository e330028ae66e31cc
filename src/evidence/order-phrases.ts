import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Most tokens of a phrase: theo thứ tự đó. */
const LONGEST = 4;

/** Where a segment has one of some phrases, in order; of those that begin at one place the longest. */
export function phrasesIn({ text, tokens }: Segment, phrases: ReadonlySet<string>): Span[] {
  if (phrases.size === 0) return [];
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start } = tokens[at]!;
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
      const { end } = tokens[at + length - 1]!;
      if (!phrases.has(text.slice(start, end).toLowerCase())) continue;
      found.push({ start, end });
      at += length - 1;
      break;
    }
  }
  return found;
}
