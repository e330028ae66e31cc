/** A place as people and editors name it. Both numbers start at 1; columns count code points, so an emoji is one column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Translates between offsets and lines and columns of one text. */
export interface Locator {
  /**
   * @param offset UTF-16 offset, 0 to `text.length`; between the halves of a surrogate pair it is the pair's column
   * @throws RangeError when the offset lies outside the text
   */
  locate(offset: number): Position;
  /**
   * @returns the UTF-16 offset of the character at that place; the column after a line's last character is the place before its line end.
   * `undefined` when the text has no such line, or the line no such column.
   */
  offsetAt(line: number, column: number): number | undefined;
}

/**
 * Makes the line table of a text. A line ends with CRLF, LF or a lone CR, as in the Language Server Protocol, so that the numbers are
 * those that editors show. One pass over the text, then a binary search for each question, however long the lines are.
 */
export function createLocator(text: string): Locator {
  const { starts, ends, lows } = scan(text);

  const locate = (offset: number): Position => {
    if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
      throw new RangeError(`offset ${offset} lies outside a text of ${text.length} units`);
    }
    const line = countUpTo(starts, offset);
    const start = starts[line - 1] ?? 0;
    const pairs = countUpTo(lows, offset) - countUpTo(lows, start);
    return { line, column: offset - start - pairs + 1 };
  };

  const offsetAt = (line: number, column: number): number | undefined => {
    const start = starts[line - 1];
    const end = ends[line - 1];
    if (start === undefined || end === undefined || !Number.isInteger(column) || column < 1) return undefined;
    const offset = skipCodePoints(lows, start, column - 1);
    return offset <= end ? offset : undefined;
  };

  return { locate, offsetAt };
}

interface LineTable {
  /** Offset of each line's first unit. */
  readonly starts: readonly number[];
  /** Offset of each line's end, before its line end characters. */
  readonly ends: readonly number[];
  /** Offsets of the second halves of surrogate pairs: what makes columns differ from units. */
  readonly lows: readonly number[];
}

function scan(text: string): LineTable {
  const starts = [0];
  const ends: number[] = [];
  const lows: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x0d) {
      ends.push(i);
      if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
      starts.push(i + 1);
    } else if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) lows.push(++i);
    }
  }
  ends.push(text.length);
  return { starts, ends, lows };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset `count` code points after `start`, which is no second half itself. */
function skipCodePoints(lows: readonly number[], start: number, count: number): number {
  const first = countUpTo(lows, start);
  let low = first;
  let high = lows.length;
  // The pair `lows[i]` is the (lows[i] - 1 - start - (i - first))-th code point after the start: that many single units and pairs come before it.
  while (low < high) {
    const middle = (low + high) >>> 1;
    const before = (lows[middle] as number) - 1 - start - (middle - first);
    if (before < count) low = middle + 1;
    else high = middle;
  }
  return start + count + (low - first);
}
