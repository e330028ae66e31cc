import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft } from '../core/finding.js';
import { type Phrase, phrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from '../evidence/context.js';
import { corrected, rewritten } from '../evidence/date-writing.js';
import { confusedRanges } from '../evidence/dates-as-ranges.js';
import { type AgainstDate, datesBeside, ownDates, unmatchedDates } from '../evidence/dates-beside.js';
import { type Decade, decadeOf } from '../evidence/decades.js';
import { misreadPeriods } from '../evidence/misread-periods.js';
import { quote } from '../evidence/number.js';
import { namesClock } from '../evidence/number-conventions.js';
import type { PlacedQuantity } from '../evidence/number-pairing.js';
import { confidenceAgainst, othersAgainst, quoteOthers, type Trait } from '../evidence/number-traits.js';
import { type PartOfPeriod, partOfPeriod } from '../evidence/parts-of-periods.js';
import { quantitiesOf } from '../evidence/segment-facts.js';
import { contradicting } from '../evidence/testimony.js';
import {
  type ImpossibleDate,
  impossibleDates,
  mayBeOneDate,
  namesPartOf,
  sameDate,
  type WholeDate,
} from '../evidence/whole-dates.js';

/** A date that the versions have otherwise, or that no calendar has. */
export const dateMismatch: Check<CheckContext> = {
  meta: {
    id: 'date-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'numbers',
    severity: 'critical',
    scope: 'row',
    languages: 'all',
    summary: 'A date is another one than in the versions, or is none.',
    messages: {
      other: {
        message: '{{actual}}, but the versions say {{expected}}: {{quotes}}',
        explanation: 'The versions have another date in this place: {{quotes}}.',
      },
      impossible: {
        message: '{{actual}} is no date',
        explanation: 'No calendar has {{actual}}. The parts of a date in digits may have been put in the wrong order.',
      },
      range: {
        message: '{{actual}} is a date, but the versions have a range: {{quotes}}',
        explanation:
          'The two numbers are the ends of a range in the versions ({{quotes}}), and a month with its day here.',
      },
      day: {
        message: '{{actual}} is a range, but the versions have a date: {{quotes}}',
        explanation:
          'The two numbers are a month and its day in the versions ({{quotes}}), and the ends of a range here.',
      },
      quarter: {
        message: '{{actual}} is a month, but the versions have a quarter of the year: {{quotes}}',
        explanation: 'The number counts quarters of a year in the versions ({{quotes}}), and months here.',
      },
      year: {
        message: '{{actual}} has a day, but the versions have a year: {{quotes}}',
        explanation:
          'The versions have the month and its year ({{quotes}}). Here the last digits of the year are a day.',
      },
      decade: {
        message: '{{actual}} is a {{kind}}, but the versions have a {{expected}}: {{quotes}}',
        explanation: 'A decade and the year that it begins with are not the same: {{quotes}}.',
      },
      part: {
        message: '{{actual}} is the {{kind}}, but the versions have the {{expected}}: {{quotes}}',
        explanation:
          'The year or the month is the same, but its {{kind}} is meant here and its {{expected}} in the versions: {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return [
        ...impossible(segment, row!, context),
        ...otherDates(segment, row!, context),
        ...rangesAndDates(segment, row!, context),
        ...otherTraits(segment, row!, context),
      ];
    });
  },
};

function otherDates(segment: Segment, row: Row, context: CheckContext): FindingDraft[] {
  const own = ownDates(row, context);
  const beside = [...context.collation.sources.keys()].flatMap((source) => datesBeside(source, row, context));
  const lone = own.filter((date) => !beside.some((other) => mayBeOneDate(date, other)));
  const [date] = lone;
  const against = unmatchedDates(row, own, context);
  const [first] = against;
  if (lone.length !== 1 || date?.segment !== segment || !first) return [];
  if (!against.every((other) => sameDate(first.date, other.date) && sharesPart(date, other.date))) return [];
  if (against.some((other) => mayBothBeRight(date, other, context))) return [];
  const span = { start: date.start, end: date.end };
  return [draft('other', segment, span, rewritten(date, first.date, context.packs.target), against, context)];
}

/**
 * A range has its other day or month elsewhere in either text (10月3～5日 beside "3 to 5 October"), and by the clock of another country it is another
 * day.
 */
function mayBothBeRight(own: WholeDate, { source, date }: AgainstDate, { packs }: CheckContext): boolean {
  const isRange = (['month', 'day'] as const).some((part) => {
    const [ours, theirs] = [own, date].map(({ parts }) => parts.get(part)?.values[0]);
    return (
      ours !== theirs &&
      namesPartOf(part, packs.target, own.segment, date) &&
      namesPartOf(part, packs.sources[source]!, date.segment, own)
    );
  });
  return isRange || namesClock(own.segment.text) || namesClock(date.segment.text);
}

/** A date with no part in common is another one rather than this one gone wrong, unless it tells the same parts. */
function sharesPart(a: WholeDate, b: WholeDate): boolean {
  const kinds = [...a.parts.keys()].filter((part) => b.parts.has(part));
  return kinds.length > 1;
}

