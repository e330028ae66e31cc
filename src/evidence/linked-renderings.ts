import type { Place } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import { isInto } from './link.js';
import { type Compound, compoundsOf } from './noun-compounds.js';
import { isRelational } from './renderings.js';
import { covered } from './support.js';
import { linksByToken, sceneOfLinks, type TermScene } from './term-words.js';
import { type SourcePlace, unlinkedTokens } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** Words of the target that are linked to a term. */
export interface LinkedRendering extends Place {
  /** Number of the versions whose term is linked to them, and the largest share of a term that is. */
  readonly sources: number;
  readonly share: number;
}

/** A segment beside the term, as only the versions that have it see it: one without may well call it by a word that nobody asked for. */
interface Scene extends TermScene {
  readonly uses: readonly SourcePlace[];
}

/** Links must account for this share of the term in some version: a link to "máy" alone says little of "máy lọc nước". */
const HALF = 0.5;

/**
 * What the target calls a term in one row, as far as links tell: the words that are linked to it, with the rest of their compound. No more of them than a version has
 * uses; none of two that are equally likely.
 * @param segments of the target in the row
 * @param uses of the term in the row
 */
export function linkedRenderings(
  segments: readonly Segment[],
  uses: readonly SourcePlace[],
  context: CheckContext,
): LinkedRendering[] {
  const found = segments.flatMap((segment) => renderingsIn(sceneOf(segment, uses, context), context));
  const most = mostUses(uses);
  const ranked = [...found].sort(byStrength);
  const next = ranked[most];
  return next ? ranked.slice(0, most).filter((one) => byStrength(one, next) < 0) : ranked;
}

/** Uses in the version that has most of them. */
export function mostUses(uses: readonly SourcePlace[]): number {
  const counts = new Map<number, number>();
  for (const { source } of uses) counts.set(source, (counts.get(source) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** True when the versions that have the term use a place of the target for other words of theirs. */
export function isTaken(place: Place, uses: readonly SourcePlace[], context: CheckContext): boolean {
  const segment = context.collation.target.segments[place.segment]!;
  const { standings } = sceneOf(segment, uses, context);
  const own = segment.tokens.flatMap((token, k) => (overlaps(token, place) ? standings[k]! : []));
  return own.includes('outside') && !own.includes('inside');
}

function byStrength(a: LinkedRendering, b: LinkedRendering): number {
  return b.sources - a.sources || Math.round(10 * (b.share - a.share));
}

function sceneOf(segment: Segment, uses: readonly SourcePlace[], context: CheckContext): Scene {
  const sources = new Set(uses.map(({ source }) => source));
  const byToken = linksByToken(segment, context).map((links) => links.filter(({ source }) => sources.has(source)));
  return { ...sceneOfLinks(segment, byToken, (link) => uses.some((use) => isInto(link, use))), uses };
}

function renderingsIn(scene: Scene, context: CheckContext): LinkedRendering[] {
  const { segment, links, uses } = scene;
  const found: LinkedRendering[] = [];
  for (const { from, to } of runsOf(scene, context)) {
    const place = { segment: segment.index, start: segment.tokens[from]!.start, end: segment.tokens[to]!.end };
    const own = links.filter(({ target }) => overlaps(target, place));
    const shares = uses.map((use) =>
      covered(
        use,
        own.filter((link) => isInto(link, use)).map((link) => link.place),
      ),
    );
    const share = Math.max(...shares);
    const sources = new Set(own.map(({ source }) => source)).size;
    const isTold = own.some(({ kind }) => kind !== 'learned') || sources > 1;
    if (isTold && share >= HALF && !found.some((other) => overlaps(other, place)))
      found.push({ ...place, sources, share });
  }
  return found;
}

/** Token indexes, both inclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** So many small words may stand between two that are linked: 予防のための接種. */
const MOST_BETWEEN = 3;

/** Words linked to the term that stand side by side, each with the rest of its compound. */
function runsOf(scene: Scene, context: CheckContext): Run[] {
  const { segment, standings } = scene;
  const pack = context.packs.target;
  const runs: Run[] = [];
  for (const [k, standing] of standings.entries()) {
    if (standing !== 'inside') continue;
    const last = runs.at(-1);
    const between = last ? segment.tokens.slice(last.to + 1, k) : [];
    const isTogether = between.every((token) => token.kind === 'word' && !pack.isContent(token));
    if (last && isTogether && between.length <= MOST_BETWEEN) runs.splice(-1, 1, { from: last.from, to: k });
    else runs.push({ from: k, to: k });
  }
  const meant = runs.filter(({ from, to }) =>
    segment.tokens.slice(from, to + 1).some((token) => pack.isContent(token)),
  );
  if (pack.boundary !== 'token') return meant;
  const compounds = compoundsOf(segment, context);
  return meant.flatMap((run) => grown(run, compounds, scene, context));
}

/**
 * A run with the rest of its compound: 揚水ポンプ where only ポンプ is linked to "máy bơm". What stands for other words is no part of it. Nothing where the rest may stand for a
 * word beside the term: 電動 of 電動ポンプ beside "máy bơm điện", when nothing is known of 電動.
 */
function grown(run: Run, compounds: readonly Compound[], scene: Scene, context: CheckContext): Run[] {
  const { segment, standings } = scene;
  let { from, to } = run;
  const first = compounds.find((compound) => compound.from <= from && from <= compound.to)?.from ?? from;
  const last = compounds.find((compound) => compound.from <= to && to <= compound.to)?.to ?? to;
  const isOwn = (k: number) =>
    standings[k] !== 'outside' &&
    context.packs.target.isNominal(segment.tokens[k]!) &&
    !isNearOther(segment.tokens[k]!, scene, context);
  while (from > first && isOwn(from - 1)) from--;
  while (to < last && isOwn(to + 1)) to++;
  while (to > run.to && isRelational(segment.tokens[to]!, 'free')) to--;
  const isSame = from === run.from && to === run.to;
  return isSame || !hasWordBeside(scene, context) ? [{ from, to }] : [];
}

/** True when a word is near in meaning to one beside the term: 袋 of 砂袋 to "bao" of "bao cát". */
function isNearOther(token: Token, { segment, uses }: Scene, context: CheckContext): boolean {
  return uses.some(({ source }) =>
    wordSupport(context)
      .linksOf(source, segment.index)
      .weak.some((link) => overlaps(link.target, token) && !uses.some((use) => isInto(link, use))),
  );
}

/** True when a version has a word beside its term that nothing in the target is linked to. */
function hasWordBeside({ segment, uses }: Scene, context: CheckContext): boolean {
  return [...new Set(uses.map(({ source }) => source))].some((source) => {
    const free = unlinkedTokens(context, source, segment.index);
    return uses.some((use) => {
      const { text } = context.collation.sources[source]!.segments[use.segment]!;
      const isBeside = (at: Span) =>
        text.slice(at.end, use.start).trim() === '' && text.slice(use.end, at.start).trim() === '';
      return (
        use.source === source && free.some((at) => at.segment === use.segment && !overlaps(at, use) && isBeside(at))
      );
    });
  });
}
