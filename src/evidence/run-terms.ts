import type { OpenRow, RunTerm, RunUse, TermUse } from '../core/run.js';
import { contains, width } from '../core/span.js';
import { isAllowed } from '../core/termbase.js';
import type { CheckContext } from './context.js';
import { firstLine } from './lines.js';
import { collectRenderings } from './renderings.js';
import { rowsOfSegments, type SharedTerm, type TermRow } from './shared-terms.js';
import { phrasesOf, type SourceTerm } from './source-terms.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** Texts as they are read a second time: no links are needed, and none are computed. */
export type PlainContext = Pick<CheckContext, 'collation' | 'packs'>;

/** Names a term by the words of two versions, whatever their order. */
function pairKey(a: { language: string; key: string }, b: { language: string; key: string }): string {
  return [a, b]
    .map(({ language, key }) => `${language}:${key}`)
    .sort()
    .join('|');
}

/** What a text usually calls the terms that its versions share, by the words of any two of them. */
export function termUsesOf(context: CheckContext): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  for (const { term, usual } of collectRenderings(context)) {
    const { segment } = usual.places[0]!;
    const use: TermUse = {
      text: usual.text,
      path: context.collation.target.document.path,
      line: firstLine(context.collation.target, segment),
      count: usual.rows,
      admitted: isAdmittedWord(usual.text, context),
    };
    for (const key of keysOf(term, context)) {
      const known = uses.get(key);
      if (!known || known.count < use.count || (known.count === use.count && use.text < known.text)) uses.set(key, use);
    }
  }
  return uses;
}

function keysOf({ terms }: SharedTerm, { collation }: PlainContext): string[] {
  const named = terms.map(({ source, key }) => ({ language: collation.sources[source]!.document.language, key }));
  return named.flatMap((a, k) => named.slice(k + 1).map((b) => pairKey(a, b)));
}

/** True when the glossary allows just this word for something. */
export function isAdmittedWord(text: string, { matcher, packs }: CheckContext): boolean {
  const matches = matcher?.matches(packs.target.code, text, packs.target.tokenize(text)) ?? [];
  return matches.some(({ start, end, term }) => start === 0 && end === text.length && isAllowed(term.status));
}

/** The words by which terms are known over a run, and the phrases of the versions that name them. */
export interface KnownTerms {
  readonly standards: ReadonlyMap<string, { readonly standard: string; readonly admitted: boolean }>;
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What each term is known by over a run: the word that the glossary allows, else that of the most rows. Nothing where two are equally frequent.
 * @param texts the uses of each text, in any order
 */
export function knownTerms(texts: Iterable<ReadonlyMap<string, TermUse>>): KnownTerms {
  const words = new Map<string, Map<string, { rows: number; files: number; admitted: boolean }>>();
  for (const uses of texts) {
    for (const [key, { text, count, admitted }] of uses) {
      const own = words.get(key) ?? new Map<string, { rows: number; files: number; admitted: boolean }>();
      words.set(key, own);
      const { rows, files } = own.get(text) ?? { rows: 0, files: 0 };
      own.set(text, { rows: rows + count, files: files + 1, admitted });
    }
  }
  const standards = new Map<string, { standard: string; admitted: boolean }>();
  for (const [key, own] of words) {
    const rank = (one: { rows: number; files: number; admitted: boolean }) => [
      Number(one.admitted),
      one.rows,
      one.files,
    ];
    const [best, second] = [...own].sort((a, b) => compare(rank(b[1]), rank(a[1])) || (a[0] < b[0] ? -1 : 1));
    const tied = second !== undefined && compare(rank(best![1]), rank(second[1])) === 0;
    if (!tied) standards.set(key, { standard: best![0], admitted: best![1].admitted });
  }
  return { standards, phrases: phrasesByLanguage(standards.keys()) };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k]! - b[k]!;
  return 0;
}

/** The phrases that keys are made of, by language. */
export function phrasesByLanguage(keys: Iterable<string>): Map<string, Set<string>> {
  const phrases = new Map<string, Set<string>>();
  for (const key of keys) {
    for (const part of key.split('|')) {
      const at = part.indexOf(':');
      const own = phrases.get(part.slice(0, at)) ?? new Set<string>();
      phrases.set(part.slice(0, at), own.add(part.slice(at + 1)));
    }
  }
  return phrases;
}

