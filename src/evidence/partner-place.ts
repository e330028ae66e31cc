import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps, type Span } from '../core/span.js';
import { readBrackets } from '../text/bracket-faults.js';
import { type BracketPair, isQuote } from '../text/bracket-marks.js';
import { alignedSegments, type CheckContext } from './context.js';
import { type WordSupporter, wordSupport } from './word-support.js';

/** A quote or bracket of a target segment that has no partner. */
export interface LoneMark {
  readonly segment: number;
  readonly at: number;
  readonly character: string;
  readonly opens: boolean;
}

/**
 * Where the partner of a mark belongs, as the versions show that have both marks: behind the last word beside the mark that stands for a word between theirs, or before the first.
 * Zero-width; nothing where no version has such marks, or where they disagree.
 */
export function partnerPlace(context: CheckContext, mark: LoneMark): Place | undefined {
  const segment = context.collation.target.segments[mark.segment]!;
  const weights = new Map<number, number>();
  for (const source of context.collation.sources.keys()) {
    const reached = placeBy(context, source, mark, segment);
    if (reached) weights.set(reached.at, (weights.get(reached.at) ?? 0) + reached.linked);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH || (second && second[1] >= first[1])) return undefined;
  return { segment: mark.segment, start: first[0], end: first[0] };
}

/** A place, and the share of the words between the marks of a version that have a counterpart. */
interface Reached {
  readonly at: number;
  readonly linked: number;
}

/** What one version says: by the pair whose words reach farthest from the mark. */
function placeBy(context: CheckContext, source: number, mark: LoneMark, segment: Segment): Reached | undefined {
  const supporter = wordSupport(context);
  const reached = alignedSegments(context, source, mark.segment).flatMap((other) =>
    readBrackets([other.text])
      .pairs.filter(({ open }) => isQuote(open.character) === isQuote(mark.character))
      .map((pair) => reach(context, supporter, source, mark, segment, other, pair))
      .filter((at) => at !== undefined),
  );
  return reached.sort((a, b) => (mark.opens ? b.at - a.at : a.at - b.at))[0];
}

/** How far the words beside a mark stand for words inside a pair: up to the first that stands for others alone. */
function reach(
  context: CheckContext,
  supporter: WordSupporter,
  source: number,
  { opens, at }: LoneMark,
  segment: Segment,
  other: Segment,
  { open, close }: BracketPair,
): Reached | undefined {
  const inside: Span = { start: open.at + 1, end: close.at };
  const { strong, weak } = supporter.linksOf(source, segment.index);
  const links = [...strong, ...weak].filter(({ place }) => place.segment === other.index);
  const pack = context.packs.sources[source]!;
  const within = other.tokens.filter(
    (token) => contains(inside, token) && (token.kind === 'number' || (token.kind === 'word' && pack.isContent(token))),
  );
  const linked = within.filter((token) => links.some(({ place }) => overlaps(place, token)));
  if (linked.length === 0 || linked.length < LEAST_LINKED * within.length) return undefined;
  const words = segment.tokens.filter((token) => token.kind !== 'punctuation' && token.kind !== 'symbol');
  const beside = opens ? words.filter(({ start }) => start > at) : words.filter(({ end }) => end <= at).toReversed();
  let found: number | undefined;
  let strange = 0;
  for (const word of beside) {
    const own = links.filter(({ target }) => overlaps(target, word));
    if (own.some(({ place }) => contains(inside, place))) {
      found = opens ? word.end : word.start;
      strange = 0;
    } else if (own.length > 0 || (context.packs.target.isContent(word) && ++strange > MOST_STRANGE)) break;
  }
  return found === undefined ? undefined : { at: found, linked: linked.length / within.length };
}

/** Where more of the words between the marks of a version have no counterpart, those may be the last; two versions may make up for one another. */
const LEAST_LINKED = 0.5;
const ENOUGH = 0.7;
/** Words in a row that nothing is known of, over which the words inside may go on. */
const MOST_STRANGE = 2;
