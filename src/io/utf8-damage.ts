/** How much of a byte sequence is UTF-8. */
export interface Utf8Damage {
  /** Offset of the first byte that is part of no valid sequence; -1 when all are. */
  readonly offset: number;
  /** Share of the bytes above 0x7F that belong to valid sequences, and to valid sequences of three or four bytes; 0 to 1. */
  readonly valid: number;
  readonly long: number;
}

/** Measures how far bytes are UTF-8 (RFC 3629). Linear. */
export function utf8Damage(bytes: Uint8Array): Utf8Damage {
  let offset = -1;
  let high = 0;
  let valid = 0;
  let long = 0;
  for (let i = 0; i < bytes.length; ) {
    if ((bytes[i] as number) < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      if (offset < 0) offset = i;
      high++;
      i++;
    } else {
      high += length;
      valid += length;
      if (length > 2) long += length;
      i += length;
    }
  }
  return { offset, valid: high === 0 ? 1 : valid / high, long: high === 0 ? 0 : long / high };
}

/** Length of the multi-byte sequence at `i`, 0 when there is no valid one. RFC 3629 §4 (overlong forms and surrogates are not valid). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const outside =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return outside ? 0 : length;
}
