import { paragraph, run } from './runs.js';
import { element, property, type Xml } from './xml.js';

export interface Cell {
  /** Paragraphs; at least one. */
  readonly content: readonly Xml[];
  /** Colour behind it. */
  readonly fill?: string;
  /** Columns that it takes; one when absent. */
  readonly span?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Stands again on top of each page. */
  readonly isHead?: boolean;
  /** Whether a page may end within it. */
  readonly breaks?: boolean;
}

const HEAD_FILL = 'E8EDF4';

/** A table with columns of fixed widths. @param widths in twentieths of a point */
export function table(widths: readonly number[], rows: readonly Row[]): Xml {
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      property('w:tblStyle', 'TableGrid'),
      element('w:tblW', { 'w:w': sumOf(widths), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows.map((row) => rowXml(row, widths)),
  );
}

function rowXml({ cells, isHead = false, breaks = false }: Row, widths: readonly number[]): Xml {
  const properties = `${breaks ? '' : '<w:cantSplit/>'}${isHead ? '<w:tblHeader/>' : ''}`;
  let at = 0;
  return element(
    'w:tr',
    {},
    properties === '' ? '' : element('w:trPr', {}, properties),
    ...cells.map((cell) => {
      const own = widths.slice(at, at + (cell.span ?? 1));
      at += own.length;
      return cellXml(cell, sumOf(own));
    }),
  );
}

function cellXml({ content, fill, span }: Cell, width: number): Xml {
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      span === undefined ? '' : property('w:gridSpan', span),
      fill === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }),
    ),
    ...content,
  );
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The row of column names. */
export function headRow(names: readonly string[]): Row {
  const cells = names.map((name) => ({ content: [paragraph(run(name), 'CellHead')], fill: HEAD_FILL }));
  return { cells, isHead: true };
}

/** A cell of plain words, a line a paragraph. */
export function textCell(text: string): Cell {
  return { content: text.split('\n').map((line) => paragraph(run(line), 'Cell')) };
}
