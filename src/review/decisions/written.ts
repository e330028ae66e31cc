import type { Decision, DecisionDraft } from '../../core/decision.js';
import type { Review } from '../model.js';
import { said, undoDraft } from './history.js';
import { headsBySubject, type Standing, subjectKey } from './standing.js';

/**
 * The lines that say that corrections are in the file now. A finding that several checks made may have a judgement for each of them: all of them are written then, or the
 * finding would have two opinions. A judgement on findings alike in all texts stays accepted: other texts may have them still.
 * @param written judgements whose corrections the file has
 * @param decisions of the whole file
 */
export function writtenDrafts(
  { items }: Review,
  standings: readonly Standing[],
  written: readonly Decision[],
  decisions: readonly Decision[],
): readonly DecisionDraft[] {
  const heads = headsBySubject(decisions);
  const keys = new Set(written.filter(({ scope }) => scope !== 'everywhere').map(subjectKey));
  for (const [index, { finding }] of items.entries()) {
    if (!written.some((decision) => standings[index]?.decisions.includes(decision))) continue;
    for (const fingerprint of finding.fingerprints) if (heads.has(fingerprint)) keys.add(fingerprint);
  }
  return [...keys].flatMap((key) => {
    const own = heads.get(key) ?? [];
    const last = own.findLast(({ verdict }) => verdict === 'accepted');
    if (!last) return [];
    // To write is a step of its own: one undo must not take back the judgements with it.
    const { group: _group, ...draft } = said(last);
    return [{ ...draft, verdict: 'written' as const, parents: own.map(({ id }) => id) }];
  });
}

/**
 * The lines that say that corrections are out of the file again, and wait to be written.
 * @param ids of the judgements whose corrections were written
 * @param decisions of the whole file
 */
export function unwrittenDrafts(ids: readonly string[], decisions: readonly Decision[]): readonly DecisionDraft[] {
  const heads = [...headsBySubject(decisions).values()].flat();
  return heads
    .filter(({ verdict, parents }) => verdict === 'written' && parents.some((id) => ids.includes(id)))
    .map((decision) => undoDraft(decision, decisions));
}
