/**
 * Vietnamese syllables in hangul, by the table for Vietnamese in the Korean rules for foreign words (외래어 표기법, 표 17 and chapter 3, section 17;
 * 문화체육관광부고시 제2017-14호), and how far a spelling is from them.
 *
 * Spellings are compared letter by letter (jamo), with compound vowels taken apart: 꽝 is ㄲㅗㅏㅇ.
 */
import { decomposeHangul } from './hangul.js';

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆ-ㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = 'ㅏ ㅐ ㅣㅏ ㅣㅐ ㅓ ㅔ ㅣㅓ ㅣㅔ ㅗ ㅗㅏ ㅗㅐ ㅗㅔ ㅣㅗ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅣㅜ ㅡ ㅡㅣ ㅣ'.split(' ');
/** Final letters as they are said: the eight that end syllables of foreign words; ㅇ of the end is another letter than the empty one. */
const FINALS = ' ㄱ ㄱ ㄱ ㄴ ㄴ ㄴ ㅅ ㄹ ㄱ ㅁ ㄹ ㄹ ㄹ ㅂ ㄹ ㅁ ㅂ ㅂ ㅅ ㅅ ㅇ ㅅ ㅅ ㄱ ㅅ ㅂ ㅅ'.split(' ');

/** The letters of hangul, without the empty initial. */
export function jamoOf(hangul: string): string {
  let jamo = '';
  for (const syllable of hangul) {
    const parts = decomposeHangul(syllable);
    if (!parts) continue;
    const initial = INITIALS[parts.initial]!;
    jamo += (initial === '-' ? '' : initial) + VOWELS[parts.vowel]! + FINALS[parts.final]!;
  }
  return jamo;
}

const ONSETS: readonly (readonly [letters: string, jamo: string])[] = [
  ['ngh', 'ㅡㅇ'],
  ['ng', 'ㅡㅇ'],
  ['nh', 'ㄴㅣ'],
  ['gh', 'ㄱ'],
  ['gi', 'ㅈ'],
  ['kh', 'ㅋ'],
  ['ph', 'ㅍ'],
  ['th', 'ㅌ'],
  ['tr', 'ㅉ'],
  ['ch', 'ㅉ'],
  ['qu', 'ㄲㅜ'],
  ['b', 'ㅂ'],
  ['c', 'ㄲ'],
  ['d', 'ㅈ'],
  ['đ', 'ㄷ'],
  ['g', 'ㄱ'],
  ['h', 'ㅎ'],
  ['k', 'ㄲ'],
  ['l', 'ㄹ'],
  ['m', 'ㅁ'],
  ['n', 'ㄴ'],
  ['p', 'ㅃ'],
  ['r', 'ㄹ'],
  ['s', 'ㅅ'],
  ['t', 'ㄸ'],
  ['v', 'ㅂ'],
  ['x', 'ㅆ'],
];

/** Other beginnings: qu before a (꽝), letter by letter (트란), and of the South (융 for Dung). */
const OTHER_ONSETS: Readonly<Record<string, readonly string[]>> = {
  qu: ['ㄲㅗ'],
  tr: ['ㅌㅡㄹ'],
  d: ['ㅣ'],
  gi: ['ㅣ'],
  v: ['ㅣ'],
  ng: ['ㄴ', ''],
  ngh: ['ㄴ', ''],
};

const VOWEL: Readonly<Record<string, string>> = {
  a: 'ㅏ',
  ă: 'ㅏ',
  â: 'ㅓ',
  e: 'ㅐ',
  ê: 'ㅔ',
  i: 'ㅣ',
  y: 'ㅣ',
  o: 'ㅗ',
  ô: 'ㅗ',
  ơ: 'ㅓ',
  u: 'ㅜ',
  ư: 'ㅡ',
};

/** Pairs whose second vowel is said otherwise than alone: mía 미어, mua 무어, mưa 므어. */
const PAIRS: readonly (readonly [letters: RegExp, jamo: string])[] = [
  [/^ia$/, 'ㅣㅓ'],
  [/^ua$/, 'ㅜㅓ'],
  [/^ưa$/, 'ㅡㅓ'],
];

const CODAS: Readonly<Record<string, string>> = {
  c: 'ㄱ',
  ch: 'ㄱ',
  k: 'ㄱ',
  m: 'ㅁ',
  n: 'ㄴ',
  nh: 'ㄴ',
  ng: 'ㅇ',
  p: 'ㅂ',
  t: 'ㅅ',
  '': '',
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi(?=[aeouăâêôơư])|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?([aeiouyăâêôơư]{1,3})(ch|nh|ng|[ckmnpt])?$/u;

/**
 * The letters with which a Vietnamese syllable is written in hangul, by the rules first.
 * @param syllable with its marks
 * @returns nothing when it is no Vietnamese syllable
 */
export function vietnameseJamo(syllable: string): readonly string[] {
  const plain = syllable.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  const match = SYLLABLE.exec(plain);
  if (!match) return [];
  const [, onset = '', vowels = '', coda = ''] = match;
  const begins = ONSETS.find(([letters]) => letters === onset)?.[1] ?? '';
  const nucleus = coda === '' ? PAIRS.find(([letters]) => letters.test(vowels))?.[1] : undefined;
  const middle = nucleus ?? Array.from(vowels, (letter) => VOWEL[letter] ?? '').join('');
  // Thanh is 타인, Bách 바익: before nh and ch an a is said with an i.
  const glide = /^(?:nh|ch)$/u.test(coda) && vowels.endsWith('a') ? 'ㅣ' : '';
  // Of nhi and giỏi two vowels of one sound are one.
  const join = (start: string) => (start + middle).replace(/ㅣㅣ/gu, 'ㅣ') + glide + (CODAS[coda] ?? '');
  return [begins, ...(OTHER_ONSETS[onset] ?? [])].map(join);
}

/** Letters that are written for one another: tense for aspirated ones as before 2004, and vowels that Korean does not tell as Vietnamese does. */
const NEAR_LETTERS = ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅈㅉㅊ', 'ㅅㅆ', 'ㅓㅏ', 'ㅓㅗ', 'ㅡㅜ', 'ㅐㅔ', 'ㅈㄹ'];
const FAR = 3;

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  return NEAR_LETTERS.some((group) => group.includes(a) && group.includes(b)) ? 1 : FAR;
}

/** A vowel that joins others may be there or not: 안 for 아인. */
function leaving(letter: string): number {
  return 'ㅣㅡ'.includes(letter) ? 1 : FAR;
}

/**
 * How far hangul is from the rules for a Vietnamese syllable: 0 as the rules have it, 1 with one letter of those in use besides, more
 * where it is another sound. Nothing where the word is no syllable.
 */
export function hangulDeviation(hangul: string, syllable: string): number | undefined {
  const jamo = jamoOf(hangul);
  const all = vietnameseJamo(syllable).map((right) => distance(jamo, right));
  return all.length === 0 ? undefined : Math.min(...all);
}

function distance(a: string, b: string): number {
  let row = [0];
  for (const letter of b) row.push(row.at(-1)! + leaving(letter));
  for (const own of a) {
    const next = [row[0]! + leaving(own)];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charAt(j - 1);
      next.push(Math.min(row[j - 1]! + replacing(own, other), row[j]! + leaving(own), next[j - 1]! + leaving(other)));
    }
    row = next;
  }
  return row.at(-1)!;
}
