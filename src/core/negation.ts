import type { Span } from './span.js';

/** A word that denies. */
export interface Negation extends Span {
  /**
   * `clause`: it denies what a clause says and nothing else (does not open, 開かない); `phrase`: it is part of an expression that denies nothing as a whole, or
   * something else (not only, 〜しかない, 〜ずに); `affix`: a word made with "not" (unpaid, 未定) or "without"; `word`: it is negative of itself, or may stand for a word with
   * "not" (avoid, only, 残る).
   */
  readonly force: 'clause' | 'phrase' | 'affix' | 'word';
  /** Where the words stand that it denies: after "not", before 않다. */
  readonly scope: Span;
}

/** The words of a clause that say what happens or is: 開きます, 読んだ, 学生です. */
export interface Predicate extends Span {
  /** The words that give it its meaning: 開き, and with a verb that has little of its own what stands before it: 対象に in 対象になります. */
  readonly core: Span;
  /** Where a word that denies may bear on it: in Japanese from the predicate before to the end of the sentence, in English all between two marks. */
  readonly clause: Span;
  /** True when it denies: 開きません. */
  readonly denied: boolean;
  /** True when its form tells that it is one: are opening, 열어 주다. Without it the words may be a noun as well. */
  readonly isMarked: boolean;
  /** The same words with the other answer to yes or no, where the language pack is sure of the form: 開きません for 開きます. */
  readonly opposite?: string;
}
