import { type SortedLines, sortedLines } from '../../src/lexicon/sorted-lines.js';

/** A table of some lines, sorted as the packaged ones are. */
export function linesOf(lines: readonly string[]): SortedLines {
  return sortedLines(bytesOf(lines));
}

/** The bytes of the table; of lines of one word the order is kept. */
export function bytesOf(lines: readonly string[]): Uint8Array {
  const wordOf = (line: string) => Buffer.from(line.split('\t')[0]!);
  return Buffer.from([...lines].sort((a, b) => Buffer.compare(wordOf(a), wordOf(b))).join('\n'));
}
