import type { SegmentedDocument } from '../../core/segment.js';
import { joinSentences } from '../../text/join-sentences.js';

/** The segments of one side of a bead as one text. */
export function segmentText(indexes: readonly number[], { document, segments }: SegmentedDocument): string {
  return joinSentences(
    indexes.map((index) => segments[index]?.text ?? ''),
    document.language,
  );
}
