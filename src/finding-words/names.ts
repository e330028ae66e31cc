import type { FindingWords } from './en.js';

/** Name of a check by its id, in one language. */
export type CheckNames = Readonly<Record<string, string>>;

/** The names of all checks in one language, and of what reviewers find themselves. */
export function checkNames(words: FindingWords): CheckNames {
  const named = Object.entries(words).filter(([key]) => key.startsWith(CHECK));
  return Object.fromEntries(named.map(([key, name]) => [key.slice(CHECK.length), name]));
}

const CHECK = 'check.';

/**
 * What a check is called where there is room for one name: `数値の不一致`. Where the name says only what the id says, as in English, it is the id: that can be written in a
 * setting as well. So it is where there is no name.
 */
export function checkName(check: string, words: FindingWords): string {
  const name = words[`${CHECK}${check}` as keyof FindingWords] ?? check;
  return name.toLowerCase().replaceAll(' ', '-') === check ? check : name;
}

/** The same for who may want to write a setting: `数値の不一致 (number-mismatch)`. */
export function checkNameAndId(check: string, words: FindingWords): string {
  const name = checkName(check, words);
  return name === check ? check : `${name} (${check})`;
}

/** What an MQM type is called: `誤訳`; the type itself where there is no word for it. */
export function categoryName(category: string, words: FindingWords): string {
  return words[`category.${category}` as keyof FindingWords] ?? category;
}
