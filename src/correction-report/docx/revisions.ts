import { element, type Xml } from './xml.js';

/** Who has made the changes and comments. */
export const AUTHOR = 'taiyaku';

/** Numbers and dates of the changes in a document. */
export interface Revisions {
  /** Of this and of no other element. */
  next(): number;
  /** Attributes of a change or a comment, with its number. */
  attributes(id?: number): Readonly<Record<string, string | number | undefined>>;
}

/**
 * Without a date changes have none: the attribute may be absent (ECMA-376-1, CT_TrackChange), and an invented day would be read as a true one.
 * @param date of the report, 2027-03-31
 */
export function createRevisions(date: string | undefined): Revisions {
  let last = 0;
  const next = () => ++last;
  return {
    next,
    attributes: (id = next()) => ({
      'w:id': id,
      'w:author': AUTHOR,
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
