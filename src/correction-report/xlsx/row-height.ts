import type { LanguageCode } from '../../core/language.js';
import { columnsOf } from '../../text/columns.js';
import { wrap } from '../../text/wrap.js';
import type { CellRun } from './cell-text.js';
import type { Cell, SheetColumn } from './sheet.js';
import { lineHeight, magnification } from './styles.js';

/** Points; a row cannot be higher ("Excel specifications and limits"). */
const HIGHEST = 409;
/** Points above and below the lines. */
const MARGIN = 3;
/** Widths are counted in digits, of which a letter takes nine tenths and a wide character not quite two. */
const WIDENING = 1.1;
/** More does not fit in the highest row. */
const LONGEST_MEASURED = 4000;

/**
 * How high a row has to be to show all lines of its cells, in points. LibreOffice does not find it out for rows without a height (7.4). It is an estimate, rather too high than too low: fonts differ from machine
 * to machine. The file does not say that somebody chose it, so that a program may measure the row again when it is edited.
 */
export function rowHeight(row: readonly Cell[], columns: readonly SheetColumn[]): number {
  const heights = row.map(({ value, style }, k) => {
    if (typeof value === 'number' || value === undefined || value.length === 0) return lineHeight('en', style);
    const width = Math.max(1, (columns[k]!.width * WIDENING) / magnification(style) - 1);
    return columns[k]!.hidden
      ? 0
      : paragraphsOf(value).reduce((sum, runs) => sum + paragraphHeight(runs, width, style), 0);
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(lineHeight('en', 'text'), ...heights)) + MARGIN);
}

/** Cuts runs at the ends of lines. */
function paragraphsOf(runs: readonly CellRun[]): CellRun[][] {
  const paragraphs: CellRun[][] = [[]];
  for (const run of runs) {
    for (const [k, text] of run.text.split('\n').entries()) {
      if (k > 0) paragraphs.push([]);
      paragraphs.at(-1)!.push({ ...run, text });
    }
  }
  return paragraphs;
}

/** Vietnamese that quotes Japanese has its lines as high as Japanese: the letters come from another font. */
function lettersOf({ text, language }: CellRun): LanguageCode {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : language;
}

function paragraphHeight(runs: readonly CellRun[], width: number, style: Cell['style']): number {
  const text = runs
    .map((run) => run.text)
    .join('')
    .slice(0, LONGEST_MEASURED);
  const lines = Math.max(1, columnsOf(text) <= width ? 1 : wrap(text, width).length);
  const heights = runs.map((run) => Math.max(lineHeight(run.language, style), lineHeight(lettersOf(run), style)));
  const longest = runs.reduce((best, run, k) => (run.text.length > runs[best]!.text.length ? k : best), 0);
  // The name of a language stands in the first line only.
  return lines * heights[longest]! + Math.max(...heights) - heights[longest]!;
}
