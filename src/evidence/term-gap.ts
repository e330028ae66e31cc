import type { Row } from '../core/collation.js';
import type { Place, Testimony } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import type { CheckContext } from './context.js';
import { placeBeside } from './place-beside.js';
import { closestLinks } from './slot.js';

/** Behind the comma of a list, where an item of it is missing. */
export function itemGap(places: readonly Testimony[], row: Row, context: CheckContext): Place | undefined {
  const place = placeBeside(context, row, places);
  const before = context.collation.target.segments[place.segment]!.text.slice(0, place.start);
  return /[、，,;；]\s*$/u.test(before) ? place : undefined;
}

/** Where the words that stand for it can't be told: behind the word whose counterpart stands nearest to the term, else behind the last word. */
export function gapFor(places: readonly Testimony[], segments: readonly Segment[], context: CheckContext): Place {
  const near = segments.flatMap((segment) => {
    const links = context.links.linksOf(segment.index);
    return places.flatMap((place) => closestLinks(links, place).map((link) => link.target));
  });
  const [nearest] = near;
  if (nearest) {
    const end = phraseEnd(context.collation.target.segments[nearest.segment]!, nearest.end, context);
    return { segment: nearest.segment, start: end, end };
  }
  const last = segments[segments.length - 1]!;
  const end = last.tokens.findLast((token) => token.kind !== 'punctuation')?.end ?? last.text.length;
  return { segment: last.index, start: end, end };
}

/** Particles and endings that are written onto a word belong to its phrase. */
function phraseEnd({ tokens }: Segment, end: number, { packs }: CheckContext): number {
  return tokens.reduce(
    (at, token) => (token.start === at && token.kind === 'word' && !packs.target.isContent(token) ? token.end : at),
    end,
  );
}
