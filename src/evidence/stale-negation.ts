import type { Place } from '../core/finding.js';
import type { Negation } from '../core/negation.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import { type Edit, quoted, spanOf, wordsBetween } from './edit.js';
import type { PlacedToken, RevisedSegment, WordChange } from './revision.js';
import { negationsOf, predicatesOf } from './segment-facts.js';
import { wordSupport } from './word-support.js';

/** Only the words that deny came or went. */
const ALONE = 0.85;
/** Other words changed with them: "is not enough" became "is lacking". */
const AMONG_OTHERS = 0.6;

/**
 * A sentence of a source that denies now and did not, or the other way round, where the target is as it was.
 * @param target segments of the bead
 */
export function negationEdit(
  source: number,
  revised: RevisedSegment,
  target: readonly Segment[],
  context: CheckContext,
): Edit | undefined {
  const pack = context.packs.sources[source]!;
  const then = revised.earlier.flatMap((segment) => denialsOf(pack, segment));
  const now = denialsOf(pack, revised.segment);
  const own = target.flatMap((segment) => denialsOf(context.packs.target, segment)).length;
  if (now.length === then.length || own !== then.length) return undefined;
  const change = revised.changes.find((one) => denies(one.old, pack) !== denies(one.now, pack));
  if (!change) return undefined;
  const place = predicateIn(target, source, now, context);
  return {
    kind: 'negation',
    source,
    revised,
    old: wordsBetween(change.old) || quoted(revised.earlier[0]!, whole(revised.earlier[0]!)),
    now: wordsBetween(change.now) || quoted(revised.segment, whole(revised.segment)),
    at: spanOf(change.now, revised.segment),
    ...(place && { place }),
    confidence: saysTheRestAlike(change, pack) ? ALONE : AMONG_OTHERS,
  };
}

function whole({ text }: Segment) {
  return { start: 0, end: text.length };
}

function denialsOf(pack: LanguagePack, segment: Segment): readonly Negation[] {
  return negationsOf(pack, segment).filter(({ force }) => force === 'clause');
}

/** True when some of these words deny. */
export function denies(words: readonly PlacedToken[], pack: LanguagePack): boolean {
  return words.some(({ segment, token }) => denialsOf(pack, segment).some((negation) => overlaps(negation, token)));
}

function saysTheRestAlike({ old, now }: WordChange, pack: LanguagePack): boolean {
  const rest = (words: readonly PlacedToken[]) =>
    words
      .filter((word) => pack.isContent(word.token) && !denies([word], pack))
      .map(({ token }) => token.base)
      .join(' ');
  return rest(old) === rest(now);
}

/** The predicate of the target for what is denied now, or for the only one there is. */
function predicateIn(
  target: readonly Segment[],
  source: number,
  now: readonly Negation[],
  context: CheckContext,
): Place | undefined {
  const all = target.flatMap((segment) =>
    predicatesOf(context.packs.target, segment).map((predicate) => ({ segment, predicate })),
  );
  const linked = all.filter(({ segment, predicate }) =>
    wordSupport(context)
      .linksOf(source, segment.index)
      .strong.some(
        (link) => overlaps(link.target, predicate.core) && now.some(({ scope }) => overlaps(link.place, scope)),
      ),
  );
  const found = all.length === 1 ? all[0] : linked.length === 1 ? linked[0] : undefined;
  return found && { segment: found.segment.index, start: found.predicate.start, end: found.predicate.end };
}
