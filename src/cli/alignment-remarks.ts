import { measureFit } from '../align/fit.js';
import type { AlignedPair, AlignmentFormat } from '../align/formats/index.js';
import { isNull } from '../core/alignment.js';

/** A warning for each pair of texts that hardly correspond. */
export function doubtsOf(pairs: readonly AlignedPair[]): string[] {
  return pairs.flatMap(({ target, source, alignment }) => {
    const { doubtful, meanConfidence, unmatched } = measureFit(alignment);
    if (!doubtful) return [];
    const names = `${target.document.path} and ${source.document.path}`;
    const alone = `${Math.round(unmatched * 100)} % of the sentences without counterpart`;
    return [
      `${names} hardly correspond: mean confidence ${meanConfidence.toFixed(2)}, ${alone}; are they versions of one text?`,
    ];
  });
}

/** What became of the beads below `--min-confidence`; undefined when there are none. */
export function leftOutOf(
  pairs: readonly AlignedPair[],
  format: AlignmentFormat,
  minConfidence: number,
): string | undefined {
  // Bead lines, TMX and the page treat null beads alike whatever their confidence is.
  const isAsked = format === 'tsv' || format === 'json' ? () => true : isFull;
  const beads = pairs.flatMap(({ alignment }) => alignment.beads).filter(isAsked);
  const below = beads.filter(({ confidence }) => confidence < minConfidence).length;
  if (below === 0) return undefined;
  const fate = { beads: 'written as null beads', html: 'marked', tsv: 'left out', json: 'left out', tmx: 'left out' };
  return `${below} of ${beads.length} beads below ${minConfidence.toFixed(2)} ${fate[format]}`;
}

function isFull(bead: Parameters<typeof isNull>[0]): boolean {
  return !isNull(bead);
}
