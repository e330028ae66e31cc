import type { Collation, Row } from '../core/collation.js';
import type { Earlier } from '../core/earlier.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Matcher } from '../glossary/matcher.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { createFinders } from './finders.js';
import { createLinkTable, type LinkTable } from './link-table.js';

/** Everything a check may ask, apart from the texts themselves. */
export interface CheckContext {
  readonly collation: Collation;
  readonly packs: { readonly target: LanguagePack; readonly sources: readonly LanguagePack[] };
  readonly lexicon: Lexicon;
  /** Absent when no glossary is in force. */
  readonly matcher: Matcher | undefined;
  readonly links: LinkTable;
  /** The same texts at an earlier commit; absent when nobody asked what has changed since. */
  readonly earlier?: Earlier;
}

/** Gathers the evidence for one collation; links are found when a check first asks for them. */
export function createCheckContext(
  collation: Collation,
  packs: CheckContext['packs'],
  lexicon: Lexicon,
  matcher: Matcher | undefined,
  earlier?: Earlier,
): CheckContext {
  const finders = collation.sources.map((_, index) => createFinders(collation, index, packs, lexicon, matcher));
  return {
    collation,
    packs,
    lexicon,
    matcher,
    links: createLinkTable(collation, finders),
    ...(earlier && { earlier }),
  };
}

/** The segments of a source that are aligned with a target segment; empty when the source has nothing there. */
export function alignedSegments(context: CheckContext, source: number, segment: number): readonly Segment[] {
  const bead = context.links.beadOf(source, segment);
  return bead ? bead.source.map((index) => context.collation.sources[source]!.segments[index]!) : [];
}

/** Confidence of the bead that a target segment belongs to; 0 when the source has nothing there. */
export function beadConfidence(context: CheckContext, source: number, segment: number): number {
  return context.links.beadOf(source, segment)?.confidence ?? 0;
}

/** Indexes of the sources that have something beside a target segment. */
export function heardSources(context: CheckContext, segment: number): number[] {
  return context.collation.sources.flatMap((_, source) =>
    beadConfidence(context, source, segment) > 0 ? [source] : [],
  );
}

/** The segments of a source that are aligned with a row. */
export function segmentsOfRow({ collation }: CheckContext, source: number, row: Row): readonly Segment[] {
  const { segments } = collation.sources[source]!;
  return (row.beads[source] ?? []).flatMap((bead) => bead.source.map((index) => segments[index]!));
}
