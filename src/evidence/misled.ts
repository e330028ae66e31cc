import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import { type NamedMember, namedMembers } from './named-members.js';
import { type SourcePlace, unlinkedTokens } from './unlinked-tokens.js';
import { vicinityOf } from './vicinity.js';
import { isWeightyNoun } from './weighty-noun.js';
import { wordSupport } from './word-support.js';

/** A word that rests on nothing but an ambiguous word of the original. */
export interface MisledWord {
  readonly written: NamedMember;
  /** The ambiguous word of the original, once for each way in which the table has it. */
  readonly misleading: readonly SourcePlace[];
  /** Words in the other versions for another sense of the same word; empty where they have no word of the table. */
  readonly others: readonly (NamedMember & { readonly source: number })[];
}

/** Beads below it may be wrong, so that nothing follows from what they lack. */
const SURE_BEAD = 0.8;
/** The other versions that must have nothing for a word. What one has in its place may be another way to put it. */
const LEAST_OTHERS = 2;
/** Words between, up to which another word stands in the place of a word. */
const NEAR = 3;

/**
 * Words of a segment that a sense of an ambiguous word of the original accounts for, and that no other version can mean by any word of the table: ネズミ for "chuột", where the others speak of
 * a pointer device that the table does not know. A text is translated from its original: what misleads stands there. A word that several versions bear out elsewhere is what the text is about.
 * Asked of Japanese only: in the other languages nearly every such word was right (bench/README.md).
 */
export function misledWords(segment: Segment, context: CheckContext): MisledWord[] {
  if (context.packs.target.boundary !== 'token') return [];
  const named = namedMembers(segment, context.packs.target, context.lexicon);
  return named
    .filter(
      (written) => written.clear && written.member.homonym && isWeightyNoun(written, segment, context.packs.target),
    )
    .flatMap((written) => misledBy(written, context) ?? []);
}

function misledBy(written: NamedMember, context: CheckContext): MisledWord | undefined {
  const { collation, packs } = context;
  const original = collation.sources.findIndex((source) => source.original);
  const misleading = ambiguousWords(written, original, context);
  const others = packs.sources.flatMap((_, source) =>
    source !== original && isHeard(source, written, context) ? source : [],
  );
  if (misleading.length === 0 || others.length < LEAST_OTHERS) return undefined;
  const isMisleading = (source: number, place: Place) =>
    misleading.some((own) => own.source === source && own.segment === place.segment && overlaps(own, place));
  const support = wordSupport(context).supportOf(written);
  const isBorneOut =
    others.some((source) => support[source]!.grade !== 'none' || memberWords(written, source, context).length > 0) ||
    support.some(({ source, links }) => links.some(({ place }) => !isMisleading(source, place)));
  if (isBorneOut || isSaidElsewise(written, original, isMisleading, context) || isTheme(written, context))
    return undefined;
  const isNear = vicinityOf(context, written, NEAR);
  if (!others.some((source) => unlinkedTokens(context, source, written.segment).some(isNear))) return undefined;
  return { written, misleading, others: others.flatMap((source) => setWords(written, source, context)) };
}

/** What a version names of the set of a member beside its segment. */
function setWords({ segment, member }: NamedMember, source: number, context: CheckContext) {
  return alignedSegments(context, source, segment).flatMap((other) =>
    namedMembers(other, context.packs.sources[source]!, context.lexicon)
      .filter((named) => named.member.set === member.set)
      .map((named) => ({ ...named, source })),
  );
}

function memberWords(written: NamedMember, source: number, context: CheckContext) {
  return setWords(written, source, context).filter(({ member }) => member === written.member);
}

/** The word of the original that may mean the member and another one of its set; nothing where other words of it mean the member, or where it stands twice, perhaps once in each sense. */
function ambiguousWords(written: NamedMember, original: number, context: CheckContext): SourcePlace[] {
  if (original < 0 || !isHeard(original, written, context)) return [];
  const all = setWords(written, original, context);
  const own = all.filter(({ member }) => member === written.member);
  const isAmbiguous = (word: NamedMember) =>
    all.some((other) => other.member !== word.member && other.segment === word.segment && overlaps(other, word));
  const places = new Set(own.map((word) => `${word.segment} ${word.start}`));
  return places.size === 1 && own.every(isAmbiguous) ? own : [];
}

function isHeard(source: number, { segment }: NamedMember, context: CheckContext): boolean {
  return alignedSegments(context, source, segment).length > 0 && beadConfidence(context, source, segment) >= SURE_BEAD;
}

/** True when other words of the target stand for the ambiguous word. */
function isSaidElsewise(
  written: NamedMember,
  original: number,
  isMisleading: (source: number, place: Place) => boolean,
  context: CheckContext,
): boolean {
  const { strong } = wordSupport(context).linksOf(original, written.segment);
  return strong.some(({ place, target }) => isMisleading(original, place) && !overlaps(target, written));
}

/** True when versions bear the same words out in another place: then the text is about that. */
function isTheme({ segment, start, end }: NamedMember, context: CheckContext): boolean {
  const { segments } = context.collation.target;
  const words = segments[segment]!.text.slice(start, end);
  return segments.some(({ index, text }) =>
    placesOf(words, text).some((at) => {
      if (index === segment && at === start) return false;
      const support = wordSupport(context).supportOf({ segment: index, start: at, end: at + words.length });
      return support.filter(({ grade }) => grade === 'strong').length >= LEAST_OTHERS;
    }),
  );
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
