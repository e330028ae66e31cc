import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';
import { createKeyFinder } from './key-finder.js';
import { isLinked, type SourcePlace } from './unlinked-tokens.js';

/**
 * Where a version has one of some Japanese words beside a segment, and nothing in the target stands for it there.
 * @param source index of the version
 * @param segment of the target
 * @returns undefined where no dictionary has a word for it, so that it may be there unseen
 */
export function placesMeaning(
  context: CheckContext,
  source: number,
  segment: number,
  words: readonly string[],
): SourcePlace[] | undefined {
  const pack = context.packs.sources[source]!;
  const [dictionary] = dictionariesBetween(context.packs.target, pack, context.lexicon.core);
  const keys = dictionary ? words.flatMap((word) => dictionary.translations(word)) : [];
  if (keys.length === 0) return undefined;
  const find = createKeyFinder(keys, pack);
  return alignedSegments(context, source, segment).flatMap((own) =>
    find(own)
      .map(({ start, end }) => ({ source, segment: own.index, start, end }))
      .filter((place) => !isLinked(context, segment, place)),
  );
}

/**
 * Whether another version has one of some Japanese words, and nothing in the target stands for it there.
 * @param source a version that is not asked
 * @param segment of the target
 * @returns undefined where no dictionary has a word for it in any of them
 */
export function meansElsewhere(
  context: CheckContext,
  source: number,
  segment: number,
  words: readonly string[],
): boolean | undefined {
  const others = context.packs.sources.flatMap((_, other) =>
    other === source ? [] : [placesMeaning(context, other, segment, words)],
  );
  const known = others.filter((places) => places !== undefined);
  return known.length === 0 ? undefined : known.some(({ length }) => length > 0);
}
