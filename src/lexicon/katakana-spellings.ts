import type { KatakanaWords } from './katakana-words.js';

/**
 * Pairs of spellings between which writers choose for one and the same loanword. Origin: 「外来語の表記」, cabinet notice no. 2 of 1991, whose
 * second table and notes give ヴ beside バ行, ウィ beside ウイ, ティ beside チ, イア beside イヤ and so on, and let ー at the end be left out.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴュ', 'ビュ'],
  ['ヴ', 'ブ'],
  ['ウィ', 'ウイ'],
  ['ウェ', 'ウエ'],
  ['ウォ', 'ウオ'],
  ['イェ', 'エ'],
  ['クァ', 'クア'],
  ['クォ', 'クオ'],
  ['ティ', 'チ'],
  ['ティ', 'テ'],
  ['ディ', 'ジ'],
  ['ディ', 'デ'],
  ['デュ', 'ジュ'],
  ['テュ', 'チュ'],
  ['トゥ', 'ツ'],
  ['ドゥ', 'ズ'],
  ['フュ', 'ヒュ'],
  ['シェ', 'セ'],
  ['ジェ', 'ゼ'],
  ['ツァ', 'ツア'],
  ['イア', 'イヤ'],
  ['リア', 'リヤ'],
  ['ニア', 'ニヤ'],
  ['シア', 'シヤ'],
  ['エイ', 'エー'],
  ['レイ', 'レー'],
  ['メイ', 'メー'],
  ['ケイ', 'ケー'],
  ['ペイ', 'ペー'],
  ['テイ', 'テー'],
  ['セイ', 'セー'],
  ['ボウ', 'ボー'],
  ['ー', ''],
];

/** The spellings that differ from the word in one place: ヴィオラ → ビオラ; ユーザ → ユーザー, ユザ. Each once, the word itself not among them. */
export function spellings(word: string): string[] {
  const found = new Set<string>();
  for (const [one, other] of PAIRS) {
    replaceEach(word, one, other, found);
    if (other !== '') replaceEach(word, other, one, found);
  }
  if (!word.endsWith('ー')) found.add(`${word}ー`);
  found.delete(word);
  return [...found];
}

function replaceEach(word: string, from: string, to: string, into: Set<string>): void {
  for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
    into.add(word.slice(0, at) + to + word.slice(at + from.length));
  }
}

/** Shortest word that is looked up in other spellings: of two or three letters almost every spelling is some word. */
const SHORTEST = 4;

/** True when a dictionary has the word in this spelling or in one that differs in one or two places. */
export function hasSpelling(words: KatakanaWords, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < SHORTEST) return false;
  const near = spellings(word);
  return near.some((one) => words.has(one)) || near.some((one) => spellings(one).some((other) => words.has(other)));
}
