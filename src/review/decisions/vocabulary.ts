import type { LanguageCode } from '../../core/language.js';
import type { Span } from '../../core/span.js';
import { englishStem } from '../../text/english-stem.js';
import { canonicalSyllable } from '../../text/vietnamese-syllable.js';

/** Words longer than this are a clause. */
const MOST_WORDS = 4;
/** UTF-16 units of a word or compound in a script without spaces. */
const LONGEST = 16;

const KANJI = /^[\p{Script=Han}々]+$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
/** Behind two kanji anything else may be the rest of the word: 目指 of 目指した. */
const PARTICLE = /^(?:[はがをにのへとでやも、]|から|まで|より|など)/u;
/** Korean particles, by which a noun is followed without a space. */
const JOSA = /^(?:은|는|이|가|을|를|의|에|에서|와|과|로|으로|도|만|까지|부터)(?!\p{L})/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Whether a stretch of a sentence is a whole word or phrase that a lexicon may have. Rather too few than too many, because a wrong pair makes the checks blind:
 * - Japanese: two kanji and more, or two katakana and more, not a part of a longer run of them, and kanji only before a particle, a mark or the end. So 取り組み and 走る are left
 *   out, because what stands in a text may be an inflected form.
 * - Vietnamese: two syllables and more, because one of them is most often a part of a word: "biển" of "bờ biển".
 * - Korean: two syllables and more, up to a space, a mark or a particle.
 * - English and others: words of three letters and more.
 * Numbers are no vocabulary in any language: 300億円 stands for other words in the next text.
 * @param span UTF-16 units of the sentence
 */
export function isVocabulary(sentence: string, { start, end }: Span, language: LanguageCode): boolean {
  const words = sentence.slice(start, end);
  const [before, behind] = [sentence.slice(0, start), sentence.slice(end)];
  if (/\p{N}/u.test(words)) return false;
  if (language === 'ja') return isJapanese(words, before, behind);
  if (!/^[\p{L}\p{M}]+(?:[ \u2010'’-][\p{L}\p{M}]+)*$/u.test(words) || LETTER.test(before.slice(-1))) return false;
  const count = words.split(/[ -]/u).length;
  if (count > MOST_WORDS) return false;
  if (language === 'ko') return words.length > 1 && (!LETTER.test(behind.slice(0, 1)) || JOSA.test(behind));
  if (LETTER.test(behind.slice(0, 1))) return false;
  return language === 'vi' ? count > 1 : words.length > 2;
}

function isJapanese(words: string, before: string, behind: string): boolean {
  if (words.length < 2 || words.length > LONGEST) return false;
  if (KATAKANA.test(words))
    return !/[\p{Script=Katakana}ー・]$/u.test(before) && !/^[\p{Script=Katakana}ー・]/u.test(behind);
  if (!KANJI.test(words) || /[\p{Script=Han}々]$/u.test(before)) return false;
  return behind === '' || PARTICLE.test(behind) || !/^[\p{Script=Han}\p{Script=Hiragana}々]/u.test(behind);
}

/** Whether two wordings are the same word in another form: railways and railway, 철도가 and 철도를, hoà and hòa. Nothing is learned from such a correction. */
export function differOnlyInForm(was: string, now: string, language: LanguageCode): boolean {
  const [one, other] = [was, now].map((words) => formOf(words.normalize('NFKC').toLowerCase().trim(), language));
  if (one === other) return true;
  if (language !== 'ko') return false;
  const common = [...one!].findIndex((syllable, k) => syllable !== [...other!][k]);
  return common > 1 && common >= Math.max([...one!].length, [...other!].length) - 1;
}

function formOf(words: string, language: LanguageCode): string {
  const parts = words.split(/[\s-]+/u);
  if (language === 'en') return parts.map(englishStem).join(' ');
  return language === 'vi' ? parts.map(canonicalSyllable).join(' ') : parts.join(' ');
}
