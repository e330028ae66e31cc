import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { PlacedQuantity } from './number-pairing.js';
import { quantitiesOf } from './segment-facts.js';

/** True for the first number of a range that has its magnitude from the last one: the 30 of "30 to 60 million". */
function isShared({ kind, text, values: [value = 0] }: Quantity): boolean {
  const digits = text.normalize('NFKC');
  return kind === 'cardinal' && /^\d+$/.test(digits) && Number(digits) !== value;
}

function lastOfRange({ segment, quantity }: PlacedQuantity, pack: LanguagePack): Quantity | undefined {
  return isShared(quantity) ? quantitiesOf(pack, segment).find(({ start }) => start > quantity.start) : undefined;
}

/** The words that show how a number is written: of a range that says its magnitude once, those of the last number. */
export function writtenLike(number: PlacedQuantity, pack: LanguagePack): string {
  return lastOfRange(number, pack)?.text ?? number.quantity.text;
}

/** A number's words with all that is needed to read them: 30 đến 60 triệu. */
export function wholeWords(number: PlacedQuantity, pack: LanguagePack): string {
  const { segment, quantity } = number;
  return segment.text.slice(quantity.start, lastOfRange(number, pack)?.end ?? quantity.end);
}
