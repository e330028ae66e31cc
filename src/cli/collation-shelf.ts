import type { Alignment } from '../core/alignment.js';
import type { Collation } from '../core/collation.js';
import type { Document } from '../core/document.js';
import type { LanguageCode } from '../core/language.js';
import { collate } from '../engine/collate.js';
import type { Session } from '../node.js';

/** Collations that are needed again, when all texts of a run have been read. */
export interface CollationShelf {
  /** Takes a batch. The batches before it are reduced to what costs time to find: their alignments. */
  put(batch: readonly Collation[]): void;
  /** All collations, in order; texts of earlier batches are cut once more. */
  all(): Iterable<Collation>;
}

/** A collation without its segments and words, which are made of its texts again. */
interface Reduced {
  readonly target: Document;
  readonly sources: readonly Document[];
  readonly original: LanguageCode | undefined;
  /** As JSON: beads are many and small. */
  readonly alignments: string;
}

export function createShelf(session: Pick<Session, 'segment'>): CollationShelf {
  const reduced: Reduced[] = [];
  let last: readonly Collation[] = [];
  return {
    put(batch) {
      reduced.push(...last.map(reduce));
      last = batch;
    },
    *all() {
      for (const one of reduced) yield restore(one, session);
      yield* last;
    },
  };
}

function reduce({ target, sources }: Collation): Reduced {
  return {
    target: target.document,
    sources: sources.map(({ document }) => document),
    original: sources.find(({ original }) => original)?.document.language,
    alignments: JSON.stringify(sources.map(({ alignment }) => alignment)),
  };
}

function restore({ target, sources, original, alignments }: Reduced, session: Pick<Session, 'segment'>): Collation {
  const cut = sources.map((source) => session.segment(source));
  const aligned = (JSON.parse(alignments) as Alignment[]).map((alignment) => ({ alignment }));
  return collate(session.segment(target), cut, aligned, original);
}
