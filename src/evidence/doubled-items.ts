import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import { lostItem } from './item-gaps.js';
import { type PairedLists, pairedLists } from './item-pairs.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** What the sources list where the target lists one thing twice. */
export interface Doubled {
  /** Their items that have no counterpart: what one of the two should be. */
  readonly others: readonly SourcePlace[];
  /** True when the sources list the thing once and everything beside it is accounted for: then it is only said too often. */
  readonly isOnce: boolean;
}

/** @param items the first and the last of the equal items */
export function whatIsDoubled(items: readonly [Span, Span], segment: Segment, context: CheckContext): Doubled {
  const seen = pairedLists(segment, context).flatMap((paired) => {
    const equal = paired.own.items.flatMap((item, j) =>
      overlaps(item, { start: items[0].start, end: items[1].end }) ? [j] : [],
    );
    const partners = paired.partner.flatMap((j, i) => (equal.includes(j) ? [i] : []));
    return equal.length > 1 && partners.length > 0 ? [besideOf(partners, paired, segment, context)] : [];
  });
  return {
    others: seen.flatMap(({ lost }) => lost),
    isOnce: seen.length > 0 && seen.every(({ free }) => free === 0),
  };
}

/** The items beside the partners of the equal ones that are nobody's partner. */
function besideOf(partners: readonly number[], paired: PairedLists, segment: Segment, context: CheckContext) {
  const beside = [partners[0]! - 1, partners.at(-1)! + 1].filter((k) => paired.partner[k] === -1);
  const own = partners.map((i) => [i, paired.partner[i]!] as const);
  const found = beside.map((k) => lostItem(k, own, paired, segment, context));
  const lost = found.flatMap((item) => (typeof item === 'string' ? [] : [item]));
  // Of two that are free nobody knows which one it should be.
  return { free: partners.length - 1 + beside.length, lost: lost.length === 1 ? lost : [] };
}
