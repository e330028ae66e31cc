import type { Document, Offsets } from './document.js';
import type { Span } from './span.js';

/**
 * `word` has letters (or is an ideographic word), `number` is written with digits, `punctuation` separates,
 * `symbol` is the rest (emoji, arrows, currency signs).
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word of a segment. `start` and `end` are UTF-16 units in the segment's text; white space between tokens belongs to none. */
export interface Token extends Span {
  readonly surface: string;
  readonly kind: TokenKind;
  /** Dictionary form where the language pack knows it, else the surface; NFKC, lower case. */
  readonly base: string;
  /** Part of speech in the tagset of the language's tokenizer (Japanese: IPADIC, as `名詞` and `サ変接続`). */
  readonly pos?: string;
  readonly posDetail?: string;
  /** Pronunciation in katakana (Japanese only). */
  readonly reading?: string;
  /** False when the language's dictionary does not have the word. Absent where the pack has no dictionary. */
  readonly known?: boolean;
}

/** A sentence, heading or item. */
export interface Segment {
  /** Position in the document's list of segments. */
  readonly index: number;
  /** Index of the block it came from. */
  readonly block: number;
  readonly text: string;
  /** The place in the document's text. */
  readonly span: Span;
  /** Absent when `text` is exactly the document's text at `span`. */
  readonly offsets?: Offsets;
  readonly tokens: readonly Token[];
}

/** A document cut into segments. */
export interface SegmentedDocument {
  readonly document: Document;
  readonly segments: readonly Segment[];
}

/**
 * Turns a span of a segment's text into a span of the document's text.
 * @param local UTF-16 offsets in `segment.text`; may be zero-width at either end
 */
export function toDocumentSpan(segment: Segment, local: Span): Span {
  const { offsets, span } = segment;
  if (!offsets) return { start: span.start + local.start, end: span.start + local.end };
  const start = offsets.starts[local.start] ?? span.end;
  if (local.end === local.start) return { start, end: start };
  return { start, end: offsets.ends[local.end - 1] ?? span.end };
}

/**
 * Turns a span of the document's text into a span of a segment's text: the inverse of {@link toDocumentSpan}.
 * @param span UTF-16 offsets in the document's text; what lies outside of the segment is cut off
 */
export function toSegmentSpan({ offsets, span: own, text }: Segment, span: Span): Span {
  const within = (at: number) => Math.min(text.length, Math.max(0, at));
  if (!offsets) return { start: within(span.start - own.start), end: within(span.end - own.start) };
  const first = (ends: readonly number[], isBehind: (at: number) => boolean) => {
    const found = ends.findIndex(isBehind);
    return found < 0 ? text.length : found;
  };
  if (span.start === span.end) {
    const at = first(offsets.starts, (start) => start >= span.start);
    return { start: at, end: at };
  }
  const start = first(offsets.ends, (end) => end > span.start);
  return {
    start,
    end: Math.max(
      start,
      first(offsets.starts, (at) => at >= span.end),
    ),
  };
}
