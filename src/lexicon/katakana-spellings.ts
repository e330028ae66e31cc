import type { KatakanaWords } from './katakana-words.js';

/**
 * Pairs of spellings between which writers choose for one and the same sound. Origin: 「外来語の表記」, cabinet notice no. 2 of 1991, whose
 * second table gives ヴ beside バ行, ウィ beside ウイ, クァ beside クア and so on.
 */
const SAME_SOUND: readonly (readonly [string, string])[] = [
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴュ', 'ビュ'],
  ['ヴ', 'ブ'],
  ['ウィ', 'ウイ'],
  ['ウェ', 'ウエ'],
  ['ウォ', 'ウオ'],
  ['クァ', 'クア'],
  ['クォ', 'クオ'],
  ['フュ', 'ヒュ'],
  ['ツァ', 'ツア'],
  ['イア', 'イヤ'],
  ['リア', 'リヤ'],
  ['ニア', 'ニヤ'],
  ['シア', 'シヤ'],
];

/** Pairs that the notice allows too, but that tell other words apart: チーム and ティーム are one word, チップ and ティップ are two. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ...SAME_SOUND,
  ['イェ', 'エ'],
  ['ティ', 'チ'],
  ['ティ', 'テ'],
  ['ツィ', 'チ'],
  ['ディ', 'ジ'],
  ['ディ', 'デ'],
  ['デュ', 'ジュ'],
  ['テュ', 'チュ'],
  ['トゥ', 'ツ'],
  ['ドゥ', 'ズ'],
  ['シェ', 'セ'],
  ['ジェ', 'ゼ'],
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
  for (const [one, other] of ALLOWED) {
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

/** Least length without the long vowel marks from which such a mark can be left out: カード and カド, ビール and ビル are two words each. */
const WITHOUT_FINAL = 3;
const WITHOUT_INNER = 6;

/**
 * True when the two are one word beyond doubt, spelled in two ways: サーバ and サーバー, インタフェース and インターフェース, ウイルス and ウィルス.
 */
export function areSpellings(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return false;
  if (long === `${short}ー`) return short.length >= WITHOUT_FINAL;
  if (short.replaceAll('ー', '') === long.replaceAll('ー', ''))
    return short.replaceAll('ー', '').length >= WITHOUT_INNER;
  const variants = new Set<string>();
  for (const [one, other] of SAME_SOUND) {
    replaceEach(short, one, other, variants);
    replaceEach(short, other, one, variants);
  }
  return variants.has(long);
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
