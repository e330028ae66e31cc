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
const LONGEST = 4;

/**
 * Runs of two to four kanji that the tokenizer takes apart letter by letter and that are in no dictionary, the longest first. Counters behind a number (十年前),
 * affixes of what stands beside, and what stands before 氏 or さん are left out.
 */
export function unknownCompounds(segment: Segment, context: CheckContext): UnknownCompound[] {
  const { tokens, text } = segment;
  const { person } = context.packs.target.nameSigns;
  const found: UnknownCompound[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isLoose(tokens[from]!) || belongsBefore(tokens[from]!, tokens[from - 1], text)) continue;
    for (let to = from + 1; to < tokens.length && isLoose(tokens[to]!) && touch(tokens[to - 1]!, tokens[to]!); to++) {
      const [start, end] = [tokens[from]!.start, tokens[to]!.end];
      const word = text.slice(start, end);
      if ([...word].length > LONGEST) break;
      if (tokens[to]!.pos === PREFIX || person.has(tokens[to + 1]?.surface ?? '') || isWord(word, context)) continue;
      found.push({ segment: segment.index, start, end, text: word });
    }
    const alone = tokens[from]!;
    if (alone.known === false && alone.surface.length > 1 && !isWord(alone.surface, context))
      found.push({ segment: segment.index, start: alone.start, end: alone.end, text: alone.surface });
  }
  return found.sort((a, b) => b.text.length - a.text.length);
}

const PREFIX = '接頭詞';
const NUMERAL = '数';
const SUFFIX = '接尾';

/** A kanji by itself, or several that no dictionary has. */
function isLoose({ surface, known, posDetail }: Token): boolean {
  return HAN.test(surface) && posDetail !== NUMERAL && ([...surface].length === 1 || known === false);
}

/** True for the counter of a number (10年 前, 10 年 前) and the suffix of a word (米国 産 牛). */
function belongsBefore(token: Token, before: Token | undefined, text: string): boolean {
  if (!before) return false;
  if (before.kind === 'number' || before.posDetail === NUMERAL) return text.slice(before.end, token.start).trim() === '';
  return token.posDetail === SUFFIX && touch(before, token) && HAN.test(before.surface);
}

function touch(before: Token, token: Token): boolean {
  return before.end === token.start;
}

/** Whether the tokenizer's dictionary has it as one common word, or any of the lexicon has it. */
export function isWord(text: string, { packs, lexicon }: CheckContext): boolean {
  if (isOneWord(text, packs.target)) return true;
  return packs.sources.some((pack) =>
    dictionariesBetween(packs.target, pack, lexicon.core).some(({ translations }) => translations(text).length > 0),
  );
}

function isOneWord(text: string, pack: LanguagePack): boolean {
  const [token, ...more] = pack.tokenize(text);
  return more.length === 0 && token?.known === true && token.posDetail !== '固有名詞';
}
