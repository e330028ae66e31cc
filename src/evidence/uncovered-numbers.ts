import type { Row } from '../core/collation.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import { joinedRange } from './joined-ranges.js';
import { measureOf, sameMeasure } from './measure.js';
import { sameQuantity } from './number.js';
import { isInWords } from './number-in-words.js';
import { type PlacedQuantity, pairNumbers } from './number-pairing.js';
import { quantitiesOf } from './segment-facts.js';

/** A number of one version that nothing in the target stands for. */
export interface UncoveredNumber extends PlacedQuantity {
  readonly source: number;
}

/**
 * Numbers that every version has beside a row and the target has in no form, near the row neither: one list a number, one entry a version. Years and other parts of dates are
 * left out, which a translator replaces with "the same year"; so are small numbers without a unit, and ordinals.
 */
export function uncoveredNumbers(row: Row, context: CheckContext): UncoveredNumber[][] {
  const { target, sources } = context.collation;
  const own = numbersOf(row.target, context.packs.target, target.segments);
  const first = row.target[0] ?? 0;
  const last = row.target.at(-1) ?? 0;
  const near = numbersOf([first - 1, last + 1], context.packs.target, target.segments);
  const beside = sources.map((source, k) =>
    numbersOf(
      (row.beads[k] ?? []).flatMap((bead) => bead.source),
      context.packs.sources[k]!,
      source.segments,
    ),
  );
  // The ends of a range that became one number are not lost, but wrong.
  const joined = own.flatMap((number) => joinedRange(number, row, context)?.places ?? []);
  const isJoined = (source: number, { segment, quantity }: PlacedQuantity) =>
    joined.some((at) => at.source === source && at.segment === segment.index && overlaps(at, quantity));
  const isHeard = (number: PlacedQuantity) => beside.flat().some((other) => isEqual(number, other));
  const lists = beside.map((others, source): UncoveredNumber[] =>
    pairNumbers(others, own).flatMap((testimony, position) => {
      const number = others[position]!;
      if (!isAmount(number) || isConversion(number, others) || near.some((other) => isEqual(number, other))) return [];
      if (isSaidOtherwise(number, row, context) || isJoined(source, number)) return [];
      // "Above 40 °C, for each degree": the 1℃ of the target, which another version has, is not the 40 gone wrong.
      const isFree = testimony.role === 'silent' || (testimony.role === 'contradicts' && isHeard(testimony.words));
      return isFree ? [{ source, ...number }] : [];
    }),
  );
  const heard = lists.filter((_, k) => (row.beads[k] ?? []).length > 0);
  const [least = []] = [...heard].sort((a, b) => a.length - b.length);
  return least.flatMap((number) => {
    const same = heard.map((list) => list.find((other) => isEqual(number, other)));
    return same.every((other) => other !== undefined) ? [same] : [];
  });
}

function numbersOf(
  indexes: readonly number[],
  pack: CheckContext['packs']['target'],
  segments: CheckContext['collation']['target']['segments'],
): PlacedQuantity[] {
  return indexes.flatMap((index) => {
    const segment = segments[index];
    return segment ? quantitiesOf(pack, segment).map((quantity) => ({ segment, quantity })) : [];
  });
}

function isEqual(a: PlacedQuantity, b: PlacedQuantity): boolean {
  return sameQuantity(a.quantity, b.quantity);
}

/** Amounts in digits that a reader would miss. */
function isAmount({ quantity: { kind, values, weak, text } }: PlacedQuantity): boolean {
  return !weak && /\d/.test(text.normalize('NFKC')) && (kind === 'percent' || (kind === 'cardinal' && values[0]! > 12));
}

/** A number in brackets that is the one before it in another unit: 300 km (186 miles). */
function isConversion(number: PlacedQuantity, all: readonly PlacedQuantity[]): boolean {
  const { segment, quantity } = number;
  if (!/[(（][^)）]*$/.test(segment.text.slice(0, quantity.start))) return false;
  const own = measureOf(segment.text, quantity);
  return all.some((other) => {
    const measure = other.segment === segment && other.quantity !== quantity && measureOf(segment.text, other.quantity);
    return own !== undefined && measure !== false && measure !== undefined && sameMeasure(own, measure);
  });
}

/** True when the digits stand in the target though they are read as part of something else (the 350 of DC350), or the number is said in words there. */
function isSaidOtherwise({ quantity }: PlacedQuantity, row: Row, { collation }: CheckContext): boolean {
  const digits = /\d[\d.,]*/.exec(quantity.text.normalize('NFKC'))?.[0];
  return row.target.some((index) => {
    const text = collation.target.segments[index]!.text.normalize('NFKC');
    return (digits !== undefined && hasDigits(text, digits)) || isInWords(quantity, text);
  });
}

/** By themselves: 2500 has no 25 in it. */
function hasDigits(text: string, digits: string): boolean {
  return new RegExp(`(?<!\\d[.,]?)${digits.replaceAll('.', '\\.')}(?![.,]?\\d)`, 'u').test(text);
}
