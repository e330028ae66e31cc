/** Formats of the correction report; each is the ending of its files. */
export const CORRECTION_FORMATS = ['html', 'md', 'csv', 'xlsx', 'docx', 'json', 'txt', 'diff'] as const;
export type CorrectionFormat = (typeof CORRECTION_FORMATS)[number];
