import type { LanguageCode } from '../../core/language.js';
import type { CellRun, RunLook } from './cell-text.js';
import type { CellStyle } from './styles.js';

/** A cell: text, a number that can be sorted and summed, or nothing but its look. */
export interface Cell {
  readonly style: CellStyle;
  readonly value: readonly CellRun[] | number | undefined;
}

export interface SheetColumn {
  /** In widths of a digit. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** A drop-down in the cells of a column. */
export interface Choice {
  /** Index of the column. */
  readonly column: number;
  readonly answers: readonly string[];
}

/** A sheet, before it is XML. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first row is the head of one table: it stays in sight, is repeated on each page, and filters. */
  readonly isTable: boolean;
  /** What it is printed on, across; A4 if nothing is said. */
  readonly paper?: 'A3';
  readonly choice?: Choice;
  /** Shown when the head of a column is selected. */
  readonly hint?: { readonly column: number; readonly title: string; readonly text: string };
  /** At the top of each printed page: left and right. */
  readonly pageHead: readonly [string, string];
  /** At its foot, beside the page number. */
  readonly pageFoot: string;
}

/** A cell of one text. @param look of the whole; `plain` text has the font of the cell */
export function textCell(style: CellStyle, text: string, language: LanguageCode, look: RunLook = 'plain'): Cell {
  return { style, value: [{ text, look, language }] };
}

/**
 * Name of a sheet as a workbook may have it: 31 characters at most, none of `[ ] : * ? / \`, no apostrophe at either end, and no other one like it, whatever the case.
 * @param taken names of the sheets before it
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[[\]:*?/\\]/gu, ' ').replace(/^[\s']+|[\s']+$/gu, '') || 'Sheet';
  for (let k = 1; ; k++) {
    const ending = k === 1 ? '' : ` (${k})`;
    const name = `${cut(clean, 31 - ending.length)}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The first `units` of a text, without half a character and white space at the end. */
function cut(text: string, units: number): string {
  return text
    .slice(0, units)
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/[\s']+$/u, '');
}
