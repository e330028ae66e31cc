import type { SortedLines } from './sorted-lines.js';

/** Nouns of two kanji by what they are taken for. */
export interface NearMisses {
  /** Nouns of the lexicon that share exactly one kanji with a word of two, at the same place: 会計, 会社, 議長 for 会長. */
  of(word: string): readonly string[];
}

const TWO_KANJI = /^\p{Script=Han}{2}$/u;
const NOUNS = ['n\t', 'vn\t', 'an\t'];
const NONE: readonly string[] = [];

/** @param lines of the core lexicon; they are looked through when a word is first asked for */
export function createNearMisses(lines: SortedLines): NearMisses {
  let byKanji: Map<string, string[]> | undefined;
  return {
    of(word) {
      if (!TWO_KANJI.test(word)) return NONE;
      byKanji ??= index(lines);
      const [first, second] = [...word] as [string, string];
      const sharing = [...(byKanji.get(`${first}_`) ?? NONE), ...(byKanji.get(`_${second}`) ?? NONE)];
      return sharing.filter((other) => other !== word);
    },
  };
}

function index(lines: SortedLines): Map<string, string[]> {
  const byKanji = new Map<string, string[]>();
  for (const [word, senses] of lines.entries()) {
    if (!TWO_KANJI.test(word)) continue;
    if (!senses.some((columns) => NOUNS.some((pos) => columns.startsWith(pos)))) continue;
    const [first, second] = [...word] as [string, string];
    for (const place of [`${first}_`, `_${second}`]) {
      const list = byKanji.get(place);
      if (list) list.push(word);
      else byKanji.set(place, [word]);
    }
  }
  return byKanji;
}
