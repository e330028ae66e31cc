import { visible } from './visible.js';

/** Tab-separated values with a header line; safe for terminals and for spreadsheets. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

/**
 * One line, and never a formula: a spreadsheet would run a cell that begins with = + - or @, in either width (OWASP,
 * "CSV Injection"). Negative numbers stay.
 */
function cell(text: string): string {
  const line = visible(text.replace(/[\t\r\n]+/gu, ' '));
  return /^[=+\-@＝＋－＠]/u.test(line) && !/^-\d+(?:\.\d+)?$/u.test(line) ? `'${line}` : line;
}
