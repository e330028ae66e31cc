import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps, type Span } from '../core/span.js';
import { alignedSegments, type CheckContext, heardSources } from './context.js';
import { officialNamesOf } from './official-name-finder.js';
import { type Naming, namingsOf } from './region-namings.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** A country, area or language that the target names and no version does. */
export interface UnnamedRegion {
  readonly place: Place;
  /** Words of the versions that look as if they named it: Trung of "miền Trung". */
  readonly misread: readonly SourcePlace[];
  /** What the versions name in its place, the target nowhere near. */
  readonly instead: readonly SourcePlace[];
  /** Number of the versions that have something here. */
  readonly heard: number;
}

/** Segments around the aligned ones in which a version may name what the target names here. */
const NEAR = 2;

/**
 * Countries, areas and languages of a segment that no version names. A text may say Japan where a version has "the country", so that it must be named nowhere, unless
 * something shows where the word is from.
 */
export function unnamedRegions(context: CheckContext, segment: Segment): UnnamedRegion[] {
  const heard = heardSources(context, segment.index);
  const words = heard.length === 0 ? [] : wordsNaming(segment, context);
  const unnamed = words.filter((word) => !isNamedNear(word, segment, heard, context));
  return unnamed.flatMap((word): UnnamedRegion[] => {
    const misread = looksAlike(word, segment, context);
    const place = { segment: segment.index, start: word.start, end: word.end };
    if (isBorneOut(place, misread, context)) return [];
    const instead = misread.length === 0 && unnamed.length === 1 ? namedInstead(words, segment, heard, context) : [];
    const isExplained = misread.length > 0 || instead.length > 0;
    if (
      !isExplained &&
      (meansLand(segment, context) || word.families.some((family) => namedAnywhere(context).has(family)))
    )
      return [];
    return [{ place, misread, instead, heard: heard.length }];
  });
}

/** The words of the target that surely name something, each with everything that it can name: Japanese is of Japan, and a language. */
function wordsNaming(segment: Segment, { packs, lexicon }: CheckContext): Naming[] {
  const all = namingsOf(packs.target, segment, lexicon);
  const names = officialNamesOf(packs.target, lexicon.names)(segment);
  const words = all.filter(
    (naming, k) =>
      naming.grade === 'sure' &&
      all.findIndex((other) => other.grade === 'sure' && isEqual(other, naming)) === k &&
      !names.some((name) => contains(name, naming)) &&
      isWholeWord(naming, segment),
  );
  return words.map((word) => ({
    ...word,
    families: all.filter((other) => isEqual(other, word)).flatMap(({ families }) => families),
  }));
}

function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A name may have one letter more behind it, as 인 of 한국인; 칠레 of 칠레팔레 names no country. */
function isWholeWord({ end }: Span, { tokens }: Segment): boolean {
  const token = tokens.find((own) => own.start < end && end <= own.end);
  return token === undefined || token.end - end <= 1;
}

function isSame(a: Naming, b: Naming): boolean {
  return a.families.some((family) => b.families.includes(family));
}

function isFirm({ grade }: Naming): boolean {
  return grade === 'sure' || grade === 'implied';
}

/** What a doubtful word of one version may name, another must bear out; one that stands alone is believed. */
function isNamedNear(word: Naming, segment: Segment, heard: readonly number[], context: CheckContext): boolean {
  let doubtful = 0;
  for (const source of heard) {
    const here = namingsNear(context, source, segment, NEAR).filter((own) => isSame(own, word));
    if (here.some(isFirm)) return true;
    if (here.some(({ grade }) => grade === 'doubtful')) doubtful += 1;
  }
  return doubtful > 1 || (doubtful === 1 && heard.length === 1);
}

function namingsNear(context: CheckContext, source: number, segment: Segment, reach: number): readonly Naming[] {
  const { segments } = context.collation.sources[source]!;
  const beside = alignedSegments(context, source, segment.index);
  const [first] = beside;
  const last = beside.at(-1);
  if (!first || !last) return [];
  return segments
    .slice(Math.max(0, first.index - reach), last.index + reach + 1)
    .flatMap((other) => namingsOf(context.packs.sources[source]!, other, context.lexicon));
}

/** Whether a version has words for a country beside the segment, as nước ta: which one that is, another language may say. */
function meansLand(segment: Segment, context: CheckContext): boolean {
  return context.packs.sources.some(({ ownLand }, source) =>
    alignedSegments(context, source, segment.index).some(({ tokens }) =>
      tokens.some(({ surface, base }, k) => ownLand.has(k === 0 ? base : surface)),
    ),
  );
}

const named = new WeakMap<CheckContext, ReadonlySet<string>>();

/** All that the versions name, anywhere. */
function namedAnywhere(context: CheckContext): ReadonlySet<string> {
  let families = named.get(context);
  if (!families) {
    families = new Set(
      context.collation.sources.flatMap(({ segments }, source) =>
        segments.flatMap((segment) =>
          namingsOf(context.packs.sources[source]!, segment, context.lexicon)
            .filter(({ grade }) => grade !== 'apparent')
            .flatMap((naming) => naming.families),
        ),
      ),
    );
    named.set(context, families);
  }
  return families;
}

/** Words beside the segment that may be taken for a name of it, but are none. */
function looksAlike(word: Naming, segment: Segment, context: CheckContext): SourcePlace[] {
  return placesBeside(segment, context, (own) => !isFirm(own) && isSame(own, word));
}

function placesBeside(segment: Segment, context: CheckContext, isWanted: (naming: Naming) => boolean): SourcePlace[] {
  return context.packs.sources.flatMap((pack, source) =>
    alignedSegments(context, source, segment.index).flatMap((other) =>
      namingsOf(pack, other, context.lexicon)
        .filter(isWanted)
        .map(({ start, end }) => ({ source, segment: other.index, start, end })),
    ),
  );
}

/** The one thing that every version names here, and the target does not. */
function namedInstead(
  words: readonly Naming[],
  segment: Segment,
  heard: readonly number[],
  context: CheckContext,
): SourcePlace[] {
  const { packs, lexicon, collation } = context;
  const near = collation.target.segments
    .slice(Math.max(0, segment.index - 1), segment.index + 2)
    .flatMap((own) => namingsOf(packs.target, own, lexicon));
  const isMissing = (own: Naming) => own.grade === 'sure' && ![...words, ...near].some((word) => isSame(word, own));
  const missing = heard.map((source) => namingsNear(context, source, segment, 0).filter(isMissing));
  const [first] = missing[0] ?? [];
  if (!first || !missing.every((own) => own.length > 0 && own.every((naming) => isSame(naming, first)))) return [];
  return placesBeside(segment, context, isMissing);
}

/** A word of a version says it in another way: "tie" for a タイ in sports. */
function isBorneOut(place: Place, misread: readonly SourcePlace[], context: CheckContext): boolean {
  return wordSupport(context)
    .supportOf(place)
    .some(({ source, links }) =>
      links.some(
        (link) =>
          link.kind !== 'region' &&
          !misread.some((at) => at.source === source && at.segment === link.place.segment && overlaps(at, link.place)),
      ),
    );
}
