import type { PackLanguage } from '../core/language.js';
import { charactersOf } from '../core/mqm.js';
import { areRivals, foldAlternatives } from './alternatives.js';
import { entryOf } from './entry.js';
import { shownNames } from './file-names.js';
import { generalCorrections } from './general.js';
import type { Correction, CorrectionReport } from './model.js';
import { inReadingOrder } from './parts.js';
import { isJudged } from './progress.js';
import { reportedText } from './reported-text.js';
import type { ReviewedText } from './reviewed-text.js';
import { reviewersOf } from './reviewers.js';
import { scorecardOf } from './scorecard.js';
import { sentenceBySentence, sentencesOf } from './sentences.js';

export interface CorrectionReportOptions {
  readonly version: string;
  /** In which the report speaks; the findings are said in it already. */
  readonly language: PackLanguage;
  readonly date?: string;
  readonly title?: string;
  readonly note?: string;
  /** Files of the glossaries in force. */
  readonly glossaries?: readonly string[];
  /** Uncertain findings that nobody has judged are in it, too. */
  readonly uncertain?: boolean;
  /** Only what somebody has judged is in it. */
  readonly judged?: boolean;
}

/** Makes the correction report: what was confirmed and what is open, never what was dismissed. */
export function makeCorrectionReport(
  texts: readonly ReviewedText[],
  { version, language, date, title, note, glossaries = [], uncertain = false, judged = false }: CorrectionReportOptions,
): CorrectionReport {
  const found = texts.flatMap((reviewed, text) =>
    reviewed.review.items.map((item, k) => ({ item, standing: reviewed.standings[k]!, reviewed, text })),
  );
  const kept = found.filter(({ standing }) => standing.status !== 'dismissed');
  const shown = kept.filter(
    ({ item, standing }) => isJudged(standing) || (!judged && (uncertain || !item.finding.uncertain)),
  );
  const hidden = kept.filter((one) => !shown.includes(one));
  const unlisted = hidden.filter(({ item }) => !item.finding.uncertain);
  const entries = shown.map(({ item, standing, reviewed, text }) => ({ ...entryOf(item, standing, reviewed), text }));
  const numbered = inReadingOrder(sentenceBySentence(foldAlternatives(entries))).map(
    (entry, k): Correction => ({ ...entry, number: k + 1, general: undefined, rivals: [] }),
  );
  const general = generalCorrections(
    numbered,
    unlisted.map(({ item, standing, reviewed }) => entryOf(item, standing, reviewed)),
    texts.map(({ review }) => ({ text: review.text, found: review.items.map(({ finding }) => finding.target) })),
  );
  const generalOf = new Map(general.flatMap((one) => one.corrections.map((number) => [number, one.number] as const)));
  const corrections = numbered.map((one) => ({
    ...one,
    general: generalOf.get(one.number),
    rivals: numbered.filter((other) => areRivals(one, other)).map(({ number }) => number),
  }));
  const characters = texts.reduce((sum, { review }) => sum + charactersOf(review.text), 0);
  const nameOf = shownNames(texts.flatMap(({ review, sources }) => [review.path, ...sources.map(({ path }) => path)]));
  const besides = { dismissed: found.length - kept.length, leftOut: hidden.length - unlisted.length };
  return {
    version,
    language,
    date,
    title,
    note,
    isOutgoing: judged,
    reviewers: reviewersOf(texts),
    glossaries: [...new Set(glossaries.map((path) => path.split(/[\\/]/u).at(-1)!))],
    texts: texts.map((reviewed, text) =>
      reportedText(
        reviewed,
        corrections.filter((one) => one.text === text),
        unlisted.filter((one) => one.text === text).map(({ item }) => item),
        nameOf,
      ),
    ),
    scorecard: scorecardOf(corrections, characters, besides, unlisted.length),
    general,
    corrections,
    sentences: sentencesOf(corrections),
  };
}
