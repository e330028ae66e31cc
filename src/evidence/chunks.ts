import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { quantitiesOf } from './segment-facts.js';

/** Words between two marks or joints. */
export interface Chunk {
  readonly tokens: readonly Token[];
  readonly numbers: readonly Quantity[];
  /** True behind a colon or an opening bracket. */
  readonly isOpened: boolean;
}

const OPENING = /^[([（［:：]$/u;
const MARK = /^[、，,;；:：.。!?！？・·()（）[\]［］「」『』…–—]$/u;
/** Parts of a date are judged elsewhere, and a clock time has no owner. */
const HAS_OWNER: ReadonlySet<Quantity['kind']> = new Set(['cardinal', 'percent', 'ordinal', 'year']);

/** A segment cut at its marks and at the words that join items. */
export function chunksOf(segment: Segment, pack: LanguagePack): Chunk[] {
  const numbers = quantitiesOf(pack, segment);
  const chunks: { tokens: Token[]; isOpened: boolean }[] = [{ tokens: [], isOpened: false }];
  for (const token of segment.tokens) {
    const isBorder =
      (MARK.test(token.surface) || pack.coordinators.has(token.surface.toLowerCase())) &&
      !numbers.some((number) => overlaps(number, token));
    if (isBorder) chunks.push({ tokens: [], isOpened: OPENING.test(token.surface) });
    else chunks.at(-1)!.tokens.push(token);
  }
  return chunks
    .filter(({ tokens }) => tokens.length > 0)
    .map((chunk) => ({
      ...chunk,
      numbers: numbers.filter(
        (number) => HAS_OWNER.has(number.kind) && !number.weak && chunk.tokens.some((token) => overlaps(token, number)),
      ),
    }));
}

/** The first words that follow each other without another between. */
export function firstRun(tokens: readonly Token[], isWord: (token: Token) => boolean): readonly Token[] {
  const from = tokens.findIndex(isWord);
  const end = tokens.findIndex((token, k) => k > from && !isWord(token));
  return from < 0 ? [] : tokens.slice(from, end < 0 ? tokens.length : end);
}

/** The last words that follow each other without another between. */
export function lastRun(tokens: readonly Token[], isWord: (token: Token) => boolean): readonly Token[] {
  const end = tokens.findLastIndex(isWord) + 1;
  const from = tokens.findLastIndex((token, k) => k < end && !isWord(token)) + 1;
  return tokens.slice(from, end);
}
