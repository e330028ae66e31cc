import { remember } from '../text/remember.js';
import type { Letter } from './letter.js';

/** Grave, acute, tilde, hook above, dot below: the tones. Circumflex, breve and horn make other vowels and stay. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A syllable whose only vowel is y: kỹ, lý, Mỹ, quý. In túy, tay and yêu the y is another sound than i. */
const FINAL_Y = /^(?:[bcdđghklmnpqrstvx]+|qu)y$/u;

/**
 * Makes equal what two orthographies of Vietnamese spell in two ways: the place of the tone mark (hòa and hoà, thủy and thuỷ) and
 * y for i as the only vowel of a syllable (kỹ and kĩ). The tone becomes a letter of its own at the end of its syllable.
 * Origin: Quyết định 240/QĐ of the Ministry of Education (5 March 1984) beside the older usage.
 */
export function foldSyllables(letters: readonly Letter[]): Letter[] {
  const folded: Letter[] = [];
  let syllable: Letter[] = [];
  for (const letter of letters) {
    const isLetter = /^\p{L}/u.test(letter.char);
    if (syllable.length > 0 && (letter.separator !== '' || !isLetter)) {
      folded.push(...foldSyllable(syllable));
      syllable = [];
    }
    if (isLetter) syllable.push(letter);
    else folded.push(letter);
  }
  folded.push(...foldSyllable(syllable));
  return folded;
}

/** A letter without its tone, and the tone. There are few letters, which are asked for again and again. */
const toneless = remember((char) => {
  const decomposed = char.normalize('NFD');
  return { char: decomposed.replace(TONE, '').normalize('NFC'), tone: (decomposed.match(TONE) ?? []).join('') };
});

function foldSyllable(syllable: readonly Letter[]): Letter[] {
  const last = syllable.at(-1);
  if (!last) return [];
  let tones = '';
  const folded = syllable.map((letter) => {
    const { char, tone } = toneless(letter.char);
    tones += tone;
    return { ...letter, char };
  });
  if (FINAL_Y.test(folded.map(({ char }) => char).join(''))) folded.push({ ...folded.pop()!, char: 'i' });
  for (const tone of tones) folded.push({ ...last, char: tone, upper: false, separator: '' });
  return folded;
}
