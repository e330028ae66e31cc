import type { LanguageCode } from '../core/language.js';

/** A phrase of a version that must be there as well. */
export interface CollocationKey {
  readonly language: LanguageCode;
  readonly phrase: string;
}

/** A noun with a particle and a verb that do not go together in Japanese. */
export interface Collocation {
  readonly nouns: readonly string[];
  readonly particle: string;
  /** Verbs and adjectives in dictionary form, or with what must follow them (惜しまず). */
  readonly wrong: readonly string[];
  /** What stands in the place of particle and verb; of all three, where it does not begin with a particle. */
  readonly right: readonly string[];
  /** Any one of them must stand in a version; none for a frame that is never right. */
  readonly keys: readonly CollocationKey[];
  /** `survey`, `usage`, `grammar` or `literal`; see glossary/collocations.md. */
  readonly source: string;
  readonly note: string;
}

const SEPARATOR = '; ';

/** Reads one line of `glossary/collocations.tsv`. */
export function parseCollocationLine(line: string): Collocation {
  const [nouns = '', particle = '', wrong = '', right = '', keys = '', source = '', note = ''] = line.split('\t');
  const list = (column: string) => (column === '' ? [] : column.split(SEPARATOR));
  return {
    nouns: list(nouns),
    particle,
    wrong: list(wrong),
    right: list(right),
    keys: list(keys).map((key) => ({ language: key.slice(0, 2), phrase: key.slice(3) })),
    source,
    note,
  };
}

/** The lines of the file that are entries. */
export function collocationLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** @param text `glossary/collocations.tsv` */
export function parseCollocations(text: string): readonly Collocation[] {
  return collocationLines(text).map(parseCollocationLine);
}
