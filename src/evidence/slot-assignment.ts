import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { Claim } from './claim.js';
import type { CheckContext } from './context.js';
import { findSlots, type Slot } from './slot.js';

/** By how much a slot found by position must beat the next one; otherwise the two cannot be told apart. */
const MARGIN = 0.4;

/**
 * Gives every missing term the best slot that no other has a better claim to, and further slots with the same words as often as the term is
 * missing. Slots beyond doubt are given first; a slot found by its position only if it is the only one left or clearly the best.
 * @param admits says whether a claim may have a slot at all
 * @returns the claims in their order, each with its slots, the best first
 */
export function assignSlots<C extends Claim>(
  claims: readonly C[],
  segments: readonly Segment[],
  context: CheckContext,
  admits: (claim: C, slot: Slot) => boolean,
): [C, readonly Slot[]][] {
  const given = new Map<C, Slot[]>(claims.map((claim) => [claim, []]));
  const isOpen = ({ place }: Slot) =>
    ![...given.values()].flat().some((other) => other.place.segment === place.segment && overlaps(other.place, place));
  const wordsOf = ({ place }: Slot) =>
    context.collation.target.segments[place.segment]!.text.slice(place.start, place.end).toLowerCase();
  const found = claims.map((claim) => ({
    claim,
    slots: findSlots(context, segments, claim).filter((slot) => admits(claim, slot)),
  }));
  const sure = found.flatMap(({ claim, slots }) =>
    slots.filter((slot) => slot.anchored).map((slot) => ({ claim, slot })),
  );
  sure.sort((a, b) => b.slot.score - a.slot.score);
  for (const { claim, slot } of sure) {
    const [best, ...more] = given.get(claim)!;
    const again = best && more.length + 1 < claim.times && wordsOf(best) === wordsOf(slot);
    if ((!best || again) && isOpen(slot)) given.get(claim)!.push(slot);
  }
  const guesses = found.flatMap(({ claim, slots }) => {
    if (given.get(claim)!.length > 0) return [];
    const [best, next] = slots.filter((slot) => !slot.anchored && isOpen(slot));
    const clear = best && (!next || best.score - next.score >= MARGIN);
    return clear ? [{ claim, slot: best }] : [];
  });
  guesses.sort((a, b) => b.slot.score - a.slot.score);
  for (const { claim, slot } of guesses) if (isOpen(slot)) given.get(claim)!.push(slot);
  return [...given];
}
