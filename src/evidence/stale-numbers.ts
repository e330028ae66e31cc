import type { Bead } from '../core/alignment.js';
import { alignedSegments, type CheckContext } from './context.js';
import { type Edit, quoted } from './edit.js';
import { sameQuantity } from './number.js';
import { type NumberTestimony, type PlacedQuantity, pairNumbers, placedQuantities } from './number-pairing.js';
import type { RevisedSegment } from './revision.js';

/** A number of the target that a source had and no longer has. */
const STALE = 0.9;
/** A number that a source did not have and the target does not. */
const ADDED = 0.8;
/** Neither the old number nor the new one is in the target: it may say it in words that are not read as numbers. */
const UNHEARD = 0.55;

/**
 * Numbers of a source that changed and that the target still has as they were. Nothing for those that the target has as they are now: a translator may be ahead.
 * @param revised the rewritten sentences of the bead
 */
export function numberEdits(
  source: number,
  bead: Bead,
  revised: readonly RevisedSegment[],
  context: CheckContext,
  before: CheckContext,
): Edit[] {
  const target = placedQuantities(
    bead.target.map((index) => context.collation.target.segments[index]!),
    context.packs.target,
  );
  const pack = context.packs.sources[source]!;
  const now = placedQuantities(alignedSegments(context, source, bead.target[0]!), pack);
  const old = placedQuantities(alignedSegments(before, source, bead.target[0]!), pack);
  const heardNow = pairNumbers(target, now);
  const heardThen = pairNumbers(target, old);
  const stale = target.flatMap((number, k): Edit[] => {
    const [then, today] = [heardThen[k]!, heardNow[k]!];
    if (number.quantity.weak || then.role !== 'supports' || today.role === 'supports') return [];
    const sentence = revised.find(({ earlier }) => earlier.includes(then.words.segment));
    return sentence ? [staleEdit(number, then.words, today, sentence, source, now, old)] : [];
  });
  return [...stale, ...unheard(source, target, now, old, revised, stale)];
}

function staleEdit(
  { segment, quantity }: PlacedQuantity,
  was: PlacedQuantity,
  today: NumberTestimony,
  revised: RevisedSegment,
  source: number,
  now: readonly PlacedQuantity[],
  old: readonly PlacedQuantity[],
): Edit {
  const successor = today.role === 'contradicts' ? today.words : onlyNew(revised, now, old);
  const place = { segment: segment.index, start: quantity.start, end: quantity.end };
  const base = { source, revised, old: was.quantity.text, place, confidence: STALE };
  if (!successor) return { ...base, kind: 'removed', now: '', at: { start: 0, end: revised.segment.text.length } };
  const { start, end, text, values } = successor.quantity;
  return { ...base, kind: 'changed', now: text, at: { start, end }, value: values[0]! };
}

/** The one number of a sentence that it did not have; undefined when there are several, which may be in any order. */
function onlyNew(
  { segment }: RevisedSegment,
  now: readonly PlacedQuantity[],
  old: readonly PlacedQuantity[],
): PlacedQuantity | undefined {
  const fresh = now.filter((number) => number.segment === segment && isFresh(number, old));
  return fresh.length === 1 ? fresh[0] : undefined;
}

function isFresh({ quantity }: PlacedQuantity, others: readonly PlacedQuantity[]): boolean {
  // The minutes of 17:00 are no number that anybody would miss.
  return !quantity.weak && quantity.values[0] !== 0 && !others.some((other) => sameQuantity(quantity, other.quantity));
}

/** New numbers that took no place of an old one in the target. */
function unheard(
  source: number,
  target: readonly PlacedQuantity[],
  now: readonly PlacedQuantity[],
  old: readonly PlacedQuantity[],
  revised: readonly RevisedSegment[],
  stale: readonly Edit[],
): Edit[] {
  const inTarget = pairNumbers(now, target);
  const inOld = pairNumbers(now, old);
  return now.flatMap((number, k): Edit[] => {
    const { quantity, segment } = number;
    const sentence = revised.find((one) => one.segment === segment);
    if (!sentence || !isFresh(number, old) || inTarget[k]!.role === 'supports' || inOld[k]!.role === 'supports')
      return [];
    const isTold = stale.some(({ revised: told, at }) => told === sentence && at.start === quantity.start);
    if (isTold || stale.some(({ revised: told, kind }) => told === sentence && kind === 'removed')) return [];
    const replaced = old.filter((other) => sentence.earlier.includes(other.segment) && isFresh(other, now));
    const at = { start: quantity.start, end: quantity.end };
    const words = { now: quoted(segment, at), at };
    if (replaced.length === 0)
      return [{ kind: 'added', source, revised: sentence, old: '', ...words, confidence: ADDED }];
    return [
      { kind: 'changed', source, revised: sentence, old: replaced[0]!.quantity.text, ...words, confidence: UNHEARD },
    ];
  });
}
