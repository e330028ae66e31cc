import { measureFit } from '../align/fit.js';
import type { Alignment } from '../core/alignment.js';
import type { Collation, Source } from '../core/collation.js';
import type { LanguageCode } from '../core/language.js';
import type { SegmentedDocument } from '../core/segment.js';
import { makeRows } from './rows.js';

/**
 * Puts a target beside its sources.
 * @param aligned the target's alignments with the sources, in their order
 * @param original language of the version the others were made from; the first source when absent or not among them
 */
export function collate(
  target: SegmentedDocument,
  sources: readonly SegmentedDocument[],
  aligned: readonly { readonly alignment: Alignment }[],
  original?: LanguageCode,
): Collation {
  const named = sources.findIndex((source) => source.document.language === original);
  const first = Math.max(0, named);
  const versions = sources.map((source, index): Source => {
    const { alignment } = aligned[index]!;
    return { ...source, original: index === first, alignment, doubtful: measureFit(alignment).doubtful };
  });
  return { target, sources: versions, rows: makeRows(target.segments.length, versions) };
}
