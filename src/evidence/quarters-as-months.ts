import type { Row } from '../core/collation.js';
import type { LanguageCode } from '../core/language.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { type CheckContext, segmentsOfRow } from './context.js';
import type { MisreadPeriod } from './misread-period.js';
import { quantitiesOf } from './segment-facts.js';

const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];
const NUMERALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['1', 'i', 'một', 'đầu', 'first', '1st', 'one', '一'],
    ['2', 'ii', 'hai', 'second', '2nd', 'two', '二'],
    ['3', 'iii', 'ba', 'third', '3rd', 'three', '三'],
    ['4', 'iv', 'tư', 'bốn', 'fourth', '4th', 'four', '四'],
  ].flatMap((names, k) => names.map((name) => [name, k + 1] as const)),
);

/** A quarter of a year with its number. Origin: how statistics and company reports write it. */
const QUARTER: Readonly<Record<string, RegExp>> = {
  ja: /第?([1-4一二三四])四半期/gu,
  vi: /(?<![\p{L}\p{M}])quý\s(iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn|đầu)(?![\p{L}\p{M}\d])/giu,
  ko: /([1-4])(?:\s?\/\s?4)?\s?분기/gu,
  en: /(?<![\p{L}\d])(?:(first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter|quarter (one|two|three|four|[1-4])|q([1-4]))(?![\p{L}\d])/giu,
};
const MONTHS_OF_QUARTER = 3;

/**
 * Months of a segment whose number is that of a quarter of a year in all versions, of which none has the month: 2月 for "quý II".
 * @param heard indexes of the versions that have the row
 */
export function quartersAsMonths(
  segment: Segment,
  row: Row,
  heard: readonly number[],
  context: CheckContext,
): MisreadPeriod[] {
  const { target, sources } = context.packs;
  const months = quantitiesOf(target, segment).filter(({ kind }) => kind === 'month');
  const named = new Set(months.map(({ values }) => values[0]));
  const own = quartersIn(segment, target.code);
  return months.flatMap(({ start, end, text, values: [number = 0] }): MisreadPeriod[] => {
    // 1〜3月 is the first quarter.
    if (number > 4 || named.has(number * MONTHS_OF_QUARTER) || own.some((quarter) => quarter.number === number))
      return [];
    const others = heard.map((source) => {
      const beside = [...segmentsOfRow(context, source, row)];
      const hasMonth = beside.some((other) =>
        quantitiesOf(sources[source]!, other).some(({ kind, values }) => kind === 'month' && values[0] === number),
      );
      return hasMonth ? [] : placesIn(beside, source, sources[source]!.code, number);
    });
    if (others.some((places) => places.length !== 1)) return [];
    const fix = quarterIn(target.code, number, text);
    return [{ kind: 'quarter', ...withSign(segment.text, { start, end }), others: others.flat(), fix }];
  });
}

function placesIn(segments: readonly Segment[], source: number, code: LanguageCode, number: number) {
  return segments.flatMap((segment) =>
    quartersIn(segment, code)
      .filter((quarter) => quarter.number === number)
      .map(({ start, end }) => ({ source, segment: segment.index, start, end, text: segment.text.slice(start, end) })),
  );
}

function quartersIn({ text }: Segment, code: LanguageCode): (Span & { readonly number: number })[] {
  const pattern = QUARTER[code];
  const folded = text.normalize('NFKC');
  // Full-width digits are digits; what changes its length would stand elsewhere.
  return pattern === undefined || folded.length !== text.length
    ? []
    : [...folded.matchAll(pattern)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
        number: NUMERALS[(found[1] ?? found[2] ?? found[3] ?? '').toLowerCase()] ?? 0,
      }));
}

function quarterIn(code: LanguageCode, number: number, written: string): string | undefined {
  if (code === 'ja') return `第${/[０-９]/u.test(written) ? String.fromCodePoint(0xff10 + number) : number}四半期`;
  if (code === 'ko') return `${number}분기`;
  return code === 'vi' ? `quý ${ROMAN[number]!.toUpperCase()}` : undefined;
}

/** With the 月 of 2月 and the tháng of tháng 2. */
function withSign(text: string, { start, end }: Span): Span {
  const before = /tháng\s$/iu.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end: /[月월]/u.test(text.charAt(end)) ? end + 1 : end };
}
