/** What a finding and its parts are called, in the report for people and in the review, in English. The other languages have the same keys; `{text}` is filled in. */
export const en = {
  'status.open': 'open',
  'status.accepted': 'accepted',
  'status.written': 'written',
  'status.dismissed': 'dismissed',
  'status.skipped': 'skipped',
  'status.question': 'question',
  'status.carried': 'carried over',
  'status.conflict': 'conflict',
  'severity.critical': 'critical',
  'severity.major': 'major',
  'severity.minor': 'minor',
  'severity.neutral': 'neutral',
  'finding.uncertain': 'uncertain',
  'finding.why': 'Why',
  'finding.fix': 'Fix',
  'finding.expected': 'Expected',
  'finding.related': 'See also',
  'fix.insert': 'insert: {text}',
  'fix.delete': 'delete: {text}',
} as const;

/** The same in any language. */
export type FindingWords = Readonly<Record<keyof typeof en, string>>;
