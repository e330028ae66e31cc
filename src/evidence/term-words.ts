import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import { isInto, type Link } from './link.js';
import type { TermRow } from './shared-terms.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** How a token of the target stands to a term of the sources: linked to it, linked to other words, or to nothing. */
export type TermStanding = 'inside' | 'outside' | 'free';

/** One segment of the target beside a term. */
export interface TermScene {
  readonly segment: Segment;
  /** One a token. */
  readonly standings: readonly TermStanding[];
  /** Links into the term. */
  readonly links: readonly Link[];
}

const scenes = new WeakMap<TermRow, readonly TermScene[]>();

/** The segments of a row, with how each of their words stands to a term that the sources have there. */
export function termScenes(row: TermRow, context: CheckContext): readonly TermScene[] {
  const known = scenes.get(row) ?? context.collation.rows[row.row]!.target.map((index) => sceneOf(index, row, context));
  scenes.set(row, known);
  return known;
}

function sceneOf(index: number, row: TermRow, context: CheckContext): TermScene {
  const segment = context.collation.target.segments[index]!;
  const isInside = (link: Link) => row.places.some((use) => isInto(link, use) || isClassifier(link, use, context));
  return sceneOfLinks(segment, linksByToken(segment, context), isInside);
}

/**
 * @param byToken the links that have a say, one list a token
 * @param isInside true of a link into the term
 */
export function sceneOfLinks(
  segment: Segment,
  byToken: readonly (readonly Link[])[],
  isInside: (link: Link) => boolean,
): TermScene {
  return {
    segment,
    links: [...new Set(byToken.flat())].filter(isInside),
    standings: byToken.map((links) => standingOf(links, isInside)),
  };
}

/** The word for the kind of thing, which Vietnamese puts before its name: "tấm" of "tấm pin mặt trời". It is no part of the phrase, and says the same. */
function isClassifier({ source, place }: Link, use: SourcePlace, { collation, packs }: CheckContext): boolean {
  const pack = packs.sources[source]!;
  if (!pack.compoundsApart || source !== use.source || place.segment !== use.segment) return false;
  if (place.end + 1 !== use.start) return false;
  const { tokens } = collation.sources[source]!.segments[place.segment]!;
  return tokens.some((token) => token.start === place.start && token.end === place.end && !pack.isContent(token));
}

/** A version says that a word is not the term's when it has it elsewhere only; the versions vote. */
function standingOf(links: readonly Link[], isInside: (link: Link) => boolean): TermStanding {
  if (links.length === 0) return 'free';
  const votes = new Map<number, boolean>();
  for (const link of links) votes.set(link.source, votes.get(link.source) || isInside(link));
  const yes = [...votes.values()].filter(Boolean).length;
  return yes * 2 > votes.size ? 'inside' : 'outside';
}

const tables = new WeakMap<CheckContext, Map<number, readonly (readonly Link[])[]>>();

/** The counterparts of each token of a segment; many terms ask for the same. */
export function linksByToken({ index, tokens }: Segment, context: CheckContext): readonly (readonly Link[])[] {
  const table = tables.get(context) ?? new Map<number, readonly (readonly Link[])[]>();
  tables.set(context, table);
  let known = table.get(index);
  if (!known) {
    const all = context.collation.sources.flatMap((_, source) => wordSupport(context).linksOf(source, index).strong);
    known = tokens.map((token) => all.filter(({ target }) => overlaps(target, token)));
    table.set(index, known);
  }
  return known;
}
