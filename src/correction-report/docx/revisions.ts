import type { CorrectionReport } from '../model.js';
import { element, type Xml } from './xml.js';

/** Who has made what no reviewer has made. */
export const PROGRAM = 'taiyaku';

/** Numbers and dates of the changes in a document. */
export interface Revisions {
  /** Of this and of no other element. */
  next(): number;
  /** Attributes of a change or a comment, with its number. @param author those who have reviewed when absent */
  attributes(id?: number, author?: string): Readonly<Record<string, string | number | undefined>>;
  /** Those who have reviewed. */
  readonly author: string;
}

/**
 * Without a date changes have none: the attribute may be absent (ECMA-376-1, CT_TrackChange), and an invented day would be read as a true one.
 * What was confirmed is signed by those who have confirmed it: a program answers for nothing.
 */
export function createRevisions({ date, reviewers }: Pick<CorrectionReport, 'date' | 'reviewers'>): Revisions {
  const reviewed = reviewers.length > 0 ? reviewers.join(', ') : PROGRAM;
  let last = 0;
  const next = () => ++last;
  return {
    next,
    author: reviewed,
    attributes: (id = next(), author = reviewed) => ({
      'w:id': id,
      'w:author': author,
      'w:date': date === undefined ? undefined : `${date}T00:00:00Z`,
    }),
  };
}

/** What has come or gone. */
export type Change = 'ins' | 'del';

/** Runs that have come or gone. */
export function changed(change: Change, runs: Xml, revisions: Revisions): Xml {
  return runs === '' ? '' : element(`w:${change}`, revisions.attributes(), runs);
}

/** Properties of a paragraph whose end has come or gone. */
export function changedEnd(change: Change, revisions: Revisions): Xml {
  return element('w:rPr', {}, element(`w:${change}`, revisions.attributes()));
}
