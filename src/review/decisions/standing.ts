import type { Decision, DecisionDraft } from '../../core/decision.js';
import type { FindingStatus } from '../../core/finding.js';
import type { Review, ReviewItem } from '../model.js';
import { lacksWritten } from '../placed-correction.js';
import { isSimilar } from './similar.js';

/** How a finding stands after all judgements. */
export interface Standing {
  readonly status: FindingStatus;
  /** The judgement that holds or, carried over, that is to be confirmed; two and more in a conflict; none for an open finding that nobody has judged. */
  readonly decisions: readonly Decision[];
}

const OPEN: Standing = { status: 'open', decisions: [] };

/**
 * Says how each finding of a text stands. A judgement holds by any of the fingerprints of a finding; then a dismissal of findings like it; then a judgement on nearly the same
 * sentence that no finding has any more is carried over, and counts as open until it is confirmed; so does a written correction that the file does not have any more.
 * @param decisions of the whole file, in its order
 * @param read how many of them there were when the text was read: what was written later cannot be looked for in it
 * @returns one a finding, in the order of the review
 */
export function standings(
  { items, pair }: Review,
  decisions: readonly Decision[],
  read: number = decisions.length,
): Standing[] {
  const later = new Set(decisions.slice(read).map(({ id }) => id));
  const all = headsBySubject(decisions);
  const heads = new Map([...all].filter(([, [head]]) => !isWide(head!)));
  const wide = [...all.values()].filter((own) => isWide(own[0]!) && own.some(({ verdict }) => verdict !== 'open'));
  const present = new Set(items.flatMap(({ finding }) => finding.fingerprints));
  const orphans = [...heads]
    .filter(([fingerprint]) => !present.has(fingerprint))
    .flatMap(([, list]) => list)
    .filter(({ subject, verdict }) => subject.pair === pair && verdict !== 'open' && verdict !== 'written');
  return items.map((item) => {
    const own = item.finding.fingerprints.flatMap((fingerprint) => heads.get(fingerprint) ?? []);
    if (own.length > 0) return standingOf(own, item, later);
    const like = wide.find(([head]) => reaches(head!, item, pair));
    if (like) return standingOf(like, item, later);
    const carried = orphans.find(({ subject }) => isCarried(subject, item));
    if (carried) return { status: 'carried', decisions: [carried] };
    // An entry of the configuration, or a comment in the text, may have dismissed it.
    return item.finding.status === 'dismissed' ? { status: 'dismissed', decisions: [] } : OPEN;
  });
}

/** Judgements that no other one on the same finding, or on the same findings alike, replaces. */
export function headsBySubject(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const replaced = new Set(decisions.flatMap(({ parents }) => parents));
  const heads = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (replaced.has(decision.id)) continue;
    const key = subjectKey(decision);
    heads.set(key, [...(heads.get(key) ?? []), decision]);
  }
  return heads;
}

/** What a judgement is about: one finding, or all that are like it, of which a later judgement on one of them takes nothing back. */
export function subjectKey({ fingerprint, scope, subject }: DecisionDraft): string {
  if (scope === undefined || scope === 'this') return fingerprint;
  return JSON.stringify([scope === 'file' ? subject.pair : '', subject.check, fold(subject.words)]);
}

/** Whether a judgement is about all findings that are like one. */
export function isWide({ scope }: Pick<DecisionDraft, 'scope'>): boolean {
  return scope !== undefined && scope !== 'this';
}

/** Whether a finding has a judgement of its own, which goes before those on findings like it; to be open again is one, too. */
export function hasOwnJudgement({ status, decisions }: Standing): boolean {
  return status !== 'carried' && decisions.some((decision) => !isWide(decision));
}

/** Whether judgements contradict each other. Two that say the same are no conflict: 誤字 and typo are two reasons for one dismissal. */
export function isConflict(heads: readonly Decision[]): boolean {
  return new Set(heads.map(opinionOf)).size > 1;
}

function opinionOf({ verdict, correction }: Decision): string {
  return JSON.stringify([verdict, correction?.map(({ start, was, now }) => [start, was, now])]);
}

function standingOf(heads: readonly Decision[], { target }: ReviewItem, later: ReadonlySet<string>): Standing {
  if (isConflict(heads)) return { status: 'conflict', decisions: heads };
  const last = heads.at(-1)!;
  // An error that is in the file again must not pass for a corrected one.
  if (!later.has(last.id) && lacksWritten(target.text, last)) return { status: 'carried', decisions: [last] };
  return { status: last.verdict, decisions: [last] };
}

/** True when a judgement on findings like one is about this finding: the same check, the same words. */
export function reaches({ scope, subject }: DecisionDraft, { finding }: ReviewItem, pair: string): boolean {
  return (
    (scope === 'everywhere' || (scope === 'file' && subject.pair === pair)) &&
    finding.checks.includes(subject.check) &&
    subject.words !== '' &&
    fold(subject.words) === fold(finding.target.text)
  );
}

function isCarried(subject: DecisionDraft['subject'], { finding, target }: ReviewItem): boolean {
  return (
    finding.checks.includes(subject.check) &&
    fold(subject.words) === fold(finding.target.text) &&
    isSimilar(subject.sentence, target.text)
  );
}

/** Words as a reviewer compares them: width and case do not count. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
