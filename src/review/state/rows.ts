/** Commands that go on in whatever stands in rows: findings, beads, places of a term, lines that are read. */
export type RowCommand = 'down' | 'up' | 'page-down' | 'page-up' | 'first' | 'last';

/** Rows that a page goes on by. */
const PAGE = 10;

/** Rows that each command goes on by. */
export const ROW_STEPS: Readonly<Record<RowCommand, number>> = {
  down: 1,
  up: -1,
  'page-down': PAGE,
  'page-up': -PAGE,
  first: -Infinity,
  last: Infinity,
};

const byCommand = new Map<string | undefined, number>(Object.entries(ROW_STEPS));

/** Rows that a command goes on by, whichever screen it is of; undefined for one that is not about rows. */
export function rowStep(command: string | undefined): number | undefined {
  return byCommand.get(command);
}

/** Index of the row so many further, no further than the first or last one; 0 where there is none. */
export function rowAt(at: number, step: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at + step));
}
