import { longDate } from '../long-date.js';
import type { CorrectionReport } from '../model.js';
import { nameOf, progressLines } from '../progress-lines.js';
import { reportTitle } from '../report-title.js';
import type { CorrectionWords } from '../words/index.js';
import type { CorrectionWriter } from '../writer.js';
import { correctionsSheet } from './corrections-sheet.js';
import { generalSheet } from './general-sheet.js';
import { overviewSheet } from './overview-sheet.js';
import { workbookBytes } from './package.js';
import { type Sheet, sheetName } from './sheet.js';
import { textsSheet } from './texts-sheet.js';

/**
 * The correction report as a workbook: what it is, how far the review has come, its assessment and how to reply, which is what one sees who opens it; the table that the receiver answers in, the general corrections, the texts with their
 * alignment. `read-replies.ts` reads the answers.
 */
export const xlsx: CorrectionWriter = {
  id: 'xlsx',
  async write(report, words) {
    return workbookBytes(sheetsOf(report, words), reportTitle(report, words), report.language);
  },
};

function sheetsOf(report: CorrectionReport, words: CorrectionWords): Sheet[] {
  const own = reportTitle(report, words);
  const parts = [
    { ...overviewSheet(report, words), title: words['part.overview'] },
    { ...correctionsSheet(report, words), title: own },
    ...(report.general.length > 0 ? [{ ...generalSheet(report, words), title: words['part.general'] }] : []),
    { ...textsSheet(report, words), title: words['part.texts'] },
  ];
  const names = report.texts.map(nameOf).join(', ');
  const date = report.date === undefined ? '' : longDate(report.date, words);
  // Who has a printed page of the overview in hand has the first page of the report.
  const headOf = (title: string) => (title === words['part.overview'] ? own : title);
  const sheets: Sheet[] = [];
  for (const { title, ...part } of parts) {
    const name = sheetName(
      title,
      sheets.map((sheet) => sheet.name),
    );
    sheets.push({
      ...part,
      name,
      pageHead: [names === '' ? headOf(title) : `${headOf(title)}: ${names}`, date],
      pageFoot: footOf(report, words),
    });
  }
  return sheets;
}

/** How far the review has come, which nobody may overlook who has one page in hand; of many texts, where it is said on the overview, the title. */
function footOf(report: CorrectionReport, words: CorrectionWords): string {
  const [progress, ...more] = progressLines(report, words);
  return progress === undefined || more.length > 0 ? reportTitle(report, words) : progress;
}
