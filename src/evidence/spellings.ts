import type { Place } from '../core/finding.js';
import type { RunEvidence, SpellingUse } from '../core/run.js';
import type { CheckContext } from './context.js';
import { firstLine } from './lines.js';
import type { Link, LinkKind } from './link.js';
import { katakanaRuns } from './sound-finder.js';

/** A place of a spelling, with the words of the versions that it is linked to by sound or term. */
export interface SpelledPlace {
  readonly place: Place;
  readonly links: readonly Link[];
}

/** Katakana as the text has it. */
export interface Spelling {
  readonly text: string;
  readonly places: readonly SpelledPlace[];
  /** Words of the versions that some place is linked to, as `vi:hải`. */
  readonly names: ReadonlySet<string>;
  /** Places in other texts of the run, where it stands for one of the names. */
  readonly elsewhere: readonly SpellingUse[];
}

const known = new WeakMap<CheckContext, ReadonlyMap<string, Spelling>>();

/** Every katakana run of the target with the words of the versions that it is linked to. */
export function collectSpellings(context: CheckContext): ReadonlyMap<string, Spelling> {
  const spellings = known.get(context) ?? collect(context, WITHIN);
  known.set(context, spellings);
  return spellings;
}

/** Links that tell what katakana stands for. Over a run the dictionary's count too: there the sentences around a word do not tell that it is the same. */
const WITHIN: ReadonlySet<LinkKind> = new Set(['sound', 'term']);
const ACROSS: ReadonlySet<LinkKind> = new Set(['sound', 'term', 'dictionary']);

/** @param only these texts, when not all are asked for: links are computed for their sentences */
function collect(
  context: CheckContext,
  kinds: ReadonlySet<LinkKind>,
  only?: ReadonlySet<string>,
): Map<string, Spelling> {
  const spellings = new Map<string, { text: string; places: SpelledPlace[]; names: Set<string>; elsewhere: [] }>();
  for (const segment of context.collation.target.segments) {
    for (const run of katakanaRuns(segment.text)) {
      if (only && !only.has(run.text)) continue;
      const spelling = spellings.get(run.text) ?? { text: run.text, places: [], names: new Set(), elsewhere: [] };
      spellings.set(run.text, spelling);
      const links = context.links
        .linksOf(segment.index)
        .filter((link) => link.target.start === run.start && link.target.end === run.end)
        .filter((link) => kinds.has(link.kind));
      for (const link of links) spelling.names.add(nameOf(link, context));
      spelling.places.push({ place: { segment: segment.index, start: run.start, end: run.end }, links });
    }
  }
  return spellings;
}

/** The words of a version that a link points to, with its language. */
export function nameOf(link: Link, context: CheckContext): string {
  const { language } = context.collation.sources[link.source]!.document;
  return `${language}:${wordsOf(link, context).toLowerCase()}`;
}

/** The words of a version that a link points to. */
export function wordsOf({ source, place }: Link, { collation }: CheckContext): string {
  return collation.sources[source]!.segments[place.segment]!.text.slice(place.start, place.end);
}

/** Spellings that stand for a word of some version: what other texts of the run are held against. */
export function spellingUsesOf(context: CheckContext): SpellingUse[] {
  const { target } = context.collation;
  return [...collect(context, ACROSS).values()]
    .filter(({ names }) => names.size > 0)
    .map(({ text, places, names }) => ({
      text,
      path: target.document.path,
      line: firstLine(target, places[0]!.place.segment),
      count: places.length,
      names: [...names].sort(),
    }));
}

/**
 * The spellings of a text that other texts of the run spell otherwise, with what those have for the same words; those that only others have are
 * there without a place. Sentences that have none of them are not looked at.
 * @param mayVary whether one of two spellings may be meant by the other
 */
export function spellingsOverRun(
  context: CheckContext,
  run: RunEvidence,
  mayVary: (a: string, b: string) => boolean,
): ReadonlyMap<string, Spelling> {
  const { path } = context.collation.target.document;
  const { byName, byPath } = indexOf(run);
  const own = byPath.get(path) ?? [];
  const others = (use: SpellingUse) => use.names.flatMap((name) => byName.get(name) ?? []);
  const varied = own.filter((use) => others(use).some((other) => other.path !== path && mayVary(use.text, other.text)));
  const uses = new Set(varied.flatMap(others));
  const texts = new Set([...uses].filter((use) => use.path === path).map(({ text }) => text));
  const all = new Map(texts.size > 0 ? collect(context, ACROSS, texts) : []);
  for (const use of uses) {
    if (use.path === path) continue;
    const before = all.get(use.text) ?? { text: use.text, places: [], names: new Set<string>(), elsewhere: [] };
    const names = new Set([...before.names, ...use.names]);
    all.set(use.text, { ...before, names, elsewhere: [...before.elsewhere, use] });
  }
  return all;
}

interface SpellingIndex {
  readonly byName: ReadonlyMap<string, readonly SpellingUse[]>;
  readonly byPath: ReadonlyMap<string, readonly SpellingUse[]>;
}

const indexes = new WeakMap<RunEvidence, SpellingIndex>();

function indexOf(run: RunEvidence): SpellingIndex {
  let index = indexes.get(run);
  if (!index) {
    const byName = new Map<string, SpellingUse[]>();
    const byPath = new Map<string, SpellingUse[]>();
    const append = (lists: Map<string, SpellingUse[]>, key: string, use: SpellingUse) => {
      const list = lists.get(key);
      if (list) list.push(use);
      else lists.set(key, [use]);
    };
    for (const use of run.spellings) {
      append(byPath, use.path, use);
      for (const name of use.names) append(byName, name, use);
    }
    index = { byName, byPath };
    indexes.set(run, index);
  }
  return index;
}

/** All places of a spelling, this text's first. */
export function usesOfSpelling({ text, places, names, elsewhere }: Spelling, context: CheckContext): SpellingUse[] {
  const { target } = context.collation;
  if (places.length === 0) return [...elsewhere];
  const line = firstLine(target, places[0]!.place.segment);
  const own = { text, path: target.document.path, line, count: places.length, names: [...names] };
  return [own, ...elsewhere];
}

/** How often it stands in all texts. */
export function countOf({ places, elsewhere }: Spelling): number {
  return elsewhere.reduce((sum, use) => sum + use.count, places.length);
}
