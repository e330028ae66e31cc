import type { Decision, DecisionDraft } from '../../core/decision.js';
import { headsBySubject, isConflict, subjectKey } from './standing.js';

/** The last step of one person that can be taken back, and the last one that was taken back and can be made again. Most steps are one judgement. */
export interface History {
  /** In the order of the file; empty when there is none. */
  readonly undo: readonly Decision[];
  readonly redo: readonly Decision[];
}

/**
 * What undo and redo would do, from the file alone: so they also work when the program was closed in between. A judgement on which another person's stands is passed over: to
 * take it back would take back theirs.
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
  const isTheirs = (decision: Decision) => {
    const heirs = heirsOf(decision, decisions);
    return heirs.length > 0 && heirs.every((heir) => heir.by === by);
  };
  return { undo: lastStep(done, isTheirs), redo: lastStep(undone, isTheirs) };
}

/** The last judgement that passes, and those that were made in one step with it. */
function lastStep(judgements: readonly Decision[], passes: (judgement: Decision) => boolean): readonly Decision[] {
  const last = judgements.findLast(passes);
  if (last?.group === undefined) return last ? [last] : [];
  return judgements.filter((one) => one.group === last.group && passes(one));
}

/**
 * The line that takes a judgement back: what held before it holds again. Where that was a conflict, which one line cannot say, the finding is open again. A judgement that was made
 * elsewhere at the same time is left alone.
 */
export function undoDraft(decision: Decision, decisions: readonly Decision[]): DecisionDraft {
  const before = decisions.filter(({ id }) => decision.parents.includes(id));
  const last = isConflict(before) ? undefined : before.at(-1);
  const { fingerprint, scope, subject } = decision;
  const nothing = { fingerprint, ...(scope ? { scope } : {}), subject, verdict: 'open' as const };
  return { ...(last ? said(last) : nothing), parents: idsOf(heirsOf(decision, decisions)), undoes: decision.id };
}

/** The line that makes a judgement hold again that was taken back. */
export function redoDraft(decision: Decision, decisions: readonly Decision[]): DecisionDraft {
  return { ...said(decision), parents: idsOf(heirsOf(decision, decisions)), redoes: decision.id };
}

/**
 * Ids of the judgements that a new one replaces.
 * @param about what the new one is about
 * @param fingerprints all that its finding has: a merged finding may have been judged by another one of them, and a conflict with that judgement would never end
 */
export function parentsOf(
  about: Omit<DecisionDraft, 'parents'>,
  decisions: readonly Decision[],
  fingerprints: readonly string[] = [],
): readonly string[] {
  const own = subjectKey({ ...about, parents: [] });
  const keys = own === about.fingerprint ? new Set([own, ...fingerprints]) : new Set([own]);
  const heads = headsBySubject(decisions);
  return idsOf([...keys].flatMap((key) => heads.get(key) ?? []));
}

/** The judgements that hold now and go back to a given one: itself, or what was said in its place. */
function heirsOf(decision: Decision, decisions: readonly Decision[]): readonly Decision[] {
  const line = new Set([decision.id]);
  for (const { id, parents } of decisions) if (parents.some((parent) => line.has(parent))) line.add(id);
  const replaced = new Set(decisions.flatMap(({ parents }) => parents));
  return decisions.filter(({ id }) => line.has(id) && !replaced.has(id));
}

function idsOf(decisions: readonly Decision[]): readonly string[] {
  return decisions.map(({ id }) => id);
}

/** What a judgement says, without who said it when, and what it took back. */
export function said({
  id: _id,
  by: _by,
  at: _at,
  undoes: _undoes,
  redoes: _redoes,
  ...draft
}: Decision): DecisionDraft {
  return draft;
}
