/** A word for a power of ten: 億 is 10⁸, tỷ is 10⁹. */
export interface MagnitudeWord {
  readonly word: string;
  readonly value: number;
}

/** More decimals than this before a magnitude word are no longer easy to read. */
const DECIMALS = 4;

/**
 * Writes a value with the largest magnitude word with which it needs at most four decimals, as `7.3` + `tỷ`. Nothing is rounded away: 1,234,567,890
 * is `1,234.5679 million` in no text, so it stays in digits.
 * @param words descending by value
 * @param join between number and word: empty in Japanese and Korean, a space in Vietnamese and English
 * @param digits writes the plain number in the marks of the language
 */
export function withMagnitude(
  value: number,
  words: readonly MagnitudeWord[],
  join: string,
  digits: (value: number) => string,
): string {
  for (const { word, value: unit } of words) {
    if (value < unit) continue;
    const count = Number((value / unit).toFixed(DECIMALS));
    if (Math.abs(count * unit - value) <= 1e-12 * value) return `${digits(count)}${join}${word}`;
  }
  return digits(value);
}

/**
 * Writes a value as a sum of magnitude groups, as 2兆4,000億; as one decimal number when it is no whole number.
 * @param words descending by value
 * @param join between the groups: Korean writes 1조 2,000억
 */
export function inGroups(
  value: number,
  words: readonly MagnitudeWord[],
  digits: (value: number) => string,
  join = '',
): string {
  if (!Number.isInteger(value)) return withMagnitude(value, words, '', digits);
  let rest = value;
  const groups: string[] = [];
  for (const { word, value: unit } of words) {
    const count = Math.floor(rest / unit);
    if (count === 0) continue;
    groups.push(digits(count) + word);
    rest -= count * unit;
  }
  if (rest > 0 || groups.length === 0) groups.push(digits(rest));
  return groups.join(join);
}

/** Digits with a thousands mark and a decimal mark: `1,234.5` or, with marks `.` and `,`, `1.234,5`. */
export function withMarks(value: number, thousands: string, decimal: string): string {
  const [whole = '0', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}
