/** MQM severity levels, from the slightest to the gravest. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** True when `severity` is as grave as `threshold` or graver. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}

/** Penalty points of an error by its severity, as MQM proposes them. */
const POINTS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** The penalty points of some errors. */
export function penaltyOf(errors: readonly { readonly severity: Severity }[]): number {
  return errors.reduce((sum, { severity }) => sum + POINTS[severity], 0);
}

/** Characters of a text as the score counts them: code points, white space none of them. */
export function charactersOf(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}

/**
 * Quality of a text, 0–100: a hundred less the penalty points of each thousand characters. MQM counts words, which Japanese does not part ("The MQM Scoring Models", themqm.org).
 * @param characters of the text, by {@link charactersOf}
 */
export function scoreOf(penalty: number, characters: number): number {
  if (penalty === 0) return 100;
  return Math.max(0, 100 - (penalty * 1000) / Math.max(1, characters));
}
