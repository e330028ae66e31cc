import type { Place } from '../core/finding.js';
import { overlaps } from '../core/span.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import { dictionariesBetween, dictionaryFinder } from './dictionary-words.js';
import type { Link } from './link.js';
import type { LinkFinder } from './link-table.js';
import { officialNameFinder } from './official-name-finder.js';
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

/** Share of a word's letters of which links must cover more: of 外交関係 one half is not enough, both are. */
const HALF = 0.5;

/**
 * Says for any word of the target which words of each source support it: a counterpart by glossary, core lexicon, what was learned from these texts, reading,
 * sound, number or name (*strong*), or a word that is near it in meaning (*weak*; `relatedWords`). A compound is supported by its parts.
 * Word finders are made when they are first needed.
 */
export function createWordSupport(context: CheckContext): (place: Place) => readonly WordSupport[] {
  const { collation, links } = context;
  const finders = collation.sources.map((_, source) => createFinders(context, source));
  return (place) =>
    collation.sources.map((_, source): WordSupport => {
      const confidence = beadConfidence(context, source, place.segment);
      const found = links
        .linksOf(place.segment)
        .filter((link) => link.source === source && overlaps(link.target, place));
      const strong = [...found, ...linksBy(context, source, place, finders[source]!.strong())];
      if (isCovered(place, strong)) return { source, grade: 'strong', links: strong, confidence };
      const all = [...strong, ...linksBy(context, source, place, finders[source]!.weak())];
      if (isCovered(place, all)) return { source, grade: 'weak', links: all, confidence };
      return { source, grade: 'none', links: [], confidence };
    });
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
  const lazily = (make: () => LinkFinder[]) => {
    let made: LinkFinder[] | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const by = (dictionaries: readonly Dictionary[]) =>
    lazily(() =>
      dictionariesBetween(target.pack, other.pack, dictionaries).map((dictionary) =>
        dictionaryFinder(dictionary, target, other),
      ),
    );
  const names = lazily(() => [officialNameFinder(target.pack, other.pack, lexicon.names)]);
  const core = by(lexicon.core);
  return { strong: () => [...names(), ...core()], weak: by(lexicon.related) };
}

function linksBy(context: CheckContext, source: number, place: Place, finders: readonly LinkFinder[]): Link[] {
  const own = context.collation.target.segments[place.segment]!;
  return alignedSegments(context, source, place.segment).flatMap((segment) =>
    finders.flatMap((finder) =>
      finder
        .find(own, segment)
        .filter((pair) => overlaps(pair.target, place))
        .map((pair) => ({
          kind: finder.kind,
          target: { segment: own.index, ...pair.target },
          source,
          place: { segment: segment.index, ...pair.source },
          strength: pair.strength,
        })),
    ),
  );
}
