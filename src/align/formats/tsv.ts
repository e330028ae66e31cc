import type { Bead } from '../../core/alignment.js';
import { formatTable } from '../../text/table.js';
import { segmentText } from './segment-text.js';
import type { AlignedPair, FormatOptions } from './types.js';

const COLUMNS = ['target', 'source', 'cost', 'confidence', 'target text', 'source text'];

/** A table with one line a bead; with several sources the first column says which. Beads below the least confidence are left out. */
export function formatTsv(pairs: readonly AlignedPair[], { minConfidence }: FormatOptions): string {
  const rows = pairs.flatMap((pair) => {
    const version = pairs.length > 1 ? [pair.source.document.path] : [];
    const kept = pair.alignment.beads.filter(({ confidence }) => confidence >= minConfidence);
    return kept.map((bead) => [...version, ...cellsOf(bead, pair)]);
  });
  return formatTable(pairs.length > 1 ? ['version', ...COLUMNS] : COLUMNS, rows);
}

function cellsOf(bead: Bead, { target, source }: AlignedPair): string[] {
  return [
    bead.target.join(' '),
    bead.source.join(' '),
    bead.cost.toFixed(4),
    bead.confidence.toFixed(3),
    segmentText(bead.target, target),
    segmentText(bead.source, source),
  ];
}
