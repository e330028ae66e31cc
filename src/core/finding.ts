import type { LanguageCode } from './language.js';
import type { Severity } from './mqm.js';
import type { MessageData } from './phrase.js';
import type { Span } from './span.js';

/** A span of one segment's text (UTF-16 units in that text). Zero-width marks where something is missing. */
export interface Place extends Span {
  /** Segment index. */
  readonly segment: number;
}

/** How a source testifies about the words of a finding. */
export type Role = 'supports' | 'contradicts' | 'silent';

/** Words of a source that the finding rests on. */
export interface Testimony extends Place {
  /** Index of the source in the collation. */
  readonly source: number;
  readonly role: Role;
}

/** New text for a span of the target segment. */
export interface DraftSuggestion extends Place {
  readonly text: string;
}

/** What a check returns. Only the engine adds id, severity, document offsets and position. */
export interface FindingDraft {
  readonly messageId: string;
  /** Values for the placeholders of the message and the explanation. */
  readonly data: MessageData;
  readonly target: Place;
  readonly sources: readonly Testimony[];
  /** Other places of the target that belong to it (the same name elsewhere, the first of two equal items). */
  readonly related?: readonly Place[];
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly suggestions?: readonly DraftSuggestion[];
  /** 0–1. Below the engine's threshold the finding is `uncertain`. */
  readonly confidence: number;
  /** When the check's default severity does not fit this case. */
  readonly severity?: Severity;
}

/** A place of the report: offsets in the document's text, 1-based line, 1-based column in code points. */
export interface ReportPlace extends Span {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

export interface ReportTestimony extends ReportPlace {
  readonly language: LanguageCode;
  readonly role: Role;
}

export interface Suggestion extends Span {
  readonly text: string;
}

export type FindingStatus =
  | 'open'
  | 'accepted'
  | 'written'
  | 'dismissed'
  | 'skipped'
  | 'question'
  | 'carried'
  | 'conflict';

/** What dismisses findings, what counts most first. */
export type Dismissal = 'decision' | 'configuration' | 'comment' | 'baseline';

/** What one check says in a finding. */
export interface Said {
  readonly check: string;
  readonly messageId: string;
  readonly data: MessageData;
}

/** An issue reported by one or several checks about the same words. */
export interface Finding {
  readonly id: string;
  /** Fingerprints of all merged drafts, the finding's own first. */
  readonly fingerprints: readonly string[];
  readonly check: string;
  readonly checks: readonly string[];
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly mqm: string;
  readonly its: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly uncertain: boolean;
  readonly message: string;
  readonly explanation: string;
  /** What the explanation is made of, in its order, the finding's own first: so that it can be said in another language. Not in reports for programs, which are in English. */
  readonly said?: readonly Said[];
  /** Segment index in the target. */
  readonly segment: number;
  readonly target: ReportPlace;
  readonly sources: readonly ReportTestimony[];
  readonly related: readonly ReportPlace[];
  readonly actual: string;
  readonly expected: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly status: FindingStatus;
  /** Why it was dismissed. */
  readonly reason?: string;
  /** What dismissed it: a reviewer, `ignore` of the configuration, a comment in the text, the baseline. */
  readonly dismissedBy?: Dismissal;
}
