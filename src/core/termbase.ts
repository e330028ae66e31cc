import type { LanguageCode } from './language.js';

/** `preferred` and `admitted` may be used; `deprecated` and `forbidden` may not. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden';

export type TermType = 'full' | 'acronym' | 'abbreviation' | 'short' | 'variant';

/** One term of one language. */
export interface Term {
  readonly text: string;
  readonly language: LanguageCode;
  readonly status: TermStatus;
  readonly type: TermType;
  readonly partOfSpeech?: string;
  readonly note?: string;
}

/** What the terms of all languages name. */
export interface Concept {
  readonly id: string;
  readonly domain?: string;
  readonly definition?: string;
  readonly note?: string;
  readonly terms: readonly Term[];
}

/** A glossary organised by concepts. */
export interface Termbase {
  readonly concepts: readonly Concept[];
}

/** True for `preferred` and `admitted`. */
export function isAllowed(status: TermStatus): boolean {
  return status === 'preferred' || status === 'admitted';
}
