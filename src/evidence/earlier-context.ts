import type { Bead } from '../core/alignment.js';
import type { Collation } from '../core/collation.js';
import { type CheckContext, createCheckContext } from './context.js';
import { compareRevisions, type Revision } from './revision.js';

/** What became of the texts since the earlier commit. */
export interface Changes {
  readonly target: Revision;
  /** One a source; undefined where the commit does not have the file. */
  readonly sources: readonly (Revision | undefined)[];
  /** The present target beside the sources as they were: whether its words stand for theirs can be asked as ever. */
  readonly before: CheckContext;
}

const known = new WeakMap<CheckContext, Changes | undefined>();

/** The changes since the earlier commit, compared when first asked; undefined when there is no earlier state. */
export function changesOf(context: CheckContext): Changes | undefined {
  if (!known.has(context)) known.set(context, compare(context));
  return known.get(context);
}

function compare(context: CheckContext): Changes | undefined {
  const { collation, earlier } = context;
  if (!earlier || earlier.target.length === 0) return undefined;
  const target = compareRevisions(earlier.target, collation.target.segments);
  const sources = collation.sources.map(({ segments }, k) => {
    const old = earlier.sources[k] ?? [];
    return old.length === 0 ? undefined : compareRevisions(old, segments);
  });
  if (!sources.some((revision) => revision && revision.revised.size > 0)) return undefined;
  return { target, sources, before: contextBefore(context, sources) };
}

/** Every bead with the sentences that its sources' sentences were. */
function contextBefore(context: CheckContext, revisions: Changes['sources']): CheckContext {
  const { collation, packs, lexicon, matcher, earlier } = context;
  const sources = collation.sources.map((source, k) => {
    const revision = revisions[k];
    if (!revision) return source;
    const beads = source.alignment.beads.flatMap((bead): Bead[] => {
      const were = [...new Set(bead.source.flatMap((index) => revision.earlierOf(index)))].sort((a, b) => a - b);
      return were.length > 0 && bead.target.length > 0 ? [{ ...bead, source: were }] : [];
    });
    return { ...source, segments: earlier!.sources[k]!, alignment: { ...source.alignment, beads } };
  });
  // Rows are for the engine, which runs nothing over this one.
  const before: Collation = { target: collation.target, sources, rows: [] };
  return createCheckContext(before, packs, lexicon, matcher);
}
