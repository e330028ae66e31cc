import type { en } from './words/en.js';

export type WordKey = keyof typeof en;
/** The words of the report for people, in one language. */
export type ReportWords = Readonly<Record<WordKey, string>>;

/** Says a word of the report with its values. Values are not made visible here: who asks does that. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** A placeholder without a value stays as it is, so that the mistake is seen. */
export function sayIn(words: ReportWords): Say {
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/gu, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
}
