import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { Claim } from './claim.js';
import type { CheckContext } from './context.js';
import { findSlots, type Slot } from './slot.js';

/** By how much a slot found by position must beat the next one; otherwise the two cannot be told apart. */
const MARGIN = 0.4;

/**
 * Gives every missing term the best slot that no other has a better claim to. Slots beyond doubt are given first; a slot found by its
 * position only if it is the only one left or clearly the best.
 * @param admits says whether a claim may have a slot at all
 * @returns the claims in their order, each with its slot
 */
export function assignSlots<C extends Claim>(
  claims: readonly C[],
  segments: readonly Segment[],
  context: CheckContext,
  admits: (claim: C, slot: Slot) => boolean,
): [C, Slot | undefined][] {
  const given = new Map<C, Slot>();
  const isOpen = ({ place }: Slot) =>
    ![...given.values()].some((other) => other.place.segment === place.segment && overlaps(other.place, place));
  const found = claims.map((claim) => ({
    claim,
    slots: findSlots(context, segments, claim).filter((slot) => admits(claim, slot)),
  }));
  const sure = found.flatMap(({ claim, slots }) =>
    slots.filter((slot) => slot.anchored).map((slot) => ({ claim, slot })),
  );
  sure.sort((a, b) => b.slot.score - a.slot.score);
  for (const { claim, slot } of sure) if (!given.has(claim) && isOpen(slot)) given.set(claim, slot);
  const guesses = found.flatMap(({ claim, slots }) => {
    if (given.has(claim)) return [];
    const [best, next] = slots.filter((slot) => !slot.anchored && isOpen(slot));
    const clear = best && (!next || best.score - next.score >= MARGIN);
    return clear ? [{ claim, slot: best }] : [];
  });
  guesses.sort((a, b) => b.slot.score - a.slot.score);
  for (const { claim, slot } of guesses) if (isOpen(slot)) given.set(claim, slot);
  return claims.map((claim) => [claim, given.get(claim)]);
}
