import type { ReviewState } from '../review/state/state.js';
import type { ReviewEvent } from '../review/state/steps.js';

/** A text that can be reviewed, and how far it is. */
export interface DeskText {
  readonly path: string;
  readonly language: string;
  readonly sources: readonly string[];
  /** Findings that want a judgement. */
  readonly open: number;
  /** Findings in all. */
  readonly findings: number;
  /** Accepted corrections that are not written yet. */
  readonly unwritten: number;
}

/** The review of one text, as pages show it and change it. */
export interface DeskReview {
  state(): ReviewState;
  dispatch(event: ReviewEvent): void;
  /** Calls back after each change. @returns what ends that */
  subscribe(listener: () => void): () => void;
  /** Ends when the reviewer has left the text, and everything that was begun is saved. */
  readonly done: Promise<void>;
}

/** All texts of a review in the browser, and what else a page says. */
export interface Desk {
  texts(): readonly DeskText[];
  /**
   * The review of a text, begun where nobody has; judgements that others made meanwhile are in it.
   * @param index in `texts`
   * @returns undefined where there is no such text
   */
  open(index: number): Promise<DeskReview | undefined>;
  /** Name of the decisions file. */
  readonly file: string;
  /** The command that writes the accepted corrections. */
  readonly command: string;
}
