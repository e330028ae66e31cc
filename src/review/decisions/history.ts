import type { Decision, DecisionDraft } from '../../core/decision.js';
import { headsBySubject, subjectKey } from './standing.js';

/** The last judgement of one person that can be taken back, and the last one that was taken back and can hold again. */
export interface History {
  readonly undo: Decision | undefined;
  readonly redo: Decision | undefined;
}

/**
 * What undo and redo would do, from the file alone: so they also work when the program was closed in between.
 * @param decisions of the whole file, in its order
 * @param by whose; nobody takes back what another one has said
 * @param pair of the text under review
 */
export function historyOf(decisions: readonly Decision[], by: string, pair: string): History {
  const done: Decision[] = [];
  const undone: Decision[] = [];
  for (const decision of decisions) {
    if (decision.by !== by || decision.subject.pair !== pair) continue;
    if (decision.undoes !== undefined) {
      const at = done.findLastIndex(({ id }) => id === decision.undoes);
      if (at >= 0) undone.push(...done.splice(at, 1));
    } else if (decision.redoes !== undefined) {
      const at = undone.findLastIndex(({ id }) => id === decision.redoes);
      if (at >= 0) done.push(...undone.splice(at, 1));
    } else {
      done.push(decision);
      undone.length = 0;
    }
  }
  return { undo: done.at(-1), redo: undone.at(-1) };
}

/** The line that takes a judgement back: what held before it holds again. */
export function undoDraft(decision: Decision, decisions: readonly Decision[]): DecisionDraft {
  const before = decisions.filter(({ id }) => decision.parents.includes(id)).at(-1);
  const { fingerprint, scope, subject } = decision;
  const nothing = { fingerprint, ...(scope ? { scope } : {}), subject, verdict: 'open' as const };
  return { ...(before ? said(before) : nothing), parents: parentsOf(decision, decisions), undoes: decision.id };
}

/** The line that makes a judgement hold again that was taken back. */
export function redoDraft(decision: Decision, decisions: readonly Decision[]): DecisionDraft {
  return { ...said(decision), parents: parentsOf(decision, decisions), redoes: decision.id };
}

/** Ids of the judgements that a new one about the same replaces. */
export function parentsOf(about: Omit<DecisionDraft, 'parents'>, decisions: readonly Decision[]): readonly string[] {
  return (headsBySubject(decisions).get(subjectKey({ ...about, parents: [] })) ?? []).map(({ id }) => id);
}

function said({ id: _id, by: _by, at: _at, undoes: _undoes, redoes: _redoes, ...draft }: Decision): DecisionDraft {
  return draft;
}
