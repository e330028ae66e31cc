import type { Testimony } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { type Concept, isAllowed, type Term } from '../core/termbase.js';
import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
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

/** Most tokens between two parts of a term that a coordination has pulled apart. */
const LONGEST_GAP = 4;

/**
 * True when a segment has the words of a term in order, pulled apart by particles or by one further item: 科学、技術 for 科学技術,
 * 車と列車の運転 for 車の運転; or without 的, as 実質 for 実質的. A compound with a further noun inside is another term: 合同調査委員会 is
 * no 合同委員会.
 */
export function isSpreadOut(term: Term, segment: Segment, pack: LanguagePack): boolean {
  const parts = pack.tokenize(term.text).filter((token) => isPart(token, pack));
  if (parts.length < 2 && parts[0]?.surface === term.text) return false;
  return segment.tokens.some((token, start) => {
    if (token.base !== parts[0]?.base) return false;
    let at = start;
    return parts.slice(1).every((part) => {
      const gap = segment.tokens.slice(at + 1, at + 2 + LONGEST_GAP);
      const next = gap.findIndex((candidate) => candidate.base === part.base);
      if (next < 0 || !isLooseGap(gap.slice(0, next), pack)) return false;
      at += next + 1;
      return true;
    });
  });
}

function isPart(token: Token, pack: LanguagePack): boolean {
  return token.surface !== '的' && (pack.isContent(token) || pack.isNominal(token));
}

function isLooseGap(gap: readonly Token[], pack: LanguagePack): boolean {
  const nouns = gap.filter((token) => pack.isNominal(token)).length;
  return gap.length === 0 || (nouns <= 1 && nouns < gap.length);
}
