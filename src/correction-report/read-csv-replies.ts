import { parse } from 'csv-parse/sync';
import { repliesOfTable } from './answered-table.js';
import type { ReadReplies } from './replies.js';

/**
 * Replies in a CSV table as spreadsheets save it: parted by commas, semicolons or tabs.
 * @param text decoded
 * @returns undefined when it is no such table
 */
export function readCsvReplies(text: string): ReadReplies | undefined {
  const [head = ''] = text.split(/\r\n|[\r\n]/u, 1);
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!;
  try {
    return repliesOfTable(
      parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
    );
  } catch {
    return undefined;
  }
}
