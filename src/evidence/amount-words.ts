import type { LanguagePack } from '../core/ports.js';
import type { Span } from '../core/span.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { currencyAfter, currencyBefore } from '../text/currency.js';
import { currencyWordIn } from './currencies.js';
import { measureOf } from './measure.js';
import type { PlacedQuantity } from './number-pairing.js';
import { regionsOf } from './segment-facts.js';

const PERCENT = /^\s?[%％]|^\s?(?:パーセント|퍼센트|phần trăm|per ?cent)/iu;

/** A number with the unit, the currency or the sign of a share that belongs to it: 5万円, US$20, 35 %. */
export function amountWords(number: PlacedQuantity, pack: LanguagePack, lexicon: Lexicon): Span {
  const { segment, quantity } = number;
  const { text } = segment;
  const { start, end } = quantity;
  const ends = [
    end,
    measureOf(text, quantity)?.end,
    quantity.currency === undefined ? undefined : currencyWord(number, pack, lexicon)?.end,
    quantity.kind === 'percent' ? end + (PERCENT.exec(text.slice(end, end + 12))?.[0].length ?? 0) : undefined,
  ];
  const sign = quantity.currency === undefined ? undefined : currencyBefore(text, start, 0);
  return {
    start: sign && sign.code === quantity.currency ? sign.edge : start,
    end: Math.max(...ends.filter((edge) => edge !== undefined)),
  };
}

/** The word or the sign of a number's currency, where it stands after the number. */
export function currencyWord(
  { segment, quantity: { end, currency } }: PlacedQuantity,
  pack: LanguagePack,
  lexicon: Lexicon,
): Span | undefined {
  const { text } = segment;
  const sign = currencyAfter(text, end);
  const start = text[end] === ' ' ? end + 1 : end;
  if (sign) return { start, end: sign.edge };
  const name = regionsOf(lexicon, pack, segment).find((found) => found.kind === 'currency' && found.start === start);
  if (name) return name;
  const usual = currency === undefined ? undefined : currencyWordIn(pack.code, currency);
  return usual !== undefined && text.startsWith(usual, start) ? { start, end: start + usual.length } : undefined;
}
