import type { Metrics } from '../../text/columns.js';
import { visible } from '../../text/visible.js';

/** What a stretch of a line means; who prints it gives it a colour. Nothing is said by a style alone. */
export type Style =
  | 'title'
  | 'faint'
  | 'critical'
  | 'major'
  | 'minor'
  | 'neutral'
  /** Words that a finding is about, in a passage. */
  | 'mark'
  | 'removed'
  | 'added'
  | 'cursor-line'
  | 'key'
  | 'fault';

export interface Piece {
  readonly text: string;
  readonly style?: Style;
}

/** A line of the screen: pieces side by side, without line ends and without characters that a terminal obeys. */
export type StyledLine = readonly Piece[];

/** Text of a document, a file name or a message as a piece: what a terminal would obey becomes a symbol. */
export function piece(text: string, style?: Style): Piece {
  return style === undefined ? { text: visible(text) } : { text: visible(text), style };
}

/** A line without its styles. */
export function textOf(line: StyledLine): string {
  return line.map(({ text }) => text).join('');
}

/** Columns that a line takes. */
export function widthOf(line: StyledLine, metrics: Metrics): number {
  return metrics.columnsOf(textOf(line));
}

/** The stretch of a line between two UTF-16 offsets of its text. */
export function sliceLine(line: StyledLine, start: number, end: number): StyledLine {
  let at = 0;
  const kept: Piece[] = [];
  for (const part of line) {
    const text = part.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') kept.push({ ...part, text });
    at += part.text.length;
  }
  return kept;
}

/** The start of a line that fits, with … behind it when something was cut. */
export function cutLine(line: StyledLine, columns: number, metrics: Metrics): StyledLine {
  const text = textOf(line);
  const fitting = metrics.fitStart(text, columns);
  if (fitting === text) return line;
  const kept = sliceLine(line, 0, Math.max(0, fitting.length - 1));
  return fitting === '' ? [] : [...kept, { text: '…', style: 'faint' }];
}

/** Fills up with spaces to a number of columns; a longer line is cut. */
export function padLine(line: StyledLine, columns: number, metrics: Metrics): StyledLine {
  const fitting = cutLine(line, columns, metrics);
  const missing = columns - widthOf(fitting, metrics);
  return missing > 0 ? [...fitting, { text: ' '.repeat(missing) }] : fitting;
}

/** Two stretches at the ends of a line; the left one is cut where both do not fit. */
export function spread(left: StyledLine, right: StyledLine, columns: number, metrics: Metrics): StyledLine {
  const room = columns - widthOf(right, metrics) - 2;
  if (room < 1) return cutLine(left, columns, metrics);
  return [...padLine(left, room, metrics), { text: '  ' }, ...right];
}

/** A stretch of a line that is left out when the line is full; of two the one with the higher rank goes first. */
export interface Part {
  readonly line: StyledLine;
  readonly rank: number;
}

/** As many parts as fit, in their order, with `gap` columns between them. A part that is alone is cut. */
export function joinParts(parts: readonly Part[], columns: number, metrics: Metrics, gap = 2): StyledLine {
  const between: Piece = { text: ' '.repeat(gap) };
  const line = parts.flatMap((part, k) => (k === 0 ? part.line : [between, ...part.line]));
  if (parts.length < 2 || widthOf(line, metrics) <= columns) return cutLine(line, columns, metrics);
  const last = Math.max(...parts.map(({ rank }) => rank));
  const gone = parts.findLastIndex(({ rank }) => rank === last);
  return joinParts(parts.toSpliced(gone, 1), columns, metrics, gap);
}
