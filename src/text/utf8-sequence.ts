/**
 * The character in UTF-8 that a row of bytes begins with (RFC 3629), ASCII excepted.
 * @param byte the byte at a position, anything outside 0x80–0xFF where there is none
 */
export function readUtf8(byte: (k: number) => number): { code: number; length: number } | undefined {
  const lead = byte(0);
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  let code = lead & (0x7f >> length);
  for (let k = 1; k < length; k++) {
    const next = byte(k);
    if (next < 0x80 || next > 0xbf) return undefined;
    code = code * 64 + (next & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length]!;
  return length > 0 && code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? { code, length }
    : undefined;
}

/** What text in the four languages is made of, outside ASCII. */
export const COMMON_CHARACTER =
  /^(?:[\u0300-\u0303\u0309\u0323]|[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u1e00-\u1eff\u2010-\u2044\u20a9\u20ab\u20ac\u2100-\u22ff\u2460-\u24ff\u2500-\u27bf\u3000-\u30ff\u3130-\u33ff\u3400-\u9fff\uac00-\ud7a3\ufeff\uff00-\uffef\u{1f000}-\u{1faff}])$/u;
