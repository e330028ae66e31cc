import type { Place, Testimony } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { contains, overlaps, type Span, width } from '../core/span.js';
import type { Concept } from '../core/termbase.js';
import type { TermMatch } from '../glossary/matcher.js';
import { alignedSegments, type CheckContext } from './context.js';
import { counterparts, linkedWords } from './counterpart.js';
import { allowedTerms, termsIn } from './term.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** Words of the target that a finding is about. */
export interface TermQuestion {
  /** The flagged words; zero-width where something is missing. */
  readonly place: Place;
  /** What the finding rests on; may be empty. */
  readonly testimonies: readonly Testimony[];
}

/** The term of the versions that a question is about. */
export interface AskedTerm {
  /** Set where the glossary has it. */
  readonly concept: Concept | undefined;
  /** One a version that has it where the question was asked, in the order of the sources. */
  readonly names: readonly { readonly source: number; readonly text: string }[];
  /** Where the versions have it there. */
  readonly uses: readonly SourcePlace[];
  /** Target terms that the glossary allows for it, the preferred one first. */
  readonly admitted: readonly string[];
}

/** A term has no more tokens than this; longer testimonies are clauses, as those of a lost sentence. */
const MOST_TOKENS = 12;

/**
 * What the versions call the flagged words: the words that the finding rests on, else those that are linked to the flagged ones or stand in their place. Where these are
 * a term of the glossary, that term: of a finding about "bơm" in "máy bơm" the glossary's "máy bơm".
 */
export function askedTerm(question: TermQuestion, context: CheckContext): AskedTerm {
  const uses = [...longestBySource(usesNamed(question, context), context)];
  const concept = conceptOf(uses, question.place, context);
  const named = context.collation.sources.flatMap((_, source) =>
    concept ? namedIn(concept, source, question.place, context) : [],
  );
  if (!concept || named.length === 0) {
    const names = uses.map((use) => ({ source: use.source, text: textAt(use, context) }));
    return { concept: undefined, names, uses, admitted: [] };
  }
  return {
    concept,
    names: named.map(({ use, name }) => ({ source: use.source, text: name })),
    uses: named.map(({ use }) => use),
    admitted: allowedTerms(concept, context.packs.target.code).map(({ text }) => text),
  };
}

/** The words of each version; one that the finding does not cite is asked for what is linked to the flagged words. Only where nothing is are they the words in their place, which is a guess. */
function usesNamed({ place, testimonies }: TermQuestion, context: CheckContext): SourcePlace[] {
  const cited = testimonies.filter(
    (one) => one.role !== 'silent' && width(one) > 0 && !(width(place) === 0 && isWhole(one, context)),
  );
  const linked = mayBeTerm(place, context) ? linkedWords(context, place) : [];
  const more = linked.filter(({ source }) => !cited.some((other) => other.source === source));
  if (cited.length + more.length > 0) return [...cited, ...more];
  return mayBeTerm(place, context) ? counterparts(context, place) : [];
}

/** True when the words are a whole sentence: where something is missing it is the sentence, and no term. */
function isWhole({ source, segment, start, end }: SourcePlace, { collation }: CheckContext): boolean {
  const { tokens } = collation.sources[source]!.segments[segment]!;
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  return words.length > 1 && words.every((token) => start <= token.start && token.end <= end);
}

/** Of each version the longest words, those side by side as one: "chế biến" and "gỗ" are "chế biến gỗ". In the order of the sources. */
function longestBySource(places: readonly SourcePlace[], context: CheckContext): SourcePlace[] {
  return context.collation.sources.flatMap((_, source) => {
    const own = joined(
      places.filter((place) => place.source === source),
      context,
    ).filter((place) => isTerm(place, context));
    const [longest] = own.sort((a, b) => width(b) - width(a) || a.segment - b.segment || a.start - b.start);
    return longest ? [longest] : [];
  });
}

