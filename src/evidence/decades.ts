import type { Span } from '../core/span.js';
import type { PlacedQuantity } from './number-pairing.js';

/** A year that ends a decade's name or is the year itself, with the words that say so. */
export interface Decade extends Span {
  readonly kind: 'decade' | 'year';
}

/** 1960年代, 1960년대, the 1960s, the 1960's. */
const AFTER = /^(?:年代|\s?년대|['’]?s(?![\p{L}]))/u;
/** những năm 1960, thập niên 1960, những năm đầu thập niên 60. */
const BEFORE = /(?:những năm|các năm|thập niên|thập kỷ|thập kỉ|đầu những năm|cuối những năm)\s$/iu;
/** "About 1960" is near enough to "the early 1960s". */
const ABOUT_AFTER = /^\s?[年년]?\s?(?:ごろ|ころ|頃|前後|경(?![가-힣])|무렵|쯤|전후)/u;
const ABOUT_BEFORE = /(?<![\p{L}])(?:khoảng(?: năm)?|tầm năm|about|around|circa|c\.)\s$/iu;
const YEAR_AFTER = /^(?:年(?!代)|\s?년(?!대))/u;

/** Whether a round year stands for its decade; undefined for other numbers. */
export function decadeOf({
  segment: { text },
  quantity: { kind, start, end, values },
}: PlacedQuantity): Decade | undefined {
  const [value = 1] = values;
  if ((kind !== 'year' && kind !== 'cardinal') || value % 10 !== 0 || value < 1000 || value > 2990) return undefined;
  const after = AFTER.exec(text.slice(end, end + 8));
  if (after) return { kind: 'decade', start, end: end + after[0].length };
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  if (before) return { kind: 'decade', start: start - before[0].length, end };
  if (kind !== 'year' || ABOUT_AFTER.test(text.slice(end, end + 6))) return undefined;
  if (ABOUT_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return undefined;
  const year = YEAR_AFTER.exec(text.slice(end, end + 4));
  return { kind: 'year', start, end: end + (year?.[0].length ?? 0) };
}
