import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import { type NumberingForm, numberingForm } from './heading-numbers.js';
import { type Measure, measureOf, relateUnits, sameMeasure, wholes } from './measure.js';
import { powerOfTenBetween, sameQuantity } from './number.js';
import {
  isTakenInPart,
  namesClock,
  roundsTo,
  sameBound,
  sameBusinessYear,
  sameDatePart,
  sameHour,
  sameShare,
} from './number-conventions.js';
import { quantitiesOf } from './segment-facts.js';

/** A number with the segment it stands in. */
export interface PlacedQuantity {
  readonly segment: Segment;
  readonly quantity: Quantity;
}

/** The numbers of some segments of one text, in their order. */
export function placedQuantities(segments: readonly Segment[], pack: LanguagePack): PlacedQuantity[] {
  return segments.flatMap((segment) => quantitiesOf(pack, segment).map((quantity) => ({ segment, quantity })));
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
 * Equal values go together first, then those that say the same in another way (18 months and 1年半, 15 giờ and 午後3時). Of what is left, two
 * numbers stand in the same slot when they have the same digits, the same currency, the same unit or the same kind, and no other number of
 * their side competes for it. The number of a heading is in no slot with an amount, nor with one that is written in another manner.
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
  const isFree = (index: number) => result[index]!.role === 'silent';
  const own = measured(target).filter(({ index }) => isFree(index));
  const others = measured(source).filter(
    ({ quantity, index }) => !used.has(index) && !target.some((number) => sameQuantity(number.quantity, quantity)),
  );
  for (const number of own) {
    const same = others.filter((other) => saysTheSame(number, other));
    for (const { index } of same) used.add(index);
    if (same[0]) result[number.index] = { role: 'supports', words: source[same[0].index]! };
  }
  for (const mayFill of SLOT_RULES) {
    for (const number of own) {
      if (!isFree(number.index) || !provesByItself(number)) continue;
      const partners = others.filter(
        (k) => !used.has(k.index) && provesByItself(k) && number.form === k.form && mayFill(number, k),
      );
      const rivals = own.filter(
        (k) => isFree(k.index) && k.form === number.form && partners.some((partner) => mayFill(k, partner)),
      );
      if (partners.length !== 1 || rivals.length !== 1) continue;
      const { index, quantity } = partners[0]!;
      used.add(index);
      result[number.index] = { role: 'contradicts', words: source[index]!, slip: slipOf(number.quantity, quantity) };
    }
  }
  return result;
}

function provesByItself({ quantity, segment }: PlacedQuantity): boolean {
  return !quantity.weak && !isTakenInPart(quantity, segment.text);
}

/** Only amounts have a magnitude: the 20th of the month is no tenfold of the 2nd. */
function slipOf(a: Quantity, b: Quantity): 'magnitude' | 'value' {
  const amount = a.kind === 'cardinal' || a.kind === 'percent';
  return amount && powerOfTenBetween(a.values[0]!, b.values[0]!) !== undefined ? 'magnitude' : 'value';
}

/** A number with its unit. */
interface Measured extends PlacedQuantity {
  readonly index: number;
  readonly measure: Measure | undefined;
  /** Amount of a measure told in two units (1時間30分), in the base unit. */
  readonly whole: number | undefined;
  /** Where it is the number of a heading or an item. */
  readonly form: NumberingForm | undefined;
}

function measured(numbers: readonly PlacedQuantity[]): Measured[] {
  const measures = numbers.map(({ segment, quantity }) => measureOf(segment.text, quantity));
  const amounts = wholes(numbers, measures);
  return numbers.map((number, index) => {
    const whole = amounts[index];
    // The 97 of 9秒97 has no unit of its own.
    const measure = measures[index] ?? (whole === undefined ? undefined : measures[index - 1]);
    return { ...number, index, measure, whole, form: numberingForm(number.segment.text, number.quantity) };
  });
}

/** The same amount in another unit, in round figures, by another clock or from the other end. */
function saysTheSame(a: Measured, b: Measured): boolean {
  if (a.measure && b.measure && sameMeasure(a.measure, b.measure, a.whole, b.whole)) return true;
  if (sameHour(a.quantity, b.quantity) || sameShare(a.quantity, b.quantity)) return true;
  const texts = [a.segment.text, b.segment.text] as const;
  if (sameBusinessYear(a.quantity, b.quantity, ...texts) || sameBound(a.quantity, b.quantity, ...texts)) return true;
  if (sameDatePart(a.quantity, b.quantity, ...texts)) return true;
  const { kind, currency, values } = a.quantity;
  if (kind !== b.quantity.kind) return false;
  if (kind === 'time' || kind === 'day') return texts.some(namesClock);
  return (
    (kind === 'cardinal' || kind === 'percent') &&
    currency === b.quantity.currency &&
    relateUnits(a.measure, b.measure) !== 'other' &&
    roundsTo(values[0]!, b.quantity.values[0]!)
  );
}

/** From the surest sign that two numbers fill one slot to the weakest. Numbers in different units never do. */
const SLOT_RULES: readonly ((a: Measured, b: Measured) => boolean)[] = [
  (a, b) =>
    a.quantity.kind === b.quantity.kind &&
    a.quantity.currency === b.quantity.currency &&
    relateUnits(a.measure, b.measure) !== 'other' &&
    powerOfTenBetween(a.quantity.values[0]!, b.quantity.values[0]!) !== undefined,
  (a, b) => a.quantity.currency !== undefined && a.quantity.currency === b.quantity.currency,
  (a, b) => a.quantity.kind === b.quantity.kind && a.quantity.kind !== 'cardinal',
  (a, b) => bothCardinal(a, b) && relateUnits(a.measure, b.measure) === 'same',
  // 2人 beside "6 months": a number with a unit of measure and one that counts things are in no one slot.
  (a, b) =>
    bothCardinal(a, b) &&
    (a.measure === undefined) === (b.measure === undefined) &&
    relateUnits(a.measure, b.measure) !== 'other',
];

function bothCardinal(a: Measured, b: Measured): boolean {
  return (
    a.quantity.kind === 'cardinal' && b.quantity.kind === 'cardinal' && a.quantity.currency === b.quantity.currency
  );
}
