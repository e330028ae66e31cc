import type { DraftSuggestion, Place } from '../core/finding.js';
import type { CheckContext } from './context.js';

/** Characters from which on what stands twice is no chance. */
const LEAST_DOUBLED = 2;

/**
 * The first of some words that can stand in a place of the target while everything around stays as it is, as a suggestion: of 強固, 強化 before する the second one. Nothing where none
 * can.
 */
export function replacing(
  words: readonly string[],
  place: Place,
  { packs, collation }: CheckContext,
): DraftSuggestion[] {
  const own = collation.target.segments[place.segment]!;
  const { segment, start, end } = place;
  const before = own.text.slice(0, start);
  const behind = own.text.slice(end);
  const text = words.find(
    (one) => !isDoubled(one, before, behind) && (packs.target.canReplace?.(one, place, own) ?? true),
  );
  return text === undefined ? [] : [{ segment, start, end, text }];
}

/** Part of the words stands beside the place already: 安全保障 before 保障. */
function isDoubled(word: string, before: string, behind: string): boolean {
  for (let length = LEAST_DOUBLED; length <= word.length; length++) {
    if (before.endsWith(word.slice(0, length)) || behind.startsWith(word.slice(-length))) return true;
  }
  return false;
}
