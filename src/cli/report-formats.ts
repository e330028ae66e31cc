/** Formats of a report, the default first. Each has a reporter of this id. */
export const REPORT_FORMATS = [
  'text',
  'json',
  'github',
  'sarif',
  'junit',
  'gitlab',
  'rdjson',
  'checkstyle',
  'markdown',
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];
