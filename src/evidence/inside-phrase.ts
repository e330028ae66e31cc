import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { contains, width } from '../core/span.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import type { CheckContext } from './context.js';
import { sharesMeaning } from './kin-meaning.js';
import { meansElsewhere } from './means-elsewhere.js';
import type { Misreading } from './misreading.js';
import type { SourcePlace } from './unlinked-tokens.js';
import type { WordSupport } from './word-support.js';

/** Longest phrase that is looked up, in words. */
const LONGEST = 5;
/** Shortest: a word of two syllables is hardly taken for one of them, and a good translation may put it in another way. */
const LEAST = 3;

/**
 * Phrases of the sources that mean something else as a whole, where all that bears a target word out stands inside: 直流 is no more than the "một chiều" of "van một chiều", a check
 * valve (逆止弁). What the phrase means is known from the table of homographs or from the core lexicon; then another version must have it, too, without counterpart in the target.
 * @param word dictionary form of the target word
 * @param support what the sources have for it
 */
export function phrasesAround(
  context: CheckContext,
  place: Place,
  word: string,
  support: readonly WordSupport[],
): Misreading[] {
  const { text } = context.collation.target.segments[place.segment]!;
  return support.flatMap(({ source, links }): Misreading[] => {
    const [first, ...more] = links.map((link) => link.place);
    if (!first || !context.packs.sources[source]!.compoundsApart) return [];
    const phrase = phrasesHolding(context, { source, ...first })
      .filter((at) => more.every((other) => other.segment === at.segment && contains(at, other)))
      .map((at) => ({ ...at, right: meaningsOf(context, at, word, place.segment) }))
      .find(({ right }) => right.length > 0);
    if (!phrase || phrase.right.some((own) => text.includes(own))) return [];
    return [{ ...phrase, sure: true, isPhrase: true }];
  });
}

/** The runs of words around a place, itself left out, the longest first. */
function phrasesHolding({ collation }: CheckContext, at: SourcePlace): SourcePlace[] {
  const segment = collation.sources[at.source]!.segments[at.segment]!;
  const words = segment.tokens.filter(({ kind }) => kind === 'word');
  const from = words.findIndex(({ end }) => end > at.start);
  const to = words.findLastIndex(({ start }) => start < at.end);
  const found: SourcePlace[] = [];
  // A link may rest on a number alone.
  if (from < 0 || to < from) return found;
  for (let first = from; first >= 0 && to - first < LONGEST; first--) {
    for (let last = to; last < words.length && last - first < LONGEST; last++) {
      const phrase = { ...at, start: words[first]!.start, end: words[last]!.end };
      if (width(phrase) > width(at) && isOneRun(segment, phrase)) found.push(phrase);
    }
  }
  return found.sort((a, b) => width(b) - width(a));
}

function isOneRun({ text }: Segment, { start, end }: SourcePlace): boolean {
  return /^[\p{L}\p{M}\p{N}\s-]+$/u.test(text.slice(start, end));
}

/** What a phrase means, where that has nothing to do with the word. */
function meaningsOf(context: CheckContext, at: SourcePlace, word: string, segment: number): readonly string[] {
  const { homographs, named } = context.lexicon;
  const { document, segments } = context.collation.sources[at.source]!;
  const key = equivalentKey(segments[at.segment]!.text.slice(at.start, at.end), document.language);
  if (key.split(' ').length < LEAST) return [];
  const isOther = (right: readonly string[]) =>
    !right.some((own) => own.includes(word) || sharesMeaning(context, word, own, at.source));
  const always = homographs.of(document.language, key).find(({ contexts }) => contexts.length === 0);
  if (always) return isOther(always.right) ? always.right : [];
  const right = [...named.of(document.language, key).keys()];
  return right.length > 0 && isOther(right) && meansElsewhere(context, at.source, segment, right) === true ? right : [];
}
