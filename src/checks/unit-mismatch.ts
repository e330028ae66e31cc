import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft } from '../core/finding.js';
import { listPhrase, type Phrase, phrase } from '../core/phrase.js';
import type { LanguagePack } from '../core/ports.js';
import { cover, type Span } from '../core/span.js';
import { amountWords, currencyWord } from '../evidence/amount-words.js';
import type { CheckContext } from '../evidence/context.js';
import {
  currencyOf,
  currencyPhrase,
  currencyWordIn,
  mayBeOneCurrency,
  type NamedCurrency,
} from '../evidence/currencies.js';
import type { Measure } from '../evidence/measure.js';
import type { PlacedQuantity } from '../evidence/number-pairing.js';
import { confidenceAgainst, judgedNumbers, othersAgainst, quoteOthers, type Trait } from '../evidence/number-traits.js';
import { periodOf, type RatePeriod } from '../evidence/rate-periods.js';
import { contradicting } from '../evidence/testimony.js';
import { inOtherSense, mayBeOneTime, senseName, type TimeSense, timeSenseOf } from '../evidence/time-senses.js';
import { unitBeside, unitPhrase } from '../evidence/unit-names.js';
import { mayBeOneUnit, unitOf } from '../evidence/units-of-numbers.js';

/** The right number with a unit, a currency, a period or a sense of time that the versions do not have. */
export const unitMismatch: Check<CheckContext> = {
  meta: {
    id: 'unit-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'numbers',
    severity: 'critical',
    scope: 'row',
    languages: 'all',
    summary: 'A number has another unit, currency, period or sense of time than in the versions.',
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
        message: '{{actual}} is for {{unit}}, but the versions say it for {{expected}}: {{quotes}}',
        explanation: 'The versions give this amount for {{expected}} ({{quotes}}), the target for {{unit}}.',
      },
      time: {
        message: '{{actual}} is {{unit}}, but the versions have {{expected}}: {{quotes}}',
        explanation: 'The number is the same, but it tells {{unit}} here and {{expected}} in the versions: {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    return judgedNumbers(row, context).flatMap((number) => judge(number, row!, context));
  },
};

/** The four things that can be wrong of a number that is right, with their names in messages and the words that would be right. */
interface Kind<T> extends Trait<T> {
  readonly messageId: 'unit' | 'currency' | 'period' | 'time';
  nameOf(trait: T): Phrase;
  /** The words to point at, where they are not the number with its unit and its period. */
  spanOf?(trait: T): Span;
  /** The number's words with another trait; undefined where they cannot be told for sure. */
  rewrite?(number: PlacedQuantity, own: T, right: T, context: CheckContext): Rewritten | undefined;
}

interface Rewritten extends Span {
  readonly text: string;
}

const UNIT: Kind<Measure> = {
  messageId: 'unit',
  of: unitOf,
  agree: mayBeOneUnit,
  nameOf: ({ units }) => listPhrase(units.map(unitPhrase), 'or'),
  rewrite({ segment, quantity }, own, right, { packs }) {
    // Without a unit after it the word for a scale stands before it: cấp 8.
    if (own.end === quantity.end) return undefined;
    const words = segment.text.slice(quantity.end, own.end);
    const text = unitBeside(own, right, words, packs.target.code);
    const space = /^\s/.exec(words)?.[0] ?? '';
    return text === undefined ? undefined : { start: quantity.end, end: own.end, text: space + text };
  },
};

const CURRENCY: Kind<NamedCurrency> = {
  messageId: 'currency',
  of: currencyOf,
  agree: mayBeOneCurrency,
  nameOf: ({ code }) => currencyPhrase(code),
  rewrite(number, _own, { code }, { packs, lexicon }) {
    const place = currencyWord(number, packs.target, lexicon);
    const text = currencyWordIn(packs.target.code, code);
    return place && text !== undefined ? { start: place.start, end: place.end, text } : undefined;
  },
};

const PERIOD: Kind<RatePeriod> = {
  messageId: 'period',
  of: periodOf,
  agree: (a, b) => a.period === b.period,
  nameOf: ({ period }) => phrase(`period.${period}`, period === 'hour' ? 'an hour' : `a ${period}`),
};

const TIME: Kind<TimeSense> = {
  messageId: 'time',
  of: timeSenseOf,
  agree: mayBeOneTime,
  provesWords: true,
  nameOf: senseName,
  spanOf: (sense) => sense,
  rewrite(number, own, _right, { packs }) {
    const text = inOtherSense(number, own, packs.target.code);
    return text === undefined ? undefined : { start: own.start, end: own.end, text };
  },
};

function judge(number: PlacedQuantity, row: Row, context: CheckContext): FindingDraft[] {
  return [
    ...draftOf(UNIT, number, row, context),
    ...draftOf(CURRENCY, number, row, context),
    ...draftOf(PERIOD, number, row, context),
    ...draftOf(TIME, number, row, context),
  ];
}

function draftOf<T>(kind: Kind<T>, number: PlacedQuantity, row: Row, context: CheckContext): FindingDraft[] {
  const own = kind.of(number);
  const others = othersAgainst(context, row, number, kind);
  const [first] = others;
  if (own === undefined || !first) return [];
  const { segment } = number;
  const span = kind.spanOf?.(own) ?? wordsOf(number, context.packs.target, context);
  const target = { segment: segment.index, ...span };
  const actual = segment.text.slice(span.start, span.end);
  const { places, quotes } = quoteOthers(
    others,
    ({ source, words, trait }) => kind.spanOf?.(trait) ?? wordsOf(words, context.packs.sources[source]!, context),
    context,
  );
  const right = kind.rewrite?.(number, own, first.trait, context);
  const fix =
    right && segment.text.slice(span.start, right.start) + right.text + segment.text.slice(right.end, span.end);
  const expected = kind.nameOf(first.trait);
  return [
    {
      messageId: kind.messageId,
      data: { actual, unit: kind.nameOf(own), expected, quotes },
      target,
      sources: contradicting(places),
      actual,
      expected: [fix ?? expected.english],
      suggestions: fix === undefined ? [] : [{ ...target, text: fix }],
      confidence: confidenceAgainst(context, segment.index, others),
    },
  ];
}

/** A number with its unit or currency and with the period that it is said for. */
function wordsOf(number: PlacedQuantity, pack: LanguagePack, { lexicon }: CheckContext): Span {
  const words = amountWords(number, pack, lexicon);
  const { start = words.start, end } = unitOf(number) ?? words;
  return cover(cover(words, { start, end }), periodOf(number) ?? words);
}
