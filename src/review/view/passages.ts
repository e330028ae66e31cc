import type { Metrics } from '../../text/columns.js';
import { visible } from '../../text/visible.js';
import { say } from '../messages/index.js';
import type { Passage, ReviewItem, SourcePassage } from '../model.js';
import type { Block } from './blocks.js';
import type { Canvas } from './canvas.js';
import { excerptInto, markedLine } from './excerpt.js';
import { type Piece, piece, type StyledLine, spread } from './styled.js';
import { wrapInto, wrapLine } from './wrap-line.js';

/** Lines that a passage may take before the list has to shrink. */
const MODEST = 3;
/** Columns of `1-2 0.91` and the space before it. */
const BEAD_COLUMNS = 11;
/** Narrower than this, beads stand behind the text and not at the right. */
const WIDE = 60;

/** The sentence of the target and what every source has beside it, with language and line before and the bead behind. */
export function passageBlocks({ target, sources }: ReviewItem, canvas: Canvas): readonly Block[] {
  const passages = [target, ...sources.flatMap(({ passage }) => passage ?? [])];
  const labels = [...passages.map(labelOf), ...sources.map(({ language }) => visible(language))];
  const labelColumns = Math.max(...labels.map(canvas.metrics.columnsOf)) + 2;
  return [
    passageBlock(target, [], labelColumns, 0, canvas),
    ...sources.map((source, k) => sourceBlock(source, labelColumns, k + 1, canvas)),
  ];
}

function sourceBlock(source: SourcePassage, labelColumns: number, rank: number, canvas: Canvas): Block {
  const { language, passage, bead, confidence } = source;
  if (passage) {
    const behind = bead === '' ? [] : [piece(`${bead} ${confidence.toFixed(2)}`, 'faint')];
    return passageBlock(passage, behind, labelColumns, rank, canvas);
  }
  const text = [piece(say(canvas.messages, 'detail.nothing'), 'faint')];
  return labelledBlock(canvas.metrics.padColumns(visible(language), labelColumns), text, rank, canvas);
}

function passageBlock(passage: Passage, bead: StyledLine, labelColumns: number, rank: number, canvas: Canvas): Block {
  const { columns, metrics } = canvas;
  const isWide = columns >= WIDE && bead.length > 0;
  const room = roomBeside(labelColumns, columns) - (isWide ? BEAD_COLUMNS : 0);
  const label = metrics.padColumns(labelOf(passage), labelColumns);
  const behind: StyledLine = isWide || bead.length === 0 ? [] : [{ text: '  ' }, ...bead];
  const natural = wrapLine([...markedLine(passage), ...behind], room, metrics).length;
  const draw = (rows: number) => {
    const lines = excerptInto(passage, room, rows, metrics);
    const joined = [...lines.slice(0, -1), ...wrapLine([...lines.at(-1)!, ...behind], room, metrics)];
    const [first = [], ...others] = joined.length <= rows ? joined : lines;
    return indent(label, [isWide ? spread(first, bead, columns - labelColumns, metrics) : first, ...others], metrics);
  };
  return { natural, modest: MODEST, rank, draw };
}

/**
 * A paragraph behind a label, every line indented to the first.
 * @param rank as in `Block`
 */
export function labelledBlock(label: string, text: StyledLine, rank: number, { columns, metrics }: Canvas): Block {
  const room = roomBeside(metrics.columnsOf(label), columns);
  const draw = (rows: number) => indent(label, wrapInto(text, room, rows, metrics), metrics);
  return { natural: wrapLine(text, room, metrics).length, modest: MODEST, rank, draw };
}

function roomBeside(labelColumns: number, columns: number): number {
  return Math.max(8, columns - labelColumns);
}

function indent(label: string, lines: readonly StyledLine[], metrics: Metrics): readonly StyledLine[] {
  const blank: Piece = { text: ' '.repeat(metrics.columnsOf(label)) };
  return lines.map((line, k) => [k === 0 ? { text: label, style: 'faint' } : blank, ...line]);
}

function labelOf({ language, line }: Passage): string {
  return `${visible(language)} ${line}`;
}
