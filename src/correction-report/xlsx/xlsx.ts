import type { CorrectionReport } from '../model.js';
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
  const files = report.texts.map(({ path }) => path).join(', ');
  const sheets: Sheet[] = [];
  for (const { title, ...part } of parts) {
    const name = sheetName(
      title,
      sheets.map((sheet) => sheet.name),
    );
    sheets.push({
      ...part,
      name,
      pageHead: [files === '' ? title : `${title}: ${files}`, report.date ?? ''],
      pageFoot: words.title,
    });
  }
  return sheets;
}
