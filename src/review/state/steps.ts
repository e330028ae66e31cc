import type { Decision, DecisionDraft } from '../../core/decision.js';
import type { LanguageCode } from '../../core/language.js';
import type { Lesson, LessonDraft } from '../../core/lesson.js';
import type { LockedBeadDraft } from '../../core/locked-bead.js';
import type { SentenceTrial } from '../../core/sentence-trial.js';
import type { TermPlaces } from '../../core/term-place.js';
import type { Review } from '../model.js';
import type { Key } from './keys.js';
import type { Notice, PlannedChange, ReviewState } from './state.js';

/** What happens to the review: a key, or the answer to an effect. */
export type ReviewEvent =
  | { readonly kind: 'key'; readonly key: Key }
  /** The open field has this text: it was typed in a field of its own, and not key by key. */
  | { readonly kind: 'filled'; readonly text: string; readonly cursor: number }
  /** Somebody points at a row of the screen. */
  | { readonly kind: 'pointed'; readonly at: number }
  /** Judgements that are on the disk now, other people's too. */
  | { readonly kind: 'recorded'; readonly decisions: readonly Decision[]; readonly after: After }
  /** What writing would change. */
  | { readonly kind: 'planned'; readonly changes: readonly PlannedChange[] }
  /** The file has been written: how many corrections, how many were left because the file has other words there. */
  | { readonly kind: 'written'; readonly count: number; readonly conflicts: number }
  /** The text has been read and checked again. */
  | { readonly kind: 'reviewed'; readonly review: Review }
  /** A sentence that comes back from an editor. */
  | { readonly kind: 'edited'; readonly text: string }
  /** Lessons that are on the disk now; `isUndo` when they take back the last saving. */
  | { readonly kind: 'learned'; readonly lessons: readonly Lesson[]; readonly isUndo: boolean }
  /** All places of the term that the finding with the index `item` is about. */
  | { readonly kind: 'term-found'; readonly item: number; readonly places: TermPlaces }
  /** A term is in the glossary now. */
  | { readonly kind: 'term-added'; readonly path: string }
  /** What the checks say of a sentence with these words; undefined where they cannot tell. */
  | { readonly kind: 'tried'; readonly text: string; readonly trial: SentenceTrial | undefined }
  /** Something that was asked for could not be done; `isCheck` when it was to read and check the text again. */
  | { readonly kind: 'failed'; readonly what: string; readonly isCheck?: boolean };

/** Where the cursor goes when a judgement is saved: on to the next finding that wants one, nowhere, or to the finding that it is about. */
export type After = 'advance' | 'stay' | 'follow';

/** What must be done outside of the state; the runner answers with an event. */
export type Effect =
  | { readonly kind: 'append'; readonly drafts: readonly DecisionDraft[]; readonly after: After }
  /** Saves which beads are confirmed and which are so no more. Then the text is checked again; only the answer to the last of several locks counts. */
  | { readonly kind: 'lock'; readonly beads: readonly LockedBeadDraft[] }
  | { readonly kind: 'learn'; readonly lessons: readonly LessonDraft[]; readonly isUndo: boolean }
  | { readonly kind: 'plan' }
  | { readonly kind: 'write' }
  /** Opens the sentence in the user's editor. */
  | { readonly kind: 'editor'; readonly text: string }
  /** Asks the checks about a sentence of the target with other words; only the last one that was asked about matters. */
  | { readonly kind: 'try'; readonly segment: number; readonly text: string }
  /** Looks for all places of the term that the finding with the index `item` is about. */
  | { readonly kind: 'find-term'; readonly item: number }
  /** Adds a term to the glossary: what each language calls it. */
  | { readonly kind: 'add-term'; readonly terms: Readonly<Record<LanguageCode, string>> }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'quit' };

/** A new state, and what must be done. */
export interface Step {
  readonly state: ReviewState;
  readonly effects: readonly Effect[];
}

/** The state with a line for the user. */
export function noted(state: ReviewState, notice: Notice): ReviewState {
  return { ...state, notice };
}

/** The state with the list on the screen. */
export function toList(state: ReviewState): ReviewState {
  return { ...state, screen: { kind: 'list' } };
}

export function stay(state: ReviewState): Step {
  return { state, effects: [] };
}

export function ask(state: ReviewState, ...effects: readonly Effect[]): Step {
  return { state, effects };
}
