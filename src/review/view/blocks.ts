import type { StyledLine } from './styled.js';

/** A part of the screen that can do with fewer lines than it would like. */
export interface Block {
  /** Lines that it would like. */
  readonly natural: number;
  /** Lines that it gets before others get more than one. */
  readonly modest: number;
  /** Who goes first when there is not a line for each: the block with the highest rank. */
  readonly rank: number;
  /** At most `rows` lines, 1 or more. */
  readonly draw: (rows: number) => readonly StyledLine[];
}

/** Blocks below each other in a number of lines at most. */
export function stack(blocks: readonly Block[], rows: number): readonly StyledLine[] {
  const given = allot(blocks, rows);
  return blocks.flatMap((block, k) => (given[k]! > 0 ? block.draw(given[k]!).slice(0, given[k]!) : []));
}

/** A line for each block by rank, then up to what is modest, then up to what they would like, one line a turn. */
function allot(blocks: readonly Block[], rows: number): readonly number[] {
  const given = blocks.map(() => 0);
  const byRank = blocks.map((_, k) => k).sort((a, b) => blocks[a]!.rank - blocks[b]!.rank);
  const wishes = [() => 1, ({ modest }: Block) => modest, () => Number.POSITIVE_INFINITY];
  let left = rows;
  for (const wish of wishes) {
    for (let progress = true; progress && left > 0; ) {
      progress = false;
      for (const k of byRank) {
        if (left < 1 || given[k]! >= Math.min(wish(blocks[k]!), blocks[k]!.natural)) continue;
        given[k]!++;
        left--;
        progress = true;
      }
    }
  }
  return given;
}

/** Lines of blocks that have what is modest. */
export function modestHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { modest, natural }) => sum + Math.min(modest, natural), 0);
}
