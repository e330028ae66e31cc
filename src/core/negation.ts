import type { Span } from './span.js';

/** A word that denies. */
export interface Negation extends Span {
  /**
   * `clause`: it denies what a clause says and nothing else (does not open, 開かない); `phrase`: it is part of an expression that denies nothing as a whole, or
   * something else (not only, 〜しかない, 〜ずに); `word`: it is negative of itself (avoid, impossible, 不要).
   */
  readonly force: 'clause' | 'phrase' | 'word';
  /** Where the words stand that it denies: after "not", before 않다. */
  readonly scope: Span;
}

/** The words of a clause that say what happens or is: 開きます, 読んだ, 学生です. */
export interface Predicate extends Span {
  /** The words that give it its meaning: 開き, and with a verb that has little of its own what stands before it: 対象に in 対象になります. */
  readonly core: Span;
  /** It and the words that go with it: from the end of the predicate before, or from the topic or comma after that. */
  readonly clause: Span;
  /** True when it denies: 開きません. */
  readonly denied: boolean;
  /** The same words with the other answer to yes or no, where the language pack is sure of the form: 開きません for 開きます. */
  readonly opposite?: string;
}
