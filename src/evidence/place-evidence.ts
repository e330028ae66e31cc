import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween, headOf } from './dictionary-words.js';
import type { LinkKind } from './link.js';
import { type SupportGrade, wordSupport } from './word-support.js';

/** What one version says for a word of the target. */
export interface VersionEvidence {
  /** Index of the source. */
  readonly source: number;
  /** The segments beside that of the word; none where the version has nothing there. */
  readonly segments: readonly Segment[];
  /** Confidence of their bead; 0 where there is none. */
  readonly confidence: number;
  readonly grade: SupportGrade;
  /** Words that stand for it, and by which evidence. */
  readonly counterparts: readonly { readonly text: string; readonly kind: LinkKind }[];
  /** What the lexicons in force call the word in that language; what it is called and is not there speaks against it. */
  readonly translations: readonly string[];
}

/** A word of the target, and what the versions say for it. */
export interface PlaceEvidence {
  readonly place: Place;
  /** Its dictionary form. */
  readonly base: string;
  readonly versions: readonly VersionEvidence[];
}

/**
 * The evidence for the word at a place of a segment, or for the next one behind a space.
 * @param offset UTF-16 offset in the segment's text
 * @returns undefined in a segment without words
 */
export function evidenceAt(context: CheckContext, segment: Segment, offset: number): PlaceEvidence | undefined {
  const token = segment.tokens.find(({ end }) => end > offset) ?? segment.tokens.at(-1);
  if (!token) return undefined;
  const place = { segment: segment.index, start: token.start, end: token.end };
  const versions = wordSupport(context)
    .supportOf(place)
    .map(({ source, grade, links, confidence }): VersionEvidence => {
      const { segments } = context.collation.sources[source]!;
      const counterparts = links.map((link) => ({
        text: segments[link.place.segment]!.text.slice(link.place.start, link.place.end),
        kind: link.kind,
      }));
      return {
        source,
        segments: alignedSegments(context, source, segment.index),
        confidence,
        grade,
        counterparts: counterparts.filter(
          (own, k) => counterparts.findIndex(({ text, kind }) => text === own.text && kind === own.kind) === k,
        ),
        translations: translationsOf(context, source, token.base),
      };
    });
  return { place, base: token.base, versions };
}

function translationsOf({ packs, lexicon }: CheckContext, source: number, word: string): string[] {
  const found = dictionariesBetween(packs.target, packs.sources[source]!, lexicon.core).flatMap((dictionary) => {
    const head = dictionary.from === packs.target.code ? headOf(word, dictionary) : undefined;
    return head === undefined ? [] : dictionary.translations(head);
  });
  return [...new Set(found)];
}
