import type { InlineIgnores } from './inline-ignore.js';
import type { LanguageCode } from './language.js';
import type { Span } from './span.js';

/** What kind of text a block is. Only formats with markup tell headings, items and cells apart; plain text has paragraphs. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell';

/**
 * Where each UTF-16 unit of a text without markup stands in the document's text.
 * Unit `i` came from `[starts[i], ends[i])`: of `a&amp;b` the text `a&b` has starts `[0, 1, 6]` and ends `[1, 6, 7]`.
 */
export interface Offsets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A paragraph, heading, list item or table cell. */
export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1–6, for headings whose format says it. */
  readonly level?: number;
  /** What a reader sees: markup removed, character references resolved. */
  readonly text: string;
  /** The place in the document's text. */
  readonly span: Span;
  /** Absent when `text` is exactly the document's text at `span`. */
  readonly offsets?: Offsets;
}

/** A file as read: its decoded text (BOM dropped, nothing else changed) and its blocks in order. */
export interface Document {
  readonly path: string;
  readonly language: LanguageCode;
  readonly text: string;
  /** Hash of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  /** What comments in it say of findings; absent where none does. In formats without comments only what was meant as one, as faults. */
  readonly ignores?: InlineIgnores;
}
