import type { SegmentedDocument } from '../../../core/segment.js';
import { escapeHtml } from '../../../text/markup.js';
import type { AlignedPair } from '../types.js';

/** What the texts are called on the page, as HTML. */
export type Names = ReadonlyMap<SegmentedDocument, string>;

/** File names without their folders, unless two are called alike (`ja/walk.txt` and `vi/walk.txt`). */
export function namesOf(pairs: readonly AlignedPair[]): Names {
  const texts = [pairs[0]!.target, ...pairs.map(({ source }) => source)];
  const bare = texts.map(({ document }) => document.path.replace(/^.*[\\/]/su, ''));
  const areDistinct = new Set(bare).size === bare.length;
  return new Map(
    texts.map((text, index) => [text, `<bdi>${escapeHtml(areDistinct ? bare[index]! : text.document.path)}</bdi>`]),
  );
}
