import { SEVERITIES } from '../../core/mqm.js';
import type { Standing } from '../decisions/standing.js';
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
  const { review, standings, at } = state;
  const all = review.items.map((item, index) => ({ index, item, standing: standings[index]! }));
  return all.filter((entry) => entry.index === at || isListed(entry, state)).sort(compareBy(state));
}

/** The finding that the cursor is on. */
export function current({ review, standings, at }: ReviewState): ListEntry | undefined {
  const item = review.items[at];
  return item && { index: at, item, standing: standings[at]! };
}

/** How many findings have each status, for the first line. */
export function counts({ standings }: ReviewState): Readonly<Record<Standing['status'], number>> {
  const count = { open: 0, accepted: 0, written: 0, dismissed: 0, skipped: 0, question: 0, carried: 0, conflict: 0 };
  for (const { status } of standings) count[status]++;
  return count;
}

/** Whether filter and search let a finding through. */
export function isListed({ item, standing }: ListEntry, { filter, query }: ReviewState): boolean {
  const passes = filter === 'all' || (filter === 'open' ? UNJUDGED.has(standing.status) : standing.status === filter);
  return passes && (query === '' || searchText(item).includes(fold(query)));
}

function searchText({ finding, target, sources }: ReviewItem): string {
  const texts = [target.text, ...sources.map(({ passage }) => passage?.text ?? '')];
  return fold([finding.check, finding.id, finding.message, ...texts].join('\n'));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
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
