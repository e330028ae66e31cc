import type { Row } from '../core/collation.js';
import type { Place } from '../core/finding.js';
import type { CheckContext } from './context.js';
import type { SourcePlace } from './unlinked-tokens.js';

const FINAL_MARKS = /[\s。．.!?！？」』）)"”]+$/u;

/**
 * Where in a row something is missing that a version has: beside what the nearest word of the version is linked to, at the start or the end where the version has
 * it there.
 */
export function insertionPlace(row: Row, missing: SourcePlace, context: CheckContext): Place {
  const { segments } = context.collation.target;
  const [first, last] = [segments[row.target[0]!]!, segments[row.target.at(-1)!]!];
  const source = context.collation.sources[missing.source]!.segments[missing.segment]!;
  if (source.text.slice(0, missing.start).trim() === '') return { segment: first.index, start: 0, end: 0 };
  const end = last.text.replace(FINAL_MARKS, '').length;
  let best = {
    place: { segment: last.index, start: end, end },
    distance: source.text.slice(missing.end).replace(FINAL_MARKS, '').length,
  };
  for (const index of row.target) {
    for (const { source: version, place, target } of context.links.linksOf(index)) {
      if (version !== missing.source || place.segment !== missing.segment) continue;
      const isBefore = place.end <= missing.start;
      const distance = isBefore ? missing.start - place.end : place.start - missing.end;
      if (distance < 0 || distance >= best.distance) continue;
      const at = atWordEdge(segments[index]!.text, isBefore ? target.end : target.start, isBefore, context);
      best = { place: { segment: index, start: at, end: at }, distance };
    }
  }
  return best.place;
}

/** Between words, where the language sets them apart with spaces: behind 중요한, not inside it. */
function atWordEdge(text: string, at: number, isBefore: boolean, { packs }: CheckContext): number {
  if (packs.target.boundary === 'token') return at;
  const isInside = (k: number) =>
    /[\p{L}\p{M}\p{N}]/u.test(text.charAt(k - 1)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(k));
  let edge = at;
  while (isInside(edge)) edge += isBefore ? 1 : -1;
  return edge;
}
