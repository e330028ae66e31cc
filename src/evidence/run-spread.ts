import { type Phrase, phrase } from '../core/phrase.js';
import type { RunUse } from '../core/run.js';
import { plural } from '../text/plural.js';

/** Places that are named before "and N more files". */
const NAMED = 2;

/** How often and where something stands over a run: `14 times in 5 files (guide.ja.txt:3, notes.ja.txt:12 and 3 more)`. */
export function spreadOf(uses: readonly RunUse[]): Phrase {
  const count = uses.reduce((sum, use) => sum + use.count, 0);
  const files = [...new Map([...uses].reverse().map((use) => [use.path, use])).values()].sort(byCount);
  const named = files.slice(0, NAMED).map(({ path, line }) => `${path}:${line}`);
  const more = files.length - NAMED;
  const values = { times: count, files: files.length, places: named.join(', ') };
  const start = `${plural(count, 'time')} in ${plural(files.length, 'file')} (${values.places}`;
  return more > 0
    ? phrase('spread.more', `${start} and ${more} more)`, { ...values, more })
    : phrase('spread.all', `${start})`, values);
}

function byCount(a: RunUse, b: RunUse): number {
  return b.count - a.count || (a.path < b.path ? -1 : 1);
}
