import type { Segment } from '../core/segment.js';
import { cover, type Span } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import { type Crossing, crossingOf } from './crossing.js';
import { type OrderedPair, orderedPairs, type TiedItems, tiedItems } from './ordered-pairs.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** Two things that stand in the other order than in the sources, where order says something. */
export interface SwappedPair {
  readonly kind: OrderedPair['kind'] | 'tied';
  readonly place: Span;
  /** The two things, where they can be put in each other's place. */
  readonly parts: readonly [Span, Span] | undefined;
  /** Where the sources have them. */
  readonly places: readonly SourcePlace[];
  /** Sources whose words say so from both sides. */
  readonly sources: number;
}

/** Beads below it may be wrong. */
const SURE_BEAD = 0.8;

/** Steps, ends of a way and items of tied lists that have changed places. */
export function swappedPairs(segment: Segment, context: CheckContext): SwappedPair[] {
  const heard = context.collation.sources.flatMap((_, source) =>
    beadConfidence(context, source, segment.index) >= SURE_BEAD ? [source] : [],
  );
  const ordered = orderedPairs(segment, context.packs.target).flatMap((own) => {
    const votes = heard.flatMap((source) => orderVote(source, own, segment, context));
    const parts = [cover(own.first[0]!, own.first.at(-1)!), cover(own.second[0]!, own.second.at(-1)!)] as const;
    return judge(own.kind, own.place, own.kind === 'ends' ? parts : undefined, votes);
  });
  const tied = tiedItems(segment, context.packs.target).flatMap((own) => {
    const votes = heard.flatMap((source) => tieVote(source, own, segment, context));
    const [a, b] = [own.first[1], own.second[1]];
    const parts = [cover(a[0]!, a.at(-1)!), cover(b[0]!, b.at(-1)!)] as const;
    return judge('tied', cover(...parts), parts, votes);
  });
  return [...ordered, ...tied];
}

interface Vote {
  readonly crossing: Crossing;
  readonly place: SourcePlace;
}

function orderVote(source: number, own: OrderedPair, segment: Segment, context: CheckContext): Vote[] {
  const pack = context.packs.sources[source]!;
  const others = alignedSegments(context, source, segment.index).flatMap((other) =>
    orderedPairs(other, pack)
      .filter(({ kind }) => kind === own.kind)
      .map((pair) => ({ pair, index: other.index })),
  );
  const [other, ...more] = others;
  if (!other || more.length > 0) return [];
  const { pair, index } = other;
  const sides = {
    own: [own.first, own.second],
    other: [placesOf(source, index, pair.first), placesOf(source, index, pair.second)],
  } as const;
  return [{ crossing: crossingOf(source, segment, sides, context), place: { source, segment: index, ...pair.place } }];
}

function placesOf(source: number, segment: number, spans: readonly Span[]): SourcePlace[] {
  return spans.map(({ start, end }) => ({ source, segment, start, end }));
}

/** The heads of two lists in the same order and what they are tied to in the other, or the other way round. */
function tieVote(source: number, own: TiedItems, segment: Segment, context: CheckContext): Vote[] {
  const pack = context.packs.sources[source]!;
  return alignedSegments(context, source, segment.index).flatMap((other) =>
    tiedItems(other, pack).map((items): Vote => {
      const compare = (k: 0 | 1) =>
        crossingOf(
          source,
          segment,
          {
            own: [own.first[k], own.second[k]],
            other: [placesOf(source, other.index, items.first[k]), placesOf(source, other.index, items.second[k])],
          },
          context,
        );
      const [heads, values] = [compare(0), compare(1)];
      const isCrossed =
        (heads === 'straight' && values === 'crossed') || (heads === 'crossed' && values === 'straight');
      const isStraight = heads === values && heads !== 'open';
      const place = cover(items.first[1][0]!, items.second[1].at(-1)!);
      return {
        crossing: isCrossed ? 'crossed' : isStraight ? 'straight' : 'open',
        place: { source, segment: other.index, ...place },
      };
    }),
  );
}

function judge(
  kind: SwappedPair['kind'],
  place: Span,
  parts: SwappedPair['parts'],
  votes: readonly Vote[],
): SwappedPair[] {
  const crossed = votes.filter(({ crossing }) => crossing === 'crossed');
  if (crossed.length === 0 || votes.some(({ crossing }) => crossing === 'straight')) return [];
  return [{ kind, place, parts, places: crossed.map((vote) => vote.place), sources: crossed.length }];
}
