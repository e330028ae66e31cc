import { type Learned, type Lesson, learnedOf, type Teaching, teachingKey } from '../../core/lesson.js';
import type { FoundPair } from '../decisions/lessons.js';

/** What was learned in the project, and what was asked of it here. */
export interface Learning {
  /** The lessons file, in its order. */
  readonly lessons: readonly Lesson[];
  /** Checks that the configuration locks: nothing is learned against them. */
  readonly locked: ReadonlySet<string>;
  /** Pairs whose findings are gone, because their corrections were written. */
  readonly written: readonly FoundPair[];
  /** Ids of the lines of each saving here that was not taken back; the last one last. */
  readonly savings: readonly (readonly string[])[];
  /** Keys of the proposals that have been on the screen. */
  readonly asked: ReadonlySet<string>;
  /** Whether somebody is there to be asked before the review is left; of a script nobody knows whether it will answer. */
  readonly asksAtEnd: boolean;
}

/** Of a project in which nothing was learned. */
export const NOTHING_LEARNED: Learning = {
  lessons: [],
  locked: new Set(),
  written: [],
  savings: [],
  asked: new Set(),
  asksAtEnd: true,
};

/** Something on the screen to be taken or left: a proposal, or something learned earlier. */
export interface LearnRow {
  readonly teaching: Teaching;
  /** Lines that say it; none for a proposal. */
  readonly ids: readonly string[];
  /** Whether it is to hold. */
  readonly taken: boolean;
}

/** What the decisions taught, to be taken or left. */
export interface LearnScreen {
  readonly kind: 'learn';
  /** Index of the row marked. */
  readonly at: number;
  readonly rows: readonly LearnRow[];
  /** The review is left afterwards. */
  readonly leaving: boolean;
}

/** Something learned, with the ids of all lines that say it: a merge may have brought several. */
export interface Known {
  readonly teaching: Learned;
  readonly ids: readonly string[];
}

/** What was learned and holds. */
export function knownOf({ lessons }: Learning): readonly Known[] {
  const known = new Map<string, Known>();
  for (const teaching of learnedOf(lessons)) {
    const key = teachingKey(teaching);
    const first = known.get(key);
    known.set(key, { teaching: first?.teaching ?? teaching, ids: [...(first?.ids ?? []), teaching.id] });
  }
  return [...known.values()];
}
