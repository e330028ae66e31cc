import type { AmbiguousWidth } from '../text/columns.js';
import { siftAnswer } from './cursor-answer.js';

/**
 * An ambiguous character at the start of the screen, the question where the cursor is then, and the row erased: all at once, so that nobody sees it.
 * A terminal answers in the order in which it is written to.
 */
export const QUESTION = '\u001b[?25l\u001b[H…\u001b[6n\r\u001b[2K';
/** Column of the cursor behind a character of two cells. */
const BEHIND_TWO = 3;

/** Milliseconds that the first picture waits for an answer. */
const PATIENCE = 200;
/** Milliseconds after which a lone ESC was the Escape key: no key may seem dead. */
const ESCAPE_WAIT = 40;
/** The same for `ESC [`, which hardly anybody types: on a slow line the rest comes later. */
const REST_WAIT = 1000;

export interface ProbeEnds {
  /** Writes to the terminal. */
  readonly write: (text: string) => void;
  /** Gets what is typed. */
  readonly typed: (chunk: string) => void;
  /** Called when an answer that comes late says 2. */
  readonly changed: () => void;
}

/** Asks a terminal how wide it draws ambiguous characters, and keeps the answer away from the keys. */
export interface WidthProbe {
  /** Cells of an ambiguous character; 1 until the terminal has answered. */
  width(): AmbiguousWidth;
  /**
   * Asks. What is typed meanwhile is kept, and passed on afterwards.
   * @returns when the answer is there, or after 200 ms without one
   */
  ask(): Promise<void>;
  /** Takes input as it comes. */
  read(chunk: string): void;
  /** Nothing is passed on afterwards. */
  close(): void;
}

/** @param ends what the probe stands between */
export function createWidthProbe({ write, typed, changed }: ProbeEnds): WidthProbe {
  let width: AmbiguousWidth = 1;
  /** Keys that were typed while the first picture waits; undefined when it does not. */
  let kept: string | undefined;
  let stopWaiting = (): void => undefined;
  const pass = (text: string): void => {
    if (kept !== undefined) kept += text;
    else if (text !== '') typed(text);
  };
  const answer = createAnswerReader(pass, (column) => {
    if (column === BEHIND_TWO) width = 2;
    if (kept !== undefined) stopWaiting();
    else if (width === 2) changed();
  });
  return {
    width: () => width,
    async ask() {
      kept = '';
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PATIENCE);
        stopWaiting = () => {
          clearTimeout(timer);
          resolve();
        };
        answer.expect();
        write(QUESTION);
      });
      const text = kept;
      kept = undefined;
      pass(text);
    },
    read: answer.read,
    close() {
      answer.close();
      if (kept !== undefined) kept = '';
      stopWaiting();
    },
  };
}

/** Takes one answer out of the input, however late and in whatever parts it comes. Until then every ESC waits a moment for what may follow it. */
function createAnswerReader(pass: (text: string) => void, answered: (column: number) => void) {
  let isExpected = false;
  /** What may be the start of the answer, and how much of it was taken for keys when nothing followed. */
  let [start, given] = ['', 0];
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    const text = start.slice(given);
    given = start.length;
    pass(text);
  };
  return {
    expect(): void {
      isExpected = true;
    },
    read(chunk: string): void {
      clearTimeout(timer);
      if (!isExpected) {
        pass(chunk);
        return;
      }
      const { before, after, column, rest } = siftAnswer(start + chunk);
      pass(before.slice(given) + after);
      [start, given] = [rest, before === '' ? given : 0];
      if (column !== undefined) {
        isExpected = false;
        answered(column);
      } else if (rest.length === 1) timer = setTimeout(giveUp, ESCAPE_WAIT);
      // `ESC [ 1 ;` is no key: it waits for what follows, unless its ESC was the Escape key and the others were typed.
      else if (rest.length === 2 || given > 0) timer = setTimeout(giveUp, REST_WAIT);
    },
    close: (): void => clearTimeout(timer),
  };
}
