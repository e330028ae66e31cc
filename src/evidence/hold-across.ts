import type { FindingDraft } from '../core/finding.js';

/**
 * What is reported of a text once its run is known: what the run tells, and the text's own findings about other words. One that proposes the very word
 * that the run speaks against falls: three places of a file may be wrong where its fourth, and all other files, are right.
 * @param own drafts of the text by itself
 * @param across drafts that rest on the run
 */
export function holdAcross(own: readonly FindingDraft[], across: readonly FindingDraft[]): FindingDraft[] {
  const at = ({ target }: FindingDraft) => `${target.segment}:${target.start}:${target.end}`;
  const told = new Set(across.map(at));
  const reversed = new Set(across.map(({ actual, expected }) => `${expected?.[0]} ${actual}`));
  return [
    ...own.filter((draft) => !told.has(at(draft)) && !reversed.has(`${draft.actual} ${draft.expected?.[0]}`)),
    ...across,
  ];
}
