import type { Quantity } from '../core/quantity.js';
import { measureOf } from './measure.js';

/** How the number of a heading or an item is written; lists of two languages are seldom numbered in one manner. */
export type NumberingForm = 'bracket' | 'point' | 'chain' | 'sign';

const BRACKET = /^\s*[(（]?[0-9０-９]{1,3}[)）]/u;
const POINT = /^\s*[0-9０-９]{1,3}[.．](?=\s|$)/u;
/** 5.2 before a heading; in "5.2 of them" it is an amount. */
const CHAIN = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[\p{Lu}\p{Lo}"'“‘「『（(])/u;
const SIGN = /^\s*[\u2460-\u249B\u{1F100}-\u{1F10A}]/u;

/**
 * The form of a number that counts the heading or the item that it stands before; undefined for all others.
 * @param text the segment's
 */
export function numberingForm(text: string, quantity: Quantity): NumberingForm | undefined {
  const { start, end, kind, currency } = quantity;
  if (start > 4 || text.slice(0, start).trim().length > 1) return undefined;
  const holds = (pattern: RegExp) => end <= (pattern.exec(text)?.[0].length ?? -1);
  if (holds(BRACKET)) return 'bracket';
  if (holds(POINT)) return 'point';
  if (holds(SIGN)) return 'sign';
  const isAmount = currency !== undefined || kind === 'percent' || measureOf(text, quantity) !== undefined;
  return holds(CHAIN) && !isAmount ? 'chain' : undefined;
}
