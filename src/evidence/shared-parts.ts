import type { Span } from '../core/span.js';

/** A text cut into the units that compounds are made of: characters, or syllables between spaces. */
export interface UnitText {
  readonly units: readonly string[];
  /** Where each unit stands in the text. */
  readonly spans: readonly Span[];
  /** True when nothing stands between this unit and the next, so that both can belong to one compound. */
  joined(index: number): boolean;
}

/** Longest word that is written into another one. */
const LONGEST_INSERT = 3;

/**
 * Places where a term shares a part with a second word, and the two are written as one: 輸出 and 輸入 are 輸出入, 小学校 and 中学校 are
 * 小中学校, 国内 and 国外 are 国内外, xuất khẩu and nhập khẩu are xuất nhập khẩu.
 *
 * With A and B for the parts of the term, X for the part of the second word in which they differ (as long as the part whose place it takes):
 * A X B (離着陸: 離陸 and 着陸), A B X (輸出入: 輸出 and 輸入), X A B (小中学校: 中学校 and 小学校); and of two words of two characters that end alike
 * both beginnings (乗降: 乗車 and 降車). The second word must be one, or any compound
 * with a third part would do: 合同調査委員会 is no 合同委員会.
 * @param isWord says whether units make up a word of the language
 */
export function sharedPartUses(
  term: readonly string[],
  text: UnitText,
  isWord: (units: readonly string[]) => boolean,
): Span[] {
  return text.units.flatMap((_, start) => {
    for (const { length, words } of patterns(term, text, start)) {
      if (isOneCompound(text, start, length) && words.every(isWord)) {
        return [{ start: text.spans[start]!.start, end: text.spans[start + length - 1]!.end }];
      }
    }
    return [];
  });
}

interface Pattern {
  /** Units of the compound. */
  readonly length: number;
  /** What must be words for the compound to be one of this kind. */
  readonly words: readonly (readonly string[])[];
}

/** The compounds that may begin here. */
function* patterns(term: readonly string[], { units }: UnitText, start: number): Generator<Pattern> {
  const at = (from: number, count: number) => units.slice(start + from, start + from + count);
  const has = (from: number, part: readonly string[]) => part.every((unit, k) => units[start + from + k] === unit);
  for (let cut = 1; cut < term.length; cut++) {
    const head = term.slice(0, cut);
    const tail = term.slice(cut);
    for (let size = 1; size <= LONGEST_INSERT; size++) {
      const length = term.length + size;
      if (has(0, head) && has(cut + size, tail)) {
        if (size === head.length) yield { length, words: [[...at(cut, size), ...tail]] };
        if (size === tail.length) yield { length, words: [[...head, ...at(cut, size)]] };
      }
      if (size === tail.length && has(0, term)) yield { length, words: [[...head, ...at(term.length, size)]] };
      if (size === head.length && has(size, term)) yield { length, words: [[...at(0, size), ...tail]] };
    }
  }
  const [first, second] = term;
  if (term.length !== 2 || first === undefined || second === undefined) return;
  const [left, right] = at(0, 2);
  if (left === first && right !== undefined)
    yield {
      length: 2,
      words: [
        [left, right],
        [right, second],
      ],
    };
  if (right === first && left !== undefined)
    yield {
      length: 2,
      words: [
        [left, right],
        [left, second],
      ],
    };
}

function isOneCompound(text: UnitText, start: number, length: number): boolean {
  if (start + length > text.units.length) return false;
  return Array.from({ length: length - 1 }, (_, k) => text.joined(start + k)).every(Boolean);
}
