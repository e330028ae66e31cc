import type { NumeralPart } from '../../text/numeral-grammar.js';
import { isDigit } from '../../text/numerals.js';
import { matchAt, phraseReader } from '../../text/phrase-table.js';
import type { Scan } from '../../text/quantity-language.js';
import { DIGITS, GROUPS, MAGNITUDE_GUARD, NATIVE, SMALL } from './numeral-tables.js';

const nativeAt = phraseReader(NATIVE);

/** True for a syllable of Hangul. */
export function isHangul(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** A numeral in words starts where a word starts, or after the 제 of an ordinal. */
function mayStart(text: string, at: number): boolean {
  return !isHangul(text, at - 1) || afterJe(text, at);
}

/** True right after the 제 of an ordinal. */
export function afterJe(text: string, at: number): boolean {
  return text[at - 1] === '제' && !isHangul(text, at - 2);
}

/**
 * The word or sign of a Korean numeral that starts exactly at `at`.
 * @param previous the part before, undefined at the start of a numeral
 */
export function part({ text }: Scan, at: number, previous: NumeralPart | undefined): NumeralPart | undefined {
  if (previous === undefined && !mayStart(text, at)) return undefined;
  const afterSpace = previous !== undefined && text[at - 1] === ' ';
  // 백스물다섯, but not 백두산: after a hundred only the native tens.
  const tens = previous?.type === 'small' && previous.exponent >= 2 && !afterSpace;
  const free = previous === undefined || isNative(text, previous);
  const found = free || tens ? nativePart(text, at) : undefined;
  const native = found && (free || (found.type === 'lump' && found.value >= 10)) ? found : undefined;
  if (native) return native;
  if (previous && isNative(text, previous)) return undefined;
  const sign = text.charAt(at);
  const value = DIGITS[sign];
  const span = { start: at, end: at + 1 };
  if (value !== undefined)
    return (previous?.type === 'digits' && previous.ascii) || (afterSpace && !continues(text, at, previous))
      ? undefined
      : { type: 'lump', value, floor: 0, ...span };
  if (afterSpace) return undefined;
  const small = SMALL[sign];
  if (small !== undefined) return { type: 'small', exponent: small, ...span };
  const group = GROUPS[sign];
  const guarded = (sign === '조' || sign === '경') && !isMagnitude(text, at, previous);
  return group === undefined || guarded ? undefined : { type: 'group', exponent: group, ...span };
}

/** 이조 사천억: a group of its own after a group in words; but 백만 이상. */
function continues(text: string, at: number, previous: NumeralPart): boolean {
  const next = text.charAt(at + 1);
  return previous.type === 'group' && isHangul(text, previous.start - 1) && (next in SMALL || next in GROUPS);
}

/** 조 is also an article after 제 and, as 경, the first syllable of many words. */
function isMagnitude(text: string, at: number, previous: NumeralPart | undefined): boolean {
  if (previous?.type === 'digits' && text[previous.start - 1] === '제') return false;
  return isDigit(text, at + 1) || matchAt(MAGNITUDE_GUARD, text, at + 1) !== undefined;
}

/** True for a native numeral: 열, 둘. */
export function isNative(text: string, { start, end }: NumeralPart): boolean {
  return text.slice(start, end) in NATIVE;
}

function nativePart(text: string, at: number): NumeralPart | undefined {
  const found = nativeAt(text, at);
  return found && { type: 'lump', value: found.value, floor: found.value >= 10 ? 1 : 0, start: at, end: found.end };
}
