import type { LanguageCode } from '../core/language.js';
import { foldSyllables } from './fold-vietnamese.js';
import type { Letter, Separator } from './letter.js';

const HYPHENS = new Set(['-', '‐', '‑', '‒', '–', '−', '－', '﹣']);
/** U+318D is the vowel that Korean typists use as a middle dot; ＝ and ゠ part foreign names in Japanese. */
const DOTS = new Set(['・', '･', '·', '‧', '\u318d', '＝', '゠']);
const APOSTROPHES = new Set(['’', '‘', 'ʼ', '＇', '`']);

/**
 * A character with all that belongs to it: combining marks, half-width voicing marks, and the vowels and finals of a Hangul syllable
 * that is written in conjoining jamo. Taken one at a time, a text in NFD folds to the same letters as in NFC.
 */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff]*/gu;
const PLAIN = /^[a-z\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]$/u;

/**
 * A text as matching sees it: width, case and the form of normalisation are gone, white space, dashes and middle dots are noted
 * beside the letter that follows them. Punctuation stays a letter like others, so that a term never spans what it does not have.
 */
export function fold(text: string, language: LanguageCode): Letter[] {
  const letters: Letter[] = [];
  let space = false;
  let marks = 0;
  let dot = false;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const isPlain = PLAIN.test(cluster);
    if (!isPlain && /^\s/u.test(cluster)) {
      space = true;
      continue;
    }
    if (!isPlain && (HYPHENS.has(cluster) || DOTS.has(cluster))) {
      marks++;
      dot = DOTS.has(cluster);
      continue;
    }
    let separator = toSeparator(space, marks, dot);
    space = false;
    marks = 0;
    const end = index + cluster.length;
    if (isPlain) {
      letters.push({ char: cluster, upper: false, separator, start: index, end });
      continue;
    }
    for (const char of compatible(cluster)) {
      for (const lower of char.toLowerCase()) {
        letters.push({ char: lower, upper: lower !== char, separator, start: index, end });
        separator = '';
      }
    }
  }
  return language === 'vi' ? foldSyllables(letters) : letters;
}

function compatible(cluster: string): string {
  return APOSTROPHES.has(cluster) ? "'" : cluster.normalize('NFKC');
}

function toSeparator(space: boolean, marks: number, dot: boolean): Separator {
  if (marks === 0) return space ? 'space' : '';
  if (marks > 1) return 'break';
  if (dot) return 'dot';
  return space ? 'dash' : 'hyphen';
}
