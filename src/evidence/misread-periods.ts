import type { Row } from '../core/collation.js';
import type { LanguageCode } from '../core/language.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { beadConfidence, type CheckContext, segmentsOfRow } from './context.js';
import { datesBeside } from './dates-beside.js';
import { quantitiesOf } from './segment-facts.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { datesOf } from './whole-dates.js';

/** A month or a day whose number is that of a longer period in every version. */
export interface MisreadPeriod extends Span {
  /** `quarter`: the versions have that quarter of a year; `year`: they have the month of the year with these last digits. */
  readonly kind: 'quarter' | 'year';
  readonly others: readonly (SourcePlace & { readonly text: string })[];
  /** What to write instead, where it can be told. */
  readonly fix?: string;
}

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

/** Numbers of months and days of a segment that are those of a quarter or of a year in all versions that have the row: 3月 for "quý III", 5月27日 for "tháng 5/2027". */
export function misreadPeriods(segment: Segment, row: Row, context: CheckContext): MisreadPeriod[] {
  const heard = [...context.collation.sources.keys()].filter(
    (source) => beadConfidence(context, source, segment.index) > 0,
  );
  return heard.length === 0
    ? []
    : [...quartersAsMonths(segment, row, heard, context), ...yearsAsDays(segment, row, heard, context)];
}

function quartersAsMonths(
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
    return [{ kind: 'quarter', ...withSign(segment.text, { start, end }), others: others.flat(), ...(fix && { fix }) }];
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
  return pattern === undefined
    ? []
    : [...text.normalize('NFC').matchAll(pattern)].map((found) => ({
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

/** With the 月 of 3月 and the tháng of tháng 3. */
function withSign(text: string, { start, end }: Span): Span {
  const before = /tháng\s$/iu.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end: /[月월]/u.test(text.charAt(end)) ? end + 1 : end };
}

const CENTURY = 100;

function yearsAsDays(segment: Segment, row: Row, heard: readonly number[], context: CheckContext): MisreadPeriod[] {
  return datesOf(context.packs.target, segment).flatMap(({ parts, start, end }): MisreadPeriod[] => {
    const [month, day] = [parts.get('month')?.values[0], parts.get('day')?.values[0]];
    if (month === undefined || day === undefined || parts.has('year')) return [];
    const others = heard.map((source) =>
      datesBeside(source, row, context).filter((date) => date.parts.get('month')?.values[0] === month),
    );
    const isYear = others.every(
      ([date, ...more]) =>
        date !== undefined &&
        more.length === 0 &&
        !date.parts.has('day') &&
        (date.parts.get('year')?.values[0] ?? 0) % CENTURY === day,
    );
    if (!isYear) return [];
    const places = others.flatMap(([date], k) =>
      date
        ? [
            {
              source: heard[k]!,
              segment: date.segment.index,
              start: date.start,
              end: date.end,
              text: date.segment.text.slice(date.start, date.end),
            },
          ]
        : [],
    );
    const year = others[0]![0]!.parts.get('year')!.values[0]!;
    const fix = context.packs.target.code === 'ja' ? `${year}年${month}月` : undefined;
    return [{ kind: 'year', start, end, others: places, ...(fix && { fix }) }];
  });
}
