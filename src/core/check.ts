import type { Collation, Row } from './collation.js';
import type { FindingDraft } from './finding.js';
import type { LanguageCode } from './language.js';
import type { Severity } from './mqm.js';
import type { RunEvidence } from './run.js';

/** A message with `{{placeholders}}`: one line that names the fault, and an explanation that a translator can act on. */
export interface CheckMessage {
  readonly message: string;
  readonly explanation: string;
}

/** What a check is, as data. */
export interface CheckMeta {
  /** Names the fault and reads well after "ignore …". */
  readonly id: string;
  /** MQM core typology, as `accuracy/mistranslation`. */
  readonly mqm: string;
  /** ITS 2.0 localization quality issue type. */
  readonly its: string;
  readonly severity: Severity;
  /** `row`: called once a row; `document`: called once a collation. */
  readonly scope: 'row' | 'document';
  /** Languages under review that it works for; `all` when it asks only evidence. */
  readonly languages: 'all' | readonly LanguageCode[];
  /** One sentence for lists of checks. */
  readonly summary: string;
  readonly messages: Readonly<Record<string, CheckMessage>>;
}

/**
 * A unit that looks at the target beside its sources and returns drafts. Pure and synchronous; never throws for odd text.
 * @typeParam Context what the engine gives it: language packs, termbase, lexicon, evidence
 */
export interface Check<Context> {
  readonly meta: CheckMeta;
  run(scope: { readonly collation: Collation; readonly row?: Row }, context: Context): FindingDraft[];
  /**
   * What it finds in a text once all texts of the run are known; absent when they tell it nothing.
   * @param own what it found in the text by itself
   * @returns all that is to be reported: of its own findings those that hold, and new ones
   */
  across?(own: readonly FindingDraft[], run: RunEvidence, context: Context): FindingDraft[];
}
