import type { LanguageCode } from '../core/language.js';
import type { Span } from '../core/span.js';

const DIGIT = /\p{Nd}/u;
const LATIN = /[\p{Script=Latin}\p{M}]/u;
const HANGUL = /[가-힣]/;
const KATAKANA = /[ァ-ヺー]/;
/** Kana with which no word starts: after them the run is one word (アメリカン, ジャージー). */
const NOT_INITIAL = /[ァィゥェォッャュョヮヵヶンー]/;

/** True when a letter of the class stands on both sides of the border between `left` and `right`. */
const inside = (letter: RegExp, left: string, right: string) => letter.test(left) && letter.test(right);

/**
 * A katakana name may be the first part of a compound (ベトナムニュース), but not of another word: インド is not in インドア,
 * アメリカ not in アメリカン.
 */
function endsKatakanaWord(text: string, { start, end }: Span): boolean {
  if (!inside(KATAKANA, text.charAt(end - 1), text.charAt(end))) return true;
  const rest = /^[ァ-ヺー]*/.exec(text.slice(end))?.[0] ?? '';
  return end - start >= 4 && rest.length >= 2 && !NOT_INITIAL.test(rest.charAt(0));
}

/**
 * True when a name at the span is a word of its own: Latin letters and digits do not run on at either side (11月 holds no 1月),
 * katakana does not run on to the left, and in Korean no syllable stands before it (particles may follow).
 */
export function standsAlone(language: LanguageCode, text: string, span: Span): boolean {
  const before = text.charAt(span.start - 1);
  const first = text.charAt(span.start);
  const last = text.charAt(span.end - 1);
  const after = text.charAt(span.end);
  if (inside(LATIN, before, first) || inside(LATIN, last, after)) return false;
  if (inside(DIGIT, before, first) || inside(DIGIT, last, after)) return false;
  if (language === 'ko') return !inside(HANGUL, before, first);
  if (language !== 'ja') return true;
  return !inside(KATAKANA, before, first) && endsKatakanaWord(text, span);
}

/**
 * True when a Vietnamese name of one syllable opens a sentence, where every word has a capital: `Pháp luật quy định …` is about law, not
 * about France.
 */
export function vietnameseSentenceStart(text: string, { start, end }: Span): boolean {
  if (text.slice(start, end).includes(' ') || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
  return /(?:^|[.!?…:;\n])[\s"“‘'(–-]*$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** True of Trung in "miền Trung", the middle of the country and not China. */
export function vietnameseCentre(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, end) === 'Trung' && /(?:miền|vùng|duyên hải) $/iu.test(text.slice(Math.max(0, start - 9), start))
  );
}
