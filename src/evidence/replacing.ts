import type { DraftSuggestion, Place } from '../core/finding.js';
import type { CheckContext } from './context.js';
import { overListed } from './listed-beside.js';

/** Characters from which on what stands twice is no chance. */
const LEAST_DOUBLED = 2;

/**
 * The first of some words that can stand in a place of the target while everything around stays as it is, as a suggestion: of 強固, 強化 before する the second one. Nothing where none
 * can. Where the words list what is listed beside the place already, they stand for that, too (`overListed`).
 */
export function replacing(
  words: readonly string[],
  place: Place,
  { packs, collation }: Pick<CheckContext, 'packs' | 'collation'>,
): DraftSuggestion[] {
  const own = collation.target.segments[place.segment]!;
  for (const text of words) {
    const { start, end } = overListed(text, place, own, packs.target);
    const isTwice = isDoubled(text, own.text.slice(0, start), own.text.slice(end));
    const fits = packs.target.canReplace?.(text, { start, end }, own) ?? true;
    if (!isTwice && fits) return [{ segment: place.segment, start, end, text }];
  }
  return [];
}

/** Part of the words stands beside the place already: 安全保障 before 保障. */
function isDoubled(word: string, before: string, behind: string): boolean {
  for (let length = LEAST_DOUBLED; length <= word.length; length++) {
    if (before.endsWith(word.slice(0, length)) || behind.startsWith(word.slice(-length))) return true;
  }
  return false;
}
