/** Lines of a table by the word before their first tab. Lines that start with `#` and lines without a tab are left out. */
export interface SortedLines {
  /** What stands behind the tab on the lines of a word, in order. */
  of(word: string): readonly string[];
  /** Each word once, with what `of` gives for it. Goes through the whole table. */
  entries(): (readonly [word: string, lines: readonly string[]])[];
}

const NEW_LINE = 10;
const NONE: readonly string[] = [];

/**
 * Finds lines by binary search in the bytes of the file: nothing is decoded or indexed before it is asked for, and a Map of tens of thousands of words
 * takes long to make.
 * @param bytes UTF-8, lines sorted by the bytes of their words (which is the order of code points); comments may stand at the beginning
 */
export function sortedLines(bytes: Uint8Array): SortedLines {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  return {
    of(word) {
      if (word === '' || word.startsWith('#')) return NONE;
      const key = encoder.encode(`${word}\t`);
      const found: string[] = [];
      for (let start = firstOf(bytes, key); startsWith(bytes, start, key); ) {
        const end = endOfLine(bytes, start);
        found.push(decoder.decode(bytes.subarray(start + key.length, end)));
        start = end + 1;
      }
      return found.length > 0 ? found : NONE;
    },
    entries: () => entriesOf(decoder.decode(bytes)),
  };
}

function entriesOf(text: string): [string, string[]][] {
  const entries: [string, string[]][] = [];
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab <= 0 || line.startsWith('#')) continue;
    const word = line.slice(0, tab);
    const columns = line.slice(tab + 1);
    const last = entries.at(-1);
    if (last?.[0] === word) last[1].push(columns);
    else entries.push([word, [columns]]);
  }
  return entries;
}

/** Where the first line begins that does not come before a key. */
function firstOf(bytes: Uint8Array, key: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = startOfLine(bytes, (low + high) >> 1);
    if (compareTo(bytes, middle, key) < 0) low = endOfLine(bytes, middle) + 1;
    else high = middle;
  }
  return low;
}

function startOfLine(bytes: Uint8Array, at: number): number {
  return at === 0 ? 0 : bytes.lastIndexOf(NEW_LINE, at - 1) + 1;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(NEW_LINE, at);
  return end < 0 ? bytes.length : end;
}

/** Order of what stands at a place against a key; 0 when it begins with the key. */
function compareTo(bytes: Uint8Array, start: number, key: Uint8Array): number {
  for (let k = 0; k < key.length; k++) {
    const difference = (bytes[start + k] ?? -1) - key[k]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

function startsWith(bytes: Uint8Array, start: number, key: Uint8Array): boolean {
  return start < bytes.length && compareTo(bytes, start, key) === 0;
}
