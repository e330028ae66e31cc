import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Letter, Separator } from './letter.js';

/** A place between two letters of a term, and what the text has there instead. */
export interface Joint {
  readonly term: Separator;
  readonly text: Separator;
  /** The letters of the text on either side. */
  readonly left: Letter;
  readonly right: Letter;
  /** True when the text's word on one side is a proper noun. */
  readonly name: boolean;
}

const MARKS: ReadonlySet<Separator> = new Set(['hyphen', 'dash', 'dot']);
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const LATIN = /\p{Script=Latin}/u;

/** Says whether the text may have `text` where the term has `term`. */
export function isSameJoint(joint: Joint, boundary: LanguagePack['boundary'], language: LanguageCode): boolean {
  const { term, text } = joint;
  if (term === text) return term !== 'break';
  if (term === 'break' || text === 'break') return false;
  switch (boundary) {
    case 'token':
      return (MARKS.has(term) && MARKS.has(text)) || isFreeJoint(joint);
    case 'eojeol':
      // 디지털 전환 = 디지털전환, 한·아세안 = 한-아세안; a mark is never nothing, for 석유·가스 are two things.
      return MARKS.has(term) === MARKS.has(text);
    case 'syllable':
      if (isDash(term) && isDash(text)) return language !== 'en' || isEnglishDash(joint);
      // Compound modifiers: low-emission rice = low emission rice, co-firing = cofiring.
      return (
        language === 'en' &&
        [term, text].includes('hyphen') &&
        [term, text].some((one) => one === '' || one === 'space')
      );
  }
}

/** In English a dash with white space also parts clauses ("low – emission"); it stands for a hyphen only between names (Hanoi – Hue). */
function isEnglishDash({ term, right }: Joint): boolean {
  return term === 'dash' || right.upper;
}

function isDash(separator: Separator): boolean {
  return separator === 'hyphen' || separator === 'dash';
}

/**
 * Where Japanese may have a mark, a space or nothing without a change of meaning: between katakana words, beside Latin letters and
 * beside names. Between other words a middle dot means "and": 石油・ガス is not 石油ガス.
 */
function isFreeJoint({ left, right, name }: Joint): boolean {
  return (
    (KATAKANA.test(left.char) && KATAKANA.test(right.char)) || LATIN.test(left.char) || LATIN.test(right.char) || name
  );
}
