import { areSpellings } from '../lexicon/katakana-spellings.js';

/**
 * Whether one of two words is the other once more, in full or in short: 発電設備 and 設備, 日本銀行 and 日銀, ウイルス and ウィルス. A text names a
 * thing in full first and in short then.
 */
export function isSameInShort(a: string, b: string): boolean {
  const [short, long] = byLength(bare(a), bare(b));
  return isScattered(short, long) || areSpellings(a, b);
}

const LEAST_LETTERS = 6;
const LEAST_SHARE = 0.7;

/**
 * Whether two long words begin and end alike and one has more between: 文化観光産業省 is no short form of 文化観光通信産業省. A short form leaves out more, or an
 * end.
 */
export function isRewritten(a: string, b: string): boolean {
  const [short, long] = byLength(bare(a), bare(b));
  if (short.length < LEAST_LETTERS || short.length === long.length || short.length < LEAST_SHARE * long.length)
    return false;
  return short.slice(0, 2) === long.slice(0, 2) && short.at(-1) === long.at(-1) && isScattered(short, long);
}

/** Whether a name is taken apart by の, and the same for the rest: 林業の振興の局 for 林業振興局. */
export function isLoosened(a: string, b: string): boolean {
  const tight = (text: string) => text.replaceAll('の', '');
  return tight(a) === tight(b) && a.includes('の') !== b.includes('の');
}

function byLength(a: string, b: string): [short: string, long: string] {
  return a.length <= b.length ? [a, b] : [b, a];
}

/** Without the marks and letters that only join: 文化・スポーツ省, 長期的な計画. */
function bare(text: string): string {
  return text.replace(/[・のな的]/gu, '');
}

/** True when the letters of one stand in the other in the same order. */
function isScattered(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
