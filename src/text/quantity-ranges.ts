import { isDay, isLikelyYear, isMonth, isYear } from './dates.js';
import { scale } from './numerals.js';
import type { Draft, NumeralLanguage, Scan } from './quantity-language.js';

/** With ∼, the tilde operator, which Korean news agencies write. */
const DASH = /^\s*[-\u2010\u2013\u2014\u2212\u223C\uFF5E\u301C~]\s*$/;
/** Nothing that joins two numbers is longer. */
const WIDEST = 16;

/**
 * Lets neighbours share what is written once: in 2〜3兆円 the 2 is two trillion yen, in `August 10 to 13` the 13 is a day.
 * Changes the drafts in place.
 */
export function joinRanges(scan: Scan, drafts: readonly Draft[], language: NumeralLanguage): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const first = drafts[i];
    const second = drafts[i + 1];
    if (!first || !second || second.left - first.right > WIDEST || second.left <= first.right) continue;
    const between = scan.folded.slice(first.right, second.left);
    const dash = DASH.test(between);
    if (dash) shareCentury(first, second);
    if (dash) shareMonth(first, second);
    if (dash || language.rangeWords.test(between)) share(first, second);
    else if (language.listWords.test(between)) shareDay(first, second);
  }
  // Days and years are told from the left as well: August 10 to 13.
  for (let i = 1; i < drafts.length; i++) {
    const first = drafts[i - 1];
    const second = drafts[i];
    if (!first || !second || second.left - first.right > WIDEST || second.left <= first.right) continue;
    const between = scan.folded.slice(first.right, second.left);
    if (
      first.kind === 'day' &&
      (DASH.test(between) || language.rangeWords.test(between) || language.listWords.test(between))
    )
      shareDay(second, first);
  }
}

function isBare(draft: Draft): boolean {
  return draft.kind === 'cardinal' && draft.right === draft.end;
}

function share(first: Draft, second: Draft): void {
  shareMagnitude(first, second);
  shareKind(first, second);
  shareYears(first, second);
  if (first.kind === 'cardinal' && second.kind === 'cardinal') {
    const [given, lacking] = first.currency ? [first, second] : [second, first];
    if (isBare(lacking)) lacking.currency ??= given.currency;
  }
}

/** The first number of a range takes the magnitude of the last, its own value staying possible: 2 đến 3 triệu → 2,000,000 or 2. */
function shareMagnitude(first: Draft, second: Draft): void {
  const [low = 0] = first.values;
  const [high = 0] = second.values;
  if (!isBare(first) || first.exponent > 0 || second.exponent === 0 || low >= scale(high, -second.exponent)) return;
  first.values = [scale(low, second.exponent), ...first.values];
}

function shareKind(first: Draft, second: Draft): void {
  const [value = 0] = first.values;
  const [other = 0] = second.values;
  if (isBare(first) && second.kind !== 'cardinal') {
    const possible = {
      year: isYear,
      month: isMonth,
      day: isDay,
      time: (v: number) => v <= 24,
      percent: () => true,
      ordinal: () => first.plain, // not the one of one-third
    };
    if (possible[second.kind](value)) first.kind = second.kind;
  } else if (isBare(second) && first.kind === 'ordinal' && Number.isInteger(other)) second.kind = 'ordinal';
  else if (isBare(second) && first.kind === 'year' && second.plain && isYear(other)) second.kind = 'year';
}

function shareYears(first: Draft, second: Draft): void {
  const [from = 0] = first.values;
  const [to = 0] = second.values;
  const years = isBare(first) && isBare(second) && first.plain && second.plain && from < to;
  if (!years || !isLikelyYear(from) || !isLikelyYear(to) || first.currency || second.currency) return;
  first.kind = 'year';
  second.kind = 'year';
}

/** In 2022〜25 the second year lacks its century. */
function shareCentury(first: Draft, second: Draft): void {
  const [from = 0] = first.values;
  const [to = 0] = second.values;
  if (!first.plain || !isLikelyYear(from) || first.currency || !isBare(second) || !second.plain) return;
  if (to < 10 || to > 99 || to <= from % 100) return;
  first.kind = 'year';
  second.kind = 'year';
  second.values = [from - (from % 100) + to, to];
}

/** In tháng 3 - 5 the second month lacks its word. */
function shareMonth(first: Draft, second: Draft): void {
  const [from = 0] = first.values;
  const [to = 0] = second.values;
  if (first.kind === 'month' && first.plain && isBare(second) && second.plain && isMonth(to) && to > from)
    second.kind = 'month';
}

function shareDay(lacking: Draft, given: Draft): void {
  if (given.kind === 'day' && isBare(lacking) && lacking.plain && isDay(lacking.values[0] ?? 0)) lacking.kind = 'day';
}
