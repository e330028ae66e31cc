import type { LanguageCode } from './language.js';
import type { Span } from './span.js';

/** A place of a text where its versions have a term, or where the target has the word for it. */
export interface TermPlace {
  /** Segment index of the target. */
  readonly segment: number;
  /** The target's words for the term: offsets in the document's text. Undefined where it cannot be told which they are. */
  readonly target: Span | undefined;
  /** What the target has there, as in the file; empty where it cannot be told. */
  readonly rendering: string;
  /** The term in the versions that have it here: offsets in their documents' text. */
  readonly sources: readonly { readonly language: LanguageCode; readonly span: Span }[];
}

/** All places of a term in a text, in its order. */
export interface TermPlaces {
  /** The term as the versions call it: one entry a version that has it where the question was asked. */
  readonly names: readonly { readonly language: LanguageCode; readonly text: string }[];
  readonly places: readonly TermPlace[];
  /** Words that the glossary allows for it; empty where it does not have it. */
  readonly admitted: readonly string[];
}
