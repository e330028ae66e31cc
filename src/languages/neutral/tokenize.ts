import type { Token } from '../../core/segment.js';
import { CHARACTER } from '../../text/characters.js';
import { type Run, runs, toToken } from '../../text/words.js';

const RULES = { joiners: '', numberEndings: [] };

/**
 * `Intl.Segmenter` takes time that grows with the square of its text (measured on Node 20: 900,000 characters, four minutes), so it
 * gets pieces of this many UTF-16 units, and only of scripts that are written without spaces.
 */
const PIECE = 200;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Words of a text in a language without a pack; `base` is NFKC and lower case. Letters between white space and punctuation make a
 * word; kanji, kana, Thai, Lao, Khmer and Burmese are cut by the dictionaries of Unicode ICU. Offsets are UTF-16 units. Never throws.
 */
export function tokenize(text: string): Token[] {
  return runs(text, RULES).flatMap((run) =>
    run.first === CHARACTER.unspaced ? cutUnspaced(text, run) : [toToken(text, run)],
  );
}

function cutUnspaced(text: string, run: Run): Token[] {
  const tokens: Token[] = [];
  let from = run.start;
  while (from < run.end) {
    let to = Math.min(from + PIECE, run.end);
    if (to < run.end && /[\udc00-\udfff]/u.test(text.charAt(to))) to++;
    for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
      tokens.push(toToken(text, { ...run, start: from + index, end: from + index + segment.length }));
    }
    from = to;
  }
  return tokens;
}
