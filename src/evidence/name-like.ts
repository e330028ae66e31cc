import type { Segment, Token } from '../core/segment.js';
import { perSegment } from './link-table.js';

/** Tells names from ordinary words by their capitals, over all segments of one version. */
export interface NameTest {
  /** True when the word is written as a name here. In a heading in capitals only its other uses can tell. */
  isName(segment: Segment, token: Token): boolean;
  /** True only where the capital can mean nothing else: inside a sentence in small letters, and the word is nowhere in small letters. */
  isSurelyName(segment: Segment, token: Token): boolean;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** A capital and a small letter: Paris, but neither VIỆN nor NATO. */
const CAPITALISED = /^\p{Lu}\p{M}*[’']?\p{L}*\p{Ll}/u;

/** Reads all segments once. A word that stands anywhere in small letters is an ordinary word: HOÀNG in "SÁNG HOÀNG" may be a name, BIỂN is none. */
export function createNameTest(segments: readonly Segment[]): NameTest {
  const ordinary = new Set<string>();
  for (const { tokens } of segments) {
    for (const token of tokens) if (LOWER.test(token.surface)) ordinary.add(token.base);
  }
  const shouted = perSegment(({ text }) => text === text.toUpperCase());
  const firstWord = perSegment(({ tokens }) => tokens.find((token) => token.kind === 'word'));
  return {
    isName(segment, token) {
      if (!UPPER.test(token.surface)) return false;
      const telling = !shouted(segment) && firstWord(segment) !== token;
      return telling || !ordinary.has(token.base);
    },
    isSurelyName: (segment, token) =>
      CAPITALISED.test(token.surface) && !shouted(segment) && firstWord(segment) !== token && !ordinary.has(token.base),
  };
}
