/** With which letters a term begins in a text, in whatever form: told from its first word, without the cost of cutting all of it into words. */
import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import { remember } from '../text/remember.js';
import { fold } from './fold.js';

/** What matching asks of a language pack. */
export type TermPack = Pick<LanguagePack, 'boundary' | 'tokenize'>;

/** More letters part no more terms. */
const LETTERS = 4;
const FIRST_WORD = /^[^\s\p{P}\p{S}]{1,32}/u;
/** What may be left out between the words of a term, and what is inflected: of 港の事務所 the skeleton is 港事務所. */
const TIES = /[\p{Script=Hiragana}的]/u;
/** Without white space two characters tell as much as a word. */
const KANJI = 2;
/** UTF-16 units that have more than these, with all their marks. */
const HEAD = 12;

/** Letters that folding leaves as they are, with nothing on them. */
const PLAIN_KANJI = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]{2}(?![\p{M}\uff9e\uff9f])/u;

/** With which letters terms of a language begin. */
export interface Beginnings {
  /**
   * In the letters of a text or of its dictionary forms: in one way, or with an irregular English word in two.
   * @returns characters as {@link fold} has them; none where any text may begin so
   */
  strict(term: string): readonly string[];
  /** The same for the skeleton of a term (`skeleton.ts`). */
  loose(term: string): string;
}

export function beginningsIn(language: LanguageCode, pack: TermPack | undefined): Beginnings {
  const folded = (text: string, most: number) =>
    fold(text, language)
      .slice(0, most)
      .map(({ char }) => char)
      .join('');
  if (pack?.boundary === 'token') {
    const headOf = (term: string) => {
      if (PLAIN_KANJI.test(term)) return term.slice(0, KANJI);
      // The last letter of a cut may have lost its marks.
      const cut = folded(term.slice(0, HEAD), HEAD);
      return [...cut].slice(0, term.length > HEAD ? Math.min(KANJI, [...cut].length - 1) : KANJI).join('');
    };
    return { strict: (term) => [headOf(term)], loose: (term) => headOf(term).split(TIES, 1)[0]! };
  }
  const ofWord = remember((word: string) => {
    // Of 정하다 a text may have 정한.
    const stem = pack?.boundary === 'eojeol' ? word.replace(/[하되]다$/u, '') : word;
    const own = folded(stem, LETTERS);
    const [first, ...more] = language === 'en' && word !== '' ? (pack?.tokenize(word) ?? []) : [];
    if (more.length > 0) return [''];
    return first && first.base !== word ? [own, folded(first.base, LETTERS)] : [own];
  });
  return { strict: (term) => ofWord(FIRST_WORD.exec(term)?.[0] ?? ''), loose: () => '' };
}
