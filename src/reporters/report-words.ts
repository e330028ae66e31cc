import { fillValues } from '../text/placeholders.js';
import type { en } from './words/en.js';

export type WordKey = keyof typeof en;
/** The words of the report for people, in one language. */
export type ReportWords = Readonly<Record<WordKey, string>>;

/** Says a word of the report with its values, which are not made visible here: who asks does that. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** Says words in one language. */
export function sayIn(words: ReportWords): Say {
  return (key, values = {}) => fillValues(words[key], values);
}
