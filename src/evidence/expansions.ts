import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { ExpansionUse } from '../core/run.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { acronymsOf } from './acronyms.js';
import { alignedSegments, type CheckContext } from './context.js';
import { glossesOf } from './glosses.js';
import { firstLine } from './lines.js';
import { isAdmittedWord } from './run-terms.js';
import { isRewritten, isSameInShort } from './short-forms.js';
import { termScenes } from './term-words.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** Words beside an acronym and a bracket that say what it stands for: アジア茶業協会（ATA）, ATA（アジア茶業協会）. */
export interface Expansion {
  readonly acronym: string;
  readonly place: Place;
  readonly text: string;
  /** The same in the versions. */
  readonly sources: readonly SourcePlace[];
  /** Their meaningful words, in dictionary form, by language. */
  readonly versions: Readonly<Record<string, string>>;
}

const known = new WeakMap<CheckContext, readonly Expansion[]>();

/** The expansions of acronyms in the target that some version has there as well. None in languages that write words apart, where a name has no clear beginning. */
export function expansionsOf(context: CheckContext): readonly Expansion[] {
  let all = known.get(context);
  if (!all) {
    all = context.packs.target.boundary === 'token' ? collect(context) : [];
    known.set(context, all);
  }
  return all;
}

function collect(context: CheckContext): Expansion[] {
  const { rows, target } = context.collation;
  return rows.flatMap((row) =>
    row.target.flatMap((index) => {
      const segment = target.segments[index]!;
      return bracketed(segment).flatMap(({ acronym, words }): Expansion[] => {
        const beside = context.packs.sources.map((_, source) => inVersion(context, source, index, acronym));
        const sources = beside.flatMap((one) => one?.place ?? []);
        if (sources.length === 0) return [];
        const place = nameAt(segment, words, { row: row.index, places: sources }, context);
        if (!place) return [];
        const versions = beside.flatMap((one, source) =>
          one ? [[context.collation.sources[source]!.document.language, one.words] as const] : [],
        );
        const text = segment.text.slice(place.start, place.end);
        return [{ acronym, place, text, sources, versions: Object.fromEntries(versions) }];
      });
    }),
  );
}

/** Each acronym of a segment that stands in a bracket or before one, with the span in which its expansion is. */
function bracketed(segment: Segment): { readonly acronym: string; readonly words: Span }[] {
  const { text } = segment;
  if (!/[（(]/u.test(text)) return [];
  const acronyms = acronymsOf(segment);
  return glossesOf(text).flatMap((bracket) => {
    const [first] = bracket.items;
    const inside = acronyms.find(({ start, end }) => start === first!.start && end === first!.end);
    if (inside) return [{ acronym: inside.text, words: { start: 0, end: bracket.start } }];
    const before = acronyms.find(({ end }) => text.slice(end, bracket.start).trim() === '' && end <= bracket.start);
    return before && bracket.items.length === 1 ? [{ acronym: before.text, words: first! }] : [];
  });
}

/** Words of a name in a version, at most. */
const LONGEST = 10;

function inVersion(context: CheckContext, source: number, segment: number, acronym: string) {
  const pack = context.packs.sources[source]!;
  for (const other of alignedSegments(context, source, segment)) {
    const found = bracketed(other).find((one) => one.acronym === acronym);
    const tokens = found ? lastWords(other, found.words, pack) : [];
    if (tokens.length === 0) continue;
    const place = { source, segment: other.index, start: tokens[0]!.start, end: tokens.at(-1)!.end };
    return {
      place,
      words: tokens
        .filter((token) => pack.isContent(token))
        .map(({ base }) => base)
        .join(' '),
    };
  }
  return undefined;
}

function lastWords({ tokens, text }: Segment, { start, end }: Span, pack: LanguagePack): Token[] {
  const words: Token[] = [];
  for (const token of tokens.filter((one) => one.start >= start && one.end <= end).reverse()) {
    const next = words[0];
    if (next && !/^\s*$/u.test(text.slice(token.end, next.start))) break;
    if (token.kind !== 'word' || words.length === LONGEST) break;
    words.unshift(token);
  }
  while (words[0] && !pack.isContent(words[0])) words.shift();
  return words;
}

/** The nouns that end the words, with の between, without what stands for other words of the versions. */
function nameAt(
  segment: Segment,
  words: Span,
  row: Parameters<typeof termScenes>[0],
  context: CheckContext,
): Place | undefined {
  const { tokens } = segment;
  const { target: pack } = context.packs;
  const end = segment.text.slice(0, words.end).replace(/[」』”"\s]+$/u, '').length;
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (last < 0 || tokens[last]!.end !== end || !pack.isNominal(tokens[last]!)) return undefined;
  let first = last;
  const joins = (k: number) => tokens[k]!.surface === 'の' || tokens[k]!.surface === '・';
  while (
    first > 0 &&
    tokens[first - 1]!.start >= words.start &&
    tokens[first - 1]!.end === tokens[first]!.start &&
    (pack.isNominal(tokens[first - 1]!) || joins(first - 1))
  )
    first--;
  const { standings } = termScenes(row, context).find((scene) => scene.segment.index === segment.index)!;
  while (first < last && (joins(first) || standings[first] === 'outside')) first++;
  const means = tokens.slice(first, last + 1).some((token) => pack.isContent(token));
  return means ? { segment: segment.index, start: tokens[first]!.start, end } : undefined;
}

/** What a text of a run says that acronyms stand for. */
export function expansionUsesOf(context: CheckContext): ExpansionUse[] {
  const { target } = context.collation;
  return expansionsOf(context).map(({ acronym, text, versions, place }) => ({
    acronym,
    text,
    versions,
    path: target.document.path,
    line: firstLine(target, place.segment),
    count: 1,
    admitted: isAdmittedWord(text, context),
  }));
}

/** Whether two expansions are one name: in full and in short, or with more said before it. */
export function isSameName(a: string, b: string): boolean {
  const lastOf = (text: string) => text.split('の').at(-1)!;
  return lastOf(a) === lastOf(b) || (isSameInShort(a, b) && !isRewritten(a, b));
}

/** Words of a version that must be the same, where they do not spell the acronym: with fewer it may be another name with the same end. */
const ALIKE = 4;
/** Letters from which one word in hangul is a whole name. */
const LONG_WORD = 5;

/**
 * In how many versions two acronyms stand for the same words.
 * @returns 0 as soon as one version has two names for them: then the texts speak of two things
 */
export function versionsAgreeing(acronym: string, a: Expansion['versions'], b: Expansion['versions']): number {
  const shared = Object.keys(a).filter((language) => b[language] !== undefined);
  const agree = shared.every((language) => {
    const [x, y] = [a, b].map((versions) => versions[language]!.split(' ').reverse());
    if (/^\p{Script=Hangul}+$/u.test(x![0]!) && x![0]!.length >= LONG_WORD && x![0] === y![0]) return true;
    const length = spells(x!, acronym) ? acronym.length : Math.max(ALIKE, acronym.length);
    return Array.from({ length }, (_, k) => k).every((k) => x![k] === y![k]);
  });
  return agree ? shared.length : 0;
}

/** @param words from the last one on */
function spells(words: readonly string[], acronym: string): boolean {
  return [...acronym.toLowerCase()].reverse().every((letter, k) => words[k]?.startsWith(letter));
}
