import { formatBeads } from '../align/bead-lines.js';
import type { Alignment, Bead } from '../core/alignment.js';
import type { SegmentedDocument } from '../core/segment.js';
import { escapeUnseen } from '../text/visible.js';
import { formatTable } from './table.js';

/** A target and one source with their alignment. */
export interface AlignedPair {
  readonly target: SegmentedDocument;
  readonly source: SegmentedDocument;
  readonly alignment: Alignment;
}

/** Writes alignments of one target: bead lines (first pair only), a table, or JSON (`schemas/alignment-1.schema.json`). */
export function formatPairs(pairs: readonly AlignedPair[], format: 'beads' | 'tsv' | 'json'): string {
  if (format === 'json') return formatJson(pairs);
  return format === 'tsv' ? formatTsv(pairs) : formatBeads(pairs[0]!.alignment.beads);
}

function formatTsv(pairs: readonly AlignedPair[]): string {
  const columns = ['target', 'source', 'cost', 'confidence', 'target text', 'source text'];
  if (pairs.length === 1)
    return formatTable(
      columns,
      pairs[0]!.alignment.beads.map((bead) => beadRow(bead, pairs[0]!)),
    );
  const rows = pairs.flatMap((pair) => {
    const { path } = pair.source.document;
    return pair.alignment.beads.map((bead) => [path, ...beadRow(bead, pair)]);
  });
  return formatTable(['version', ...columns], rows);
}

function beadRow(bead: Bead, { target, source }: AlignedPair): string[] {
  return [
    bead.target.join(' '),
    bead.source.join(' '),
    bead.cost.toFixed(4),
    bead.confidence.toFixed(3),
    textOf(bead.target, target),
    textOf(bead.source, source),
  ];
}

function textOf(indexes: readonly number[], { segments }: SegmentedDocument): string {
  return indexes.map((index) => segments[index]?.text ?? '').join(' ');
}

function formatJson(pairs: readonly AlignedPair[]): string {
  const value = {
    schema: 'taiyaku.alignment/1',
    target: textValue(pairs[0]!.target),
    alignments: pairs.map(({ source, alignment }) => ({
      source: textValue(source),
      beads: alignment.beads.map((bead) => ({
        target: bead.target,
        source: bead.source,
        cost: Number(bead.cost.toFixed(4)),
        confidence: Number(bead.confidence.toFixed(3)),
      })),
    })),
  };
  return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
}

function textValue({ document, segments }: SegmentedDocument): object {
  return {
    path: document.path,
    language: document.language,
    sha256: document.sha256,
    segments: segments.map(({ span }) => ({ start: span.start, end: span.end })),
  };
}
