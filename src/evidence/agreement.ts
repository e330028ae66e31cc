/** What a further version that says the same adds, beside one that is independent of the others: versions are made from each other, and aligned with each other's help. */
const FURTHER = 0.5;

/**
 * How sure it is what several versions say, each with a confidence of its own: the mean of their log-odds, and half as much again for each further version.
 * @param confidences one for each version, above 0 and at most 1
 * @returns 0–1; of one version its own confidence
 */
export function agreement(confidences: readonly number[]): number {
  const odds = confidences.map((confidence) => {
    const bounded = Math.min(Math.max(confidence, LEAST), 1 - LEAST);
    return Math.log(bounded / (1 - bounded));
  });
  const mean = odds.reduce((sum, own) => sum + own, 0) / odds.length;
  return 1 / (1 + Math.exp(-mean * (1 + FURTHER * (odds.length - 1))));
}

/** Nothing is surer than that. */
const LEAST = 0.005;
