import { REVIEWER } from '../core/decision.js';
import { SEVERITIES } from '../core/mqm.js';
import { categoryName } from '../finding-words/names.js';
import { figure } from './figure.js';
import type { CorrectionReport } from './model.js';
import { partOf } from './parts.js';
import { isUnjudged } from './report-title.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** A longer list of numbers says nothing. */
const MOST_NAMED = 12;
const WRONG_TERM = 'terminology/wrong-term';

/**
 * What one has to know before the first entry: what the report covers, how many entries of each severity it has and what that means (who gets it may not know MQM,
 * https://themqm.org/error-types-2/the-mqm-scoring-models/), and what a proposal is.
 * @param proposed what tells a proposal: the name of its line, or the sign before it in a column that has corrected sentences, too
 */
export function readingLines(
  report: CorrectionReport,
  words: CorrectionWords,
  proposed: 'reading.proposed' | 'reading.proposed.signed' = 'reading.proposed',
): string[] {
  const { corrections, sentences, scorecard, glossaries, language } = report;
  if (corrections.length === 0) return [];
  const isProposing = sentences.some(({ after, isConfirmed }) => after !== undefined && !isConfirmed);
  const isHeldToTerms = glossaries.length > 0 && corrections.some(({ category }) => category === WRONG_TERM);
  // What a reviewer has added no machine has found.
  const hasOwn = corrections.some(({ check }) => check === REVIEWER);
  const leftOut = isUnjudged(report) ? scorecard.leftOut : 0;
  return [
    ...(scorecard.open > 0 && !hasOwn ? [words['reading.scope']] : []),
    ...(leftOut > 0 ? [say(words, 'score.leftOut', { leftOut: figure(leftOut, language) })] : []),
    words['reading.lines'],
    ...omissionLines(report, words),
    ...severityLines(report, words),
    ...typeLines(report, words),
    ...(isHeldToTerms ? [say(words, 'reading.terms', { category: categoryName(WRONG_TERM, words) })] : []),
    ...(isProposing ? [say(words, 'reading.proposals', { name: words[proposed] })] : []),
  ];
}

/** Severities in use, the gravest first; of the gravest also which entries have it, for who has no time to read all. */
function severityLines({ corrections, language }: CorrectionReport, words: CorrectionWords): string[] {
  return SEVERITIES.toReversed().flatMap((severity) => {
    const own = corrections.filter((one) => one.severity === severity);
    if (own.length === 0) return [];
    const name = words[`severity.${severity}`];
    const meaning = words[`severity.${severity}.means`];
    const count = figure(own.length, language);
    const numbers = own.map(({ number }) => number).join(', ');
    const isNamed = severity === 'critical' && own.length <= MOST_NAMED;
    return [say(words, isNamed ? 'reading.severity.first' : 'reading.severity', { name, count, meaning, numbers })];
  });
}

/** Whole sentences may be missing, and who reads from the beginning meets them last. */
function omissionLines({ corrections }: CorrectionReport, words: CorrectionWords): string[] {
  const numbers = corrections.filter((one) => partOf(one).id === 'omissions').map(({ number }) => number);
  const isLast = numbers.length > 0 && numbers.length < corrections.length;
  return isLast ? [say(words, 'reading.omissions', { numbers: numbers.join(', ') })] : [];
}

/** How many entries are of which type, the most frequent first; one type alone stands at each of them. */
function typeLines({ corrections, language }: CorrectionReport, words: CorrectionWords): string[] {
  const counts = new Map<string, number>();
  for (const { category } of corrections) {
    const name = categoryName(category, words);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const list = [...counts].sort(([, a], [, b]) => b - a);
  const types = list.map(([name, count]) => say(words, 'reading.type', { name, count: figure(count, language) }));
  return [say(words, 'reading.types', { types: types.join(words['reading.types.between']) })];
}
