import { figure } from './figure.js';
import type { CorrectionReport, GeneralCorrection } from './model.js';
import { isUnjudged } from './report-title.js';
import { isConfirmed } from './scorecard.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/**
 * In how many places a general correction is wanted, and in how many of them nobody has decided yet: who makes it everywhere must know that it is not settled everywhere. `3か所（No. 1, 4, 9）、うち未処理2か所`.
 * @param numbers of the entries, as the format writes them
 */
export function generalPlaces(
  { corrections: own, unlisted }: GeneralCorrection,
  report: Pick<CorrectionReport, 'corrections' | 'language' | 'texts'>,
  words: CorrectionWords,
  numbers: string,
): string {
  const { corrections, language } = report;
  const places = say(words, 'general.places', { count: figure(own.length, language), numbers });
  // As long as nobody has judged anything, the head says so of all.
  const open = isUnjudged(report)
    ? 0
    : corrections.filter((one) => own.includes(one.number) && !isConfirmed(one)).length;
  return [
    places,
    ...(open === 0 ? [] : [say(words, 'general.open', { open: figure(open, language) })]),
    ...(unlisted === 0 ? [] : [say(words, 'general.unlisted', { count: figure(unlisted, language) })]),
  ].join('');
}
