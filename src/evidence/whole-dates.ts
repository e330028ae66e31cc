import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { quantitiesOf } from './segment-facts.js';

const PARTS = ['year', 'month', 'day'] as const;
type Part = (typeof PARTS)[number];

/** A date of two parts or three, as it stands in a text. */
export interface WholeDate extends Span {
  readonly segment: Segment;
  readonly parts: ReadonlyMap<Part, Quantity>;
}

/** What may stand between the parts of a date: 2024年（令和6年）5月 has more and is left apart. */
const TIE =
  /^(?:[年月日년월일]?[\s,.、/\-–]{0,2}|\s?(?:tháng|năm|ngày|of|the)\s|,?\s?(?:tháng|năm)\s|(?:st|nd|rd|th),?\s(?:of\s)?|[(（]?[月火水木金土日]?[)）]?)$/u;

/** Dates of a segment in order. Days of a range (5月8日~10日) are their own: a second day begins another date. */
export function datesOf(pack: LanguagePack, segment: Segment): WholeDate[] {
  const dates: WholeDate[] = [];
  let open: Map<Part, Quantity> = new Map();
  let last: Quantity | undefined;
  const close = () => {
    if (open.size > 1) {
      const spans = [...open.values()];
      dates.push({
        segment,
        parts: open,
        start: Math.min(...spans.map(({ start }) => start)),
        end: withSign(segment.text, Math.max(...spans.map(({ end }) => end))),
      });
    }
    open = new Map();
  };
  for (const quantity of quantitiesOf(pack, segment)) {
    const part = PARTS.find((kind) => kind === quantity.kind);
    const joins = last !== undefined && TIE.test(segment.text.slice(last.end, quantity.start));
    if (!part || open.has(part) || !joins) close();
    if (part) open.set(part, quantity);
    last = part ? quantity : undefined;
  }
  close();
  return dates;
}

/** The 日 of 5月3日 belongs to the date. */
function withSign(text: string, end: number): number {
  return /[年月日년월일]/.test(text.charAt(end)) ? end + 1 : end;
}

/** True when two dates may be one: what both tell is equal, and they tell something in common. */
export function mayBeOneDate(a: WholeDate, b: WholeDate): boolean {
  const common = PARTS.filter((part) => a.parts.has(part) && b.parts.has(part));
  return common.length > 0 && common.every((part) => a.parts.get(part)!.values[0] === b.parts.get(part)!.values[0]);
}

/** True when a day or a month of a text, in a date or alone, is the one that a date names: the 3 of 10月3～5日 is in "from 3 to 5 October". */
export function namesPartOf(
  part: 'month' | 'day',
  pack: LanguagePack,
  segment: Segment,
  { parts }: WholeDate,
): boolean {
  const named = parts.get(part);
  return (
    named !== undefined &&
    quantitiesOf(pack, segment).some(({ kind, values }) => kind === part && values[0] === named.values[0])
  );
}

/** True when two dates tell the same parts with the same values. */
export function sameDate(a: WholeDate, b: WholeDate): boolean {
  return a.parts.size === b.parts.size && mayBeOneDate(a, b);
}

/** Days of the months, February in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DIGITS = '[0-9０-９]{1,2}';
/** A month and a day as Japanese, Korean and Vietnamese write them; 3か月 and 40日間 are lengths of time. */
const WRITTEN = [
  new RegExp(
    `(?<![0-9０-９./])(?:[0-9０-９]{4}[年년]\\s?)?(?<month>${DIGITS})[月월]\\s?(?<day>${DIGITS})[日일](?![間目간째])`,
    'dgu',
  ),
  new RegExp(`(?<![\\p{L}])ngày (?<day>${DIGITS}) tháng (?<month>${DIGITS})(?![0-9])`, 'dgiu'),
];

/** A day that no calendar has, with the places of its month and its day. */
export interface ImpossibleDate extends Span {
  readonly month: Span;
  readonly day: Span;
}

/** Places of a text where a day is named that no calendar has: 15月3日, 2月30日, ngày 31 tháng 9. */
export function impossibleDates(text: string): ImpossibleDate[] {
  return WRITTEN.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const spans = found.indices!.groups!;
      const [month, day] = (['month', 'day'] as const).map((part) => ({
        start: spans[part]![0],
        end: spans[part]![1],
      }));
      const numberAt = ({ start, end }: Span) => Number(text.slice(start, end).normalize('NFKC'));
      const most = DAYS[numberAt(month!) - 1];
      if (most !== undefined && numberAt(day!) >= 1 && numberAt(day!) <= most) return [];
      return [{ start: found.index, end: found.index + found[0].length, month: month!, day: day! }];
    }),
  );
}
