import { remember } from '../text/remember.js';

/** Vietnamese orthography read the way Japanese and Korean write it: northern names (Nguyễn グエン, Dũng ズン, Trịnh チン, Giang ザン). */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Initial consonants, longest first, with their phones. */
const INITIALS: readonly (readonly [letters: string, phones: string])[] = [
  ['ngh', 'Q'],
  ['ng', 'Q'],
  ['nh', 'ny'],
  ['gh', 'g'],
  ['kh', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['tr', 'C'],
  ['ch', 'C'],
  ['qu', 'kw'],
  ['đ', 'd'],
  ['d', 'z'],
  ['c', 'k'],
  ['x', 's'],
];

const FINALS: Readonly<Record<string, string>> = {
  c: 'k',
  ch: 'Ik',
  nh: 'In',
  ng: 'N',
  p: 'p',
  t: 't',
  m: 'm',
  n: 'n',
  '': '',
};

const SYLLABLE =
  /^(ngh|ng|nh|gh|gi(?=[aeouăâêôơư])|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?([aeiouyăâêôơư]{1,3})(ch|nh|ng|[cmnpt])?$/;

const NUCLEI: readonly (readonly [letters: RegExp, phones: string])[] = [
  [/^uy[êe]/, 'ue'],
  [/^(iê|yê|ye|ie)/, 'ie'],
  [/^(uô|ươ)/, 'uo'],
  [/^uê/, 'ue'],
];

const VOWELS: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', y: 'i' };

function nucleus(letters: string): string {
  for (const [pattern, phones] of NUCLEI) {
    const match = pattern.exec(letters);
    if (match) return phones + nucleus(letters.slice(match[0].length));
  }
  return [...letters].map((letter) => VOWELS[letter] ?? letter).join('');
}

/** True when the word has letters or marks that only Vietnamese has among the four languages. */
export function looksVietnamese(word: string): boolean {
  return /[đĐ]|[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/.test(word.normalize('NFD'));
}

/**
 * The phones of one Vietnamese syllable, with or without its marks (`d` of an unmarked syllable is read as đ, the commoner in names).
 * @returns nothing when the word is no Vietnamese syllable
 */
export const vietnamesePhones: (word: string) => string | undefined = remember((word) => {
  const plain = word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  const match = SYLLABLE.exec(plain);
  if (!match) return undefined;
  const [, initial = '', vowels = '', final = ''] = match;
  const marked = looksVietnamese(word);
  const known = INITIALS.find(([letters]) => letters === initial)?.[1];
  const onset = initial === 'gi' ? 'J' : initial === 'd' && !marked ? 'd' : (known ?? initial);
  return onset.replace('l', 'r') + nucleus(vowels) + (FINALS[final] ?? '');
});
