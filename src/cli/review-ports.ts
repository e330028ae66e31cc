import type { Decision, DecisionDraft } from '../core/decision.js';
import type { Lesson, LessonDraft } from '../core/lesson.js';
import type { LockedBeadDraft } from '../core/locked-bead.js';
import type { SentenceTrial } from '../core/sentence-trial.js';
import type { Review } from '../review/model.js';
import type { PlannedChange, ReviewState } from '../review/state/state.js';
import type { TermPorts } from './review-terms.js';

/** How many corrections were written and were not, and the judgements that say so. */
export interface Written {
  readonly count: number;
  readonly conflicts: number;
  readonly decisions: readonly Decision[];
}

/** What a review needs from outside: the decisions file, the file under review, an editor. */
export interface ReviewPorts extends TermPorts {
  /** Saves judgements; they are on the disk when it returns. */
  append(drafts: readonly DecisionDraft[]): readonly Decision[];
  /** Saves which beads are confirmed; they are on the disk when it returns. `recheck` keeps to them from then on. */
  lock(beads: readonly LockedBeadDraft[]): void;
  /** Saves lessons, as `append`. */
  learn(drafts: readonly LessonDraft[]): readonly Lesson[];
  plan(state: ReviewState): readonly PlannedChange[];
  /** Writes what can be written. */
  write(state: ReviewState): Promise<Written>;
  /** Reads, aligns and checks the text again. */
  recheck(): Promise<Review>;
  /** What the checks say of a sentence with other words; undefined where they cannot tell. */
  trySentence(segment: number, text: string): Promise<SentenceTrial | undefined>;
  /** The text as the user's editor leaves it, or why it does not. */
  edit(text: string): { readonly text: string } | { readonly failure: string };
  suspend(): void;
  redraw(): void;
}
