import type { Decision, Edit, Verdict } from '../../src/core/decision.js';
import type { ReportSource } from '../../src/core/report.js';
import { type CorrectionReportOptions, makeCorrectionReport } from '../../src/correction-report/make.js';
import type { CorrectionReport } from '../../src/correction-report/model.js';
import type { ReviewedText } from '../../src/correction-report/reviewed-text.js';
import { type CheckTraits, withWrittenItems } from '../../src/correction-report/written-items.js';
import { planCorrections } from '../../src/review/corrections.js';
import { withOwnItems } from '../../src/review/decisions/own.js';
import { standings } from '../../src/review/decisions/standing.js';
import type { Review } from '../../src/review/model.js';

/** A judgement as a test states it; what it does not say is told from the finding. */
export interface Judged extends Partial<Decision> {
  readonly fingerprint: string;
  readonly verdict: Verdict;
}

/** Lines of a decisions file about findings of a review. */
export function judgedIn({ items, pair }: Review, list: readonly Judged[]): Decision[] {
  return list.map((stated, k) => {
    const item = items.find(({ finding }) => finding.fingerprints.includes(stated.fingerprint));
    const correction = stated.verdict === 'accepted' && item ? suggested(item) : undefined;
    return {
      id: `d${k}`,
      by: 'Lan',
      at: '2027-03-31T09:12:44.120Z',
      parents: [],
      subject: {
        pair,
        check: item?.finding.check ?? 'number-mismatch',
        words: item?.finding.target.text ?? '',
        sentence: item?.target.text ?? '',
      },
      ...(correction && { correction }),
      ...stated,
    };
  });
}

function suggested({ finding, target }: Review['items'][number]): Edit[] {
  return finding.suggestions.map(({ start, end, text }) => ({
    start: start - target.span.start,
    was: target.text.slice(start - target.span.start, end - target.span.start),
    now: text,
  }));
}

const TRAITS: CheckTraits = { summary: '数が違う。', mqm: 'accuracy/mistranslation', severity: 'major' };

/** A text as it was reviewed, with the decisions that were made. */
export function reviewedText(
  checked: Review,
  decisions: readonly Decision[],
  headings: readonly number[] = checked.sections.map(({ span }) => span.start),
): ReviewedText {
  const review = withWrittenItems(withOwnItems(checked, decisions), decisions, () => TRAITS);
  const standing = standings(review, decisions);
  const sources = review.versions.map(
    ({ language, beads }, k): ReportSource => ({
      path: `${language}.txt`,
      language,
      sha256: '',
      original: k === 0,
      alignment: { beads: beads.length, nulls: { target: 0, source: 0 }, meanConfidence: 0.9, weakZones: [] },
    }),
  );
  const first = review.sections[0];
  const titles = [first && headings.includes(first.span.start) ? first.title : '', ...sources.map(() => '')];
  return { review, standings: standing, sources, edits: planCorrections(review, standing).edits, headings, titles };
}

/** The correction report of one text. */
export function correctionReport(
  review: Review,
  judged: readonly Judged[] = [],
  options: Partial<CorrectionReportOptions> = {},
): CorrectionReport {
  return makeCorrectionReport([reviewedText(review, judgedIn(review, judged))], {
    version: '0.1.0',
    language: 'ja',
    ...options,
  });
}
