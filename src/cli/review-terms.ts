import type { Finding } from '../core/finding.js';
import type { LanguageCode } from '../core/language.js';
import type { TermPlaces } from '../core/term-place.js';
import type { ReviewState } from '../review/state/state.js';
import type { ReviewEvent } from '../review/state/steps.js';

/** What the screen of a term needs from outside. */
export interface TermPorts {
  /** All places of the term that a finding is about. */
  places(finding: Finding): Promise<TermPlaces>;
  /** Adds a term to the glossary: what each language calls it. */
  addTerm(terms: Readonly<Record<LanguageCode, string>>): Promise<{ readonly path: string }>;
}

/**
 * Looks for the places of the term that a finding is about.
 * @param item index of the finding
 * @returns undefined when the text has been read anew meanwhile: its places are asked for anew
 */
export async function findTerm(
  ports: TermPorts,
  item: number,
  state: () => ReviewState,
): Promise<ReviewEvent | undefined> {
  const { segments, items } = state().review;
  const places = await ports.places(items[item]!.finding);
  return state().review.segments === segments ? { kind: 'term-found', item, places } : undefined;
}
