import type { DecisionDraft, Edit, Scope } from '../../core/decision.js';
import { correctionOf } from '../corrections.js';
import { parentsOf } from '../decisions/history.js';
import { hasOwnJudgement, reaches } from '../decisions/standing.js';
import type { ListEntry } from './selectors.js';
import type { ReviewState } from './state.js';

/** What a reviewer says of a finding. */
export type Judgement = Pick<DecisionDraft, 'verdict' | 'reason' | 'scope' | 'correction' | 'comment' | 'severity'>;

/** A judgement on the finding of an entry, ready for the decisions file: made in knowledge of everything that is there. */
export function draftOf(judgement: Judgement, { item }: ListEntry, state: ReviewState): DecisionDraft {
  const { finding, target } = item;
  const about = {
    ...judgement,
    fingerprint: finding.id,
    subject: { pair: state.review.pair, check: finding.check, words: finding.target.text, sentence: target.text },
  };
  return { ...about, parents: parentsOf(about, state.decisions, finding.fingerprints) };
}

/** The judgement that takes the finding's own fix; undefined when there is none, or it cannot be told where it goes. */
export function acceptFix({ item }: ListEntry): Judgement | undefined {
  const correction = correctionOf(item.finding, item.target);
  return correction && { verdict: 'accepted', correction };
}

/**
 * What holds for a finding, with something added: a comment, another severity. A finding that nobody has judged stays open. A judgement on all findings like it is not narrowed to one.
 */
export function amend({ standing }: ListEntry, added: Partial<Judgement>): Judgement {
  const before = standing.status === 'conflict' || standing.status === 'carried' ? undefined : standing.decisions[0];
  if (!before) return { verdict: 'open', ...added };
  const { verdict, reason, correction, comment, severity } = before;
  return { verdict, ...stated({ reason, correction, comment, severity }), ...added };
}

/** What a new judgement on a finding leaves as it is: comment and severity. */
export function keptOf(entry: ListEntry): Pick<Judgement, 'comment' | 'severity'> {
  const { comment, severity } = amend(entry, {});
  return stated({ comment, severity });
}

/** The correction of a finding that waits to be written; nothing where it was made on another state of the sentence. */
export function acceptedCorrection({ item, standing }: ListEntry): readonly Edit[] {
  const decision = standing.status === 'accepted' ? standing.decisions.at(-1) : undefined;
  return decision?.subject.sentence === item.target.text ? (decision.correction ?? []) : [];
}

type Unstated = { readonly [Part in keyof Omit<Judgement, 'verdict'>]: Judgement[Part] | undefined };

/** Parts of a judgement without those of which nothing is said. */
export function stated(parts: Unstated): Omit<Judgement, 'verdict'> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** How many findings of the text a dismissal would dismiss, by scope: not those with a judgement of their own. In other texts there may be more. */
export function reachOf(entry: ListEntry, state: ReviewState): Readonly<Record<Scope, number>> {
  const like = (scope: Scope) => {
    const draft = draftOf({ verdict: 'dismissed', scope }, entry, state);
    return state.review.items.filter((item, k) => {
      const standing = state.standings[k]!;
      if (k === entry.index) return true;
      return standing.status !== 'dismissed' && !hasOwnJudgement(standing) && reaches(draft, item, state.review.pair);
    }).length;
  };
  return { this: 1, file: like('file'), everywhere: like('everywhere') };
}
