import { expect, test } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import { longDate } from '../../src/correction-report/long-date.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';

test.each<[why: string, language: PackLanguage, date: string, expected: string]>([
  ['in Japanese', 'ja', '2027-03-31', '2027年3月31日'],
  ['in Vietnamese', 'vi', '2027-03-31', 'ngày 31 tháng 3 năm 2027'],
  ['in Korean', 'ko', '2027-03-31', '2027년 3월 31일'],
  ['in English the month has its name', 'en', '2027-03-31', '31 March 2027'],
  ['the first month', 'en', '2027-01-01', '1 January 2027'],
  ['the last month', 'en', '2027-12-09', '9 December 2027'],
  ['no zeros in front', 'ja', '2027-01-05', '2027年1月5日'],
  ['what is no whole day stays as it is', 'en', '2027-03', '2027-03'],
])('%s', async (_, language, date, expected) => {
  expect(longDate(date, await correctionWordsFor(language))).toBe(expected);
});
