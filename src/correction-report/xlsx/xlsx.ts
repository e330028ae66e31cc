import { longDate } from '../long-date.js';
import type { CorrectionReport } from '../model.js';
import { nameOf, progressLines } from '../progress-lines.js';
import type { CorrectionWords } from '../words/index.js';
import type { CorrectionWriter } from '../writer.js';
import { correctionsSheet } from './corrections-sheet.js';
import { generalSheet } from './general-sheet.js';
import { workbookBytes } from './package.js';
import { scoreSheet } from './score-sheet.js';
import { type Sheet, sheetName } from './sheet.js';
import { textsSheet } from './texts-sheet.js';

/**
 * The correction report as a workbook: the table that the receiver answers in, the scorecard, the general corrections, the texts with their alignment. `read-replies.ts` reads the answers.
 */
export const xlsx: CorrectionWriter = {
  id: 'xlsx',
  async write(report, words) {
    return workbookBytes(sheetsOf(report, words), words.title, report.language);
  },
};

function sheetsOf(report: CorrectionReport, words: CorrectionWords): Sheet[] {
  const parts = [
    { ...correctionsSheet(report, words), title: words.title },
    { ...scoreSheet(report, words), title: words['part.score'] },
    ...(report.general.length > 0 ? [{ ...generalSheet(report, words), title: words['part.general'] }] : []),
    { ...textsSheet(report, words), title: words['part.texts'] },
  ];
  const names = report.texts.map(nameOf).join(', ');
  const date = report.date === undefined ? '' : longDate(report.date, words);
  const sheets: Sheet[] = [];
  for (const { title, ...part } of parts) {
    const name = sheetName(
      title,
      sheets.map((sheet) => sheet.name),
    );
    sheets.push({
      ...part,
      name,
      pageHead: [names === '' ? title : `${title}: ${names}`, date],
      pageFoot: footOf(report, words),
    });
  }
  return sheets;
}

/** How far the review has come, which nobody may overlook who has one page in hand; of many texts, where it is said on the sheet of the assessment, the title. */
function footOf(report: CorrectionReport, words: CorrectionWords): string {
  const [progress, ...more] = progressLines(report, words);
  return progress === undefined || more.length > 0 ? words.title : progress;
}
