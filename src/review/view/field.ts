import { graphemesOf, type Metrics } from '../../text/columns.js';
import { visible } from '../../text/visible.js';
import type { TextField } from '../state/text-field.js';
import type { Cursor } from './canvas.js';
import type { StyledLine } from './styled.js';

/** A field as lines, and where its cursor stands among them. */
export interface DrawnField {
  readonly lines: readonly StyledLine[];
  readonly cursor: Cursor;
}

/**
 * A text that is being typed, cut where a line is full, so that every space is seen and the cursor stands where the next character goes. Of a text with more
 * lines than there is room for, those round the cursor.
 * @param columns at least 2
 * @param rows at least 1
 */
export function fieldLines({ text, cursor }: TextField, columns: number, rows: number, metrics: Metrics): DrawnField {
  const lines = [''];
  let at: Cursor | undefined;
  let offset = 0;
  const here = (): Cursor => ({ line: lines.length - 1, column: metrics.columnsOf(lines.at(-1)!) });
  // Also a symbol such as ⟨U+202E⟩ is cut where the line is full: it is wider than a narrow field.
  const shown = graphemesOf(text).flatMap((character) => {
    const signs = graphemesOf(visible(character));
    return signs.map((sign, k) => ({ sign, units: k === 0 ? character.length : 0 }));
  });
  for (const { sign, units } of shown) {
    if (metrics.columnsOf(lines.at(-1)! + sign) > columns) lines.push('');
    if (at === undefined && offset >= cursor && units > 0) at = here();
    lines[lines.length - 1] += sign;
    offset += units;
  }
  if (metrics.columnsOf(lines.at(-1)!) >= columns) lines.push('');
  at ??= here();
  const top = Math.max(0, Math.min(at.line - rows + 1, lines.length - rows));
  const visibleLines = lines.slice(top, top + rows).map((line): StyledLine => [{ text: line }]);
  return { lines: visibleLines, cursor: { line: at.line - top, column: at.column } };
}
