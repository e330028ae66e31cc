import type { PackLanguage } from '../core/language.js';
import { charactersOf } from '../core/mqm.js';
import type { Standing } from '../review/decisions/standing.js';
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
}

/** Makes the correction report: what was confirmed and what is open, never what was dismissed. */
export function makeCorrectionReport(
  texts: readonly ReviewedText[],
  { version, language, date, uncertain = false }: CorrectionReportOptions,
): CorrectionReport {
  const found = texts.flatMap((reviewed, text) =>
    reviewed.review.items.map((item, k) => ({ item, standing: reviewed.standings[k]!, reviewed, text })),
  );
  const kept = found.filter(({ standing }) => standing.status !== 'dismissed');
  const shown = kept.filter(({ item, standing }) => uncertain || !item.finding.uncertain || isJudged(standing));
  const entries = shown.map(({ item, standing, reviewed, text }) => ({ ...entryOf(item, standing, reviewed), text }));
  const numbered = inReadingOrder(entries).map(
    (entry, k): Correction => ({ ...entry, number: k + 1, general: undefined }),
  );
  const general = generalCorrections(numbered);
  const generalOf = new Map(general.flatMap((one) => one.corrections.map((number) => [number, one.number] as const)));
  const corrections = numbered.map((one) => ({ ...one, general: generalOf.get(one.number) }));
  const characters = texts.reduce((sum, { review }) => sum + charactersOf(review.text), 0);
  const besides = { dismissed: found.length - kept.length, leftOut: kept.length - shown.length };
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
    scorecard: scorecardOf(corrections, characters, besides),
    general,
    corrections,
  };
}

function isJudged({ status }: Standing): boolean {
  return status !== 'open' && status !== 'skipped';
}
