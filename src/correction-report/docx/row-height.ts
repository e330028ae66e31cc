import { columnsOf } from '../../text/columns.js';
import { linesOf } from './runs.js';

/** Of a narrow letter and of the margins of a cell, in twentieths of a point. */
export const LETTER = 82;
export const MARGINS = 140;
/** Of a page across there is room for about forty below the names of the columns. A row of more is broken: kept whole, it would be cut off where the page ends. */
export const PAGE_LINES = 36;

/** Lines that a text fills in a cell, about. @param width in twentieths of a point */
export function linesIn(text: string, width: number): number {
  const columns = Math.max(1, Math.floor((width - MARGINS) / LETTER));
  return linesOf(text).reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / columns)), 0);
}
