import type { Row } from '../core/collation.js';
import type { Segment } from '../core/segment.js';
import { type CheckContext, heardSources } from './context.js';
import type { MisreadPeriod } from './misread-period.js';
import { quartersAsMonths } from './quarters-as-months.js';
import { yearsAsDays } from './years-as-days.js';

/** Numbers of months and days of a segment that are those of a quarter or of a year in all versions that have the row: 2月 for "quý II", 5月27日 for "tháng 5/2027". */
export function misreadPeriods(segment: Segment, row: Row, context: CheckContext): MisreadPeriod[] {
  const heard = heardSources(context, segment.index);
  return heard.length === 0
    ? []
    : [...quartersAsMonths(segment, row, heard, context), ...yearsAsDays(segment, row, heard, context)];
}
