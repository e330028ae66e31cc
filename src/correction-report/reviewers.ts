import type { Standing } from '../review/decisions/standing.js';
import type { ReviewedText } from './reviewed-text.js';

/** Nobody has judged these. */
const UNJUDGED: ReadonlySet<Standing['status']> = new Set(['open', 'skipped', 'carried']);

/** What judgements have for a name where the machine knew none: it would look like one in a head. */
const NAMELESS: ReadonlySet<string> = new Set(['', 'unknown']);

/** Who has made the judgements that hold, each once, by name: a report has the same head whatever was judged first. */
export function reviewersOf(texts: readonly Pick<ReviewedText, 'standings'>[]): string[] {
  const judged = texts.flatMap(({ standings }) => standings.filter(({ status }) => !UNJUDGED.has(status)));
  const names = judged.flatMap(({ decisions }) => decisions.map(({ by }) => by.trim()));
  return [...new Set(names)].filter((name) => !NAMELESS.has(name)).sort();
}
