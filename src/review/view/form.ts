import { current } from '../state/selectors.js';
import type { TextField } from '../state/text-field.js';
import { stack } from './blocks.js';
import type { Canvas, Drawn } from './canvas.js';
import { detailBlocks } from './detail.js';
import { fieldLines } from './field.js';
import { rule, titleLine } from './frame.js';
import { fill } from './layouts.js';
import { cutLine, piece, type StyledLine } from './styled.js';

/** A text to be typed about the finding that the cursor is on. */
export interface Form {
  /** Lines between the first line of the screen and the field's name. */
  readonly above: readonly StyledLine[];
  readonly label: string;
  readonly field: TextField;
  /** Lines behind the field. */
  readonly below: readonly StyledLine[];
  /** The keys that do something here. */
  readonly hint: string;
}

/** The field on top, the finding below it: nothing that is needed to judge goes away while one types. */
export function formScreen(form: Form, canvas: Canvas, rows: number): Drawn {
  const { columns, state, metrics } = canvas;
  const head = [titleLine(canvas), ...form.above, [piece(`${form.label}:`, 'title')]];
  const field = fieldLines(form.field, columns, Math.max(1, Math.floor((rows - head.length) / 3)), metrics);
  const hint = cutLine([piece(form.hint, 'key')], columns, metrics);
  const top = [...head, ...field.lines, ...form.below].slice(0, Math.max(1, rows - 2));
  const entry = current(state);
  const room = rows - top.length - 2;
  const detail = entry && room > 0 ? stack(detailBlocks(entry, canvas), room) : [];
  const lines = [...fill([...top, rule(columns), ...detail], rows - 1), hint];
  return { lines, cursor: { line: head.length + field.cursor.line, column: field.cursor.column } };
}
