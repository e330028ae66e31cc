import type { LanguageCode } from '../core/language.js';
import type { TermType } from '../core/termbase.js';

const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Number}]/u;
/** Letters that no other language written in Latin letters and taught to typesetters of Japanese uses: ă đ ĩ ũ ơ ư and ạ … ỹ. */
const VIETNAMESE = /[ăđĩũơưẠ-ỹ]/iu;
/** Letters that Vietnamese shares with French, Portuguese and others: Nestlé has one, Lê Duẩn one in every word. */
const SHARED = /[àáâãèéêìíòóôõùúý]/iu;

/**
 * Says what is wrong with a term's letters for its language, or undefined when nothing is. It catches swapped columns and rows,
 * not spelling: only what cannot be a term of that language is refused. Languages without a row here are not judged.
 * @param text NFC
 */
export function wrongScript(text: string, language: LanguageCode, type: TermType): string | undefined {
  switch (language) {
    case 'ja':
      if (HANGUL.test(text)) return 'a Japanese term cannot contain hangul';
      if (looksVietnamese(text)) return 'a Japanese term cannot contain Vietnamese letters';
      if (![KANA, HAN, LATIN_OR_DIGIT].some((script) => script.test(text)))
        return 'a Japanese term must contain kana, kanji, Latin letters or digits';
      return undefined;
    case 'ko':
      if (KANA.test(text)) return 'a Korean term cannot contain kana';
      if (!HANGUL.test(text) && !isAcronym(text, type))
        return 'a Korean term must contain hangul, or be an acronym in Latin letters';
      return undefined;
    case 'vi':
    case 'en':
      for (const [script, name] of [
        [HANGUL, 'hangul'],
        [KANA, 'kana'],
        [HAN, 'kanji'],
      ] as const)
        if (script.test(text))
          return `${language === 'vi' ? 'a Vietnamese' : 'an English'} term cannot contain ${name}`;
      if (!LATIN_OR_DIGIT.test(text))
        return `${language === 'vi' ? 'a Vietnamese' : 'an English'} term must contain Latin letters or digits`;
      return undefined;
    default:
      return undefined;
  }
}

/** Vietnamese by one letter that only Vietnamese has, or by marks in two or more words. */
function looksVietnamese(text: string): boolean {
  return VIETNAMESE.test(text) || text.split(' ').filter((word) => SHARED.test(word)).length >= 2;
}

/** Called an acronym by its author, or at least half of its letters and digits are capitals or digits: VKFTA, PM2.5, IoT, MOUs. */
function isAcronym(text: string, type: TermType): boolean {
  if (!LATIN_OR_DIGIT.test(text) || HAN.test(text)) return false;
  if (type === 'acronym' || type === 'abbreviation') return true;
  const capitals = [...text].filter((letter) => /[\p{Lu}\p{N}]/u.test(letter)).length;
  const small = [...text].filter((letter) => /\p{Ll}/u.test(letter)).length;
  return capitals >= small;
}
