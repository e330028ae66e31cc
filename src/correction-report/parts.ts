import type { Correction, CorrectionKind } from './model.js';

/** A list of entries of the report: its heading, and what is in it. */
export interface ReportPart {
  readonly id: 'corrections' | 'questions' | 'omissions';
  readonly kinds: readonly CorrectionKind[];
}

/** The lists in the order in which the report is read. */
export const REPORT_PARTS: readonly ReportPart[] = [
  { id: 'corrections', kinds: ['correction'] },
  { id: 'questions', kinds: ['question'] },
  { id: 'omissions', kinds: ['omission', 'addition'] },
];

/** Entries in the order in which the report is read, so that their numbers run on: a second list that begins with 3 looks as if something were lost. Within a list they keep their order. */
export function inReadingOrder<T extends Pick<Correction, 'kind'>>(entries: readonly T[]): T[] {
  return REPORT_PARTS.flatMap(({ kinds }) => entries.filter(({ kind }) => kinds.includes(kind)));
}

/** The list that an entry stands in. */
export function partOf({ kind }: Pick<Correction, 'kind'>): ReportPart {
  return REPORT_PARTS.find(({ kinds }) => kinds.includes(kind))!;
}
