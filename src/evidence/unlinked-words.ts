import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps, type Span } from '../core/span.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';
import { createKeyFinder } from './key-finder.js';
import type { KeyFinder } from './key-use.js';
import { wordSupport } from './word-support.js';

/** Words of one source segment. */
export interface SourcePlace extends Span {
  readonly source: number;
  readonly segment: number;
}

/** A Japanese word that sources have a word for, where the target has nothing that corresponds. */
export interface UnlinkedWord {
  readonly word: string;
  readonly places: readonly SourcePlace[];
}

/**
 * What the sources say and the target does not: words of the core lexicon whose equivalents stand in a source beside a target segment, at places that nothing in the
 * target is linked to, not even a word near in meaning. The way back through the lexicon is taken only for segments that are asked for.
 */
export function createUnlinkedWords(context: CheckContext): (segment: number) => readonly UnlinkedWord[] {
  const finders = context.collation.sources.map((_, source) => lazyFinder(context, source));
  const known = new Map<number, readonly UnlinkedWord[]>();
  return (segment) => {
    let words = known.get(segment);
    if (!words) {
      words = gather(context, segment, finders);
      known.set(segment, words);
    }
    return words;
  };
}

/** Finds all keys of the lexicon, and tells whose they are. */
interface WayBack {
  readonly find: KeyFinder;
  readonly dictionary: Dictionary;
}

function lazyFinder({ packs, lexicon }: CheckContext, source: number): () => WayBack | undefined {
  let made: WayBack | undefined;
  return () => {
    const pack = packs.sources[source]!;
    const [dictionary] = dictionariesBetween(packs.target, pack, lexicon.core);
    if (!dictionary || dictionary.from !== packs.target.code) return undefined;
    made ??= { find: createKeyFinder(dictionary.keys(), pack), dictionary };
    return made;
  };
}

/** Words with a meaning of their own in one source beside a target segment that nothing in the target is linked to. */
export function unlinkedTokens(context: CheckContext, source: number, segment: number): SourcePlace[] {
  const pack = context.packs.sources[source]!;
  const { strong, weak } = wordSupport(context).linksOf(source, segment);
  return alignedSegments(context, source, segment).flatMap((other) =>
    other.tokens
      .filter((token) => token.kind === 'word' && pack.isContent(token))
      .filter(
        (token) => ![...strong, ...weak].some(({ place }) => place.segment === other.index && overlaps(place, token)),
      )
      .map(({ start, end }) => ({ source, segment: other.index, start, end })),
  );
}

function gather(
  context: CheckContext,
  segment: number,
  finders: readonly (() => WayBack | undefined)[],
): readonly UnlinkedWord[] {
  const { text, tokens } = context.collation.target.segments[segment]!;
  const own = new Set(tokens.map(({ base }) => base));
  const places = new Map<string, SourcePlace[]>();
  finders.forEach((finder, source) => {
    const back = finder();
    if (!back) return;
    const pack = context.packs.sources[source]!;
    const { strong, weak } = wordSupport(context).linksOf(source, segment);
    for (const other of alignedSegments(context, source, segment)) {
      const linked = [...strong, ...weak].filter(({ place }) => place.segment === other.index);
      const uses = back.find(other);
      for (const use of uses) {
        if (linked.some(({ place }) => overlaps(place, use)) || !saysSomething(use, other, pack)) continue;
        if (uses.some((longer) => longer.end - longer.start > use.end - use.start && contains(longer, use))) continue;
        for (const word of back.dictionary.wordsFor(use.key)) {
          if (own.has(word) || text.includes(word) || !isNoun(word, context.packs.target)) continue;
          const list = places.get(word) ?? [];
          places.set(word, list);
          list.push({ source, segment: other.index, start: use.start, end: use.end });
        }
      }
    }
  });
  return [...places].map(([word, list]) => ({ word, places: list }));
}

/** A use that has a word with a meaning of its own in it: no "and", no "for". */
function saysSomething(use: Span, { tokens }: Segment, pack: LanguagePack): boolean {
  return tokens.some((token) => overlaps(token, use) && pack.isContent(token));
}

/** True for nouns of a language whose tokens tell. */
function isNoun(word: string, pack: LanguagePack): boolean {
  return pack
    .tokenize(word)
    .every((token) => pack.isContent(token) && pack.isNominal(token) && token.posDetail !== '副詞可能');
}
