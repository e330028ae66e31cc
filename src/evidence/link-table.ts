import type { Bead } from '../core/alignment.js';
import type { Collation } from '../core/collation.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { Link, LinkKind } from './link.js';

/** A match found in one pair of segments. */
export interface FoundPair {
  readonly target: Span;
  readonly source: Span;
  /** 0–1. */
  readonly strength: number;
}

/** One way in which words of a target segment and of a source segment can stand for each other. */
export interface LinkFinder {
  readonly kind: LinkKind;
  find(target: Segment, source: Segment): readonly FoundPair[];
}

/** What is known about each target segment's counterparts. */
export interface LinkTable {
  /** Links of a target segment with all its aligned source segments, by position. Computed when first asked. */
  linksOf(segment: number): readonly Link[];
  /** The bead of a source that a target segment belongs to; undefined when the source has nothing there. */
  beadOf(source: number, segment: number): Bead | undefined;
}

/**
 * @param finders one list a source, in the collation's order
 */
export function createLinkTable(collation: Collation, finders: readonly (readonly LinkFinder[])[]): LinkTable {
  const beads = collation.sources.map((source) => {
    const byTarget = new Map<number, Bead>();
    for (const bead of source.alignment.beads) {
      if (bead.source.length > 0) for (const segment of bead.target) byTarget.set(segment, bead);
    }
    return byTarget;
  });
  const cache = new Map<number, readonly Link[]>();
  const compute = (index: number): Link[] => {
    const target = collation.target.segments[index]!;
    const links = collation.sources.flatMap((source, k) => {
      const indexes = beads[k]!.get(index)?.source ?? [];
      return indexes.flatMap((s) => linksBetween(target, source.segments[s]!, k, finders[k]!));
    });
    return links.sort(
      (a, b) => a.target.start - b.target.start || a.source - b.source || a.place.start - b.place.start,
    );
  };
  return {
    linksOf(segment) {
      const known = cache.get(segment);
      if (known) return known;
      const links = compute(segment);
      cache.set(segment, links);
      return links;
    },
    beadOf: (source, segment) => beads[source]?.get(segment),
  };
}

function linksBetween(target: Segment, source: Segment, index: number, finders: readonly LinkFinder[]): Link[] {
  return finders.flatMap((finder) =>
    finder.find(target, source).map((pair) => ({
      kind: finder.kind,
      target: { segment: target.index, ...pair.target },
      source: index,
      place: { segment: source.index, ...pair.source },
      strength: pair.strength,
    })),
  );
}

/** Computes a value once for each segment. */
export function perSegment<T>(compute: (segment: Segment) => T): (segment: Segment) => T {
  const cache = new WeakMap<Segment, { value: T }>();
  return (segment) => {
    const known = cache.get(segment);
    if (known) return known.value;
    const value = compute(segment);
    cache.set(segment, { value });
    return value;
  };
}
