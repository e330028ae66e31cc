import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** A date as a letter has it: 2027年3月31日, 31 March 2027. @param date 2027-03-31 */
export function longDate(date: string, words: CorrectionWords): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return date;
  const name = words['date.months'].split(' ')[month - 1] || month;
  return say(words, 'date.long', { year, month: name, day });
}
