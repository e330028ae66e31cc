import type { Span } from './span.js';

/**
 * What a number counts. `cardinal` is any amount; `year`, `month`, `day` are parts of a date; `ordinal` is a place in an order
 * (第2回, lần thứ hai, 제2차, second); `percent` is a share (4.5 % has the value 4.5).
 */
export type QuantityKind = 'cardinal' | 'ordinal' | 'percent' | 'year' | 'month' | 'day' | 'time';

/** A number in a text, by its value. */
export interface Quantity extends Span {
  /** The number's own words, unit left out: `2,400億`, `240 tỷ`. */
  readonly text: string;
  /** Values it can mean, the likeliest first: Vietnamese `1.500` is 1500, or by English habit 1.5. Never empty. */
  readonly values: readonly number[];
  readonly kind: QuantityKind;
  /**
   * True for words that count only in some of their uses and so prove nothing by their absence: 一つ, một, năm (five or year), 한, one.
   */
  readonly weak: boolean;
  /** ISO 4217 code when a currency stands beside the number. */
  readonly currency?: string;
}
