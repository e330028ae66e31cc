import type { Token } from '../../core/segment.js';
import { remember } from '../../text/remember.js';
import { baseOf, runs, toToken } from '../../text/words.js';
import { lemma } from './lemma.js';

const RULES = { joiners: "'’-‐‑", numberEndings: ['st', 'nd', 'rd', 'th', 's'] };
/** No English word is longer; longer runs are data, not words, and keep their surface. */
const LONGEST_WORD = 64;

/**
 * English tokens: hyphens and apostrophes inside a word keep it whole (state-of-the-art, don’t), as do digits (20th, COVID-19).
 * `base` is the lower-case lemma of `lemma.ts`. Offsets are UTF-16 units. Never throws.
 */
export function tokenize(text: string): Token[] {
  return runs(text, RULES).map((run) => {
    const surface = text.slice(run.start, run.end);
    return toToken(text, run, run.kind === 'word' ? wordBase(surface) : plainBase(surface));
  });
}

const plainBase = remember((surface) => baseOf(surface).replaceAll('’', "'").replace(/[‐‑]/gu, '-'));
const wordBase = remember((surface) => {
  const base = plainBase(surface);
  return base.length <= LONGEST_WORD ? lemma(base) : base;
});
