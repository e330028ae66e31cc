import { checkMessagesFor } from '../check-messages/index.js';
import type { Decision } from '../core/decision.js';
import type { PackLanguage } from '../core/language.js';
import { type ReviewedText, withWrittenItems } from '../correction-report/index.js';
import { planCorrections } from '../review/corrections.js';
import { withOwnItems } from '../review/decisions/own.js';
import { standings } from '../review/decisions/standing.js';
import { checkTraits } from './check-traits.js';
import { spokenReview } from './spoken-review.js';
import { formatOfTarget } from './target-format.js';
import type { TextReview } from './text-review.js';

/**
 * Texts with everything that reviewers have said of them, and what is to be written.
 * @param language in which findings are said
 */
export async function reviewedTexts(
  texts: readonly TextReview[],
  decisions: readonly Decision[],
  language: PackLanguage,
): Promise<ReviewedText[]> {
  const traitsOf = await checkTraits(language);
  const spoken = await checkMessagesFor(language);
  const reviewed = texts.map(async ({ review: checked, report: { sources } }) => {
    const review = withWrittenItems(withOwnItems(spokenReview(checked, spoken), decisions), decisions, traitsOf);
    const standing = standings(review, decisions);
    const { markup } = await formatOfTarget(review.path);
    return { review, sources, standings: standing, edits: planCorrections(review, standing, markup).edits };
  });
  return Promise.all(reviewed);
}
