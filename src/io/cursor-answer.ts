/** `ESC [ row ; column R`: where the cursor is. */
const ANSWER = /\u001b\[\d{1,5};(\d{1,5})R/u;
/** The start of an answer whose end has not arrived. */
const START = /\u001b(?:\[(?:\d{1,5}(?:;\d{0,5})?)?)?$/u;

/** Input taken apart round the answer of the terminal. */
export interface Sifted {
  /** What was typed before the answer; all that was typed where there is none. */
  readonly before: string;
  /** What was typed behind it. */
  readonly after: string;
  /** Column of the cursor, from 1; absent when there is no answer. */
  readonly column?: number;
  /** Without an answer: an end that may be the start of one. */
  readonly rest: string;
}

/**
 * Finds the terminal's answer to `ESC [ 6 n` among what was typed: `j ESC[1;2R k` is `j` and `k` round column 2. An answer looks like a key with a name, and may
 * come between two keys or in parts.
 */
export function siftAnswer(input: string): Sifted {
  const found = ANSWER.exec(input);
  if (found) {
    const end = found.index + found[0].length;
    return { before: input.slice(0, found.index), after: input.slice(end), column: Number(found[1]), rest: '' };
  }
  const [rest = ''] = START.exec(input) ?? [];
  return { before: input.slice(0, input.length - rest.length), after: '', rest };
}
