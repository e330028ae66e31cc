import type { Finding } from './finding.js';

/** What the checks that look at rows say of a sentence as it is, and as it would be. */
export interface SentenceTrial {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}
