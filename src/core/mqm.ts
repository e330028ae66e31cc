/** MQM severity levels, from the slightest to the gravest. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** True when `severity` is as grave as `threshold` or graver. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
