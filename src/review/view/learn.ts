import type { Teaching } from '../../core/lesson.js';
import { checkNameAndId } from '../../finding-words/names.js';
import { visible } from '../../text/visible.js';
import { type Catalogue, say } from '../messages/index.js';
import type { LearnRow, LearnScreen } from '../state/learning.js';
import type { Canvas, Drawn } from './canvas.js';
import { titleLine } from './frame.js';
import { fill } from './layouts.js';
import { windowAt } from './list.js';
import { cutLine, type Piece, piece, type StyledLine } from './styled.js';
import { wrapInto } from './wrap-line.js';

/** Lines in which the marked row stands once more, as a whole. */
const MOST_LINES = 3;
/** UTF-16 units of words and reasons that are shown. */
const REACH = 400;

/** What the decisions taught, a line each: `> [x] 鉄道 = vi "đường sắt"`; [x] is to hold. Below stands the marked one as a whole. */
export function learnScreen(screen: LearnScreen, canvas: Canvas, rows: number): Drawn {
  const { messages, columns, state, metrics } = canvas;
  const proposed = screen.rows.filter(({ ids }) => ids.length === 0).length;
  const title = say(messages, 'learn.title', { proposed, known: screen.rows.length - proposed });
  const hint = messages[screen.leaving ? 'learn.leave' : 'learn.hint'];
  const { notice } = state;
  const said = notice
    ? wrapInto(
        [piece(say(messages, notice.key, notice.values), notice.isFault ? 'fault' : 'title')],
        columns,
        2,
        metrics,
      )
    : [];
  const marked = screen.rows[screen.at];
  const whole = marked ? wrapInto([piece(meaningOf(marked.teaching, messages))], columns, MOST_LINES, metrics) : [];
  const bottom = [[], ...whole, ...said, cutLine([piece(hint, 'key')], columns, metrics)];
  const room = Math.max(1, rows - 2 - bottom.length);
  const head = cutLine([piece(title, 'title')], columns, metrics);
  return { lines: [titleLine(canvas), head, ...fill(rowLines(screen, canvas, room), room), ...bottom] };
}

function rowLines(
  { rows, at }: LearnScreen,
  { messages, columns, metrics }: Canvas,
  room: number,
): readonly StyledLine[] {
  if (rows.length === 0) return [cutLine([piece(messages['learn.none'], 'faint')], columns, metrics)];
  const numbered = rows.map((row, index) => ({ row, index }));
  return windowAt(numbered, at, room).map(({ row, index }) =>
    cutLine(rowLine(row, index === at, messages), columns, metrics),
  );
}

function rowLine({ teaching, ids, taken }: LearnRow, isAt: boolean, messages: Catalogue): StyledLine {
  const text = `${isAt ? '>' : ' '} [${taken ? 'x' : ' '}] `;
  const known: Piece[] = ids.length > 0 ? [piece(`${messages['learn.known']}  `, 'faint')] : [];
  const meaning = meaningOf(teaching, messages);
  return [piece(text, ...(isAt ? (['cursor-line'] as const) : [])), ...known, piece(meaning)];
}

/** What learning something means, in the language of the review. */
export function meaningOf(teaching: Teaching, messages: Catalogue): string {
  if (teaching.kind === 'allow') {
    const { words, reason } = teaching;
    const check = checkNameAndId(teaching.check, messages);
    return say(messages, 'learn.allow', { words: short(words), check: short(check), reason: short(reason) });
  }
  const { target, source } = teaching;
  const values = { target: short(target.text), language: short(source.language), source: short(source.text) };
  return say(messages, 'learn.pair', values);
}

function short(text: string): string {
  return visible(text.slice(0, REACH));
}
