import { SEVERITIES } from '../../core/mqm.js';
import type { CheckNames } from '../../finding-words/names.js';
import { fold, type Standing } from '../decisions/standing.js';
import type { ReviewItem } from '../model.js';
import { type ReviewState, UNJUDGED } from './state.js';

/** A finding in the list: its index in the review's items, and how it stands. */
export interface ListEntry {
  readonly index: number;
  readonly item: ReviewItem;
  readonly standing: Standing;
}

/** The list as it is shown: filtered, searched, sorted. The finding that the cursor is on stays in it until the cursor leaves. */
export function listOf(state: ReviewState): readonly ListEntry[] {
  return entriesOf(state)
    .filter((entry) => entry.index === state.at || isListed(entry, state))
    .sort(compareBy(state));
}

/** All findings of the review, in its order. */
export function entriesOf({ review, standings }: ReviewState): readonly ListEntry[] {
  return review.items.map((item, index) => ({ index, item, standing: standings[index]! }));
}

/** A finding by its index in the review's items. */
export function entryAt(index: number, { review, standings }: ReviewState): ListEntry | undefined {
  const item = review.items[index];
  return item && { index, item, standing: standings[index]! };
}

/** The finding that the cursor is on. */
export function current(state: ReviewState): ListEntry | undefined {
  return entryAt(state.at, state);
}

/** How many findings have each status, for the first line. */
export function counts({ standings }: ReviewState): Readonly<Record<Standing['status'], number>> {
  const count = { open: 0, accepted: 0, written: 0, dismissed: 0, skipped: 0, question: 0, carried: 0, conflict: 0 };
  for (const { status } of standings) count[status]++;
  return count;
}

/** How far the review is, as it is said: what is skipped or asked only where there is some. */
export function progressOf(state: ReviewState): readonly (readonly [name: ProgressName, count: number])[] {
  const count = counts(state);
  const always = [
    ['open', count.open + count.carried + count.conflict],
    ['fixed', count.accepted + count.written],
    ['dismissed', count.dismissed],
  ] as const;
  const some = (['skipped', 'question'] as const).map((name) => [name, count[name]] as const);
  return [...always, ...some.filter(([, own]) => own > 0)];
}

export type ProgressName = 'open' | 'fixed' | 'dismissed' | 'skipped' | 'question';

/** Whether filter and search let a finding through. */
export function isListed({ item, standing }: ListEntry, { filter, query, checkNames }: ReviewState): boolean {
  const passes = filter === 'all' || (filter === 'open' ? UNJUDGED.has(standing.status) : standing.status === filter);
  return passes && (query === '' || searchText(item, checkNames).includes(fold(query)));
}

/** Checks are found by what they are called on the screen, and by their ids. */
function searchText({ finding, target, sources }: ReviewItem, names: CheckNames): string {
  const texts = [target.text, ...sources.map(({ passage }) => passage?.text ?? '')];
  const checks = finding.checks.flatMap((check) => [check, names[check] ?? '']);
  return fold([...checks, finding.id, finding.message, ...texts].join('\n'));
}

/** Certain findings before uncertain ones, then as asked; equal ones by position. */
function compareBy({ sort }: ReviewState): (a: ListEntry, b: ListEntry) => number {
  const bySeverity = ({ item }: ListEntry) => -SEVERITIES.indexOf(item.finding.severity);
  return (a, b) => {
    const certain = Number(a.item.finding.uncertain) - Number(b.item.finding.uncertain);
    if (sort === 'severity') return certain || bySeverity(a) - bySeverity(b) || a.index - b.index;
    if (sort === 'check') return compare(a.item.finding.check, b.item.finding.check) || a.index - b.index;
    return certain || a.index - b.index;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
