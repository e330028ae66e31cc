import type { Span } from '../../core/span.js';
import type { Metrics } from '../../text/columns.js';
import { fitEndWords, fitStartWords } from '../../text/fit-words.js';
import { visible } from '../../text/visible.js';
import { type Piece, type Style, type StyledLine, widthOf } from './styled.js';
import { wrapInto, wrapLine } from './wrap-line.js';

/** UTF-16 units of context that are looked at on either side of a mark: about a screen, however long the sentence is. */
const REACH = 1000;

/** Stands where a zero-width mark is: something is missing here. */
export const CARET = '‸';

/** A text with words that matter. */
export interface Marked {
  readonly text: string;
  /** UTF-16 units of `text`, in order. */
  readonly marks: readonly Span[];
  /** Of the marked words; `mark` when absent. */
  readonly style?: Style;
}

/** A text ready to be printed: what stands between the marks, one more than there are marks. */
interface Parts {
  readonly context: readonly string[];
  readonly marks: readonly string[];
  readonly style: Style;
}

/** A sentence as a line, its marked words in [brackets]: `船は[大蛇]の燃料を使う。` */
export function markedLine(marked: Marked): StyledLine {
  return lineOf(partsOf(marked));
}

/**
 * The same in a number of lines at most. What does not fit is cut out between the marks: `…海辺の[大蛇]、[水族管]の見学…`. Marks are cut, in their middle,
 * only when they alone do not fit.
 * @param columns at least 2
 */
export function excerptInto(marked: Marked, columns: number, rows: number, metrics: Metrics): readonly StyledLine[] {
  const parts = partsOf(marked);
  const whole = wrapLine(lineOf(parts), columns, metrics);
  if (whole.length <= rows) return whole;
  const cells = columns * rows;
  // Less than … itself, and nothing would show that something was cut.
  const least = metrics.ellipsisColumns;
  // Counting cells is quick and rules most lines out; breaking lines is not.
  const fits = (line: StyledLine) => widthOf(line, metrics) <= cells && wrapLine(line, columns, metrics).length <= rows;
  const around = (side: number) => lineOf({ ...parts, context: cutContext(parts.context, side, metrics) });
  if (fits(around(least))) {
    return wrapLine(around(mostThat((side) => fits(around(side)), least, cells)), columns, metrics);
  }
  const context = cutContext(parts.context, least, metrics);
  const cutMarks = (room: number) => parts.marks.map((words) => metrics.fitMiddle(words, room));
  const within = (room: number) => lineOf({ ...parts, context, marks: cutMarks(room) });
  return wrapInto(within(mostThat((room) => fits(within(room)), least, cells)), columns, rows, metrics);
}

/** The highest number from `lowest` on that passes, where all below it pass too. */
function mostThat(passes: (value: number) => boolean, lowest: number, highest: number): number {
  let [low, high] = [lowest, Math.max(lowest, highest)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function partsOf({ text, marks, style = 'mark' }: Marked): Parts {
  const context: string[] = [];
  const words: string[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at || end > text.length) continue;
    context.push(visible(near(text.slice(at, start))));
    words.push(visible(text.slice(start, end)));
    at = end;
  }
  context.push(visible(near(text.slice(at))));
  return { context, marks: words, style };
}

/** Both ends of a long stretch. */
function near(text: string): string {
  return text.length <= 2 * REACH ? text : `${text.slice(0, REACH)}…${text.slice(-REACH)}`;
}

function lineOf({ context, marks, style }: Parts): StyledLine {
  return context.flatMap((text, k): Piece[] => {
    const words = marks[k];
    const mark: Piece[] = words === undefined ? [] : [{ text: words === '' ? CARET : `[${words}]`, style }];
    return text === '' ? mark : [{ text }, ...mark];
  });
}

/** Leaves some columns of context on either side of each mark; of a sentence without marks its start. */
function cutContext(context: readonly string[], side: number, metrics: Metrics): readonly string[] {
  return context.map((text, k) => {
    if (k === context.length - 1) return fitStartWords(text, side, metrics);
    if (k === 0) return fitEndWords(text, side, metrics);
    if (metrics.columnsOf(text) <= 2 * side) return text;
    return fitStartWords(text, side, metrics) + fitEndWords(text, side, metrics).slice(1);
  });
}
