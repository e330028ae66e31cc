import type { LinkFinder } from './link-table.js';

/** A finder that looks from the source to the target: for a Japanese source and the katakana or kanji in it. */
export function mirrored(finder: LinkFinder): LinkFinder {
  return {
    kind: finder.kind,
    find: (target, source) =>
      finder.find(source, target).map((pair) => ({ ...pair, target: pair.source, source: pair.target })),
  };
}
