import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** A bracket behind a term, and what stands in it. */
export interface Gloss extends Span {
  readonly items: readonly (Span & { readonly text: string })[];
}

/** Part of a bracket that says again what stands before it. */
export interface EmptyGloss {
  /** The whole bracket where nothing else is in it, else the item with the comma that sets it off. */
  readonly surplus: Span;
  /** What the bracket stands behind. */
  readonly term: Span;
  readonly bracket: Gloss;
  readonly isWhole: boolean;
}

const BRACKET = /[（(]([^（）()\n]{1,80})[)）]/g;
const SEPARATOR = /[、，,;；／/]/;

/** Brackets of a text with their items, in order. */
export function glossesOf(text: string): Gloss[] {
  if (!/[（(]/.test(text)) return [];
  return [...text.matchAll(BRACKET)].map((match) => {
    const items: (Span & { text: string })[] = [];
    let start = match.index + 1;
    for (const part of match[1]!.split(SEPARATOR)) {
      items.push({ start, end: start + part.length, text: part });
      start += part.length + 1;
    }
    return { start: match.index, end: match.index + match[0].length, items };
  });
}

/** Half-width, in small letters, without spaces and the marks that join the parts of a name. */
export function foldTerm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・·‐-―-]/gu, '');
}

/** Brackets of a segment that say again what stands before them, in whole or in part. */
export function emptyGlosses(segment: Segment, pack: LanguagePack): EmptyGloss[] {
  return glossesOf(segment.text).flatMap((bracket): EmptyGloss[] => {
    const repeats = bracket.items.map((item) => repeatedTerm(item.text, bracket.start, segment, pack));
    const at = repeats.findIndex((term) => term !== undefined);
    const term = repeats[at];
    if (!term) return [];
    const isWhole = bracket.items.length === 1;
    return [{ bracket, term, isWhole, surplus: isWhole ? bracket : withComma(bracket, at, segment.text) }];
  });
}

/** An item with the comma behind it, or before it if it is the last, and the space there. */
function withComma({ items }: Gloss, at: number, text: string): Span {
  const item = items[at]!;
  const next = items[at + 1];
  if (!next) return { start: items[at - 1]!.end, end: item.end };
  const space = /^\s*/.exec(text.slice(next.start, next.end))![0].length;
  return { start: item.start, end: next.start + space };
}

const LETTERS = /\p{L}/gu;

/** The words right before a bracket that an item of it repeats, if they are all of the term. */
function repeatedTerm(item: string, bracket: number, { text, tokens }: Segment, pack: LanguagePack): Span | undefined {
  const wanted = foldTerm(item);
  const letters = wanted.match(LETTERS)?.length ?? 0;
  // One kanji is a word, one letter a mark: 銅（銅）, x(x).
  if (letters < 2 && !/^\p{Script=Han}$/u.test(wanted)) return undefined;
  const end = text.slice(0, bracket).trimEnd().length;
  let start = end;
  const floor = Math.max(0, end - 4 * item.length - 8);
  while (start > floor && foldTerm(text.slice(start, end)).length < wanted.length) start--;
  if (foldTerm(text.slice(start, end)) !== wanted) return undefined;
  const isSingle = !/\s/.test(item.trim());
  return standsAlone(start, isSingle, text, tokens, pack) ? { start, end } : undefined;
}

/**
 * Whether a term starts there and no compound has started before: in 国際空港（空港） the bracket says less than the word, and may say it on purpose.
 * @param isSingle one word only, which an adjective or noun before it may make another one: "water turbine (turbine)"
 */
function standsAlone(
  start: number,
  isSingle: boolean,
  text: string,
  tokens: readonly Token[],
  pack: LanguagePack,
): boolean {
  if (/[・·‐-―-]/u.test(text.charAt(start - 1))) return false;
  const index = tokens.findIndex((token) => token.start >= start);
  if (index < 0 || tokens[index]!.start !== start) return false;
  const before = tokens[index - 1];
  if (!before || !/^\s*$/.test(text.slice(before.end, start))) return true;
  if (before.end === start) return before.kind !== 'number' && !pack.isNominal(before);
  return pack.boundary === 'token' || !isSingle || !pack.isContent(before);
}
