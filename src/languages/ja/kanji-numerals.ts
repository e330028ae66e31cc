import type { Span } from '../../core/span.js';
import type { NumeralPart } from '../../text/numeral-grammar.js';
import { matchAt } from '../../text/phrase-table.js';
import { DIGITS, GROUPS, SMALL, WORDS } from './numeral-tables.js';

const KANJI_FRACTION = /[・.]([〇零一二三四五六七八九]{1,6})(?=[万億兆%割倍]|パーセント|ポイント)/y;
const KANJI_DIGITS = /[〇零一二三四五六七八九]+/y;
const NUMERAL_SIGN = /[〇一二三四五六七八九十百千万億兆\d]/;

/** Dictionary words by the numeral sign they start the search from, with the place of that sign in the word. */
const wordsBySign = new Map<string, { word: string; offset: number }[]>();
for (const word of WORDS) {
  for (const [offset, sign] of [...word].entries()) {
    if (!(sign in DIGITS || sign in SMALL || sign in GROUPS)) continue;
    wordsBySign.set(sign, [...(wordsBySign.get(sign) ?? []), { word, offset }]);
  }
}

/** The kanji digit or magnitude at `at`, digits in a row taken together. After ASCII digits only a magnitude can follow. */
export function kanjiPart(text: string, at: number, previous: NumeralPart | undefined): NumeralPart | undefined {
  const sign = text.charAt(at);
  const small = SMALL[sign];
  if (small !== undefined) return { type: 'small', exponent: small, start: at, end: at + 1 };
  const group = GROUPS[sign];
  if (group !== undefined) return { type: 'group', exponent: group, start: at, end: at + 1 };
  const value = DIGITS[sign];
  if (value === undefined || (previous?.type === 'digits' && previous.ascii)) return undefined;
  return kanjiDigits(text, at);
}

/** One kanji digit is a word; several in a row are written by position (二〇二五), with a point when a magnitude or percent follows (四・五%). */
function kanjiDigits(text: string, at: number): NumeralPart {
  const run = matchAt(KANJI_DIGITS, text, at)?.[0] ?? text.charAt(at);
  const fraction = matchAt(KANJI_FRACTION, text, at + run.length);
  const end = at + run.length + (fraction?.[0].length ?? 0);
  if (run.length === 1 && !fraction) return { type: 'lump', value: DIGITS[run] ?? 0, floor: 0, start: at, end };
  const inAscii = (signs: string): string => [...signs].map((sign) => DIGITS[sign] ?? 0).join('');
  const values = run.length > 24 ? [] : [Number(inAscii(run) + (fraction ? `.${inAscii(fraction[1] ?? '')}` : ''))];
  return { type: 'digits', values, plain: !fraction, ascii: false, start: at, end };
}

/** True when a dictionary word holds the first or the last sign of the numeral as more than a number: 統一人民… has no 一人. */
export function insideWord(text: string, { start, end }: Span): boolean {
  const covered = (at: number): boolean =>
    (wordsBySign.get(text.charAt(at)) ?? []).some(
      ({ word, offset }) => text.startsWith(word, at - offset) && isWord(text, at - offset, word),
    );
  return covered(start) || covered(end - 1);
}

/**
 * A longer numeral is never the word (三十分, 二十一時), and 十分 is "enough" only where no length of time is meant, 一時 "for a while" only where no
 * clock is.
 */
function isWord(text: string, start: number, word: string): boolean {
  if (NUMERAL_SIGN.test(word.charAt(0)) && NUMERAL_SIGN.test(text.charAt(start - 1))) return false;
  const after = text.slice(start + word.length, start + word.length + 2);
  if (word === '十分') return !/^(?:間|前|後|以内|以上|ほど|程度|の[一二三\d])/.test(after);
  if (word === '一時') return !/[前後]/.test(text.charAt(start - 1)) && !after.startsWith('間');
  return true;
}
