import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { termTokens } from './term-tokens.js';

/** Most tokens between two parts of a term that a coordination has pulled apart. */
const LONGEST_GAP = 8;

/** Most tokens between the noun and the verb of a term that is a clause. */
const LONGEST_CLAUSE = 14;

/** Words that only tie others together; with or without them a Japanese term says the same. */
const TIES = new Set(['的', 'な', 'の']);

/**
 * Where a segment has the words of a term in order, pulled apart by particles or by further items of a coordination: 科学、技術 for 科学技術,
 * 車と列車の運転 for 車の運転, 総務・財政・文教委員会 for 総務委員会, 품질을 관리 for 품질관리, "steam and convection ovens" for "steam oven"; without 的, as 実質
 * for 実質的; or, where words stand apart, turned round with a preposition: "management of water" for "water management".
 * A compound with a further noun inside is another term: 合同調査委員会 is no 合同委員会.
 */
export function spreadOutUses(term: string, segment: Segment, pack: LanguagePack): Span[] {
  const parts = partsOf(term, pack);
  if (!parts) return [];
  const words = parts.map((part) => part.base);
  const isFree = isClause(term, pack);
  const { tokens } = segment;
  return tokens.flatMap((token, start): Span[] => {
    const end = followParts(words.join(''), tokens, start, isFree, pack) ?? followTurned(words, tokens, start, pack);
    return end === undefined ? [] : [{ start: token.start, end: tokens[end]!.end }];
  });
}

/** The words that must be there; undefined when the term has only one that could not be pulled apart. */
function partsOf(term: string, pack: LanguagePack): Token[] | undefined {
  const words = termTokens(term, pack).filter((token) => token.kind !== 'punctuation' && !TIES.has(token.surface));
  const meaningful = words.filter((token) => pack.isContent(token) || pack.isNominal(token));
  // "in force", trong nước: one meaningful word alone would be found all over the text.
  const parts = meaningful.length > 1 || meaningful.length === words.length ? meaningful : words;
  const alone = parts.length === 1 && parts[0]!.surface === term && pack.boundary !== 'eojeol';
  return parts.length === 0 || alone ? undefined : parts;
}

/** A term with an object and a verb (種をまく): the object may stand far ahead, as the topic of the sentence. */
function isClause(term: string, pack: LanguagePack): boolean {
  const tokens = termTokens(term, pack);
  return tokens.at(-1)?.pos === '動詞' && tokens.some((token) => token.posDetail === '格助詞');
}

/** Index of the token with which the letters are used up, from a token on; gaps must be loose. */
function followParts(
  letters: string,
  tokens: readonly Token[],
  start: number,
  isFree: boolean,
  pack: LanguagePack,
): number | undefined {
  if (!beginsWith(letters, tokens[start]!)) return undefined;
  let rest = letters.slice(tokens[start]!.base.length);
  let at = start;
  while (rest !== '') {
    const next = tokens
      .slice(at + 1, at + 2 + (isFree ? LONGEST_CLAUSE : LONGEST_GAP))
      .findIndex((token) => beginsWith(rest, token));
    if (next < 0 || !(isFree || isLooseGap(tokens.slice(at + 1, at + 1 + next), pack))) return undefined;
    at += next + 1;
    rest = rest.slice(tokens[at]!.base.length);
  }
  return at;
}

function beginsWith(letters: string, token: Token): boolean {
  return token.kind !== 'punctuation' && token.pos !== 'josa' && token.base !== '' && letters.startsWith(token.base);
}

function isLooseGap(gap: readonly Token[], pack: LanguagePack): boolean {
  const nouns = gap.filter((token) => pack.isNominal(token)).length;
  if (nouns === 0 || (nouns === 1 && gap.length > 1)) return true;
  const items = gap.filter((token, k) => pack.isNominal(token) && !(gap[k - 1] && pack.isNominal(gap[k - 1]!))).length;
  return items <= gap.filter((token) => pack.coordinators.has(token.surface)).length;
}

/** "management of water": the head first, a preposition, and its modifier. */
function followTurned(
  words: readonly string[],
  tokens: readonly Token[],
  start: number,
  pack: LanguagePack,
): number | undefined {
  const [modifier, head, ...more] = words;
  if (pack.boundary !== 'syllable' || more.length > 0 || tokens[start]!.base !== head) return undefined;
  const next = tokens.slice(start + 1, start + 4).findIndex((token) => token.base === modifier);
  const between = tokens.slice(start + 1, start + 1 + next);
  const tied = next > 0 && between.every((token) => token.kind === 'word' && !pack.isContent(token));
  return tied && !between.some((token) => pack.coordinators.has(token.surface)) ? start + 1 + next : undefined;
}
