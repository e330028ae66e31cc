import type { CliIo } from '../io/terminal.js';
import { visible } from '../text/visible.js';
import type { CommonFlags } from './flag-types.js';

/** Says what is going on, on standard error. */
export interface ProgressLine {
  step(text: string): void;
  /** Removes what is there, before something else is printed. */
  clear(): void;
}

const ERASE_LINE = '\r\u001b[2K';

/** With `-v` a line a step with the seconds since the start; on a terminal one line that changes; else nothing. */
export function createProgress(io: CliIo, flags: CommonFlags): ProgressLine {
  const { stderr } = io;
  if (flags.verbose) {
    const start = performance.now();
    const step = (text: string): void => {
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      stderr.write(`${seconds.padStart(7)} s  ${visible(text)}\n`);
    };
    return { step, clear: () => undefined };
  }
  if (flags.quiet || flags.ci || !stderr.isTTY || io.env.TERM === 'dumb') {
    return { step: () => undefined, clear: () => undefined };
  }
  let shown = false;
  return {
    step(text) {
      shown = true;
      // A character of a file name may be two columns wide: half the columns always fit in one line.
      stderr.write(`${ERASE_LINE}${visible(text).slice(0, Math.floor((stderr.columns ?? 80) / 2))}`);
    },
    clear() {
      if (shown) stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}
