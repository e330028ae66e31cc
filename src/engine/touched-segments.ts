import type { Collation } from '../core/collation.js';
import type { Earlier } from '../core/earlier.js';
import { compareRevisions, type Revision } from '../evidence/revision.js';

/**
 * The segments of the target in whose row something is new: a sentence of the target or of a source that was not there then, in this wording. A sentence that a source has beside none
 * of the target counts for the one before it.
 * @param earlier the same texts at an earlier commit
 * @returns indexes, ascending
 */
export function touchedSegments({ target, sources, rows }: Collation, earlier: Earlier): number[] {
  const isNew =
    ({ isUnchanged }: Revision) =>
    (index: number) =>
      !isUnchanged(index);
  const own = isNew(compareRevisions(earlier.target, target.segments));
  const touched = new Set<number>();
  for (const [k, { segments, alignment }] of sources.entries()) {
    const isNewThere = isNew(compareRevisions(earlier.sources[k] ?? [], segments));
    let before = 0;
    for (const bead of alignment.beads) {
      if (bead.source.some(isNewThere)) touched.add(bead.target[0] ?? before);
      before = bead.target.at(-1) ?? before;
    }
  }
  return rows.flatMap((row) => (row.target.some((index) => own(index) || touched.has(index)) ? row.target : []));
}
