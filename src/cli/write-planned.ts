import type { Document } from '../core/document.js';
import type { DecisionStore } from '../io/decision-store.js';
import { writeTarget } from '../io/write-target.js';
import { planCorrections } from '../review/corrections.js';
import { writtenDrafts } from '../review/decisions/written.js';
import type { ReviewState } from '../review/state/state.js';
import type { ReviewPorts } from './review-ports.js';
import type { TargetFormat } from './target-format.js';

/**
 * What a review does to the file under review.
 * @param folder in which `.taiyaku/` stands
 * @param target the text as it was last read
 * @param format of the file: what is planned is what will be written
 */
export function writePlanned(
  folder: string,
  store: DecisionStore,
  target: () => Pick<Document, 'path' | 'sha256'>,
  { id: format, markup }: TargetFormat,
): Pick<ReviewPorts, 'plan' | 'write'> {
  return {
    plan: ({ review, standings }) => planCorrections(review, standings, markup).changes,
    async write({ review, standings, decisions }: ReviewState) {
      const { path, sha256 } = target();
      const plan = planCorrections(review, standings, markup);
      const conflicts = plan.changes.filter(({ conflict }) => conflict).length;
      const ids = plan.decisions.map(({ id }) => id);
      if (plan.edits.length > 0) {
        const by = [...new Set([...plan.edits.map(({ decision }) => decision), ...ids])];
        await writeTarget(folder, {
          path,
          sha256,
          format,
          edits: plan.edits,
          decisions: by,
          at: new Date().toISOString(),
        });
      }
      const recorded = ids.length > 0 ? store.append(writtenDrafts(review, standings, plan.decisions, decisions)) : [];
      return { count: plan.changes.length - conflicts, conflicts, decisions: recorded };
    },
  };
}
