import type { Row } from '../core/collation.js';
import type { Segment } from '../core/segment.js';
import type { CheckContext } from './context.js';
import { datesBeside } from './dates-beside.js';
import type { MisreadPeriod } from './misread-period.js';
import { datesOf, type WholeDate } from './whole-dates.js';

const CENTURY = 100;

/**
 * Days of a segment that are the last digits of the year in all versions: 5月27日 for "tháng 5/2027". Each must have the month once, with its year and without a day.
 * @param heard indexes of the versions that have the row
 */
export function yearsAsDays(
  segment: Segment,
  row: Row,
  heard: readonly number[],
  context: CheckContext,
): MisreadPeriod[] {
  return datesOf(context.packs.target, segment).flatMap((own): MisreadPeriod[] => {
    const [month, day] = [partOf(own, 'month'), partOf(own, 'day')];
    if (month === undefined || day === undefined || own.parts.has('year')) return [];
    const dates = heard.flatMap((source) => {
      const named = datesBeside(source, row, context).filter((date) => partOf(date, 'month') === month);
      const [date, ...more] = named.map((one) => ({ source, one }));
      return date && more.length === 0 && isOfYear(date.one, day) ? [date] : [];
    });
    const [first] = dates;
    if (!first || dates.length < heard.length) return [];
    const others = dates.map(({ source, one: { segment: other, start, end } }) => ({
      source,
      segment: other.index,
      start,
      end,
      text: other.text.slice(start, end),
    }));
    const isJapanese = context.packs.target.code === 'ja';
    const fix = isJapanese ? `${partOf(first.one, 'year')}年${month}月` : undefined;
    return [{ kind: 'year', start: own.start, end: own.end, others, fix }];
  });
}

function partOf({ parts }: WholeDate, part: 'year' | 'month' | 'day'): number | undefined {
  return parts.get(part)?.values[0];
}

/** @param digits the last two of the year */
function isOfYear(date: WholeDate, digits: number): boolean {
  const year = partOf(date, 'year');
  return year !== undefined && !date.parts.has('day') && year % CENTURY === digits;
}
