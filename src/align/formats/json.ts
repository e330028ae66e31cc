import type { Bead } from '../../core/alignment.js';
import type { SegmentedDocument } from '../../core/segment.js';
import { escapeUnseen } from '../../text/visible.js';
import type { AlignedPair, FormatOptions } from './types.js';

/** `schemas/alignment-1.schema.json`. Beads below the least confidence are left out, and `minConfidence` says so. */
export function formatJson(pairs: readonly AlignedPair[], { minConfidence }: FormatOptions): string {
  const value = {
    schema: 'taiyaku.alignment/1',
    ...(minConfidence > 0 && { minConfidence }),
    target: textValue(pairs[0]!.target),
    alignments: pairs.map(({ source, alignment }) => ({
      source: textValue(source),
      beads: alignment.beads.filter(({ confidence }) => confidence >= minConfidence).map(beadValue),
    })),
  };
  return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
}

function beadValue({ target, source, cost, confidence, locked, signals }: Bead): object {
  return {
    target,
    source,
    cost: round(cost, 4),
    confidence: round(confidence, 3),
    ...(locked && { locked }),
    ...(signals && {
      signals: Object.fromEntries(Object.entries(signals).map(([id, odds]) => [id, round(odds, 2)])),
    }),
  };
}

function round(value: number, digits: number): number {
  // `+ 0`: a small negative number would become -0.
  return Number(value.toFixed(digits)) + 0;
}

function textValue({ document, segments }: SegmentedDocument): object {
  return {
    path: document.path,
    language: document.language,
    sha256: document.sha256,
    segments: segments.map(({ span }) => ({ start: span.start, end: span.end })),
  };
}
