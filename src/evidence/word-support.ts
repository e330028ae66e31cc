import type { Place } from '../core/finding.js';
import { lazily } from '../core/lazily.js';
import { overlaps } from '../core/span.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import { dictionariesBetween, dictionaryFinder, headOf } from './dictionary-words.js';
import type { Link } from './link.js';
import type { LinkFinder } from './link-table.js';
import { officialNameFinder } from './official-name-finder.js';
import { soundFinder } from './sound-finder.js';
import { sourceSounds } from './source-sounds.js';
import { covered } from './support.js';

/** How far a source bears a word out: with a counterpart of it, with a word that is near it in meaning, or not at all. */
export type SupportGrade = 'strong' | 'weak' | 'none';

/** What one source says for a word of the target. */
export interface WordSupport {
  /** Index of the source. */
  readonly source: number;
  readonly grade: SupportGrade;
  /** The links that bear it out, strong ones only where there are any: which source words, and by which evidence. */
  readonly links: readonly Link[];
  /** Confidence of the bead; 0 when the source has nothing here and so cannot testify. */
  readonly confidence: number;
}

/** Says for any word of the target which words of each source support it. */
export interface WordSupporter {
  supportOf(place: Place): readonly WordSupport[];
  /** All links of a target segment with a source: counterparts, and words that are near in meaning. */
  linksOf(source: number, segment: number): { readonly strong: readonly Link[]; readonly weak: readonly Link[] };
}

/** Share of a word's letters of which links must cover more: of 外交関係 one half is not enough, both are. */
const HALF = 0.5;

const known = new WeakMap<CheckContext, WordSupporter>();

/** The supporter of a context, made when it is first asked for; see {@link createWordSupport}. */
export function wordSupport(context: CheckContext): WordSupporter {
  let supporter = known.get(context);
  if (!supporter) {
    supporter = createWordSupport(context);
    known.set(context, supporter);
  }
  return supporter;
}

/**
 * Strong is a counterpart by glossary, core lexicon, what was learned from these texts, reading, sound, number or name; weak is a word that is near the word in
 * meaning (`createRelatedWords`). A compound is supported by its parts. Links of a segment are found when they are first needed.
 */
export function createWordSupport(context: CheckContext): WordSupporter {
  const { collation, links } = context;
  const finders = collation.sources.map((_, source) => createFinders(context, source));
  const strongLinks = cached((source, segment) => [
    ...links.linksOf(segment).filter((link) => link.source === source),
    ...linksBy(context, source, segment, finders[source]!.strong()),
  ]);
  const weakLinks = cached((source, segment) => linksBy(context, source, segment, finders[source]!.weak()));
  return {
    linksOf: (source, segment) => ({ strong: strongLinks(source, segment), weak: weakLinks(source, segment) }),
    supportOf: (place) =>
      collation.sources.map((_, source): WordSupport => {
        const confidence = beadConfidence(context, source, place.segment);
        const at = (all: readonly Link[]) => all.filter((link) => overlaps(link.target, place));
        const strong = at(strongLinks(source, place.segment));
        if (isCovered(place, strong)) return { source, grade: 'strong', links: strong, confidence };
        const all = [...strong, ...at(weakLinks(source, place.segment))];
        if (isCovered(place, all)) return { source, grade: 'weak', links: all, confidence };
        return { source, grade: 'none', links: [], confidence };
      }),
  };
}

/** Whether a dictionary says what a target word is called in the language of a source: only then can its absence there mean something. */
export function hasTranslations({ packs, lexicon }: CheckContext, source: number, word: string): boolean {
  return dictionariesBetween(packs.target, packs.sources[source]!, lexicon.core).some(
    (dictionary) => dictionary.from === packs.target.code && headOf(word, dictionary) !== undefined,
  );
}

function cached(find: (source: number, segment: number) => Link[]): (source: number, segment: number) => Link[] {
  const lists = new Map<string, Link[]>();
  return (source, segment) => {
    const name = `${source} ${segment}`;
    let list = lists.get(name);
    if (!list) {
      list = find(source, segment);
      lists.set(name, list);
    }
    return list;
  };
}

function isCovered(place: Place, links: readonly Link[]): boolean {
  return (
    links.length > 0 &&
    covered(
      place,
      links.map((link) => link.target),
    ) > HALF
  );
}

interface Finders {
  strong(): readonly LinkFinder[];
  weak(): readonly LinkFinder[];
}

function createFinders({ collation, packs, lexicon }: CheckContext, source: number): Finders {
  const target = { pack: packs.target, segments: collation.target.segments };
  const other = { pack: packs.sources[source]!, segments: collation.sources[source]!.segments };
  const by = (dictionaries: readonly Dictionary[]) =>
    dictionariesBetween(target.pack, other.pack, dictionaries).map((dictionary) =>
      dictionaryFinder(dictionary, target, other, { compounds: true }),
    );
  return {
    strong: lazily(() => [
      officialNameFinder(target.pack, other.pack, lexicon.names),
      soundFinder(target.pack, sourceSounds(other.pack, other.segments), lexicon.katakana, { rests: true }),
      ...by(lexicon.core),
    ]),
    weak: lazily(() => by(lexicon.related)),
  };
}

function linksBy(context: CheckContext, source: number, segment: number, finders: readonly LinkFinder[]): Link[] {
  const own = context.collation.target.segments[segment]!;
  return alignedSegments(context, source, segment).flatMap((other) =>
    finders.flatMap((finder) =>
      finder.find(own, other).map((pair) => ({
        kind: finder.kind,
        target: { segment: own.index, ...pair.target },
        source,
        place: { segment: other.index, ...pair.source },
        strength: pair.strength,
      })),
    ),
  );
}
