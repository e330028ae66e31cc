import type { Row } from '../core/collation.js';
import { type CheckContext, heardSources, segmentsOfRow } from './context.js';
import type { PlacedQuantity } from './number-pairing.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A range of the versions whose ends have become one decimal number: 3.7 for 3–7. */
export interface JoinedRange {
  /** Where each version has the range. */
  readonly places: readonly SourcePlace[];
  readonly from: string;
  readonly to: string;
}

/** Digits, a decimal mark, digits. */
const DECIMAL = /^(\d{1,3})[.,](\d{1,3})$/u;
/** What joins the ends of a range in any of the languages. */
const TO = '\\s?(?:[-\\u2010-\\u2015\\u2212~〜～]|to|and|đến|tới|에서|から)\\s?';

/** The range that a number has been made of; undefined unless every version that has the row has that range, and none the number. */
export function joinedRange(
  { segment, quantity }: PlacedQuantity,
  row: Row,
  context: CheckContext,
): JoinedRange | undefined {
  const written = DECIMAL.exec(quantity.text.normalize('NFKC'));
  const [, from, to] = written ?? [];
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return undefined;
  const range = new RegExp(`(?<![\\d.,])${from}(?:\\s?%)?${TO}${to}(?![\\d]|[.,]\\d)`, 'u');
  const number = new RegExp(`(?<![\\d.,])${from}[.,]${to}(?!\\d)`, 'u');
  const heard = heardSources(context, segment.index);
  const places = heard.flatMap((source): SourcePlace[] => {
    const beside = [...segmentsOfRow(context, source, row)].map((other) => ({
      other,
      text: other.text.normalize('NFKC'),
    }));
    if (beside.some(({ text }) => number.test(text))) return [];
    return beside.flatMap(({ other, text }): SourcePlace[] => {
      const found = range.exec(text);
      // What is compared must stand in the text as it is shown.
      if (!found || text.length !== other.text.length) return [];
      return [{ source, segment: other.index, start: found.index, end: found.index + found[0].length }];
    });
  });
  const isTold =
    heard.length > 0 && heard.every((source) => places.filter((place) => place.source === source).length === 1);
  return isTold ? { places, from, to } : undefined;
}
