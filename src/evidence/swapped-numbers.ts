import type { Segment } from '../core/segment.js';
import { type AttachedNumber, attachedNumbers } from './attached-numbers.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import { type Crossing, crossingOf } from './crossing.js';
import { measureOf, relateUnits } from './measure.js';
import { sameQuantity } from './number.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** Two numbers of a segment that stand with each other's words. */
export interface SwappedNumbers {
  readonly numbers: readonly [AttachedNumber, AttachedNumber];
  /** Where the sources have the two, in the same order. */
  readonly places: readonly [readonly SourcePlace[], readonly SourcePlace[]];
  /** Sources whose words say so from both sides. */
  readonly sources: number;
}

/** Beads below it may be wrong. */
const SURE_BEAD = 0.8;
/** A segment with more is a table. */
const MOST_NUMBERS = 16;

/** Numbers that have changed places: 米20トン、麦30トン beside "30 tons of rice and 20 tons of wheat". By position. */
export function swappedNumbers(segment: Segment, context: CheckContext): SwappedNumbers[] {
  const own = attachedNumbers(segment, context.packs.target);
  if (own.length < 2 || own.length > MOST_NUMBERS) return [];
  const heard = context.collation.sources.flatMap((_, source) =>
    beadConfidence(context, source, segment.index) >= SURE_BEAD
      ? [{ source, partners: partnersIn(source, own, segment, context) }]
      : [],
  );
  const swapped = own.flatMap((first, k) =>
    own.slice(k + 1).flatMap((second, n) => {
      if (!mayChangePlaces(first, second)) return [];
      const votes = heard.flatMap(({ source, partners }) => {
        const [one, other] = [partners[k], partners[k + 1 + n]];
        return one && other ? [voteOf(source, [first, second], [one, other], segment, context)] : [];
      });
      return judge([first, second], votes);
    }),
  );
  // Where amounts stand with each other's years, the years stand with each other's amounts.
  const amounts = swapped.filter(({ numbers }) => numbers[0].quantity.kind !== 'year');
  return amounts.length > 0 ? amounts : swapped;
}

/** For each number the one number of a source that has its value; nothing where several have. */
function partnersIn(
  source: number,
  own: readonly AttachedNumber[],
  segment: Segment,
  context: CheckContext,
): readonly (AttachedNumber | undefined)[] {
  const pack = context.packs.sources[source]!;
  const others = alignedSegments(context, source, segment.index).flatMap((other) => attachedNumbers(other, pack));
  if (others.length > MOST_NUMBERS) return [];
  return own.map((number) => {
    const same = others.filter((other) => sameQuantity(number.quantity, other.quantity));
    const rivals = own.filter((other) => same.some((one) => sameQuantity(other.quantity, one.quantity)));
    return same.length === 1 && rivals.length === 1 ? same[0] : undefined;
  });
}

/** Numbers of one kind, that could stand for each other. */
function mayChangePlaces(a: AttachedNumber, b: AttachedNumber): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  const [one, other] = [a.quantity, b.quantity];
  const units = relateUnits(measureOf(a.segment.text, one), measureOf(b.segment.text, other));
  return one.kind === other.kind && one.currency === other.currency && units !== 'other';
}

interface Vote {
  readonly crossing: Crossing;
  readonly places: readonly [SourcePlace, SourcePlace];
}

function voteOf(
  source: number,
  [first, second]: readonly [AttachedNumber, AttachedNumber],
  others: readonly [AttachedNumber, AttachedNumber],
  segment: Segment,
  context: CheckContext,
): Vote {
  const placesOf = ({ segment: { index }, words }: AttachedNumber): SourcePlace[] =>
    words.map(({ start, end }) => ({ source, segment: index, start, end }));
  const placeOf = ({ segment: { index }, quantity: { start, end } }: AttachedNumber): SourcePlace => ({
    source,
    segment: index,
    start,
    end,
  });
  const sides = {
    own: [first.words, second.words],
    other: [placesOf(others[0]), placesOf(others[1])],
    things: {
      own: [first.quantity, second.quantity],
      other: [others[0].quantity, others[1].quantity],
    },
  } as const;
  return {
    crossing: crossingOf(source, segment, sides, context),
    places: [placeOf(others[0]), placeOf(others[1])],
  };
}

function judge(numbers: readonly [AttachedNumber, AttachedNumber], votes: readonly Vote[]): SwappedNumbers[] {
  const crossed = votes.filter(({ crossing }) => crossing === 'crossed');
  if (crossed.length === 0 || votes.some(({ crossing }) => crossing === 'straight')) return [];
  return [
    {
      numbers,
      places: [crossed.map(({ places }) => places[0]), crossed.map(({ places }) => places[1])],
      sources: crossed.length,
    },
  ];
}
