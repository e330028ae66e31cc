import type { Span } from './span.js';

/** A comment of a text by which its author lets findings stay: `<!-- taiyaku-ignore number-mismatch: 原文の誤り、著者に確認済み -->`. */
export interface InlineIgnore {
  /** Ids of checks, as written, so that some may be no check; all checks when empty. */
  readonly checks: readonly string[];
  /** Why they may stay, in one line. */
  readonly reason: string;
  /** The stretch of the document's text that it covers; zero-width when no text follows it. */
  readonly span: Span;
  /** Of the comment, from 1. */
  readonly line: number;
}

/** What is wrong with such a comment. */
export interface InlineIgnoreFault {
  readonly line: number;
  /** In words for a warning, with what to do. */
  readonly what: string;
}

/** What the comments of a text let pass. */
export interface InlineIgnores {
  /** In the order of the text. */
  readonly entries: readonly InlineIgnore[];
  readonly faults: readonly InlineIgnoreFault[];
}
