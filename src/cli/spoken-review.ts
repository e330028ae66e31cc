import { type CheckCatalogue, localiseFinding } from '../check-messages/index.js';
import type { SentenceTrial } from '../core/sentence-trial.js';
import type { Review } from '../review/model.js';

/** A review whose findings are said in the language of a catalogue; as it is without one. Known results are kept in English, so that they serve every language. */
export function spokenReview(review: Review, catalogue: CheckCatalogue | undefined): Review {
  if (!catalogue) return review;
  return {
    ...review,
    items: review.items.map((item) => ({ ...item, finding: localiseFinding(item.finding, catalogue) })),
  };
}

/** The same for what is said of a sentence that is being edited. */
export function spokenTrial({ before, after }: SentenceTrial, catalogue: CheckCatalogue | undefined): SentenceTrial {
  return { before, after: catalogue ? after.map((finding) => localiseFinding(finding, catalogue)) : after };
}
