import type { LanguageCode } from '../core/language.js';
import { CORE_LANGUAGES, coreLines, equivalentKey, parseCoreLine, READING, readingOf } from './core-lexicon.js';
import { nameLines, parseNameLine } from './official-names.js';
import type { ReadingTable } from './readings.js';
import type { UserLexicon } from './user-lexicon.js';

/** An entry of any lexicon, as people read it. */
export interface LexiconEntry {
  /** What each language calls it, the usual word first. */
  readonly words: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly pos?: string;
  /** Sense or origin; of a learned pair how often it was seen. */
  readonly note?: string;
}

export interface LexiconBook {
  readonly name: string;
  readonly entries: readonly LexiconEntry[];
}

/** @param text `glossary/core-lexicon.tsv` @param readings what `=` stands for */
export function coreBook(name: string, text: string, readings: ReadingTable): LexiconBook {
  const entries = coreLines(text).map((line): LexiconEntry => {
    const { word, pos, equivalents, note } = parseCoreLine(line);
    const words: Record<LanguageCode, readonly string[]> = { ja: [word] };
    for (const language of CORE_LANGUAGES) {
      words[language] = equivalents[language].flatMap((equivalent) =>
        equivalent === READING ? (readingOf(word, language, readings) ?? []) : equivalent,
      );
    }
    return { words, pos, note };
  });
  return { name, entries };
}

/** @param text `glossary/names.tsv`; deprecated forms are found too, and told as such */
export function namesBook(name: string, text: string): LexiconBook {
  const entries = nameLines(text).map((line): LexiconEntry => {
    const { forms, note, domain } = parseNameLine(line);
    const words = Object.fromEntries(
      Object.entries(forms).map(([language, own]) => [
        language,
        own.map((form) => (form.status === 'deprecated' ? `${form.text} (deprecated)` : form.text)),
      ]),
    );
    return { words, pos: domain, note };
  });
  return { name, entries };
}

export function userBook(name: string, { from, to, entries }: UserLexicon): LexiconBook {
  return {
    name,
    entries: entries.map(({ word, equivalent, counts }) => ({
      words: { [from]: [word], [to]: [equivalent] },
      ...(counts && { note: `${counts.together} of ${counts.targetCount} / ${counts.sourceCount}` }),
    })),
  };
}

/**
 * Entries that have a word in any language; case, tone mark style and English inflection do not count.
 * @returns of each book, in order
 */
export function lookUp(word: string, books: readonly LexiconBook[]): { book: string; entry: LexiconEntry }[] {
  const asked = new Map<LanguageCode, string>();
  const matches = (form: string, language: LanguageCode): boolean => {
    let key = asked.get(language);
    if (key === undefined) {
      key = equivalentKey(word.normalize('NFC').trim(), language);
      asked.set(language, key);
    }
    return equivalentKey(form.replace(/ \(deprecated\)$/u, ''), language) === key;
  };
  return books.flatMap(({ name, entries }) =>
    entries
      .filter(({ words }) =>
        Object.entries(words).some(([language, forms]) => forms.some((form) => matches(form, language))),
      )
      .map((entry) => ({ book: name, entry })),
  );
}
