import { checkMessagesFor } from '../check-messages/index.js';
import type { Decision } from '../core/decision.js';
import type { PackLanguage } from '../core/language.js';
import { type ReviewedText, withWrittenItems } from '../correction-report/index.js';
import { type CorrectionPlan, planCorrections } from '../review/corrections.js';
import { withOwnItems } from '../review/decisions/own.js';
import { type Standing, standings } from '../review/decisions/standing.js';
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
  const reviewed = texts.map(async ({ review: checked, headings, titles, report: { sources } }) => {
    const review = withWrittenItems(withOwnItems(spokenReview(checked, spoken), decisions), decisions, traitsOf);
    const standing = standings(review, decisions);
    const { markup } = await formatOfTarget(review.path);
    const plan = planCorrections(review, standing, markup);
    return {
      review,
      sources,
      standings: standing.map((one) => placed(one, plan)),
      edits: plan.edits,
      headings,
      titles,
    };
  });
  return Promise.all(reviewed);
}

/** An accepted correction that cannot be written, because another one wants its words or the sentence is another one by now, is a conflict: it must not pass for a change that will be made. */
function placed(standing: Standing, { decisions }: CorrectionPlan): Standing {
  const isLost = standing.status === 'accepted' && !standing.decisions.some((one) => decisions.includes(one));
  return isLost ? { ...standing, status: 'conflict' } : standing;
}
