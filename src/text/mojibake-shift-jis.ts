import type { Garbled } from './garbled.js';
import { legacyBytes } from './legacy-bytes.js';
import { COMMON_CHARACTER, readUtf8 } from './utf8-sequence.js';

/** Rare kanji that the first two bytes of kana and of 。「」 become: 0xE3 with 0x80 to 0x83. */
const KANA_LEAD = /[縺繧繝縲]/u;
const SHIFT_JIS_SIGN = /[縺繧繝縲]|\p{Script=Han}[\uff61-\uff9f]/u;
/** 縺れる (to be entangled) and 繧繝 (a way of shading) are words. */
const RIGHT_WORDS = /縺[れらりるろ]|繧繝/gu;
const TORN_SHIFT_JIS = /(?:[縺繧繝縲][^\s\p{Script=Hiragana}、。]?[・\ufffd]{0,3})+/gu;

const FACTS = { encoding: 'UTF-8', readAs: 'Shift_JIS' };

/** Words in UTF-8 that were read as Shift_JIS. */
export function utf8AsShiftJis(text: string): Garbled[] {
  const letters = accentedLetters(text);
  if (!SHIFT_JIS_SIGN.test(text)) return letters;
  const whole: Garbled[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = text.charCodeAt(at) > 0x7f ? shiftJisAt(text, at) : undefined;
    if (!found) continue;
    whole.push({ ...FACTS, start: at, ...found });
    at = found.end - 1;
  }
  const masked = text.replace(RIGHT_WORDS, (word) => ' '.repeat(word.length));
  const torn = [...masked.matchAll(TORN_SHIFT_JIS)]
    .filter(([words]) => (words.match(/[縺繧繝縲]/gu)?.length ?? 0) > 1 || /[\uff61-\uff9f\ufffd]/.test(words))
    .map((match) => ({ ...FACTS, start: match.index, end: match.index + match[0].length }));
  return [...letters, ...whole, ...torn];
}

/** cafﾃｩ for café; small letters only, as webﾃｽﾄ is right. */
const HALF_WIDTH_LETTERS = /(?<=\p{Ll})(?:[\uff82-\uff86][\uff61-\uff7f])+(?![\uff61-\uff9f])/gu;
/** The first two bytes of ế, ộ and their like become 盻 or 蘯: Vi盻㏄ for Việt. */
const VIETNAMESE_LETTERS = /(?<=\p{Script=Latin})[盻蘯][^\s\p{Script=Latin}]?/gu;

function accentedLetters(text: string): Garbled[] {
  const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  const letters = [...text.matchAll(HALF_WIDTH_LETTERS)].flatMap((match): Garbled[] => {
    const bytes = [...match[0]].map((sign) => legacyBytes(sign, 'shift_jis')![0]!);
    let repair = '';
    for (let k = 0; k < bytes.length; k += 2) repair += String.fromCodePoint(readUtf8((n) => bytes[k + n]!)!.code);
    return /^\p{Ll}+$/u.test(repair) ? [{ ...FACTS, ...spanOf(match), repair }] : [];
  });
  return [...letters, ...[...text.matchAll(VIETNAMESE_LETTERS)].map((match) => ({ ...FACTS, ...spanOf(match) }))];
}

/** Characters that are read in one go. */
const LONGEST = 400;

/** The longest row of characters from an offset on whose bytes are whole characters in UTF-8, if what comes out is Japanese. */
function shiftJisAt(text: string, at: number): { end: number; repair: string } | undefined {
  let bytes: number[] = [];
  let repair = '';
  let best: { end: number; repair: string } | undefined;
  for (let k = at; k < Math.min(text.length, at + LONGEST); k++) {
    const own = legacyBytes(text.charAt(k), 'shift_jis');
    if (!own || own[0]! < 0x80) break;
    bytes.push(...own);
    for (let read = readUtf8((n) => bytes[n] ?? -1); read; read = readUtf8((n) => bytes[n] ?? -1)) {
      repair += String.fromCodePoint(read.code);
      bytes = bytes.slice(read.length);
    }
    if (bytes.length > 3) break;
    if (bytes.length === 0) best = { end: k + 1, repair };
  }
  if (!best || ![...best.repair].every((sign) => COMMON_CHARACTER.test(sign))) return undefined;
  const damaged = text.slice(at, best.end);
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(best.repair);
  return isJapanese && (KANA_LEAD.test(damaged) || SHIFT_JIS_SIGN.test(damaged)) ? best : undefined;
}
