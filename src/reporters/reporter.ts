import type { Report } from '../core/report.js';
import type { ReportWords } from './report-words.js';

/** Reports of several targets. */
export interface ReportSet {
  readonly schema: 'taiyaku.report-set/1';
  readonly reports: readonly Report[];
}

/** A text that could not be checked. */
export interface UnreadText {
  readonly path: string;
  /** What is wrong with it. */
  readonly what: string;
}

export interface RenderOptions {
  /** Text of every target and source by its path in the report; a document that is not here is shown without context. */
  readonly texts: ReadonlyMap<string, string>;
  /** Colours by SGR sequences. */
  readonly color: boolean;
  /** Columns of a line. */
  readonly width: number;
  /** Uncertain findings in full, not in one line each. */
  readonly uncertain: boolean;
  /** What is said besides the findings; English when absent, and always in formats for programs. */
  readonly words?: ReportWords;
  /** Texts that were asked for and could not be read or aligned: no report has them, and who sees only a report must not take them for checked. */
  readonly unread?: readonly UnreadText[];
  /** A file as build servers name it, from the root of its repository; as it is named in the report when absent. */
  readonly repositoryPath?: (path: string) => string;
}

/** Turns a report into what is written to a file or a terminal. Pure: the same report and options give the same text. */
export interface Reporter {
  readonly id: string;
  /** True where people read it as it is, each in their language; programs get English. */
  readonly isForPeople: boolean;
  render(result: Report | ReportSet, options: RenderOptions): string;
}

/** The reports of a result, whether it is one or a set. */
export function reportsOf(result: Report | ReportSet): readonly Report[] {
  return result.schema === 'taiyaku.report-set/1' ? result.reports : [result];
}
