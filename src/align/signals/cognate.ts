import { CHARACTER, type CharacterClass, characterAt } from '../../text/characters.js';
import { isLatin } from '../../text/numerals.js';
import { createKeyTable, linkByName, type Side, type Signal } from '../signal.js';

/** Shortest word, and how many of its letters are compared: endings differ between languages (Kommission, commission, comisión). */
const SHORTEST = 5;
const COMPARED = 5;
const WORD = new RegExp(`\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]{${SHORTEST - 1},}`, 'gu');

/** Words that two languages in Latin letters have in common but for their spelling: Katastrophe and catastrophe, Höhe and hauteur not. */
export const cognateSignal: Signal = {
  id: 'cognate',
  extract({ target, source }) {
    if (!writesLatin(target) || !writesLatin(source)) return { target: [], source: [], links: [] };
    return linkByName(words(target), words(source));
  },
};

/** True when most letters are Latin ones. */
function writesLatin({ segments }: Side): boolean {
  let latin = 0;
  let letters = 0;
  for (const { text } of segments) {
    for (let at = 0; at < text.length; at++) {
      if (isLatin(text, at)) latin++;
      if (LETTERS.has(characterAt(text, at))) letters++;
    }
  }
  return 2 * latin > letters;
}

const LETTERS: ReadonlySet<CharacterClass> = new Set([CHARACTER.alphabet, CHARACTER.hangul, CHARACTER.unspaced]);

function words(side: Side) {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const [word] of segment.text.matchAll(WORD)) table.add(beginning(word), index, word);
  });
  return table;
}

/** The first letters, without marks, in one spelling for sounds that languages spell differently. */
function beginning(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll('ph', 'f')
    .replace(/[kz]/g, 'c')
    .replaceAll('y', 'i')
    .replace(/(.)\1/g, '$1')
    .slice(0, COMPARED);
}
