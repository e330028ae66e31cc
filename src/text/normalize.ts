import type { Span } from '../core/span.js';

/** A normalised copy of a text that is only ever looked through: every place in it leads back to the text as given. */
export interface NormalizedView {
  /** The text in NFKC. Equal to the given text when that is NFKC already. */
  readonly text: string;
  /**
   * The offset in the given text for an offset in the view (UTF-16 units; clamped to the view). Monotone. An offset inside a group of
   * characters that changed as a whole (between `万` and `円` of one `㋀`-like sign) leads to the group's start.
   */
  toOriginal(offset: number): number;
  /** The smallest span of the given text that holds all the groups the view's span touches. */
  toOriginalSpan(span: Span): Span;
}

/**
 * Code points that may melt into what stands before them under NFKC (Unicode Standard Annex 15): combining marks, conjoining jamo, and the
 * compatibility and half-width signs that become one of these (ｶﾞ → ガ, ㅎㅏㄴ → 한). Everything else starts a group of its own.
 */
const MELTS = '\\p{M}\\u1160-\\u11FF\\uD7B0-\\uD7FF\\u3131-\\u318E\\uFF9E\\uFF9F\\uFFA0-\\uFFDC';
const GROUP = new RegExp(`[^${MELTS}][${MELTS}]*|[${MELTS}]+`, 'gu');

/**
 * A view of the text in NFKC with the way back. Works group by group (a character with its marks), so Vietnamese in NFD, full-width digits and
 * half-width katakana are all seen in one form. A text that is NFKC already costs one comparison.
 * @param text any string; lone surrogates are kept
 */
export function nfkcView(text: string): NormalizedView {
  const whole = text.normalize('NFKC');
  if (whole === text) return identityView(text);
  const starts: number[] = [];
  for (const match of text.matchAll(GROUP)) {
    const group = match[0];
    const plain = group.length === 1 && group.charCodeAt(0) < 0x80;
    const normal = plain ? group : group.normalize('NFKC');
    const same = normal === group;
    for (let i = 0; i < normal.length; i++) starts.push(match.index + (same ? i : 0));
  }
  starts.push(text.length);
  return mappedView(whole, starts);
}

function identityView(text: string): NormalizedView {
  const toOriginal = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
  return { text, toOriginal, toOriginalSpan: ({ start, end }) => ({ start: toOriginal(start), end: toOriginal(end) }) };
}

/** @param starts for each UTF-16 unit of the view the offset in the given text where its group starts; one more for the end */
function mappedView(text: string, starts: readonly number[]): NormalizedView {
  const last = starts.length - 1;
  const at = (offset: number): number => starts[Math.min(Math.max(offset, 0), last)] ?? 0;
  const ceiling = (offset: number): number => {
    let next = offset;
    while (next < last && at(next) === at(offset - 1)) next++;
    return at(next);
  };
  return {
    text,
    toOriginal: at,
    toOriginalSpan: ({ start, end }) => ({ start: at(start), end: end > start ? ceiling(end) : at(start) }),
  };
}
