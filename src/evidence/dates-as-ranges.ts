import type { Row } from '../core/collation.js';
import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { type CheckContext, segmentsOfRow } from './context.js';
import { measureOf } from './measure.js';
import { quantitiesOf } from './segment-facts.js';
import { isOfTheFirst } from './time-senses.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { datesOf, mayBeOneDate, type WholeDate } from './whole-dates.js';

/** From one month or day to another, or from so many days to so many: 3〜5月, 5日から20日, 5 to 20 days. */
interface TimeRange extends Span {
  readonly segment: Segment;
  readonly unit: 'month' | 'day';
  readonly from: number;
  readonly to: number;
}

/** What may stand between the two numbers of a range. */
const JOINT =
  /^\s?[月日월일]?\s?(?:[-\u2010-\u2015\u2212\u223C\u301C~～]|から|より|에서|부터|(?:to|through|until|đến|tới)(?=\s))\s?(?:ngày\s|tháng\s)?$/iu;

/** The ranges of months and days of a segment, in order. The first four months of a year are those from 1 to 4. */
function timeRangesOf(pack: LanguagePack, segment: Segment): TimeRange[] {
  const { text } = segment;
  const quantities = quantitiesOf(pack, segment);
  return quantities.flatMap((last, k): TimeRange[] => {
    const [to = 0] = last.values;
    const first = quantities[k - 1];
    if (isOfTheFirst(segment, last))
      return [{ segment, unit: 'month', from: 1, to, start: last.start, end: endOf(text, last) }];
    const unit = unitOfRange(text, last);
    if (!first || !unit || !JOINT.test(text.slice(first.end, last.start))) return [];
    const from = first.values.at(-1)!;
    const isRange = from < to && (first.kind === last.kind || first.kind === 'cardinal');
    return isRange ? [{ segment, unit, from, to, start: first.start, end: endOf(text, last) }] : [];
  });
}

function unitOfRange(text: string, last: Quantity): TimeRange['unit'] | undefined {
  if (last.kind === 'month' || last.kind === 'day') return last.kind;
  const isDays = measureOf(text, last)?.units.some(({ id }) => id === 'day');
  return last.kind === 'cardinal' && isDays ? 'day' : undefined;
}

function endOf(text: string, last: Quantity): number {
  if (last.kind === 'cardinal') return measureOf(text, last)?.end ?? last.end;
  return last.end + (/^[月日월일]/u.test(text.slice(last.end)) ? 1 : 0);
}

function hasNumbersOf({ parts }: WholeDate, { from, to }: TimeRange): boolean {
  return parts.get('month')?.values[0] === from && parts.get('day')?.values[0] === to;
}

/** A date where versions have a range of the same two numbers (`range`), or a range where they have a date (`day`). */
export interface ConfusedRange extends Span {
  readonly kind: 'range' | 'day';
  readonly others: readonly (SourcePlace & { readonly text: string })[];
  /** What should stand there, where it can be told. */
  readonly fix: string | undefined;
}

interface Times {
  readonly dates: readonly WholeDate[];
  readonly ranges: readonly TimeRange[];
}

/**
 * A segment's dates that versions have as a range of the same numbers, 5月20日 for 5 to 20 days, and the reverse. Where a version has what the target
 * has, nothing is said.
 */
export function confusedRanges(segment: Segment, row: Row, context: CheckContext): ConfusedRange[] {
  const { packs, collation } = context;
  const rowOwn = timesOf(
    packs.target,
    row.target.map((index) => collation.target.segments[index]!),
  );
  const beside = collation.sources.map((_, source) =>
    timesOf(packs.sources[source]!, segmentsOfRow(context, source, row)),
  );
  const dates = rowOwn.dates.flatMap((date): ConfusedRange[] => {
    // A date with its year is no range.
    if (date.segment !== segment || date.parts.size > 2) return [];
    const isTold = beside.some((times) => times.dates.some((other) => mayBeOneDate(date, other)));
    const found = beside.map(({ ranges }) => ranges.find((range) => hasNumbersOf(date, range)));
    const [first] = found.filter((range) => range !== undefined);
    if (isTold || !first || rowOwn.ranges.some((range) => hasNumbersOf(date, range))) return [];
    const fix = rangeWords(first, segment.text.slice(date.end), packs.target.code);
    return [{ kind: 'range', start: date.start, end: date.end, others: quoted(found), fix }];
  });
  const ranges = rowOwn.ranges.flatMap((range): ConfusedRange[] => {
    if (range.segment !== segment || rowOwn.dates.some((date) => hasNumbersOf(date, range))) return [];
    const isTold = beside.some((times) => times.ranges.some(({ from, to }) => from === range.from && to === range.to));
    const found = beside.map((times) => times.dates.find((date) => hasNumbersOf(date, range)));
    const others = quoted(found);
    return isTold || others.length === 0
      ? []
      : [{ kind: 'day', start: range.start, end: range.end, others, fix: undefined }];
  });
  return [...dates, ...ranges];
}

function timesOf(pack: LanguagePack, segments: readonly Segment[]): Times {
  return {
    dates: segments.flatMap((segment) => datesOf(pack, segment)),
    ranges: segments.flatMap((segment) => timeRangesOf(pack, segment)),
  };
}

/** @param found what each version has, by source */
function quoted(found: readonly (WholeDate | TimeRange | undefined)[]): ConfusedRange['others'] {
  return found.flatMap((words, source) => {
    if (!words) return [];
    const { segment, start, end } = words;
    return [{ source, segment: segment.index, start, end, text: segment.text.slice(start, end) }];
  });
}

const FORMS: Partial<Record<LanguageCode, (from: number, to: number, unit: TimeRange['unit']) => string>> = {
  ja: (from, to, unit) => `${from}〜${to}${unit === 'month' ? '月' : '日'}`,
  ko: (from, to, unit) => `${from}~${to}${unit === 'month' ? '월' : '일'}`,
  vi: (from, to, unit) => (unit === 'month' ? `tháng ${from} đến tháng ${to}` : `${from} đến ${to} ngày`),
};
/** After a date stands what no range can have: 5月20日までかかる. */
const UNTIL = /^\s?(?:まで|までに|까지)/u;

/** A range in the place of a date; undefined where more than the date would have to change. */
function rangeWords({ from, to, unit }: TimeRange, after: string, language: LanguageCode): string | undefined {
  return UNTIL.test(after) ? undefined : FORMS[language]?.(from, to, unit);
}
