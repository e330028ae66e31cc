import type { Testimony } from '../core/finding.js';
import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { type Concept, isAllowed, type Term } from '../core/termbase.js';
import { longest, type TermMatch } from '../glossary/matcher.js';
import type { CheckContext } from './context.js';

/** A concept in the sources of some target segments, with every place where a source names it. */
export interface NamedConcept {
  readonly concept: Concept;
  readonly places: readonly Testimony[];
}

/** Terms that a segment uses, those inside a longer term left out. */
export function termsIn(context: CheckContext, language: LanguageCode, segment: Segment): TermMatch[] {
  return context.matcher ? longest(context.matcher.matches(language, segment.text, segment.tokens)) : [];
}

/**
 * Concepts that the aligned segments of the sources name, in the order of the glossary. What is named only as part of a longer name is
 * left out.
 */
export function conceptsInSources(
  context: CheckContext,
  segmentsOf: (source: number) => readonly Segment[],
): NamedConcept[] {
  const found = new Map<Concept, Testimony[]>();
  const alone = new Set<Concept>();
  context.packs.sources.forEach((pack, source) => {
    for (const segment of segmentsOf(source)) {
      for (const match of termsIn(context, pack.code, segment)) {
        const places = found.get(match.concept) ?? [];
        found.set(match.concept, places);
        places.push({ source, segment: segment.index, start: match.start, end: match.end, role: 'contradicts' });
        if (!isPartOfName(match, segment, pack)) alone.add(match.concept);
      }
    }
  });
  return [...found].filter(([concept]) => alone.has(concept)).map(([concept, places]) => ({ concept, places }));
}

/** The terms that may be used in a language, preferred ones first. */
export function allowedTerms(concept: Concept, language: LanguageCode): Term[] {
  const terms = concept.terms.filter((term) => term.language === language && isAllowed(term.status));
  return terms.sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}

const CAPITAL = /^\p{Lu}/u;
/** From this share of capitals on a segment is a heading, where capitals tell nothing. */
const HEADING = 0.85;

/** True when an ordinary term stands in capitals beside another word in capitals: "capital" in "Ocean Capital Partners". */
function isPartOfName(match: TermMatch, segment: Segment, pack: LanguagePack): boolean {
  if (/\p{Lu}/u.test(match.term.text) || !CAPITAL.test(segment.text.slice(match.start))) return false;
  const words = segment.tokens.filter((token) => token.kind === 'word' && pack.isContent(token));
  const inCapitals = (token: Token | undefined) => token?.kind === 'word' && CAPITAL.test(token.surface);
  if (words.filter(inCapitals).length > HEADING * words.length) return false;
  const { tokens } = segment;
  const first = tokens.findIndex((token) => overlaps(token, match));
  const last = tokens.findLastIndex((token) => overlaps(token, match));
  // The first word of a sentence has its capital for that reason.
  const before = first > 1 || (first === 1 && pack.isContent(tokens[0]!)) ? tokens[first - 1] : undefined;
  return inCapitals(before) || inCapitals(tokens[last + 1]);
}
