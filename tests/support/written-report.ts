import type { CorrectionFormat } from '../../src/correction-report/formats.js';
import { correctionWordsFor, writerOf } from '../../src/correction-report/index.js';
import type { CorrectionReport } from '../../src/correction-report/model.js';

/** A report as it is written, in its language. */
export async function bytesIn(format: CorrectionFormat, report: CorrectionReport): Promise<Uint8Array> {
  return (await writerOf(format)).write(report, await correctionWordsFor(report.language));
}

/** The same of a format that is text. */
export async function textIn(format: CorrectionFormat, report: CorrectionReport): Promise<string> {
  return new TextDecoder().decode(await bytesIn(format, report));
}
