import type { Metrics } from '../../text/columns.js';
import { wrap } from '../../text/wrap.js';
import { cutLine, type StyledLine, sliceLine, textOf } from './styled.js';

/**
 * Breaks a line as `text/wrap.ts` breaks its text; every piece keeps its style, also where it goes on in the next line.
 * @param columns at least 2
 * @returns at least one line
 */
export function wrapLine(line: StyledLine, columns: number, metrics: Metrics): readonly StyledLine[] {
  const text = textOf(line);
  let at = 0;
  return wrap(text, columns, metrics).map((broken) => {
    // Only white space at the ends of lines is gone, so each line begins at the next other character.
    while (at < text.length && !text.startsWith(broken, at)) at++;
    const start = at;
    at += broken.length;
    return sliceLine(line, start, at);
  });
}

/** The same in a number of lines at most, with … where something was cut. */
export function wrapInto(line: StyledLine, columns: number, rows: number, metrics: Metrics): readonly StyledLine[] {
  const lines = wrapLine(line, columns, metrics);
  if (lines.length <= rows || rows < 1) return lines.slice(0, Math.max(0, rows));
  const kept = lines.slice(0, rows - 1);
  // The rest of the text as one line: it is too long, so that it is cut where the line is full.
  const rest = kept.reduce((text, one) => text.slice(text.indexOf(textOf(one)) + textOf(one).length), textOf(line));
  const start = textOf(line).length - rest.trimStart().length;
  return [...kept, cutLine(sliceLine(line, start, textOf(line).length), columns, metrics)];
}
