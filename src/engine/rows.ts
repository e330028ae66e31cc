import type { Bead } from '../core/alignment.js';
import type { Row, Source } from '../core/collation.js';

/**
 * Cuts the target into the smallest runs of segments that no bead of any source crosses, and hands each its beads.
 * A source that joins two sentences makes one row of them for all sources.
 * @param targetCount number of target segments
 */
export function makeRows(targetCount: number, sources: readonly Pick<Source, 'alignment'>[]): Row[] {
  const joined = new Array<boolean>(targetCount).fill(false);
  for (const source of sources) {
    for (const bead of source.alignment.beads) for (const segment of bead.target.slice(1)) joined[segment] = true;
  }
  const rowOf = new Array<number>(targetCount);
  const members: number[][] = [];
  for (let segment = 0; segment < targetCount; segment++) {
    if (!joined[segment]) members.push([]);
    members[members.length - 1]!.push(segment);
    rowOf[segment] = members.length - 1;
  }
  const beads = members.map(() => sources.map((): Bead[] => []));
  sources.forEach((source, index) => {
    for (const bead of source.alignment.beads) {
      const first = bead.target[0];
      if (first !== undefined && bead.source.length > 0) beads[rowOf[first]!]![index]!.push(bead);
    }
  });
  return members.map((target, index) => ({ index, target, beads: beads[index]! }));
}
