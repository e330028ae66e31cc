import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps, type Span, width } from '../core/span.js';
import { type Concept, isAllowed, type Term } from '../core/termbase.js';
import type { Matcher, TermMatch } from '../glossary/matcher.js';
import type { AskedTerm } from './asked-term.js';
import type { CheckContext } from './context.js';
import { termsIn } from './term.js';
import { createTermMatcher } from './term-matcher.js';
import { termTokens } from './term-tokens.js';

/** Finds the words of one question in any segment. */
export interface AskedFinder {
  /** Where a source has the term: in order, none overlapping. */
  inSource(source: number, segment: Segment): readonly Span[];
  /** Where the target has one of the words for it. */
  inTarget(segment: Segment): readonly Span[];
}

/**
 * Finds a term by the rules of the glossary's matcher, as if it were a term of it: in other cases, widths and inflections, with particles, and never inside another word.
 * What is part of a longer term of the glossary is left out: no "pump" in "heat pump".
 * @param words of the target that may stand for the term
 */
export function createAskedFinder(term: AskedTerm, words: readonly string[], context: CheckContext): AskedFinder {
  const { target, sources } = context.packs;
  const concept = { id: 'asked', terms: [...termsOfSources(term, context), ...termsOfTarget(term, words, context)] };
  const packs = new Map([target, ...sources].map((pack) => [pack.code, pack]));
  const matcher = createTermMatcher({ concepts: [concept] }, packs, context.lexicon);
  const find = (segment: Segment, pack: LanguagePack): readonly Span[] => {
    const found = matchesIn(matcher, segment, pack);
    return found.length === 0 ? found : withoutLongerTerms(found, segment, pack, term.concept, context);
  };
  return {
    inSource: (source, segment) => find(segment, sources[source]!),
    inTarget: (segment) => find(segment, target),
  };
}

function matchesIn(matcher: Matcher, segment: Segment, pack: LanguagePack): Span[] {
  const found = matcher
    .matches(pack.code, segment.text, segment.tokens)
    .filter((match) => isAllowed(match.term.status) || !match.loose)
    .sort((a, b) => width(b) - width(a) || a.start - b.start);
  const kept: Span[] = [];
  for (const { start, end } of found) {
    if (!kept.some((other) => overlaps(other, { start, end }))) kept.push({ start, end });
  }
  return kept.sort((a, b) => a.start - b.start);
}

function withoutLongerTerms(
  found: readonly Span[],
  segment: Segment,
  pack: LanguagePack,
  own: Concept | undefined,
  context: CheckContext,
): Span[] {
  const isLonger = (match: TermMatch, span: Span) =>
    match.concept !== own && width(match) > width(span) && contains(match, span);
  const longer = termsIn(context, pack.code, segment);
  return found.filter((span) => !longer.some((match) => isLonger(match, span)));
}

/** The terms of the glossary, or the words as the versions have them and in dictionary form. */
function termsOfSources({ concept, names, uses }: AskedTerm, context: CheckContext): Term[] {
  const codes = new Set(context.packs.sources.map(({ code }) => code));
  if (concept) return concept.terms.filter(({ language }) => codes.has(language));
  return names.flatMap(({ source, text }) => {
    const pack = context.packs.sources[source]!;
    const use = uses.find((one) => one.source === source)!;
    const segment = context.collation.sources[source]!.segments[use.segment]!;
    return formsOf(inSmallLetters(text, segment), pack).map((form) => termOf(form, pack));
  });
}

function termsOfTarget({ concept }: AskedTerm, words: readonly string[], { packs }: CheckContext): Term[] {
  const pack = packs.target;
  const known = concept?.terms.filter(({ language }) => language === pack.code) ?? [];
  const more = words.flatMap((text) => formsOf(text, pack)).filter((text) => known.every((term) => term.text !== text));
  return [...known, ...[...new Set(more)].map((text) => termOf(text, pack))];
}

function termOf(text: string, { code }: LanguagePack): Term {
  return { text, language: code, status: 'admitted', type: 'full' };
}

/** A heading in capitals says nothing of the term's own: MÁY BƠM is "máy bơm", though AI in "AI の" is AI. */
function inSmallLetters(text: string, segment: Segment): string {
  return text.includes(' ') && !/\p{Ll}/u.test(segment.text) ? text.toLowerCase() : text;
}

/** Words as they stand, and with the last meaningful one in dictionary form: 펌프를 and 펌프, 固めて and 固める. */
function formsOf(text: string, pack: LanguagePack): string[] {
  // Words between white space inflect in the matcher itself.
  if (pack.boundary === 'syllable') return [text];
  const last = termTokens(text, pack).findLast((token) => pack.isContent(token));
  const isPlain = !last || last.base === '' || last.base === last.surface;
  if (isPlain || (pack.boundary === 'token' && pack.isNominal(last))) return [text];
  return [text, text.slice(0, last.start) + last.base];
}
