import { remember } from './remember.js';

/** What a character of Japanese counts: writing packs more into a kanji than into a kana or a digit. */
export interface ScriptWeights {
  readonly kanji: number;
  readonly kana: number;
  readonly other: number;
}

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Length of a text in units that are comparable between texts of one language; white space counts nothing. */
export function weightedLength(text: string, language: string, weights: ScriptWeights): number {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  let sum = 0;
  for (const character of plain) sum += language === 'ja' ? weights[scriptOf(character)] : 1;
  return sum;
}

const scriptOf = remember((character): keyof ScriptWeights => {
  if (HAN.test(character)) return 'kanji';
  return KANA.test(character) ? 'kana' : 'other';
});
