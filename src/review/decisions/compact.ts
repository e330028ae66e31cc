import type { Decision } from '../../core/decision.js';
import { headsBySubject, isWide } from './standing.js';

/**
 * What still holds of a decisions file, in its order: every judgement that no other one replaces, both sides of a conflict; not findings that are open again, where nobody could tell
 * the difference.
 */
export function holdingOf(decisions: readonly Decision[]): readonly Decision[] {
  const subjects = [...headsBySubject(decisions).values()];
  const judged = subjects.flat().filter(({ verdict }) => verdict !== 'open');
  const kept = new Set(subjects.filter((heads) => !saysNothing(heads, judged)).flat());
  return decisions.filter((decision) => kept.has(decision));
}

/**
 * Leaves out of a decisions file what no longer holds, and in what stays what is said of it (`parents`, `undoes`, `redoes`). Every finding stands as before; what was taken back can
 * no longer be made to hold again.
 * @returns decisions in which nothing changes are the same objects
 */
export function compactDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const kept = holdingOf(decisions);
  const stays = new Set(kept);
  const gone = new Set(decisions.filter((decision) => !stays.has(decision)).map(({ id }) => id));
  return kept.map((decision) => withoutGone(decision, gone));
}

/**
 * Whether a finding stands the same without its judgements: it was set to open, without a word. But open is an answer beside another judgement: to "dismiss 港湾 everywhere" it says
 * "not here". Any judgement on the same text can come to be about the same finding, when the text changes and findings are merged, or when it is carried over.
 */
function saysNothing(heads: readonly Decision[], judged: readonly Decision[]): boolean {
  if (heads.some(({ verdict, comment }) => verdict !== 'open' || comment !== undefined)) return false;
  const { pair } = heads[0]!.subject;
  return isWide(heads[0]!) || !judged.some(({ scope, subject }) => scope === 'everywhere' || subject.pair === pair);
}

function withoutGone(decision: Decision, gone: ReadonlySet<string>): Decision {
  const isGone = (id: string | undefined) => id !== undefined && gone.has(id);
  const { undoes, redoes, ...rest } = decision;
  if (!decision.parents.some(isGone) && !isGone(undoes) && !isGone(redoes)) return decision;
  return {
    ...rest,
    parents: decision.parents.filter((id) => !isGone(id)),
    ...(undoes !== undefined && !isGone(undoes) && { undoes }),
    ...(redoes !== undefined && !isGone(redoes) && { redoes }),
  };
}
