import type { Metrics } from '../../text/columns.js';
import type { Screen } from '../state/state.js';
import type { Canvas, Drawn } from './canvas.js';
import { fieldLines } from './field.js';
import { formScreen } from './form.js';
import { listScreen } from './layouts.js';
import { cutLine, piece, type StyledLine } from './styled.js';

/** Columns that are left for typing beside a name. */
const LEAST_ROOM = 10;

/** A comment, or a question to the author. */
export function noteScreen(
  screen: Extract<Screen, { kind: 'comment' | 'question' }>,
  canvas: Canvas,
  rows: number,
): Drawn {
  const { messages } = canvas;
  const { field, kind } = screen;
  const label = messages[`field.${kind}`];
  return formScreen({ above: [], label, field, below: [], hint: messages['hint.note'] }, canvas, rows);
}

/** What is searched for, below the list. */
export function searchScreen(screen: Extract<Screen, { kind: 'search' }>, canvas: Canvas, rows: number): Drawn {
  const { messages, columns, metrics } = canvas;
  const prompt = promptLine(`${messages['field.search']}: `, screen, columns, metrics);
  const hint = cutLine([piece(messages['hint.search'], 'key')], columns, metrics);
  return listScreen(canvas, rows, { ...prompt, lines: [...prompt.lines, hint] });
}

/** A name and a field in one line; of a long text the part round the cursor. */
export function promptLine(
  name: string,
  { field }: Pick<Extract<Screen, { kind: 'search' }>, 'field'>,
  columns: number,
  metrics: Metrics,
): { readonly lines: readonly StyledLine[]; readonly cursor: { readonly line: number; readonly column: number } } {
  const label = cutLine([piece(name, 'title')], Math.max(0, columns - LEAST_ROOM), metrics);
  const before = metrics.columnsOf(label.map(({ text }) => text).join(''));
  const { lines, cursor } = fieldLines(field, columns - before, 1, metrics);
  return { lines: [[...label, ...lines[0]!]], cursor: { line: 0, column: before + cursor.column } };
}
