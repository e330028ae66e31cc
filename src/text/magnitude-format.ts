/** A word for a power of ten: 億 is 10⁸, tỷ is 10⁹. */
export interface MagnitudeWord {
  readonly word: string;
  readonly value: number;
}

/**
 * Writes a value with the largest magnitude word that it reaches and at most four decimals, as `7.3` + `tỷ`.
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
  const largest = words.find((entry) => value >= entry.value);
  if (!largest) return digits(value);
  return `${digits(Number((value / largest.value).toFixed(4)))}${join}${largest.word}`;
}

/**
 * Writes a value as a sum of magnitude groups, as 2兆4,000億; falls back to one decimal number when the value does not divide.
 * @param words descending by value
 */
export function inGroups(
  value: number,
  words: readonly MagnitudeWord[],
  digits: (value: number) => string,
): string {
  const smallest = words[words.length - 1];
  if (!smallest || value < smallest.value) return digits(value);
  let rest = value;
  let written = '';
  for (const { word, value: unit } of words) {
    const count = Math.floor(rest / unit);
    if (count === 0) continue;
    written += digits(count) + word;
    rest -= count * unit;
  }
  if (rest === 0) return written;
  return Number.isInteger(value) && rest < 10_000 ? written + digits(rest) : withMagnitude(value, words, '', digits);
}

/** Digits with a thousands mark and a decimal mark: `1,234.5` or, with marks `.` and `,`, `1.234,5`. */
export function withMarks(value: number, thousands: string, decimal: string): string {
  const [whole = '0', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}
