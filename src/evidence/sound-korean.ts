import { decomposeHangul, hangulFinal } from '../text/hangul.js';

/** Phones of the 19 initials, 21 vowels and 28 finals, in the order of Unicode. ㅡ is the vowel that hangul needs between consonants. */
const INITIALS = 'g k n d t r m b p s s  J C C k t p h'.split(' ');
const VOWELS = 'a e ya ye @ e y@ ye o wa we we yo u w@ we wi yu U i i'.split(' ');
const FINALS = ' k k k n n n t r k m r r r p r m p p t t N t t k t p t'.split(' ');

/** Stands for 응 in the spelling of Vietnamese ng before a vowel (응우옌, 응에안, 응오; 외래어 표기법, Vietnamese). */
const NG = '\u{11f0}';

/** The phones of each syllable that was met; there are at most 11,172. */
const syllables = new Map<string, string>([[NG, 'Q']]);

function phonesOf(syllable: string): string {
  const known = syllables.get(syllable);
  if (known !== undefined) return known;
  const parts = decomposeHangul(syllable);
  if (!parts) return '';
  let initial = INITIALS[parts.initial]!;
  let vowel = VOWELS[parts.vowel]!;
  if (initial === 'h' && /^[uw]/.test(vowel)) initial = 'F';
  if (vowel === 'i' && /[sCJ]/.test(initial)) vowel = 'I';
  if (initial === 's' && /^[yIi]|^wi/.test(vowel)) initial = 'S';
  if (initial === 'S' && vowel.startsWith('y')) vowel = vowel.slice(1);
  const phones = initial + vowel + FINALS[parts.final]!;
  syllables.set(syllable, phones);
  return phones;
}

/** The phones of hangul. Other letters are left out. */
export function koreanPhones(text: string): string {
  let phones = '';
  for (const syllable of text.replace(/응(?=[아-잏])/g, NG)) phones += phonesOf(syllable);
  return phones;
}

/** Final letters of syllables that spell foreign words: none, ㄱ, ㄴ, ㄹ, ㅁ, ㅂ, ㅅ and ㅇ (외래어 표기법, chapter 1, article 3). */
const FOREIGN_FINALS = new Set([0, 1, 4, 8, 16, 17, 19, 21]);
const NO_HANGUL = -1;

/** True when a syllable ends as none does that spells a foreign word or name: 있다 and 많은, but neither 커피 nor 하노이. */
export function hasNativeFinal(text: string): boolean {
  for (let k = 0; k < text.length; k += 1) {
    const final = hangulFinal(text, k);
    if (final !== NO_HANGUL && !FOREIGN_FINALS.has(final)) return true;
  }
  return false;
}
