import type { Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** The same words twice in a row, with nothing between. */
export interface Repetition {
  readonly first: Span;
  readonly second: Span;
  /** Number of tokens in one of them. */
  readonly length: number;
  /** Index of the first token of the first. */
  readonly index: number;
}

const MAX_LENGTH = 8;

/**
 * Runs of tokens that come twice in a row, the longest at each place: "red red apples" has one of one token, "in 2019 in 2019" one of two.
 * White space between the two is allowed, any mark is a token and so ends the run. Numbers alone are no words: "1 1 0".
 */
export function repetitions(tokens: readonly Token[]): Repetition[] {
  const found: Repetition[] = [];
  let index = 0;
  while (index < tokens.length) {
    const length = longestAt(tokens, index);
    if (length === 0) {
      index++;
      continue;
    }
    found.push({ first: spanOf(tokens, index, length), second: spanOf(tokens, index + length, length), length, index });
    index += length;
  }
  return found;
}

function longestAt(tokens: readonly Token[], index: number): number {
  for (let length = Math.min(MAX_LENGTH, (tokens.length - index) >> 1); length > 0; length--) {
    let equal = true;
    let words = 0;
    for (let k = 0; k < length && equal; k++) {
      const { kind, surface } = tokens[index + k]!;
      if (kind === 'word') words++;
      equal =
        (kind === 'word' || kind === 'number') &&
        surface.toLowerCase() === tokens[index + length + k]!.surface.toLowerCase();
    }
    if (equal && words > 0) return length;
  }
  return 0;
}

function spanOf(tokens: readonly Token[], index: number, length: number): Span {
  return { start: tokens[index]!.start, end: tokens[index + length - 1]!.end };
}

/** Parts of speech that Japanese doubles to make them stronger: 遠い遠い国, ゆっくりゆっくり, 待て待て. IPADIC tags. */
const EMPHATIC: ReadonlySet<string> = new Set(['形容詞', '副詞', '動詞', '感動詞', '接続詞', 'フィラー']);
/** Endings with which a whole phrase is doubled: 上へ上へ, どこまでもどこまでも, 泣いて泣いて, 来た来た, 知らず知らず, 静かに静かに. */
const EMPHATIC_ENDING: ReadonlySet<string> = new Set([
  'へ',
  'も',
  'て',
  'で',
  'た',
  'だ',
  'ず',
  'ない',
  'たい',
  'ね',
  'よ',
  'ずつ',
  'に',
]);
/** Particles that stand after each of several things: 人と人とのつながり, 行くか行くかと待つ. */
const PARALLEL: ReadonlySet<string> = new Set(['と', 'か', 'や', 'とか', 'やら', 'なり', 'だの', 'たり']);
const KANA_ONLY = /^[\p{Script=Hiragana}ー]{1,2}$/u;
const KATAKANA_SOUND = /^[\p{Script=Katakana}ー]{3,4}$/u;

/**
 * True for words that a Japanese writer doubles on purpose: what describes or exclaims, made-up sounds (ガタンガタン), what is tied
 * together (人と人と), and play with short words in kana (すもももももももものうち). Nouns are not doubled so.
 * @param unit tokens of one of the two halves
 */
export function isEmphatic(unit: readonly Token[]): boolean {
  const first = unit[0]!;
  const last = unit[unit.length - 1]!;
  if (unit.length <= 2 && unit.every((token) => KANA_ONLY.test(token.surface) && token.pos !== '助動詞')) return true;
  if (unit.length === 1)
    return EMPHATIC.has(first.pos ?? '') || (first.known === false && KATAKANA_SOUND.test(first.surface));
  if (PARALLEL.has(last.surface)) return true;
  if (!EMPHATIC_ENDING.has(last.surface)) return false;
  // 静かに静かに, but not 会議に会議に; 来た来た, but not 行いました行いました.
  if (last.surface === 'に') return first.posDetail === '形容動詞語幹';
  return unit.length === 2 || last.surface === 'も';
}
