import { remember } from './remember.js';

/** Encodings of two bytes a character, by their labels in the WHATWG Encoding Standard. */
export type LegacyEncoding = 'shift_jis' | 'euc-jp' | 'euc-kr';

/** The characters of bytes 0x80–0x9F of windows-1252; a space where it has none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const HIGH_BYTES = new Map([...WINDOWS_1252].flatMap((sign, k) => (sign === ' ' ? [] : [[sign, 0x80 + k] as const])));

/** The byte that windows-1252, or ISO 8859-1 where that has no character, shows as this one; undefined when none is. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : HIGH_BYTES.get(character);
}

/** The character that windows-1252 has for a byte from 0x80 to 0x9F; undefined where it has none. */
export function windows1252Character(byte: number): string | undefined {
  const sign = WINDOWS_1252[byte - 0x80];
  return sign === ' ' ? undefined : sign;
}

const decoders = remember((encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    // A runtime without the tables of old encodings: nothing is repaired there.
    return undefined;
  }
});

/** What bytes say in an encoding; undefined when one is not valid. */
export function legacyText(bytes: readonly number[], encoding: LegacyEncoding): string | undefined {
  try {
    return decoders(encoding)?.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes of a character in Shift_JIS, as Windows has it; undefined when it has none. */
export function legacyBytes(character: string, encoding: 'shift_jis'): readonly number[] | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  if (code >= 0xff61 && code <= 0xff9f) return [code - 0xff61 + 0xa1];
  return tables(encoding).get(character);
}

/** All pairs of bytes, read once: the standard gives no way to encode. */
const tables = remember((encoding): ReadonlyMap<string, readonly number[]> => {
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const character = legacyText([lead, trail], encoding as LegacyEncoding);
      if (character?.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
});
