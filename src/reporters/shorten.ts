import { fitEnd, fitMiddle, fitStart } from '../text/columns.js';
import { visible } from '../text/visible.js';

type Cut = (text: string, columns: number) => string;

/** The start of what is said, as one line that is safe to print: `No version has 150億 here; …`. */
export function shortStart(text: string, columns: number): string {
  return shorten(text, columns, fitStart);
}

/** Words without their middle, likewise: where they begin and end shows which they are. */
export function shortMiddle(text: string, columns: number): string {
  return shorten(text, columns, fitMiddle);
}

/** The end of a path, likewise: `…/texts/pier.ja.txt`. */
export function shortEnd(text: string, columns: number): string {
  return shorten(text, columns, fitEnd);
}

/**
 * A document may be a whole book in one line, and a letter may wear a thousand accents that take no column. So letters are counted only near the ends, and
 * what fits by columns has at most two units a column.
 */
function shorten(text: string, columns: number, cut: Cut): string {
  const reach = columns * 4;
  const near = text.length > reach * 2 ? `${text.slice(0, reach)}${text.slice(-reach)}` : text;
  const fitted = cut(visible(near), columns);
  if (fitted.length <= columns * 2) return fitted;
  const start = fitted.slice(0, columns * 2 - 1);
  // Half of a surrogate pair is no character.
  return `${start.replace(/[\ud800-\udbff]$/u, '')}…`;
}
