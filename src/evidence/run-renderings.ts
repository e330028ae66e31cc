import type { RunEvidence, RunTerm } from '../core/run.js';
import { beadConfidence, type CheckContext } from './context.js';
import { indexCompounds } from './noun-compounds.js';
import { type Rendering, rivalsOf, type TermRenderings } from './renderings.js';
import { phrasesByLanguage, termRowsOf } from './run-terms.js';
import type { SharedTerm, TermRow } from './shared-terms.js';

/** What a text calls a term beside what the run calls it. */
export interface RunRenderings extends TermRenderings {
  readonly known: RunTerm;
}

/**
 * The terms of a run that a text has, with the word that they have elsewhere for the usual one. Only sentences are looked at that have a term and
 * another word for it, so that links are computed for those only.
 */
export function runRenderings(context: CheckContext, { terms }: RunEvidence): RunRenderings[] {
  const { path } = context.collation.target.document;
  const keys = [...terms].flatMap(([key, { open, uses }]) =>
    open.some((row) => row.path === path) && uses.some((use) => use.path !== path) ? [key] : [],
  );
  if (keys.length === 0) return [];
  const index = indexCompounds(context);
  const shared = termRowsOf(context, new Set(keys), phrasesByLanguage(keys));
  return [...toldByAll(shared, terms, context)].map(([key, term]): RunRenderings => {
    const known = terms.get(key)!;
    const byRow = index.placesOf(known.standard);
    const having = term.rows.filter(({ row }) => byRow.has(row));
    const places = having.flatMap(({ row }) => byRow.get(row)!);
    const usual: Rendering = { text: known.standard, places, rows: having.length, linked: 0 };
    return { known, term, usual, rivals: rivalsOf(usual, term, index, context) };
  });
}

/**
 * The rows in which all versions that have something there have the term: what two call by one word and the third by another one may well
 * change in the target. Each row is with the pair of versions that knows the term from most rows.
 */
function toldByAll(
  shared: ReadonlyMap<string, SharedTerm>,
  terms: RunEvidence['terms'],
  context: CheckContext,
): Map<string, SharedTerm> {
  const countOf = (key: string) => terms.get(key)!.uses.reduce((sum, use) => sum + use.count, 0);
  const byRow = new Map<string, { key: string; row: TermRow }[]>();
  for (const [key, { rows }] of shared) {
    for (const row of rows) {
      const at = `${row.row} ${terms.get(key)!.standard}`;
      byRow.set(at, [...(byRow.get(at) ?? []), { key, row }]);
    }
  }
  const told = new Map<string, { terms: SharedTerm['terms']; rows: TermRow[] }>();
  for (const claims of byRow.values()) {
    const [best] = [...claims].sort((a, b) => countOf(b.key) - countOf(a.key) || (a.key < b.key ? -1 : 1));
    const { row } = best!.row;
    const places = new Map(
      claims.flatMap((claim) => claim.row.places.map((place) => [JSON.stringify(place), place] as const)),
    );
    const sources = new Set([...places.values()].map(({ source }) => source));
    const first = context.collation.rows[row]!.target[0]!;
    const isSilent = context.packs.sources.some(
      (_, source) => !sources.has(source) && beadConfidence(context, source, first) > 0,
    );
    if (isSilent) continue;
    const term = told.get(best!.key) ?? { terms: shared.get(best!.key)!.terms, rows: [] };
    told.set(best!.key, term);
    term.rows.push({ row, places: [...places.values()] });
  }
  return told;
}
