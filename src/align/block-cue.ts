import type { BlockKind } from '../core/document.js';
import type { Weights } from './model.js';
import { runningSums } from './running-sums.js';
import type { Side } from './signal.js';

/** Where paragraphs, headings and list items begin on the two sides. They are soft borders: translators mostly keep them. */
export interface BlockCue {
  /** Log-odds for `a` target segments from `i` and `b` source segments from `j`. */
  score(i: number, a: number, j: number, b: number): number;
}

interface Borders {
  /** 1 where a segment is the first of its block. */
  readonly starts: Uint8Array;
  /** Number of such segments before each segment. */
  readonly before: Float64Array;
  readonly kinds: readonly BlockKind[];
}

/** What segments of two texts without paragraphs score: nothing. */
const SILENT: BlockCue = { score: () => 0 };

/**
 * Reads the blocks of both sides. Where every line is a block of its own (subtitles, segmented files), and nothing is marked as heading or item,
 * borders say nothing.
 */
export function createBlockCue(target: Side, source: Side, weights: Weights): BlockCue {
  if (!hasBlocks(target) || !hasBlocks(source)) return SILENT;
  const own = bordersOf(target);
  const other = bordersOf(source);
  return {
    score(i, a, j, b) {
      const innerTarget = own.before[i + a]! - own.before[i + 1]!;
      const innerSource = other.before[j + b]! - other.before[j + 1]!;
      const starts = own.starts[i]! + other.starts[j]!;
      const kind = own.kinds[i];
      let sum = weights['block inner'] * Math.abs(innerTarget - innerSource);
      sum += weights['block inner both'] * Math.min(innerTarget, innerSource);
      if (starts > 0) sum += weights[starts === 2 ? 'block start both' : 'block start one'];
      if (kind !== other.kinds[j]) sum += weights['block kind'];
      else if (kind === 'heading') sum += weights['block heading'];
      return sum;
    },
  };
}

function hasBlocks({ segments, blocks }: Side): boolean {
  if (blocks?.some(({ kind }) => kind !== 'paragraph')) return true;
  return segments.some((segment, k) => k > 0 && segment.block === segments[k - 1]!.block);
}

function bordersOf({ segments, blocks }: Side): Borders {
  const starts = Uint8Array.from(segments, ({ block }, k) => (k === 0 || block !== segments[k - 1]!.block ? 1 : 0));
  return {
    starts,
    before: runningSums(starts),
    kinds: segments.map(({ block }) => blocks?.[block]?.kind ?? 'paragraph'),
  };
}
