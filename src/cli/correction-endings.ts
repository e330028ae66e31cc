import { CORRECTION_FORMATS } from '../correction-report/formats.js';

/** Formats of the correction report, as endings of file names. A PDF is the page, printed by a browser. */
export const CORRECTION_ENDINGS = [...CORRECTION_FORMATS, 'pdf'] as const;
export type CorrectionEnding = (typeof CORRECTION_ENDINGS)[number];
