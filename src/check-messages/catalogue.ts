import type { CheckMessage } from '../core/check.js';
import type { CatalogueLanguage } from '../core/language.js';
import type { PhraseCode } from '../core/phrase.js';

/** What the checks say in one language: check id → message id → message, with the placeholders of the English ones in whatever order the language wants. */
export type CheckMessages = Readonly<Record<string, Readonly<Record<string, CheckMessage>>>>;

/** The phrases that messages hold as values. */
export type Phrases = Readonly<Record<PhraseCode, string>>;

/** All that is needed to say a finding in one language, and what the checks are. */
export interface CheckCatalogue {
  readonly language: CatalogueLanguage;
  readonly messages: CheckMessages;
  readonly phrases: Phrases;
  /** Check id → what it looks for, in one sentence. */
  readonly summaries: Readonly<Record<string, string>>;
}
