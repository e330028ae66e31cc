import type { Severity } from './mqm.js';

/**
 * What a reviewer made of a finding. `open` takes an earlier judgement back. `accepted` has a correction that is still to be written, `written` one that the file has.
 */
export const VERDICTS = ['open', 'accepted', 'written', 'dismissed', 'skipped', 'question'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a judgement holds for: this finding, findings of the check on the same words in this text, or in all texts. */
export const SCOPES = ['this', 'file', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

/** New words for old ones. */
export interface Edit {
  /** UTF-16 units from the start of the sentence that the judgement was made on. */
  readonly start: number;
  readonly was: string;
  readonly now: string;
}

/** Stands for a check in judgements of what no check has flagged: a finding of the reviewer's own. */
export const REVIEWER = 'reviewer';

/** What a judgement was made on, so that it can be told again when the text has changed. */
export interface Subject {
  /** Id of the pair of files, as in fingerprints. */
  readonly pair: string;
  readonly check: string;
  /** The flagged words; empty where something is missing. */
  readonly words: string;
  /** The sentence of the target in which they stand, as in the file. */
  readonly sentence: string;
}

/** A judgement as whoever makes it says it. */
export interface DecisionDraft {
  /** The finding's own. */
  readonly fingerprint: string;
  readonly verdict: Verdict;
  /** Why, or what is asked. */
  readonly reason?: string;
  /** `this` when absent. */
  readonly scope?: Scope;
  /** What is written instead: edits in order, none overlapping. */
  readonly correction?: readonly Edit[];
  readonly comment?: string;
  /** In place of the finding's. */
  readonly severity?: Severity;
  readonly subject: Subject;
  /** Equal for judgements that were made in one step, as when a term is made consistent in seven places: one undo takes back all. */
  readonly group?: string;
  /** Ids of the judgements on this fingerprint that this one was made in knowledge of, and replaces. */
  readonly parents: readonly string[];
  /** Set when this line takes back another one: it then says again what held before. */
  readonly undoes?: string;
  /** Set when this line makes an undone one hold again. */
  readonly redoes?: string;
}

/** A judgement as it stands in the file: one line, never changed. */
export interface Decision extends DecisionDraft {
  readonly id: string;
  /** Who made it. */
  readonly by: string;
  /** When, in UTC (ISO 8601). */
  readonly at: string;
}
