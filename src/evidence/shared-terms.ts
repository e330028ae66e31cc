import { WEAK_BEAD } from '../core/alignment.js';
import type { Collation } from '../core/collation.js';
import type { CheckContext } from './context.js';
import { type SourceTerm, sourceTerms } from './source-terms.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A row of the text in which the versions have a term. */
export interface TermRow {
  /** Index of the row. */
  readonly row: number;
  /** Uses of the term in it, as often in one version as in the other. */
  readonly places: readonly SourcePlace[];
}

/** What the versions call by one term each, at the same places of the text. */
export interface SharedTerm {
  /** One a source, the best known first. */
  readonly terms: readonly SourceTerm[];
  /** Rows in which at least two of the terms stand; all rows of the term when there is but one version. */
  readonly rows: readonly TermRow[];
}

/** Share of the rows of two terms that are rows of both. */
const ALIKE = 0.75;
const LEAST_ROWS = 2;

/**
 * Terms of different versions that stand in the same rows: "kính hiển vi", 현미경 and "microscope". So they are the author's, and when the target
 * changes the word, the author did not. Linear in the text, as long as its sentences are of usual length.
 */
export function sharedTerms(context: CheckContext): SharedTerm[] {
  const located = context.collation.sources.map((_, source) => locate(context, source));
  const [only, ...more] = located;
  if (only && more.length === 0) return only.flatMap((term) => alone(term));
  const indexes = located.map(byRow);
  const covered = new Map<Located, Located[]>();
  return located.flatMap((terms, source) =>
    terms.flatMap((term) => {
      const partners = indexes
        .slice(source + 1)
        .flatMap((index) => bestPartner(term, index) ?? [])
        .filter((partner) => !covered.get(term)?.includes(partner));
      for (const partner of partners)
        for (const other of partners) if (other !== partner) append(covered, partner, other);
      return partners.length > 0 ? together(term, partners) : [];
    }),
  );
}

/** A term of a source with its uses by row. */
interface Located extends SourceTerm {
  readonly rows: ReadonlyMap<number, readonly SourcePlace[]>;
}

/** The terms of a source by the rows in which they stand; what is badly aligned stands nowhere. */
function locate(context: CheckContext, source: number): Located[] {
  const rowOf = rowsOfSegments(context.collation, source);
  return sourceTerms(context, source).flatMap((term) => {
    const rows = new Map<number, SourcePlace[]>();
    for (const place of term.places) {
      const row = rowOf.get(place.segment);
      if (row !== undefined) append(rows, row, { ...place, source });
    }
    return rows.size >= LEAST_ROWS ? [{ ...term, rows }] : [];
  });
}

/** The row of each segment of a source that is well aligned. */
export function rowsOfSegments({ rows }: Collation, source: number): Map<number, number> {
  const rowOf = new Map<number, number>();
  for (const row of rows) {
    for (const bead of row.beads[source] ?? []) {
      if (bead.confidence >= WEAK_BEAD) for (const segment of bead.source) rowOf.set(segment, row.index);
    }
  }
  return rowOf;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function byRow(terms: readonly Located[]): ReadonlyMap<number, readonly Located[]> {
  const index = new Map<number, Located[]>();
  for (const term of terms) for (const row of term.rows.keys()) append(index, row, term);
  return index;
}

/** The term of another source whose rows are most nearly the same ones; of equal ones the longest. */
function bestPartner(term: Located, index: ReadonlyMap<number, readonly Located[]>): Located | undefined {
  const common = new Map<Located, number>();
  for (const row of term.rows.keys()) {
    for (const other of index.get(row) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  }
  let best: { readonly other: Located; readonly score: number } | undefined;
  for (const [other, count] of common) {
    const score = (2 * count) / (term.rows.size + other.rows.size);
    if (count < LEAST_ROWS || score < ALIKE) continue;
    if (best && (score < best.score || (score === best.score && other.key.length <= best.other.key.length))) continue;
    best = { other, score };
  }
  return best?.other;
}

function together(term: Located, partners: readonly Located[]): SharedTerm[] {
  const rows = [...term.rows].flatMap(([row, own]): TermRow[] => {
    const beside = partners.flatMap((partner) => {
      const places = partner.rows.get(row) ?? [];
      return places.length === own.length ? places : [];
    });
    return beside.length > 0 ? [{ row, places: [...own, ...beside] }] : [];
  });
  return rows.length >= LEAST_ROWS ? [{ terms: [term, ...partners], rows }] : [];
}

function alone(term: Located): SharedTerm[] {
  return [{ terms: [term], rows: [...term.rows].map(([row, places]) => ({ row, places })) }];
}
