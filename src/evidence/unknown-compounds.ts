import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';

/** A few kanji that stand together and are no word of any dictionary. */
export interface UnknownCompound extends Place {
  readonly text: string;
}

const HAN = /^\p{Script=Han}+$/u;
/** Kanji of a compound that is looked at. Longer coinages are made of such. */
const SHORTEST = 2;
const LONGEST = 4;

/**
 * Runs of two to four kanji that the tokenizer takes apart letter by letter and that are in no dictionary, the longest first. Counters behind a number (十年前),
 * prefixes of what follows, and what stands before 氏 or さん are left out.
 */
export function unknownCompounds(segment: Segment, context: CheckContext): UnknownCompound[] {
  const { tokens, text } = segment;
  const { person } = context.packs.target.nameSigns;
  const found: UnknownCompound[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    if (!isLoose(first) || isCounter(first, tokens[from - 1], text)) continue;
    for (let to = from; to < tokens.length && isLoose(tokens[to]!); to++) {
      const last = tokens[to]!;
      if (to > from && !touch(tokens[to - 1]!, last)) break;
      const word = text.slice(first.start, last.end);
      const letters = [...word].length;
      if (letters > LONGEST) break;
      if (letters < SHORTEST || last.pos === PREFIX || person.has(tokens[to + 1]?.surface ?? '')) continue;
      if (isInWord(segment, from, to, context) || isCutWrongly(segment, from, to, context)) continue;
      found.push({ segment: segment.index, start: first.start, end: last.end, text: word });
    }
  }
  return found.sort((a, b) => b.text.length - a.text.length);
}

const PREFIX = '接頭詞';
const NUMERAL = '数';

/** Words for when and how much, and counters: 休館日後. */
const NO_PARTS: ReadonlySet<string> = new Set([NUMERAL, '副詞可能', '助数詞']);

/** A kanji by itself, or several that no dictionary has. */
function isLoose({ surface, known, posDetail }: Token): boolean {
  return HAN.test(surface) && !NO_PARTS.has(posDetail ?? '') && ([...surface].length === 1 || known === false);
}

/** True for the counter of a number: 10年 前, 10 年 前. */
function isCounter(token: Token, before: Token | undefined, text: string): boolean {
  if (before?.kind !== 'number' && before?.posDetail !== NUMERAL) return false;
  return text.slice(before.end, token.start).trim() === '';
}

function touch(before: Token, token: Token): boolean {
  return before.end === token.start;
}

/** Tokens on each side with which a compound may make a word. */
const REACH = 2;

/** Whether a dictionary has the compound, alone or with what touches it: 簡体 of 簡体字. */
function isInWord({ tokens, text }: Segment, from: number, to: number, context: CheckContext): boolean {
  for (let left = from; left >= Math.max(0, from - REACH); left--) {
    if (left < from && !touch(tokens[left]!, tokens[left + 1]!)) break;
    for (let right = to; right <= Math.min(tokens.length - 1, to + REACH); right++) {
      if (right > to && !touch(tokens[right - 1]!, tokens[right]!)) break;
      if (isWord(text.slice(tokens[left]!.start, tokens[right]!.end), context)) return true;
    }
  }
  return false;
}

/** Whether the first kanji of a compound belong to the word before, or the last ones to the word behind: of 保|冷庫 the 冷庫 is no coinage, for 保冷 is a word. */
function isCutWrongly({ tokens, text }: Segment, from: number, to: number, context: CheckContext): boolean {
  const { start } = tokens[from]!;
  const { end } = tokens[to]!;
  const before = tokens[from - 1];
  const behind = tokens[to + 1];
  const inner = Array.from({ length: end - start - 1 }, (_, k) => start + k + 1);
  return inner.some(
    (at) =>
      (before?.end === start && HAN.test(before.surface) && isWord(text.slice(before.start, at), context)) ||
      (behind?.start === end && HAN.test(behind.surface) && isWord(text.slice(at, behind.end), context)),
  );
}

/** Whether the tokenizer's dictionary has it as one common word, or another dictionary has it. */
function isWord(text: string, { packs, lexicon }: CheckContext): boolean {
  if (isOneWord(text, packs.target) || lexicon.compounds.has(text)) return true;
  return packs.sources.some((pack) =>
    dictionariesBetween(packs.target, pack, lexicon.core).some(({ translations }) => translations(text).length > 0),
  );
}

function isOneWord(text: string, pack: LanguagePack): boolean {
  const [token, ...more] = pack.tokenize(text);
  return more.length === 0 && token?.known === true && token.posDetail !== '固有名詞';
}
