import { formatBeadLines } from './beads.js';
import { formatHtml } from './html/page.js';
import { formatJson } from './json.js';
import { formatTmx } from './tmx.js';
import { formatTsv } from './tsv.js';
import type { AlignedPair, AlignmentFormatter, FormatOptions } from './types.js';

export type { AlignedPair, FormatOptions } from './types.js';

const FORMATTERS = {
  beads: formatBeadLines,
  tsv: formatTsv,
  json: formatJson,
  tmx: formatTmx,
  html: formatHtml,
} as const satisfies Record<string, AlignmentFormatter>;

export type AlignmentFormat = keyof typeof FORMATTERS;

/**
 * Writes alignments of one target.
 * @param pairs at least one, all with the same target; `beads` writes the first only
 */
export function formatAlignments(
  pairs: readonly AlignedPair[],
  format: AlignmentFormat,
  options: FormatOptions,
): string {
  return FORMATTERS[format](pairs, options);
}