function impossible(segment: Segment, row: Row, context: CheckContext): FindingDraft[] {
  const isQuoted = (found: ImpossibleDate) =>
    [...context.collation.sources.keys()].some((source) =>
      datesBeside(source, row, context).some((date) => isThatDay(segment.text, found, date)),
    );
  const wrong = impossibleDates(segment.text).filter((found) => !isQuoted(found));
  return wrong.map((found) => {
    const own = ownDates(row, context).filter((date) => date.segment !== segment || !overlaps(date, found));
    const against = unmatchedDates(row, own, context);
    const [first] = against;
    const agree = first && against.every((other) => sameDate(first.date, other.date)) ? against : [];
    const fix = agree[0] && corrected(segment.text, found, agree[0].date, context.packs.target);
    return draft('impossible', segment, { start: found.start, end: found.end }, fix, agree, context);
  });
}

/** "Ngày 30/2" was written there, and is so quoted: 2月30日. */
function isThatDay(text: string, { month, day }: ImpossibleDate, { parts }: WholeDate): boolean {
  const numberAt = ({ start, end }: Span) => Number(text.slice(start, end).normalize('NFKC'));
  return parts.get('month')?.values[0] === numberAt(month) && parts.get('day')?.values[0] === numberAt(day);
}

function draft(
  messageId: 'other' | 'impossible',
  segment: Segment,
  span: Span,
  fix: string | undefined,
  against: readonly AgainstDate[],
  context: CheckContext,
): FindingDraft {
  const target = { segment: segment.index, ...span };
  const actual = segment.text.slice(span.start, span.end);
  const words = against.map(({ date }) => date.segment.text.slice(date.start, date.end));
  const parts = against[0] ? [...against[0].date.parts.values()].map(({ values }) => values[0]!) : [];
  return {
    messageId,
    data: {
      actual,
      expected: fix ?? parts.join('-'),
      quotes: against.map(({ source }, k) => quote(context.packs.sources[source]!.code, words[k]!)).join(' · '),
    },
    target,
    sources: contradicting(
      against.map(({ source, date }) => ({ source, segment: date.segment.index, start: date.start, end: date.end })),
    ),
    actual,
    expected: fix ? [fix] : words.slice(0, 1),
    suggestions: fix ? [{ ...target, text: fix }] : [],
    confidence: messageId === 'impossible' ? 0.95 : confidenceAgainst(context, segment.index, against),
  };
}

function rangesAndDates(segment: Segment, row: Row, context: CheckContext): FindingDraft[] {
  const found = [...confusedRanges(segment, row, context), ...misreadPeriods(segment, row, context)];
  return found.map(({ kind, start, end, others, fix }) => {
    const target = { segment: segment.index, start, end };
    const actual = segment.text.slice(start, end);
    const quotes = others.map(({ source, text }) => quote(context.packs.sources[source]!.code, text)).join(' · ');
    return {
      messageId: kind,
      data: { actual, quotes },
      target,
      sources: contradicting(others),
      actual,
      expected: [fix ?? others[0]!.text],
      suggestions: fix === undefined ? [] : [{ ...target, text: fix }],
      confidence: confidenceAgainst(context, segment.index, others),
    };
  });
}

/** What is said of a year or a month beside its number, with its name in messages. */
interface Kind<T extends Span> extends Trait<T> {
  readonly messageId: 'decade' | 'part';
  nameOf(trait: T): Phrase;
}

const DECADE: Kind<Decade> = {
  messageId: 'decade',
  of: decadeOf,
  agree: (a, b) => a.kind === b.kind,
  nameOf: ({ kind }) => phrase(`date.${kind}`, kind),
};

const PART: Kind<PartOfPeriod> = {
  messageId: 'part',
  of: partOfPeriod,
  agree: (a, b) => a.part === b.part,
  nameOf: ({ part }) => phrase(`date.${part}`, part),
};

function otherTraits(segment: Segment, row: Row, context: CheckContext): FindingDraft[] {
  return quantitiesOf(context.packs.target, segment).flatMap((quantity) => [
    ...otherTrait(DECADE, { segment, quantity }, row, context),
    ...otherTrait(PART, { segment, quantity }, row, context),
  ]);
}

function otherTrait<T extends Span>(
  kind: Kind<T>,
  number: PlacedQuantity,
  row: Row,
  context: CheckContext,
): FindingDraft[] {
  const { segment } = number;
  const own = kind.of(number);
  const others = othersAgainst(context, row, number, kind);
  const [first] = others;
  if (!own || !first) return [];
  const target = { segment: segment.index, start: own.start, end: own.end };
  const { places, quotes } = quoteOthers(others, ({ trait }) => trait, context);
  const actual = segment.text.slice(own.start, own.end);
  const expected = kind.nameOf(first.trait);
  return [
    {
      messageId: kind.messageId,
      data: { actual, kind: kind.nameOf(own), expected, quotes },
      target,
      sources: contradicting(places),
      actual,
      expected: [expected.english],
      suggestions: [],
      confidence: confidenceAgainst(context, segment.index, others),
      severity: 'major',
    },
  ];
}
