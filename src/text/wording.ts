/** Signs that say something: money, arithmetic, degrees, shares. Bullets, arrows and stars only decorate. */
const KEPT = /[\p{L}\p{M}\p{N}\p{Sc}\p{Sm}°%‰\ue000-\uf8ff]/u;
const RANGE = /(?<=\p{N})\s*[-‐‑‒–—−~〜]\s*(?=\p{N})/gu;
const MINUS = /(?<![\p{L}\p{N}])[-−–](?=\p{N})/gu;
const NUMBER_MARK = /(?<=\p{N})[.,:/](?=\p{N})/gu;
/** Stand for what must outlive the signs that are dropped; from the private use area. */
const HELD_RANGE = '\ue000';
const HELD_MINUS = '\ue001';
const HELD_MARKS = 0xe100;

/** A word with a letter that may bear a tone mark of Vietnamese. */
const ACCENTED = /\p{L}*[\u00c0-\u024f\u1ea0-\u1ef9]\p{L}*/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * What a sentence says, in a form that white space, quotation marks, punctuation, capitals, width and the place of tone marks do not change: sentences of equal wording
 * say the same. Marks inside numbers and minus signs stay: 1.5 is not 15.
 * @returns a key to compare, nothing to show
 */
export function wordingOf(text: string): string {
  const marked = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(RANGE, HELD_RANGE)
    .replace(MINUS, HELD_MINUS)
    .replace(NUMBER_MARK, (mark) => String.fromCharCode(HELD_MARKS + mark.charCodeAt(0)))
    .replace(ACCENTED, withLooseTones);
  let key = '';
  for (const character of marked) if (KEPT.test(character)) key += character;
  // A line of stars has no other wording than itself.
  return key === '' ? marked.replace(/\s+/gu, '') : key;
}

/** Tones at the end of the word, wherever they were written: hoà and hòa are one word. */
function withLooseTones(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONE);
  return tones ? `${apart.replace(TONE, '')}${tones.join('')}` : word;
}
