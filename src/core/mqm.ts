/** MQM severity levels with their penalty weights (MQM scoring model: 0, 1, 5, 25). */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** MQM penalty of each level. */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** True when `severity` is as grave as `threshold` or graver. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
