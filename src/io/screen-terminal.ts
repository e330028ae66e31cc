import type { AmbiguousWidth } from '../text/columns.js';
import { createWidthProbe } from './width-probe.js';

/** Columns and rows of a terminal, in cells. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
  /** Cells that it gives to an ambiguous character. */
  readonly ambiguous: AmbiguousWidth;
}

/** The terminal while a program has its whole screen. */
export interface ScreenTerminal {
  size(): TerminalSize;
  /** Takes the screen: what was on it comes back when it is left. Does nothing when it is taken. */
  enter(): void;
  /**
   * Finds out how wide the terminal, whose screen is taken, draws ambiguous characters: to be called once, before anything is painted. Keys that are typed meanwhile come
   * afterwards.
   * @returns after 200 ms at most; an answer that comes later is a redraw
   */
  probe(): Promise<void>;
  /**
   * Puts lines on the screen, from its first row on, and takes away whatever else is on it. Does nothing while the screen is not taken.
   * @param lines none wider than the screen; they may have colours
   * @param cursor where the cursor is shown; it is hidden when absent
   */
  paint(lines: readonly string[], cursor?: { readonly line: number; readonly column: number }): void;
  /** Gives the screen back as it was. Does nothing when it was not taken. */
  leave(): void;
  /** Stops the program, as Ctrl-Z does, until it is continued; the screen is given back meanwhile. */
  suspend(): void;
  /** Ends listening, so that the program can end. */
  close(): void;
}

export interface ScreenListeners {
  /** Text as it comes: keys, pastes, parts of sequences. */
  readonly input: (chunk: string) => void;
  /** Another size, another width of characters, or the screen is back after a stop: it must be drawn anew. */
  readonly redraw: () => void;
}

/** Alternate screen (`?1049`), bracketed paste (`?2004`); the scrollback of the ordinary screen is never touched. */
const ENTER = '\u001b[?1049h\u001b[?2004h\u001b[H\u001b[2J';
const LEAVE = '\u001b[?2004l\u001b[?1049l\u001b[?25h';

/** Each row is erased before its line is written: behind a line that is full the cursor is on the last character, and erasing would take that. */
const HOME = '\u001b[?25l\u001b[H';
const ERASE_ROW = '\u001b[2K';
const ERASE_BELOW = '\u001b[J';
const SHOW_CURSOR = '\u001b[?25h';

/** Milliseconds that a signal to stop may take. */
const WAKING = 100;

const USUAL = { columns: 80, rows: 24 } as const;
/** Signals that end the program, by number: the screen is given back first. */
const ENDINGS = { SIGHUP: 1, SIGTERM: 15, SIGQUIT: 3 } as const;

/**
 * Takes the terminal of this process for a program with a screen. It is given back on every way out: at the end, by a signal, by an exception.
 * @param listeners called between `enter` and `close`
 * @param ambiguous cells of an ambiguous character, where somebody knows it; else the terminal is asked
 */
export function openScreen({ input, redraw }: ScreenListeners, ambiguous?: AmbiguousWidth): ScreenTerminal {
  const { stdin, stdout } = process;
  let taken = false;
  let waking: NodeJS.Timeout | undefined;
  const probe = createWidthProbe({ write: (text) => void stdout.write(text), typed: input, changed: redraw });
  const enter = (): void => {
    if (taken) return;
    taken = true;
    stdin.setRawMode(true);
    stdin.resume();
    stdout.write(ENTER);
  };
  const leave = (): void => {
    if (!taken) return;
    taken = false;
    stdout.write(LEAVE);
    stdin.setRawMode(false);
    stdin.pause();
  };
  const resume = (): void => {
    enter();
    redraw();
  };
  const endings = Object.entries(ENDINGS).map(([signal, number]) => {
    const end = (): void => {
      leave();
      process.exit(128 + number);
    };
    return [signal as keyof typeof ENDINGS, end] as const;
  });
  stdin.setEncoding('utf8');
  stdin.on('data', probe.read);
  stdout.on('resize', redraw);
  process.on('exit', leave);
  process.on('SIGCONT', resume);
  for (const [signal, end] of endings) process.on(signal, end);
  return {
    size: () => ({
      columns: stdout.columns ?? USUAL.columns,
      rows: stdout.rows ?? USUAL.rows,
      ambiguous: ambiguous ?? probe.width(),
    }),
    enter,
    async probe() {
      if (ambiguous === undefined && taken) await probe.ask();
    },
    leave,
    paint(lines, cursor) {
      if (!taken) return;
      const rows = lines.map((line) => `${ERASE_ROW}${line}\r\n`).join('');
      const end = cursor ? `\u001b[${cursor.line + 1};${cursor.column + 1}H${SHOW_CURSOR}` : '';
      stdout.write(`${HOME}${rows}${ERASE_BELOW}${end}`);
    },
    suspend() {
      leave();
      process.kill(process.pid, 'SIGTSTP');
      // Without a timer the program has nothing to wait for, and would end when it is continued. And where no shell can stop it, this brings the screen back.
      waking = setTimeout(resume, WAKING);
    },
    close() {
      clearTimeout(waking);
      leave();
      probe.close();
      stdin.off('data', probe.read);
      stdout.off('resize', redraw);
      process.off('exit', leave);
      process.off('SIGCONT', resume);
      for (const [signal, end] of endings) process.off(signal, end);
    },
  };
}
