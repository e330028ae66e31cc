import type { Span } from '../core/span.js';

/** A number in a circle or bracket of its own, in offsets of the given text. */
export interface EnclosedNumber extends Span {
  readonly value: number;
}

/** A text of the same length with everything covered that must not be read as part of a number. */
export interface MaskedText {
  readonly text: string;
  readonly enclosed: readonly EnclosedNumber[];
}

/** Invisible, no letter, no digit, and NFKC leaves it alone. */
const COVER = '\u2060';

/** Circled, bracketed and dotted numbers: NFKC would glue ①2025年 into 12025年. */
const ENCLOSED = /[\u2460-\u249B\u24EA\u3251-\u325F\u32B1-\u32BF\u{1F100}-\u{1F10A}]/gu;
/** Superscripts and subscripts (footnote marks, m², CO₂) and vulgar fractions (½ would become 1⁄2). */
const RAISED = /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209C\u2150-\u215F\u2189]/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;
const RISKY =
  /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209C\u2150-\u215F\u2189\u2460-\u249B\u24EA\u3251-\u325F\u32B1-\u32BF\u{1F100}-\u{1F10A}]|:\/\/|www\./u;

/** The value of ½, ¾, ⅓ …; 0 for any other sign. */
export function vulgarFraction(sign: string): number {
  const [, upper, lower] = /^(\d+)\u2044(\d+)$/.exec(sign.normalize('NFKC')) ?? [];
  return upper === undefined ? 0 : Number(upper) / Number(lower);
}

/** Covers web addresses and raised or enclosed numbers; the enclosed ones are handed out by value (① → 1). */
export function maskText(text: string): MaskedText {
  if (!RISKY.test(text)) return { text, enclosed: [] };
  const enclosed: EnclosedNumber[] = [];
  for (const match of text.matchAll(ENCLOSED)) {
    const value = Number(match[0].normalize('NFKC').replace(/\D/g, ''));
    enclosed.push({ start: match.index, end: match.index + match[0].length, value });
  }
  const cover = (found: string): string => COVER.repeat(found.length);
  return { text: text.replace(ADDRESS, cover).replace(ENCLOSED, cover).replace(RAISED, cover), enclosed };
}
