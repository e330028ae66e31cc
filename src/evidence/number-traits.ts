import type { Row } from '../core/collation.js';
import type { Quantity } from '../core/quantity.js';
import type { Span } from '../core/span.js';
import { beadConfidence, type CheckContext, heardSources } from './context.js';
import { quote, sameQuantity } from './number.js';
import { type PlacedQuantity, placedQuantities } from './number-pairing.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** What is said of a number beside its value: its unit, its sign, whether it is the least or the most. */
export interface Trait<T> {
  /** Undefined where nothing is said. */
  of(number: PlacedQuantity): T | undefined;
  agree(a: T, b: T): boolean;
  /** True when the trait shows that a number in words is one, also where that word has other uses: hai tháng, two months. */
  readonly provesWords?: true;
}

/** A version that has the number with another trait. */
export interface OtherTrait<T> {
  readonly source: number;
  readonly words: PlacedQuantity;
  readonly trait: T;
}

/** Numbers of one source in a row that have the value of a number. */
function equalNumbers<T>(
  context: CheckContext,
  row: Row,
  source: number,
  quantity: Quantity,
  trait: Trait<T>,
): PlacedQuantity[] {
  const segments = (row.beads[source] ?? [])
    .flatMap((bead) => bead.source)
    .map((index) => context.collation.sources[source]!.segments[index]!);
  return placedQuantities(segments, context.packs.sources[source]!).filter(
    (other) => mayProve(other, trait) && sameQuantity(quantity, other.quantity),
  );
}

function mayProve<T>(number: PlacedQuantity, trait: Trait<T>): boolean {
  return !number.quantity.weak || (trait.provesWords === true && trait.of(number) !== undefined);
}

/** What the other numbers of the target in a row say that have the value of a number: of "6 feet 6 inches" the inches, where the feet are asked for. */
function ownTraits<T>(context: CheckContext, row: Row, { quantity }: PlacedQuantity, trait: Trait<T>): T[] {
  const segments = row.target.map((index) => context.collation.target.segments[index]!);
  return placedQuantities(segments, context.packs.target)
    .filter((other) => other.quantity !== quantity && sameQuantity(quantity, other.quantity))
    .flatMap((other) => trait.of(other) ?? []);
}

/**
 * What the versions say of a number against the target: nothing when one of them agrees, when they disagree among themselves, or when they say nothing. Any number of the
 * same value may be the one that is meant: of "5 km in 5 years" the target may have either first.
 */
export function othersAgainst<T>(
  context: CheckContext,
  row: Row,
  number: PlacedQuantity,
  trait: Trait<T>,
): readonly OtherTrait<T>[] {
  const own = mayProve(number, trait) ? trait.of(number) : undefined;
  if (own === undefined) return [];
  const taken = ownTraits(context, row, number, trait);
  const against: OtherTrait<T>[] = [];
  for (const source of context.collation.sources.keys()) {
    const equal = equalNumbers(context, row, source, number.quantity, trait);
    const said = equal.flatMap((words): OtherTrait<T>[] => {
      const other = trait.of(words);
      return other === undefined ? [] : [{ source, words, trait: other }];
    });
    if (said.some((other) => trait.agree(own, other.trait))) return [];
    const [first] = said;
    // The second six of "6 foot 6" has no unit, and may be the one that is meant.
    const isAll = said.length === equal.length;
    if (first && taken.some((other) => trait.agree(other, first.trait))) continue;
    if (first && isAll && said.every((other) => trait.agree(first.trait, other.trait))) against.push(first);
  }
  const [first] = against;
  return first && against.every((other) => trait.agree(first.trait, other.trait)) ? against : [];
}

/** Numbers of the target in a row that a trait can be asked of. */
export function judgedNumbers(row: Row | undefined, { collation, packs }: CheckContext): PlacedQuantity[] {
  const segments = (row?.target ?? []).map((index) => collation.target.segments[index]!);
  return placedQuantities(segments, packs.target);
}

/** What versions say against a number, for a finding. */
export interface QuotedOthers {
  readonly places: readonly SourcePlace[];
  /** `vi at least 5 · ko …`, for messages. */
  readonly quotes: string;
}

/** @param spanOf the words to point at, in the text of the version's segment */
export function quoteOthers<T>(
  others: readonly OtherTrait<T>[],
  spanOf: (other: OtherTrait<T>) => Span,
  { packs }: CheckContext,
): QuotedOthers {
  const places = others.map((other): SourcePlace => {
    const { start, end } = spanOf(other);
    return { source: other.source, segment: other.words.segment.index, start, end };
  });
  const quotes = others.map(({ source, words }, k) =>
    quote(packs.sources[source]!.code, words.segment.text.slice(places[k]!.start, places[k]!.end)),
  );
  return { places, quotes: quotes.join(' · ') };
}

/** A version alone among several that says nothing else of the number may have been read wrongly. */
const ONE_OF_SEVERAL = 0.65;
const AGREEING = [0, 0.8, 0.9, 0.95] as const;

/** How sure it is that the trait of a number is wrong, 0–1, by the versions that agree against it and the confidence of their beads. */
export function confidenceAgainst(
  context: CheckContext,
  segment: number,
  others: readonly { readonly source: number }[],
): number {
  const heard = heardSources(context, segment).length;
  const sure = others.length === 1 && heard > 1 ? ONE_OF_SEVERAL : AGREEING[Math.min(others.length, 3)]!;
  const bead = Math.max(0, ...others.map(({ source }) => beadConfidence(context, source, segment)));
  return sure * (0.5 + 0.5 * bead);
}