function joined(places: readonly SourcePlace[], { collation }: CheckContext): SourcePlace[] {
  const found: SourcePlace[] = [];
  const sorted = [...places].sort((a, b) => a.segment - b.segment || a.start - b.start || b.end - a.end);
  for (const { source, segment, start, end } of sorted) {
    const last = found.at(-1);
    const { text } = collation.sources[source]!.segments[segment]!;
    const isBeside = last?.segment === segment && text.slice(last.end, start).trim() === '';
    if (last && isBeside) found.splice(-1, 1, { ...last, end: Math.max(last.end, end) });
    else found.push({ source, segment, start, end });
  }
  return found;
}

function isTerm(place: SourcePlace, { collation, packs }: CheckContext): boolean {
  return isTermIn(place, collation.sources[place.source]!.segments[place.segment]!, packs.sources[place.source]!);
}

/** True when a place of the target has a meaningful word and no more than a term has: a full stop, a particle or a clause is no term. */
export function mayBeTerm(place: Place, { collation, packs }: CheckContext): boolean {
  return isTermIn(place, collation.target.segments[place.segment]!, packs.target);
}

/** True when a place of the target has a meaningful word. */
export function hasWords(place: Place, { collation, packs }: CheckContext): boolean {
  return tokensAt(place, collation.target.segments[place.segment]!).some((token) => means(token, packs.target));
}

function isTermIn(place: Span, segment: Segment, pack: LanguagePack): boolean {
  const own = tokensAt(place, segment);
  return own.length <= MOST_TOKENS && own.some((token) => means(token, pack));
}

function tokensAt(place: Span, { tokens }: Segment): readonly Token[] {
  return tokens.filter((token) => overlaps(token, place));
}

function means(token: Token, pack: LanguagePack): boolean {
  return token.kind === 'number' || (token.kind === 'word' && pack.isContent(token));
}

/** The concept that most versions name with these words; of several the one that the flagged words are a term of, then the longest. */
function conceptOf(uses: readonly SourcePlace[], place: Place, context: CheckContext): Concept | undefined {
  const found = new Map<Concept, { sources: number; width: number }>();
  for (const use of uses) {
    const segment = context.collation.sources[use.source]!.segments[use.segment]!;
    const pack = context.packs.sources[use.source]!;
    for (const match of termsIn(context, pack.code, segment)) {
      if (!isSameTerm(match, use, segment, pack)) continue;
      const known = found.get(match.concept) ?? { sources: 0, width: 0 };
      found.set(match.concept, { sources: known.sources + 1, width: Math.max(known.width, width(match)) });
    }
  }
  const own = context.collation.target.segments[place.segment]!;
  const flagged = new Set(
    termsIn(context, context.packs.target.code, own)
      .filter((match) => overlaps(match, place))
      .map(({ concept }) => concept),
  );
  const [best] = [...found].sort(
    ([one, a], [other, b]) =>
      b.sources - a.sources || Number(flagged.has(other)) - Number(flagged.has(one)) || b.width - a.width,
  );
  return best?.[0];
}

/** True when a term has the words in it, or they have nothing meaningful beside it. */
function isSameTerm(match: TermMatch, use: Span, { tokens }: Segment, pack: LanguagePack): boolean {
  if (contains(match, use)) return true;
  if (!contains(use, match)) return false;
  return tokens.every((token) => !overlaps(token, use) || overlaps(token, match) || !pack.isContent(token));
}

/** Where a version has a concept beside a segment, and what the glossary calls it. */
function namedIn(concept: Concept, source: number, place: Place, context: CheckContext) {
  const { code } = context.packs.sources[source]!;
  for (const segment of alignedSegments(context, source, place.segment)) {
    const match = termsIn(context, code, segment).find((one) => one.concept === concept);
    if (!match) continue;
    const use = { source, segment: segment.index, start: match.start, end: match.end };
    return [{ use, name: match.term.text }];
  }
  return [];
}

/** The words of a source at a place, as in the file. */
export function textAt({ source, segment, start, end }: SourcePlace, { collation }: CheckContext): string {
  return collation.sources[source]!.segments[segment]!.text.slice(start, end);
}
