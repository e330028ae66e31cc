import { type AmbiguousWidth, type Metrics, metricsFor } from '../../text/columns.js';
import { type Catalogue, say } from '../messages/index.js';
import { listOf } from '../state/selectors.js';
import type { ReviewState } from '../state/state.js';
import { alignmentScreen } from './alignment.js';
import type { Canvas, Drawn } from './canvas.js';
import { dismissScreen } from './dismiss.js';
import { editScreen } from './edit.js';
import { helpScreen } from './help.js';
import { listScreen } from './layouts.js';
import { learnScreen } from './learn.js';
import { noteScreen, searchScreen } from './note.js';
import { overviewScreen } from './overview.js';
import { cutLine, piece } from './styled.js';
import { termScreen } from './terms.js';
import { wrapInto } from './wrap-line.js';
import { writeScreen } from './write.js';

/** Smaller than this, nobody can judge a finding in it. */
export const SMALLEST = { columns: 40, rows: 10 } as const;

/** What a terminal has, in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
  /** Cells that it gives to ambiguous characters; 1 when absent. */
  readonly ambiguous?: AmbiguousWidth;
}

/**
 * The whole screen: exactly `rows − 1` lines, none wider than `columns` cells; of a window that is too small only a line that says so. The last row of the terminal stays
 * free, so that printing never scrolls it.
 * @returns with the cursor where a text is being typed
 */
export function screenOf(state: ReviewState, size: Size, messages: Catalogue): Drawn {
  const { columns } = size;
  const metrics = metricsFor(size.ambiguous ?? 1);
  const rows = size.rows - 1;
  if (columns < SMALLEST.columns || size.rows < SMALLEST.rows) return tooSmall(size, messages, metrics);
  const { lines, cursor } = draw({ state, messages, list: listOf(state), columns, metrics }, rows);
  // Whatever a part of the screen does, the terminal must not wrap a line: that would push the first one out.
  const fitting = lines.slice(0, rows).map((line) => cutLine(line, columns, metrics));
  return cursor && cursor.line < rows ? { lines: fitting, cursor } : { lines: fitting };
}

function draw(canvas: Canvas, rows: number): Drawn {
  const { screen } = canvas.state;
  switch (screen.kind) {
    case 'list':
      return listScreen(canvas, rows);
    case 'edit':
      return editScreen(screen, canvas, rows);
    case 'dismiss':
      return dismissScreen(screen, canvas, rows);
    case 'comment':
    case 'question':
      return noteScreen(screen, canvas, rows);
    case 'search':
      return searchScreen(screen, canvas, rows);
    case 'help':
      return helpScreen(screen, canvas, rows);
    case 'overview':
      return overviewScreen(screen.top, canvas, rows);
    case 'alignment':
      return alignmentScreen(screen, canvas, rows);
    case 'terms':
      return termScreen(screen, canvas, rows);
    case 'learn':
      return learnScreen(screen, canvas, rows);
    case 'write':
      return writeScreen(screen, canvas, rows);
  }
}

function tooSmall({ columns, rows }: Size, messages: Catalogue, metrics: Metrics): Drawn {
  const text = [piece(say(messages, 'screen.small', { columns, rows }), 'fault')];
  return {
    lines: wrapInto(text, Math.max(2, columns), rows - 1, metrics).map((line) => cutLine(line, columns, metrics)),
  };
}
