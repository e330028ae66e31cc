import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';
import { createKeyFinder } from './key-finder.js';
import { isLinked } from './unlinked-tokens.js';

/**
 * Whether a version has one of some Japanese words, and nothing in the target stands for it there.
 * @param source a version that is not asked
 * @param segment of the target
 * @returns undefined where no dictionary has a word for it, so that it may be there unseen
 */
export function meansElsewhere(
  context: CheckContext,
  source: number,
  segment: number,
  words: readonly string[],
): boolean | undefined {
  let known = false;
  const isThere = context.packs.sources.some((pack, other) => {
    if (other === source) return false;
    const [dictionary] = dictionariesBetween(context.packs.target, pack, context.lexicon.core);
    const keys = dictionary ? words.flatMap((word) => dictionary.translations(word)) : [];
    if (keys.length === 0) return false;
    known = true;
    const find = createKeyFinder(keys, pack);
    return alignedSegments(context, other, segment).some((own) =>
      find(own).some(
        ({ start, end }) => !isLinked(context, segment, { source: other, segment: own.index, start, end }),
      ),
    );
  });
  return isThere || (known ? false : undefined);
}