/** How often one text has the standard word of each term, and where it has something else. */
export interface TermTally {
  readonly uses: ReadonlyMap<string, RunUse>;
  readonly open: ReadonlyMap<string, readonly OpenRow[]>;
}

/** Counts the standard words of a text, also those of terms that it has but once. */
export function tallyTerms(context: PlainContext, known: KnownTerms): TermTally {
  const { target, rows } = context.collation;
  const { path } = target.document;
  const uses = new Map<string, RunUse>();
  const open = new Map<string, OpenRow[]>();
  for (const [key, { rows: own }] of termRowsOf(context, known.standards, known.phrases)) {
    const { standard } = known.standards.get(key)!;
    for (const { row } of own) {
      const segments = rows[row]!.target;
      const text = segments.map((k) => target.segments[k]!.text).join('\n');
      const line = firstLine(target, segments[0]!);
      if (text.includes(standard)) {
        const before = uses.get(key) ?? { text: standard, path, line, count: 0 };
        uses.set(key, { ...before, count: before.count + 1 });
      } else open.set(key, [...(open.get(key) ?? []), { path, line, text }]);
    }
  }
  return { uses, open };
}

/** Terms over a run, of those that something else stands for somewhere. Lists are in the order of paths. */
export function joinTallies(tallies: Iterable<TermTally>, { standards }: KnownTerms): Map<string, RunTerm> {
  const uses = new Map<string, RunUse[]>();
  const open = new Map<string, OpenRow[]>();
  for (const tally of tallies) {
    for (const [key, use] of tally.uses) uses.set(key, [...(uses.get(key) ?? []), use]);
    for (const [key, own] of tally.open) open.set(key, [...(open.get(key) ?? []), ...own]);
  }
  const inOrder = (a: { path: string; line: number }, b: { path: string; line: number }) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
  return new Map(
    [...open.keys()].sort().map((key) => {
      const term = standards.get(key)!;
      return [key, { ...term, uses: (uses.get(key) ?? []).sort(inOrder), open: open.get(key)!.sort(inOrder) }] as const;
    }),
  );
}

/** The rows of a text that have a known term in two versions, as often in one as in the other. */
export function termRowsOf(
  context: PlainContext,
  keys: { has(key: string): boolean },
  phrases: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, SharedTerm> {
  const { sources, rows } = context.collation;
  const located = sources.map((_, source) => locate(context, source, phrases));
  const found = new Map<string, { terms: SourceTerm[]; rows: TermRow[] }>();
  for (const { index } of rows) {
    const here = located.flatMap((byRow, source) =>
      [...(byRow.get(index) ?? [])].map(([key, places]) => ({
        source,
        language: sources[source]!.document.language,
        key,
        places,
      })),
    );
    for (const [k, a] of here.entries()) {
      for (const b of here.slice(k + 1)) {
        const key = pairKey(a, b);
        if (a.source === b.source || a.places.length !== b.places.length || !keys.has(key)) continue;
        const term = found.get(key) ?? { terms: [a, b], rows: [] };
        found.set(key, term);
        term.rows.push({ row: index, places: [...a.places, ...b.places] });
      }
    }
  }
  return found;
}

/** Known phrases of a version by row; one inside a longer one says nothing of its own: "card" in "library card". */
function locate(
  context: PlainContext,
  source: number,
  phrases: ReadonlyMap<string, ReadonlySet<string>>,
): Map<number, Map<string, SourcePlace[]>> {
  const byRow = new Map<number, Map<string, SourcePlace[]>>();
  const pack = context.packs.sources[source]!;
  const { document, segments } = context.collation.sources[source]!;
  const known = phrases.get(document.language);
  if (!known) return byRow;
  for (const [segment, row] of rowsOfSegments(context.collation, source)) {
    const here = phrasesOf(segments[segment]!, pack).filter(({ key }) => known.has(key));
    for (const { key, place } of here) {
      if (here.some((other) => contains(other.place, place) && width(other.place) > width(place))) continue;
      const own = byRow.get(row) ?? new Map<string, SourcePlace[]>();
      byRow.set(row, own);
      own.set(key, [...(own.get(key) ?? []), { ...place, source }]);
    }
  }
  return byRow;
}
