import type { CorrectionFormat } from './formats.js';
import type { ReadReplies } from './replies.js';
import type { CorrectionWriter } from './writer.js';

export { makeCorrectionReport } from './make.js';
export { draftsOfReplies } from './reply-drafts.js';
export type { ReviewedText } from './reviewed-text.js';
export { correctionWordsFor } from './words/index.js';
export { type CheckTraits, withWrittenItems } from './written-items.js';
export type { ReadReplies };

/**
 * Answers in a report that came back.
 * @param ending of the file's name
 * @param textOf decodes the bytes, for formats that are text
 * @returns undefined when it is no such file
 */
export async function readRepliesOf(
  bytes: Uint8Array,
  ending: string,
  textOf: () => string,
): Promise<ReadReplies | undefined> {
  switch (ending) {
    case 'csv':
    case 'tsv':
      return (await import('./read-csv-replies.js')).readCsvReplies(textOf());
    case 'xlsx':
      return (await import('./xlsx/read-replies.js')).readXlsxReplies(bytes);
    case 'docx':
      return (await import('./docx/read-replies.js')).readDocxReplies(bytes);
    case 'html':
    case 'htm':
      return (await import('./read-html-replies.js')).readHtmlReplies(textOf());
    case 'json':
      return (await import('./read-json-replies.js')).readJsonReplies(bytes);
    default:
      return undefined;
  }
}

/** The writer of a format; the others are not loaded. */
export async function writerOf(format: CorrectionFormat): Promise<CorrectionWriter> {
  switch (format) {
    case 'html':
      return (await import('./html/html.js')).html;
    case 'md':
      return (await import('./markdown.js')).markdown;
    case 'csv':
      return (await import('./csv.js')).csv;
    case 'xlsx':
      return (await import('./xlsx/xlsx.js')).xlsx;
    case 'docx':
      return (await import('./docx/docx.js')).docx;
    case 'json':
      return (await import('./json.js')).json;
    case 'txt':
      return (await import('./corrected-text.js')).correctedText;
    case 'diff':
      return (await import('./unified-diff.js')).unifiedDiff;
  }
}
