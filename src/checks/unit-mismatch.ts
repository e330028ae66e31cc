import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { CheckContext } from '../evidence/context.js';
import { type Measure, measureOf, relateUnits, sameMeasure } from '../evidence/measure.js';
import { quote } from '../evidence/number.js';
import type { PlacedQuantity } from '../evidence/number-pairing.js';
import { confidenceAgainst, type OtherTrait, othersAgainst, type Trait } from '../evidence/number-traits.js';
import { periodOf, type RatePeriod } from '../evidence/rate-periods.js';
import { quantitiesOf, regionsOf } from '../evidence/segment-facts.js';
import { contradicting } from '../evidence/testimony.js';

/** The right number with a unit, a currency or a period that the versions do not have. */
export const unitMismatch: Check<CheckContext> = {
  meta: {
    id: 'unit-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'numbers',
    severity: 'critical',
    scope: 'row',
    languages: 'all',
    summary: 'A number has another unit, currency or period than in the versions.',
    messages: {
      unit: {
        message: '{{actual}} is in {{unit}}, but the versions have {{expected}}: {{quotes}}',
        explanation: 'The number is the same and the unit is not: {{actual}} beside {{quotes}}.',
      },
      currency: {
        message: '{{actual}} is in {{unit}}, but the versions have {{expected}}: {{quotes}}',
        explanation: 'The amount is the same and the currency is not: {{actual}} beside {{quotes}}.',
      },
      period: {
        message: '{{actual}} is per {{unit}}, but the versions say it per {{expected}}: {{quotes}}',
        explanation: 'The versions give this rate per {{expected}} ({{quotes}}), the target per {{unit}}.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return quantitiesOf(context.packs.target, segment)
        .filter(({ weak }) => !weak)
        .flatMap((quantity) => judge({ segment, quantity }, row!, context));
    });
  },
};

const UNIT: Trait<Measure> = {
  of: ({ segment, quantity }) => (quantity.kind === 'cardinal' ? measureOf(segment.text, quantity) : undefined),
  // A degree is °C here and °F there; what is not convertible is said in two ways for one thing, as 5泊 and 5 nights.
  agree: (a, b) => relateUnits(a, b) === 'same' || sameMeasure(a, b),
};
const CURRENCY: Trait<string> = { of: ({ quantity }) => quantity.currency, agree: (a, b) => a === b };
const PERIOD: Trait<RatePeriod> = { of: periodOf, agree: (a, b) => a.period === b.period };

function judge(number: PlacedQuantity, row: Row, context: CheckContext): FindingDraft[] {
  const units = othersAgainst(context, row, number, UNIT);
  const currencies = othersAgainst(context, row, number, CURRENCY);
  const periods = othersAgainst(context, row, number, PERIOD);
  const nameOf = (measure: Measure) => measure.units.map(({ id }) => id).join(' or ');
  return [
    ...draftOf('unit', number, units, UNIT, nameOf, context),
    ...draftOf('currency', number, currencies, CURRENCY, String, context),
    ...draftOf('period', number, periods, PERIOD, ({ period }) => period, context),
  ];
}

function draftOf<T>(
  messageId: 'unit' | 'currency' | 'period',
  number: PlacedQuantity,
  others: readonly OtherTrait<T>[],
  trait: Trait<T>,
  nameOf: (trait: T) => string,
  context: CheckContext,
): FindingDraft[] {
  const [first] = others;
  if (!first) return [];
  const { segment } = number;
  const span = withUnit(number, context, undefined);
  const actual = segment.text.slice(span.start, span.end);
  const quotes = others.map(({ source, words }) => {
    const { start, end } = withUnit(words, context, source);
    return quote(context.packs.sources[source]!.code, words.segment.text.slice(start, end));
  });
  const expected = nameOf(first.trait);
  return [
    {
      messageId,
      data: { actual, unit: nameOf(trait.of(number)!), expected, quotes: quotes.join(' · ') },
      target: { segment: segment.index, ...span },
      sources: contradicting(
        others.map(({ source, words }) => ({
          source,
          segment: words.segment.index,
          ...withUnit(words, context, source),
        })),
      ),
      actual,
      expected: [expected],
      suggestions: [],
      confidence: confidenceAgainst(context, segment.index, others),
    },
  ];
}

/** A number with its unit or currency and with the period that it is said for. */
function withUnit(number: PlacedQuantity, context: CheckContext, source: number | undefined): Span {
  const { segment, quantity } = number;
  const pack = source === undefined ? context.packs.target : context.packs.sources[source]!;
  const period = periodOf(number);
  const ends = [
    quantity.end,
    measureOf(segment.text, quantity)?.end,
    currencyEnd(segment, quantity.end, context, pack),
    /[%％]/.test(segment.text.charAt(quantity.end)) ? quantity.end + 1 : undefined,
    period?.end,
  ];
  return { start: period?.start ?? quantity.start, end: Math.max(...ends.filter((end) => end !== undefined)) };
}

function currencyEnd(
  segment: Segment,
  from: number,
  { lexicon }: CheckContext,
  pack: CheckContext['packs']['target'],
): number | undefined {
  const name = regionsOf(lexicon, pack, segment).find(
    ({ kind, start }) => kind === 'currency' && start >= from && start <= from + 1,
  );
  return name?.end;
}
