import type { Garbled } from './garbled.js';
import { utf8AsShiftJis } from './mojibake-shift-jis.js';
import { legacyAsWindows1252, utf8AsWindows1252 } from './mojibake-western.js';

/**
 * Garbled words of a text, in order, none touching another: what touches belongs together, and has a repair only where all of it has. Linear; a text
 * without a sign of damage costs a few searches.
 */
export function mojibake(text: string): Garbled[] {
  const found = [...utf8AsWindows1252(text), ...utf8AsShiftJis(text), ...legacyAsWindows1252(text)];
  const joined: Garbled[] = [];
  for (const next of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (
      !last ||
      last.end < next.start ||
      (last.end === next.start && last.repair !== undefined && next.repair !== undefined)
    )
      joined.push(next);
    else if (next.end > last.end) {
      const { repair: _lost, ...rest } = last;
      joined[joined.length - 1] = { ...rest, end: next.end };
    }
  }
  return joined;
}
