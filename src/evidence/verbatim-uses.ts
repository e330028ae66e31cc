import type { Row } from '../core/collation.js';
import type { Segment } from '../core/segment.js';
import { type Verbatim, type VerbatimKind, verbatims } from '../text/verbatim.js';
import { beadConfidence, type CheckContext } from './context.js';

/** Something verbatim in a segment of one text. */
export interface VerbatimUse extends Verbatim {
  readonly segment: number;
}

/** What the versions agree that a row of the target must have. */
export interface Wanted {
  readonly kind: VerbatimKind;
  readonly key: string;
  /** How often, at least. */
  readonly count: number;
  /** How it stands in the versions, one use a version. */
  readonly uses: readonly (VerbatimUse & { readonly source: number })[];
}

/** A version that is heard beside a row, with what it has there. */
export interface Heard {
  readonly source: number;
  readonly uses: readonly VerbatimUse[];
}

/** Below it a bead may be wrong, and what a version has or lacks proves nothing. */
const SURE_BEAD = 0.6;

const cache = new WeakMap<Segment, readonly VerbatimUse[]>();

/** What a segment has that is taken over as it stands. */
export function verbatimUses(segment: Segment): readonly VerbatimUse[] {
  const known = cache.get(segment);
  if (known) return known;
  const uses = verbatims(segment.text).map((found) => ({ ...found, segment: segment.index }));
  cache.set(segment, uses);
  return uses;
}

/** The versions that have something beside a row. */
export function heardVersions(row: Row, context: CheckContext): Heard[] {
  return context.collation.sources.flatMap(({ segments }, source): Heard[] => {
    const beads = (row.beads[source] ?? []).filter((bead) => bead.source.length > 0);
    const isSure = row.target.every((segment) => beadConfidence(context, source, segment) >= SURE_BEAD);
    if (beads.length === 0 || !isSure) return [];
    return [{ source, uses: beads.flatMap((bead) => bead.source).flatMap((index) => verbatimUses(segments[index]!)) }];
  });
}

/**
 * What the versions agree on: each that has anything of the kind has it, and more than half of them do. A link that one of three versions has is its
 * translator's.
 */
export function wantedVerbatims(heard: readonly Heard[]): Wanted[] {
  const keys = new Map<string, VerbatimUse>();
  for (const use of heard.flatMap(({ uses }) => uses)) if (!use.weak) keys.set(`${use.kind} ${use.key}`, use);
  return [...keys.values()].flatMap(({ kind, key }): Wanted[] => {
    const holders = heard.filter(({ uses }) => uses.some((use) => use.kind === kind && !use.weak));
    const own = holders.map(({ source, uses }) => ({ source, uses: uses.filter((use) => isUse(use, kind, key)) }));
    const count = Math.min(...own.map(({ uses }) => uses.length));
    if (own.length * 2 <= heard.length || count === 0) return [];
    return [{ kind, key, count, uses: own.map(({ source, uses }) => ({ ...uses[0]!, source })) }];
  });
}

export function isUse(use: Verbatim, kind: VerbatimKind, key: string): boolean {
  return use.kind === kind && use.key === key;
}
