import type { BeadShape } from '../align/bead-lines.js';
import { lockedBeads } from '../align/locked-beads.js';
import type { LockedBead } from '../core/locked-bead.js';
import type { SegmentedDocument } from '../core/segment.js';

/**
 * What reviewers have confirmed of two texts, as they are now. Sentences are compared as they stand in the file, of a page with its markup: that is what was confirmed.
 * @param pair id of the pair of files, as in fingerprints
 * @param lines of the beads file, of these texts and others
 */
export function lockedBeadsOf(
  target: SegmentedDocument,
  source: SegmentedDocument,
  pair: string,
  lines: readonly LockedBead[],
): BeadShape[] {
  if (lines.length === 0) return [];
  const texts = { target: sentencesOf(target), source: sentencesOf(source) };
  return lockedBeads(lines, { pair, version: source.document.language, ...texts });
}

function sentencesOf({ document, segments }: SegmentedDocument): string[] {
  return segments.map(({ span }) => document.text.slice(span.start, span.end));
}
