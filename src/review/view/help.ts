import { matchingKeys } from '../state/help-keys.js';
import type { Screen } from '../state/state.js';
import type { Canvas, Drawn } from './canvas.js';
import { titleLine } from './frame.js';
import { keyName } from './key-names.js';
import { fill } from './layouts.js';
import { windowAt } from './list.js';
import { promptLine } from './note.js';
import { cutLine, piece, type StyledLine } from './styled.js';

/** All keys, or those that fit what is typed. Enter does what the marked one does. */
export function helpScreen(screen: Extract<Screen, { kind: 'help' }>, canvas: Canvas, rows: number): Drawn {
  const { messages, columns, metrics } = canvas;
  const keys = matchingKeys(screen.field.text, canvas.state);
  const prompt = promptLine(`${messages['field.help']}: `, screen, columns, metrics);
  const place = `${Math.min(keys.length, screen.at + 1)}/${keys.length}   `;
  const hint = cutLine([piece(place, 'faint'), piece(messages['hint.help'], 'key')], columns, metrics);
  const numbered = keys.map((row, index) => ({ row, index }));
  const names = keys.map((row) => row.keys.map(keyName).join(' '));
  const nameColumns = Math.max(0, ...names.map(metrics.columnsOf));
  const shown = windowAt(numbered, screen.at, rows - 3).map(({ row, index }): StyledLine => {
    const isAt = index === screen.at;
    const name = metrics.padColumns(names[index]!, nameColumns);
    const label = `  ${messages[row.label]}`;
    const line = isAt ? [piece(`> ${name}${label}`, 'cursor-line')] : [piece('  '), piece(name, 'key'), piece(label)];
    return cutLine(line, columns, metrics);
  });
  const table = keys.length > 0 ? shown : [[piece(messages['help.none'], 'faint')]];
  const lines = [...fill([titleLine(canvas), ...prompt.lines, ...table], rows - 1), hint];
  return { lines, cursor: { line: 1, column: prompt.cursor.column } };
}
