import type { Bead } from '../core/alignment.js';
import { Fault } from '../core/fault.js';

/** The segments of a bead, without its score. */
export interface BeadShape {
  readonly target: readonly number[];
  readonly source: readonly number[];
}

/** True when both sides of the bead have segments. */
export function isFull({ target, source }: BeadShape): boolean {
  return target.length > 0 && source.length > 0;
}

/** The order of beads in two texts: by the target, those without one first. */
export function byPlace(a: BeadShape, b: BeadShape): number {
  const first = (list: readonly number[]) => list[0] ?? -1;
  return first(a.target) - first(b.target) || first(a.source) - first(b.source);
}

/** `[0, 1]:[0]:0.12`, one bead a line, in order (the ladder-free format of vecalign and of this project's contract). */
export function formatBeads(beads: readonly Bead[]): string {
  return beads.map((bead) => `[${bead.target.join(', ')}]:[${bead.source.join(', ')}]:${format(bead.cost)}\n`).join('');
}

function format(cost: number): string {
  return String(Number(cost.toFixed(4)));
}

const LINE = /^\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]/;

/**
 * Reads bead lines; whatever follows a second colon is ignored, so are empty lines.
 * @param where name of the file, for faults
 * @throws Fault (usage) naming the line that is no bead
 */
export function parseBeads(text: string, where: string): BeadShape[] {
  const beads: BeadShape[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const match = LINE.exec(line.trim());
    if (!match) {
      throw new Fault('usage', {
        where: `${where}:${index + 1}`,
        what: `not a bead: ${line.trim().slice(0, 60)}`,
        cure: 'Write one bead a line, as [0, 1]:[0] or [2]:[].',
      });
    }
    beads.push({ target: numbers(match[1]!), source: numbers(match[2]!) });
  });
  return beads;
}

function numbers(list: string): number[] {
  return (list.match(/\d+/g) ?? []).map(Number);
}
