import type { Metrics } from '../../text/columns.js';
import { visible } from '../../text/visible.js';
import { isDoubtful, shapeOf } from '../alignment/beads.js';
import type { Catalogue } from '../messages/index.js';
import type { ReviewBead, ReviewSegment } from '../model.js';
import { padLine, piece, type StyledLine } from './styled.js';
import { wrapInto } from './wrap-line.js';

/** Between two sentences of one side. */
const BETWEEN = ' | ';
/** UTF-16 units of a sentence that are looked at: more than a screen, however long it is. */
const REACH = 2000;
/** Sentences of one side that are shown at most, however many were merged. */
const MOST_SENTENCES = 60;
/** Columns that are left to a sentence where many stand side by side. */
const SHORTEST = 6;

/** How beads are drawn. */
export interface BeadLayout {
  readonly target: readonly ReviewSegment[];
  readonly source: readonly ReviewSegment[];
  readonly messages: Catalogue;
  readonly columns: number;
  readonly metrics: Metrics;
  /** Columns of `1-1`, as wide as the widest that is shown. */
  readonly shapeColumns: number;
  /** Both sides in one line, or one below the other. */
  readonly isWide: boolean;
}

/** Columns between both sides where they stand beside each other. */
const GAP = 2;
/** Columns of `> ` before the shape, and of ` .41 ? ` behind it. */
const SIGNS = 2 + 7;

/**
 * A bead: its shape, how sure the aligner is (`=` when a reviewer is), `?` when it is doubtful, and the sentences of both sides.
 * @param rows of one side at most
 */
export function beadLines(bead: ReviewBead, isAt: boolean, rows: number, layout: BeadLayout): readonly StyledLine[] {
  const { columns, metrics, shapeColumns, isWide } = layout;
  const lead = shapeColumns + SIGNS;
  const room = Math.max(2, isWide ? Math.floor((columns - lead - GAP) / 2) : columns - lead);
  const target = sideLines(bead.target, layout.target, room, rows, layout);
  const source = sideLines(bead.source, layout.source, room, rows, layout);
  const body: readonly StyledLine[] = isWide
    ? Array.from({ length: Math.max(target.length, source.length) }, (_, k) => {
        return [...padLine(target[k] ?? [], room + GAP, metrics), ...(source[k] ?? [])];
      })
    : [...target, ...source];
  const blank: StyledLine = [{ text: ' '.repeat(lead) }];
  return body.map((line, k) => [...(k === 0 ? leadOf(bead, isAt, shapeColumns) : blank), ...line]);
}

/** `> 1-2 .41 ? `. */
function leadOf(bead: ReviewBead, isAt: boolean, shapeColumns: number): StyledLine {
  const { confidence, locked } = bead;
  const sure = locked ? ' = ' : confidence.toFixed(2).replace(/^0/u, '').slice(0, 3);
  const text = `${isAt ? '> ' : '  '}${shapeOf(bead).padEnd(shapeColumns)} ${sure} `;
  const sign = isDoubtful(bead) ? '?' : ' ';
  return [
    isAt ? { text, style: 'cursor-line' } : { text, style: 'faint' },
    isDoubtful(bead) ? { text: sign, style: 'mark' } : { text: sign },
    { text: ' ' },
  ];
}

/** The sentences of one side with | between them. Where they do not fit each is cut, so that every one of them is seen. */
function sideLines(
  indexes: readonly number[],
  segments: readonly ReviewSegment[],
  columns: number,
  rows: number,
  { messages, metrics }: BeadLayout,
): readonly StyledLine[] {
  if (indexes.length === 0) return wrapInto([piece(messages['align.nothing'], 'faint')], columns, rows, metrics);
  const sentences = indexes
    .slice(0, MOST_SENTENCES)
    .map((index) => visible(segments[index]!.text.slice(0, REACH).replace(/\s+/gu, ' ')));
  const room = columns * rows - BETWEEN.length * (sentences.length - 1);
  // Where lines break, some columns stay empty.
  const most = fairShare(sentences.map(metrics.columnsOf), rows > 1 ? Math.floor(room * 0.9) : room);
  const fitting = sentences.map((sentence) => metrics.fitStart(sentence, Math.max(SHORTEST, most)));
  return wrapInto([{ text: fitting.join(BETWEEN) }], columns, rows, metrics);
}

/** The most that each may have so that all together have no more than there is; those that want less leave theirs to the others. */
function fairShare(wishes: readonly number[], room: number): number {
  const ascending = [...wishes].sort((a, b) => a - b);
  let left = room;
  for (const [k, wish] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - k));
    if (wish > share) return share;
    left -= wish;
  }
  return Number.POSITIVE_INFINITY;
}
