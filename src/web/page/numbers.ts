/** Formats that were made: making one takes longer than writing a hundred numbers, and a long text has thousands of sections. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language of the interface writes it: 9,370 or 9.370. @param decimals at most so many */
export function numberOf(value: number, language: string, decimals = 0): string {
  return formatOf(language, { maximumFractionDigits: decimals }).format(value);
}

/** A share of a whole, 0–1, without a fraction: 37%. */
export function percentOf(value: number, language: string): string {
  return formatOf(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([language, options]);
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}

/** How sure something is, as the language writes it: `0.95`, in Vietnamese `0,95`. */
export function confidenceOf(value: number, language: string): string {
  return formatOf(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}
