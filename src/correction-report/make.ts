import type { Edit } from '../core/decision.js';
import type { PackLanguage } from '../core/language.js';
import { charactersOf } from '../core/mqm.js';
import type { Span } from '../core/span.js';
import type { Standing } from '../review/decisions/standing.js';
import { touches } from '../review/placed-correction.js';
import { entryOf } from './entry.js';
import { generalCorrections } from './general.js';
import type { Correction, CorrectionReport } from './model.js';
import { inReadingOrder } from './parts.js';
import { reportedText } from './reported-text.js';
import type { ReviewedText } from './reviewed-text.js';
import { reviewersOf } from './reviewers.js';
import { scorecardOf } from './scorecard.js';

export interface CorrectionReportOptions {
  readonly version: string;
  /** In which the report speaks; the findings are said in it already. */
  readonly language: PackLanguage;
  readonly date?: string;
  /** Uncertain findings that nobody has judged are in it, too. */
  readonly uncertain?: boolean;
  /** Only what somebody has judged is in it. */
  readonly judged?: boolean;
}

/** Makes the correction report: what was confirmed and what is open, never what was dismissed. */
export function makeCorrectionReport(
  texts: readonly ReviewedText[],
  { version, language, date, uncertain = false, judged = false }: CorrectionReportOptions,
): CorrectionReport {
  const found = texts.flatMap((reviewed, text) =>
    reviewed.review.items.map((item, k) => ({ item, standing: reviewed.standings[k]!, reviewed, text })),
  );
  const kept = found.filter(({ standing }) => standing.status !== 'dismissed');
  const shown = kept.filter(
    ({ item, standing }) => isJudged(standing) || (!judged && (uncertain || !item.finding.uncertain)),
  );
  const entries = shown.map(({ item, standing, reviewed, text }) => ({ ...entryOf(item, standing, reviewed), text }));
  const numbered = inReadingOrder(entries).map(
    (entry, k): Correction => ({ ...entry, number: k + 1, general: undefined, rivals: [] }),
  );
  const general = generalCorrections(numbered);
  const generalOf = new Map(general.flatMap((one) => one.corrections.map((number) => [number, one.number] as const)));
  const corrections = numbered.map((one) => ({
    ...one,
    general: generalOf.get(one.number),
    rivals: rivalsOf(one, numbered),
  }));
  const characters = texts.reduce((sum, { review }) => sum + charactersOf(review.text), 0);
  const hidden = kept.filter((one) => !shown.includes(one));
  const leftOut = hidden.filter(({ item }) => item.finding.uncertain).length;
  const besides = { dismissed: found.length - kept.length, leftOut };
  return {
    version,
    language,
    date,
    reviewers: reviewersOf(texts),
    texts: texts.map((reviewed, text) =>
      reportedText(
        reviewed,
        corrections.filter((one) => one.text === text),
      ),
    ),
    scorecard: scorecardOf(corrections, characters, besides, hidden.length - leftOut),
    general,
    corrections,
  };
}

function isJudged({ status }: Standing): boolean {
  return status !== 'open' && status !== 'skipped';
}

/** Corrections of the same sentence that change the same words. */
function rivalsOf({ status, number, text, target, edits }: Correction, all: readonly Correction[]): number[] {
  if (status !== 'conflict') return [];
  const isRival = (other: Correction) =>
    other.number !== number &&
    other.text === text &&
    other.target.span.start === target.span.start &&
    other.edits.some((edit) => edits.some((own) => touches(spanOf(edit), spanOf(own))));
  return all.filter(isRival).map((other) => other.number);
}

function spanOf({ start, was }: Edit): Span {
  return { start, end: start + was.length };
}
