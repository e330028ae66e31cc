import { say } from '../messages/index.js';
import type { PlannedChange, Screen } from '../state/state.js';
import type { Canvas, Drawn } from './canvas.js';
import { changeInto } from './change-lines.js';
import { titleLine } from './frame.js';
import { fill } from './layouts.js';
import { STATUS_SIGNS } from './statuses.js';
import { cutLine, piece, type StyledLine } from './styled.js';

/** Most lines of one state of a sentence. */
const MOST_LINES = 3;

/** What writing would change, from the change `top` on, each as it is and as it will be; what has changed stands in [brackets]. */
export function writeScreen(screen: Extract<Screen, { kind: 'write' }>, canvas: Canvas, rows: number): Drawn {
  const { changes } = screen;
  const { messages, columns, metrics } = canvas;
  const conflicts = changes.filter(({ conflict }) => conflict).length;
  const title = say(messages, 'write.title', { count: changes.length - conflicts, conflicts });
  const top = Math.max(0, Math.min(screen.top, changes.length - 1));
  const place = `   ${Math.min(changes.length, top + 1)}/${changes.length}`;
  const room = Math.max(0, rows - 3);
  const shown: StyledLine[] = [];
  for (let k = top; k < changes.length && shown.length < room; k++) {
    shown.push(...changeLines(changes[k]!, canvas).map((line) => cutLine(line, columns, metrics)));
  }
  const hint = cutLine([piece(messages['hint.write'], 'key')], columns, metrics);
  const head = cutLine([piece(title, 'title'), piece(place, 'faint')], columns, metrics);
  return { lines: [titleLine(canvas), head, ...fill(shown, room), hint] };
}

function changeLines({ line, before, after, conflict }: PlannedChange, canvas: Canvas): readonly StyledLine[] {
  const { messages, columns, state, metrics } = canvas;
  const where = piece(say(messages, 'write.line', { line }), 'title');
  const why = conflict ? [piece(`  ${STATUS_SIGNS.conflict} ${messages['write.conflict']}`, 'fault')] : [];
  return [
    [where, ...why],
    ...changeInto({ before, after, language: state.review.language }, columns, MOST_LINES, metrics),
  ];
}
