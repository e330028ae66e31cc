import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import { measureOf } from './measure.js';
import { sameQuantity } from './number.js';
import { quantitiesOf } from './segment-facts.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A range that runs down where the sources have it running up. */
export interface TurnedRange {
  readonly first: Quantity;
  readonly second: Quantity;
  readonly places: readonly SourcePlace[];
}

/** What stands between the two numbers of a range; a short unit may come first: 10℃～15℃. */
const DASH = /^[^\p{L}\p{N}\s]{0,2}\s?[〜～~–—−-]\s?$/u;
const SURE_BEAD = 0.8;

/** A range of amounts whose numbers have changed places: 15～10℃ beside "10 to 15 °C". */
export function turnedRanges(segment: Segment, context: CheckContext): TurnedRange[] {
  return rangesIn(segment, context.packs.target)
    .filter(({ first, second }) => first.values[0]! > second.values[0]! && isAmount(second, segment))
    .flatMap(({ first, second }) => {
      const heard = context.collation.sources.flatMap((_, source) =>
        beadConfidence(context, source, segment.index) >= SURE_BEAD
          ? alignedSegments(context, source, segment.index).flatMap((other) =>
              rangesIn(other, context.packs.sources[source]!).map((range) => ({ ...range, source, other })),
            )
          : [],
      );
      const same = heard.some((range) => sameQuantity(range.first, first) && sameQuantity(range.second, second));
      const turned = heard.filter((range) => sameQuantity(range.first, second) && sameQuantity(range.second, first));
      if (same || turned.length === 0) return [];
      const places = turned.map(({ source, other, first: { start }, second: { end } }) => ({
        source,
        segment: other.index,
        start,
        end,
      }));
      return [{ first, second, places }];
    });
}

/** A score has no unit, and may be told from either side. */
function isAmount(quantity: Quantity, { text }: Segment): boolean {
  return quantity.kind === 'percent' || quantity.currency !== undefined || measureOf(text, quantity) !== undefined;
}

function rangesIn(segment: Segment, pack: LanguagePack) {
  const numbers = quantitiesOf(pack, segment);
  const between = (a: Span, b: Span) => segment.text.slice(a.end, b.start);
  return numbers.flatMap((first, k) => {
    const second = numbers[k + 1];
    if (!second || second.kind !== first.kind || first.weak || second.weak) return [];
    const joint = between(first, second);
    return DASH.test(joint) || pack.order.partings.has(joint.trim().toLowerCase()) ? [{ first, second }] : [];
  });
}
