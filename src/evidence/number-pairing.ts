import type { Segment } from '../core/segment.js';
import type { Quantity } from '../core/quantity.js';
import { powerOfTenBetween, sameQuantity } from './number.js';

/** A number with the segment it stands in. */
export interface PlacedQuantity {
  readonly segment: Segment;
  readonly quantity: Quantity;
}

/**
 * What one version says to a number of the target: the same value, another value in the same slot, or nothing.
 */
export type NumberTestimony =
  | { readonly role: 'supports'; readonly words: PlacedQuantity }
  | { readonly role: 'contradicts'; readonly words: PlacedQuantity; readonly slip: 'magnitude' | 'value' }
  | { readonly role: 'silent' };

/**
 * Pairs the numbers of one side of a bead with those of the other.
 * Equal values go together first. Of what is left, two numbers stand in the same slot when they have the same digits, the same
 * currency or the same kind, and no other number of their side competes for it.
 * @returns one testimony for each number of `target`
 */
export function pairNumbers(target: readonly PlacedQuantity[], source: readonly PlacedQuantity[]): NumberTestimony[] {
  const result: NumberTestimony[] = target.map(() => ({ role: 'silent' }));
  const used = new Set<number>();
  target.forEach((own, index) => {
    const equal = source.findIndex((other, k) => !used.has(k) && sameQuantity(own.quantity, other.quantity));
    const any = equal >= 0 ? equal : source.findIndex((other) => sameQuantity(own.quantity, other.quantity));
    if (any < 0) return;
    used.add(any);
    result[index] = { role: 'supports', words: source[any]! };
  });
  const freeTarget = target.map((_, index) => index).filter((index) => result[index]!.role === 'silent');
  const freeSource = source
    .map((_, index) => index)
    .filter((index) => !used.has(index) && !target.some((own) => sameQuantity(own.quantity, source[index]!.quantity)))
    .filter((index) => !source[index]!.quantity.weak);
  for (const match of SLOT_RULES) {
    for (const index of freeTarget) {
      if (result[index]!.role !== 'silent' || target[index]!.quantity.weak) continue;
      const partners = freeSource.filter((k) => !used.has(k) && match(target[index]!.quantity, source[k]!.quantity));
      const rivals = freeTarget.filter(
        (k) => result[k]!.role === 'silent' && partners.some((p) => match(target[k]!.quantity, source[p]!.quantity)),
      );
      if (partners.length !== 1 || rivals.length !== 1) continue;
      const words = source[partners[0]!]!;
      used.add(partners[0]!);
      result[index] = { role: 'contradicts', words, slip: slipOf(target[index]!.quantity, words.quantity) };
    }
  }
  return result;
}

function slipOf(a: Quantity, b: Quantity): 'magnitude' | 'value' {
  return powerOfTenBetween(a.values[0]!, b.values[0]!) === undefined ? 'value' : 'magnitude';
}

/** From the surest sign that two numbers fill one slot to the weakest. */
const SLOT_RULES: readonly ((a: Quantity, b: Quantity) => boolean)[] = [
  (a, b) => a.kind === b.kind && a.currency === b.currency && powerOfTenBetween(a.values[0]!, b.values[0]!) !== undefined,
  (a, b) => a.currency !== undefined && a.currency === b.currency,
  (a, b) => a.kind === b.kind && a.kind !== 'cardinal',
  (a, b) => a.kind === 'cardinal' && b.kind === 'cardinal' && a.currency === b.currency,
];
