import type { Testimony } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { type Concept, isAllowed, type Term } from '../core/termbase.js';
import type { LanguageCode } from '../core/language.js';
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

/** Concepts that the aligned segments of the sources name, in the order of the glossary. */
export function conceptsInSources(
  context: CheckContext,
  segmentsOf: (source: number) => readonly Segment[],
): NamedConcept[] {
  const found = new Map<Concept, Testimony[]>();
  context.packs.sources.forEach((pack, source) => {
    for (const segment of segmentsOf(source)) {
      for (const match of termsIn(context, pack.code, segment)) {
        const places = found.get(match.concept) ?? [];
        found.set(match.concept, places);
        places.push({ source, segment: segment.index, start: match.start, end: match.end, role: 'contradicts' });
      }
    }
  });
  return [...found].map(([concept, places]) => ({ concept, places }));
}

/** The terms that may be used in a language, preferred ones first. */
export function allowedTerms(concept: Concept, language: LanguageCode): Term[] {
  const terms = concept.terms.filter((term) => term.language === language && isAllowed(term.status));
  return terms.sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}
