import { contains, cover } from '../../core/span.js';
import type { Review } from '../model.js';

/**
 * Indexes of the findings of a bead, in the order of the text: those in its sentences of the target. Where it has none, those that rest on its sentences of the
 * version, as an omission does.
 */
export function findingsOf({ items, versions }: Review, version: number, at: number): readonly number[] {
  const { language, segments = [], beads = [] } = versions[version] ?? {};
  const bead = beads[at];
  if (!bead) return [];
  const [first, last] = [segments[bead.source[0] ?? -1], segments[bead.source.at(-1) ?? -1]];
  return items.flatMap(({ finding }, index) => {
    if (bead.target.length > 0) return bead.target.includes(finding.segment) ? [index] : [];
    const stretch = cover(first!.span, last!.span);
    const restsOnIt = finding.sources.some((place) => place.language === language && contains(stretch, place));
    return restsOnIt ? [index] : [];
  });
}
