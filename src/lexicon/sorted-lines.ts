/** Lines of a table by the word before their first tab. Lines that start with `#` and lines without a tab are left out. */
export interface SortedLines {
  /** What stands behind the tab on the lines of a word, in order. */
  of(word: string): readonly string[];
  /** Each word once. */
  words(): string[];
}

const HASH = 35;
const NONE: readonly string[] = [];

/**
 * Finds lines by binary search in the text itself: a Map of tens of thousands of words takes ten times as long to make. Lines should be sorted by UTF-16
 * units; where they are not, they are sorted here.
 */
export function sortedLines(text: string): SortedLines {
  const { starts, sorted } = scan(text);
  if (!sorted) starts.sort((a, b) => compareLines(text, a, b));
  return {
    of(word) {
      const first = firstOf(text, starts, word);
      const found: string[] = [];
      for (let k = first; k < starts.length && compareTo(text, starts[k]!, word) === 0; k++) {
        const from = starts[k]! + word.length + 1;
        const stop = text.indexOf('\n', from);
        found.push(text.slice(from, stop < 0 ? text.length : stop));
      }
      return found.length > 0 ? found : NONE;
    },
    words: () => [...new Set(Array.from(starts, (start) => text.slice(start, text.indexOf('\t', start))))],
  };
}

function scan(text: string): { starts: Uint32Array; sorted: boolean } {
  let starts = new Uint32Array(1024);
  let count = 0;
  let sorted = true;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const tab = text.charCodeAt(at) === HASH ? -1 : text.indexOf('\t', at);
    if (tab > at && tab < end) {
      if (count === starts.length) starts = grown(starts);
      if (sorted && count > 0 && compareLines(text, starts[count - 1]!, at) > 0) sorted = false;
      starts[count++] = at;
    }
    at = end + 1;
  }
  return { starts: starts.subarray(0, count), sorted };
}

function grown(starts: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}

const TAB = 9;

/** Order of the words of two lines; equal words keep the order of their places. */
function compareLines(text: string, a: number, b: number): number {
  for (let k = 0; ; k++) {
    const [x, y] = [text.charCodeAt(a + k), text.charCodeAt(b + k)];
    if (x === y && x !== TAB) continue;
    return x === y ? a - b : x === TAB ? -1 : y === TAB ? 1 : x - y;
  }
}

/** Order of the word of a line against a word. */
function compareTo(text: string, start: number, word: string): number {
  for (let k = 0; k < word.length; k++) {
    const unit = text.charCodeAt(start + k);
    if (unit === TAB) return -1;
    if (unit !== word.charCodeAt(k)) return unit - word.charCodeAt(k);
  }
  return text.charCodeAt(start + word.length) === TAB ? 0 : 1;
}

function firstOf(text: string, starts: Uint32Array, word: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareTo(text, starts[middle]!, word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
