/** A fixed set of words. */
export interface WordSet {
  /** Number of words. */
  readonly size: number;
  has(word: string): boolean;
}

/** Sorted words laid end to end: word `i` is `units[starts[i]] … units[starts[i + 1] - 1]`. A Set takes 7 times as long to load. */
interface WordBuffer {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly size: number;
}

const HASH = 35;

/** Value of a base-36 digit given as a character code. */
const digit = (unit: number) => (unit <= 57 ? unit - 48 : unit - 87);

function decode(text: string): WordBuffer {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  const starts = new Uint32Array(lines + 1);
  let units = new Uint16Array(Math.max(64, text.length * 3));
  let size = 0;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    const shared = digit(text.charCodeAt(at));
    if (stop > at && text.charCodeAt(at) !== HASH) {
      const previous = size === 0 ? 0 : starts[size - 1]!;
      if (end + shared + stop - at > units.length) units = grown(units, shared + stop - at);
      starts[size] = end;
      for (let i = 0; i < shared; i += 1) units[end++] = units[previous + i]!;
      for (let i = at + 1; i < stop; i += 1) units[end++] = text.charCodeAt(i);
      starts[++size] = end;
    }
    at = stop + 1;
  }
  return { units, starts, size };
}

function grown(units: Uint16Array<ArrayBuffer>, more: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2 + more);
  larger.set(units);
  return larger;
}

/** Order of word `i` against `word` by UTF-16 units: negative when it comes before. */
function compare({ units, starts }: WordBuffer, i: number, word: string): number {
  const start = starts[i]!;
  const length = starts[i + 1]! - start;
  for (let at = 0; at < length && at < word.length; at += 1) {
    const difference = units[start + at]! - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - word.length;
}

/**
 * Reads a front-coded list, sorted by UTF-16 units. Each line is one base-36 digit, the number of letters taken over from the word before, and the rest of the word. Lines that start
 * with `#` are comments. It is decoded when it is first asked.
 */
export function parseFrontCoded(text: string): WordSet {
  let decoded: WordBuffer | undefined;
  const words = () => {
    decoded ??= decode(text);
    return decoded;
  };
  return {
    get size() {
      return words().size;
    },
    has: (word) => isIn(words(), word),
  };
}

function isIn(buffer: WordBuffer, word: string): boolean {
  let low = 0;
  let high = buffer.size - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(buffer, middle, word);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
