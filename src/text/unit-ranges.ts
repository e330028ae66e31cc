import type { Span } from '../core/span.js';
import { createLocator } from './position.js';

/** In what the columns of a format count: SARIF can be in UTF-16 units, the Reviewdog Diagnostic Format is in bytes of UTF-8. */
export type ColumnUnit = 'utf-16' | 'utf-8';

/** Where a span stands, lines and columns from 1; the end is the place after its last character, so that a zero-width span ends where it starts. */
export interface UnitRange {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Finds lines and columns of spans of one text, for formats that do not count columns in code points as reports do. Of `🏯城` the castle is in column 2 of a
 * report, column 3 in UTF-16 and column 5 in UTF-8. Lines are those of `createLocator`. One pass over the text, however many spans are asked for and however long its lines are.
 * @returns a function of spans; it throws RangeError where they lie outside of the text
 */
export function rangesOf(text: string, unit: ColumnUnit): (span: Span) => UnitRange {
  const locator = createLocator(text);
  const before = unit === 'utf-8' ? bytesBefore(text) : undefined;
  const units = (offset: number) => before?.[offset] ?? offset;
  const locate = (offset: number) => {
    const { line } = locator.locate(offset);
    return { line, column: units(offset) - units(locator.offsetAt(line, 1)!) + 1 };
  };
  return ({ start, end }) => {
    const [from, to] = [locate(start), locate(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** How many bytes of UTF-8 stand before each unit. A lone surrogate is written as U+FFFD, three bytes; between the halves of a pair it is the pair's place. */
function bytesBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    before[i] = bytes;
    const code = text.codePointAt(i)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code >= 0x10000) before[++i] = bytes - 4;
  }
  before[text.length] = bytes;
  return before;
}
