import type { BeadEvidence } from '../align/bead-evidence.js';
import { parseBeads } from '../align/bead-lines.js';
import type { AlignedPair } from '../align/formats/index.js';
import type { Document } from '../core/document.js';
import type { LockedBead } from '../core/locked-bead.js';
import type { SegmentedDocument } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { Session, SureBeads } from '../node.js';
import type { AlignFlags } from './flag-types.js';
import { readGivenFile } from './given-file.js';
import { type Gold, lineSpans } from './gold.js';

/** A pair, with the evidence of its beads. */
export interface ExplainedPair extends AlignedPair {
  evidence(bead: number): BeadEvidence;
}

/**
 * Aligns a target with one source, or with several, which then help one another.
 * @param locked beads that reviewers have locked, of these texts and others; those of `--fixed` go before
 */
export async function alignDocuments(
  session: Session,
  target: Document,
  sources: readonly Document[],
  flags: AlignFlags,
  gold: Gold | undefined,
  locked: readonly LockedBead[],
): Promise<ExplainedPair[]> {
  const given = flags.segmented ? undefined : gold?.spans;
  const bySpans = flags.segmented === true || given !== undefined;
  const cut = (document: Document, spans: readonly Span[] | undefined) =>
    bySpans ? session.segmentBySpans(document, spans ?? lineSpans(document.text)) : session.segment(document);
  const targetCut = cut(target, given?.target);
  const cuts = sources.map((document) => cut(document, given?.source));
  if (cuts.length === 1) {
    const fixed = flags.fixed === undefined ? [] : parseBeads(await readGivenFile(flags.fixed), flags.fixed);
    return [await alignPair(session, targetCut, cuts[0]!, { fixed, locked })];
  }
  for (const source of cuts) await session.prepare(targetCut, source);
  const all = session.alignAll(targetCut, cuts, locked);
  return all.map((aligned, k) => ({ target: targetCut, source: cuts[k]!, ...aligned }));
}

/** Aligns two segmented texts. */
export async function alignPair(
  session: Session,
  target: SegmentedDocument,
  source: SegmentedDocument,
  sure: SureBeads = {},
): Promise<ExplainedPair> {
  await session.prepare(target, source);
  return { target, source, ...session.alignWithEvidence(target, source, sure) };
}
