import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';

const SHORTEST = 2;
/** Parts of speech of the Japanese dictionary; other languages have none of these. */
const LIGHT: ReadonlySet<string> = new Set(['代名詞', '副詞可能', '非自立', '接尾', '数', '固有名詞']);

/** Whether words are a noun of some length: pronouns, numerals and endings stand where other languages have nothing. */
export function isWeightyNoun(words: Span, { tokens }: Segment, pack: LanguagePack): boolean {
  if (words.end - words.start < SHORTEST) return false;
  const own = tokens.filter((token) => overlaps(token, words));
  const [first] = own;
  return first !== undefined && own.every((token) => pack.isContent(token)) && isPlain(first) && pack.isNominal(first);
}

function isPlain({ posDetail }: Token): boolean {
  return posDetail === undefined || !LIGHT.has(posDetail);
}
