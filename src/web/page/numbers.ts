/** A number as the language of the interface writes it: 9,370 or 9.370. @param decimals at most so many */
export function numberOf(value: number, language: string, decimals = 0): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);
}

/** A share of a whole, 0–1, without a fraction: 37%. */
export function percentOf(value: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
}
