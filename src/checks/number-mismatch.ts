import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft, Testimony } from '../core/finding.js';
import type { Phrase } from '../core/phrase.js';
import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import { alignedSegments, beadConfidence, type CheckContext, segmentsOfRow } from '../evidence/context.js';
import { joinedRange } from '../evidence/joined-ranges.js';
import { factorBetween, quote, sameValue, spell, valuePhrase } from '../evidence/number.js';
import {
  type NumberTestimony,
  type PlacedQuantity,
  pairNumbers,
  placedQuantities,
} from '../evidence/number-pairing.js';
import { confidenceAgainst, othersAgainst, quoteOthers, type Trait } from '../evidence/number-traits.js';
import { quantitiesOf } from '../evidence/segment-facts.js';
import { wholeWords, writtenLike } from '../evidence/shared-magnitude.js';
import { type SignWords, signOf } from '../evidence/signs.js';
import { contradicting } from '../evidence/testimony.js';

/** Numbers whose value no version has, where the versions have another one in the same place. */
export const numberMismatch: Check<CheckContext> = {
  meta: {
    id: 'number-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'numbers',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A number has another value than in the versions.',
    messages: {
      magnitude: {
        message: '{{actual}}{{reading}}, but the versions say {{expectedValue}} ({{factor}}): {{quotes}}',
        explanation:
          'The versions have {{expectedValue}} here ({{quotes}}), the target {{actual}}{{reading}}. The digits are the same and the magnitude is not, as when a word for ten thousands, hundred millions or billions is carried over as it stands, or a decimal mark is taken for a thousands mark.',
      },
      value: {
        message: '{{actual}}{{reading}}, but the versions say {{expectedValue}}: {{quotes}}',
        explanation: 'No version has {{actual}}{{reading}} here; {{quotes}} stands in its place.',
      },
      joined: {
        message: '{{actual}} is one number, but the versions have a range: {{quotes}}',
        explanation:
          'The versions have a range here ({{quotes}}). Its two ends have become one number with a decimal mark.',
      },
      sign: {
        message: '{{actual}} is above zero, but the versions have it below: {{quotes}}',
        explanation: 'The versions have a minus before this number ({{quotes}}), the target has none.',
      },
    },
  },
  run({ row }, context) {
    return row ? row.target.flatMap((segment) => checkSegment(segment, row, context)) : [];
  },
};

function checkSegment(index: number, row: Row, context: CheckContext): FindingDraft[] {
  const targets = context.collation.target.segments;
  const own = targets[index]!;
  const quantities = quantitiesOf(context.packs.target, own);
  if (quantities.length === 0) return [];
  // Numbers of the whole row take part in the pairing: with a 2-1 bead the other sentence has its share of the source's numbers.
  const placed = row.target.flatMap((segment) =>
    (segment === index ? quantities : quantitiesOf(context.packs.target, targets[segment]!)).map(
      (quantity): PlacedQuantity => ({ segment: targets[segment]!, quantity }),
    ),
  );
  const perSource = context.collation.sources.map((_, k) => testimoniesOf(k, index, row, placed, context));
  return placed.flatMap((number, position) => {
    if (number.segment.index !== index || number.quantity.weak) return [];
    const heard = perSource.map((list) => list[position]!);
    const draft = judgeJoined(number, row, context) ?? judge(number, heard, context) ?? judgeSign(number, row, context);
    return draft ? [draft] : [];
  });
}

function testimoniesOf(
  source: number,
  index: number,
  row: Row,
  placed: readonly PlacedQuantity[],
  context: CheckContext,
): NumberTestimony[] {
  const pack = context.packs.sources[source]!;
  if (!context.links.beadOf(source, index)) return placed.map(() => ({ role: 'silent' }));
  return pairNumbers(placed, placedQuantities(segmentsOfRow(context, source, row), pack));
}

function judge(
  { segment, quantity }: PlacedQuantity,
  heard: readonly NumberTestimony[],
  context: CheckContext,
): FindingDraft | undefined {
  const against = againstNumber(quantity, heard);
  const first = against[0];
  if (!first) return undefined;
  if (occursAsText(quantity, segment.index, against, context)) return undefined;
  const agreeing = against.filter(
    (other) => spell(other.words.quantity.values[0]!) === spell(first.words.quantity.values[0]!),
  );
  const slip = agreeing.every((other) => other.slip === 'magnitude') ? 'magnitude' : 'value';
  const expected = first.words.quantity.values[0]!;
  const text = correctionOf(quantity, segment, expected, context);
  const place = { segment: segment.index, start: quantity.start, end: quantity.end };
  const bead = Math.max(...agreeing.map((other) => beadConfidence(context, other.source, segment.index)));
  return {
    messageId: slip,
    data: {
      actual: quantity.text,
      reading: readingOf(quantity),
      expectedValue: valuePhrase(expected),
      factor: slip === 'magnitude' ? factorBetween(quantity.values[0]!, expected) : '',
      quotes: agreeing.map(({ source, words }) => quoteFrom(context.packs.sources[source]!, words)).join(' · '),
    },
    target: place,
    sources: agreeing.map(
      (other): Testimony => ({
        source: other.source,
        role: 'contradicts',
        segment: other.words.segment.index,
        start: other.words.quantity.start,
        end: other.words.quantity.end,
      }),
    ),
    actual: quantity.text,
    expected: [text ?? context.packs.target.formatNumber(expected, quantity.text)],
    suggestions: text === undefined ? [] : [{ ...place, text }],
    confidence: confidenceOf(slip, agreeing.length, against.length - agreeing.length) * (0.5 + 0.5 * bead),
    severity: slip === 'magnitude' ? 'critical' : 'major',
  };
}

const SIGN: Trait<SignWords> = { of: signOf, agree: (a, b) => a.sign === b.sign };

/** A minus that is lost. One that is too much may be there because the number stands in other words: −5% and "fell by 5%". */
function judgeSign(number: PlacedQuantity, row: Row, context: CheckContext): FindingDraft | undefined {
  const others = signOf(number)?.sign === 'plus' ? othersAgainst(context, row, number, SIGN) : [];
  if (others.length === 0) return undefined;
  const { segment, quantity } = number;
  const place = { segment: segment.index, start: quantity.start, end: quantity.end };
  const { places, quotes } = quoteOthers(others, ({ trait }) => trait, context);
  return {
    messageId: 'sign',
    data: {
      actual: quantity.text,
      quotes,
    },
    target: place,
    sources: contradicting(places),
    actual: quantity.text,
    expected: [`−${quantity.text}`],
    suggestions: [{ ...place, text: `−${quantity.text}` }],
    confidence: confidenceAgainst(context, segment.index, others),
    severity: 'critical',
  };
}

const RANGE_MARK: Readonly<Record<string, string>> = { ja: '〜', ko: '~' };

/** A range that became a decimal number. */
function judgeJoined(number: PlacedQuantity, row: Row, context: CheckContext): FindingDraft | undefined {
  const range = joinedRange(number, row, context);
  if (!range) return undefined;
  const { segment, quantity } = number;
  const { packs, collation } = context;
  const place = { segment: segment.index, start: quantity.start, end: quantity.end };
  const fix = `${range.from}${RANGE_MARK[packs.target.code] ?? '–'}${range.to}`;
  const quotes = range.places.map(({ source, segment: other, start, end }) =>
    quote(packs.sources[source]!.code, collation.sources[source]!.segments[other]!.text.slice(start, end)),
  );
  return {
    messageId: 'joined',
    data: { actual: quantity.text, quotes: quotes.join(' · ') },
    target: place,
    sources: contradicting(range.places),
    actual: quantity.text,
    expected: [fix],
    suggestions: [{ ...place, text: fix }],
    confidence: confidenceAgainst(context, segment.index, range.places),
  };
}

function quoteFrom(pack: LanguagePack, words: PlacedQuantity): string {
  return quote(pack.code, wholeWords(words, pack));
}

interface Against extends Contradiction {
  readonly source: number;
}

type Contradiction = Extract<NumberTestimony, { role: 'contradicts' }>;

/**
 * What the versions say against a number; nothing when one has it. A version that has it only by the less usual reading of its own number has the other where a version that cannot
 * be misread has that: "260.000" is 260 by English habit, but not beside 260,000.
 */
function againstNumber(quantity: Quantity, heard: readonly NumberTestimony[]): Against[] {
  const against = heard.flatMap((testimony, source) =>
    testimony.role === 'contradicts' ? [{ source, ...testimony }] : [],
  );
  const expected = against[0]?.words.quantity.values[0];
  const doubtful = heard.flatMap((testimony, source): Against[] => {
    if (testimony.role !== 'supports') return [];
    const { words } = testimony;
    const [usual = 0] = words.quantity.values;
    const isOther = expected !== undefined && sameValue(usual, expected) && !quantity.values.includes(usual);
    return isOther ? [{ source, role: 'contradicts', words, slip: 'magnitude' }] : [];
  });
  const supporting = heard.filter(({ role }) => role === 'supports').length;
  return supporting > doubtful.length ? [] : [...against, ...doubtful].sort((a, b) => a.source - b.source);
}

/** Versions that agree with each other against the target raise it, versions that disagree among themselves lower it. */
function confidenceOf(slip: 'magnitude' | 'value', agreeing: number, dissenting: number): number {
  const single = slip === 'magnitude' ? 0.9 : 0.75;
  return (1 - (1 - single) / agreeing ** 1.5) * 0.7 ** dissenting;
}

/** What a number is, where its words do not show it: 45億 is 45 billion. */
function readingOf({ text, values }: Quantity): string | Phrase {
  const value = values[0]!;
  const spelled = spell(value);
  if (text.normalize('NFKC').replaceAll(',', '') === spelled) return '';
  return { english: ` (${spelled})`, means: { kind: 'reading', words: text, value } };
}

/**
 * The number that should stand there, written like the one that does; undefined where more than the number would have to change.
 * @param own its segment
 */
function correctionOf(quantity: Quantity, own: Segment, expected: number, context: CheckContext): string | undefined {
  const [value = 0, written] = quantity.values;
  let wanted = expected;
  if (quantity.kind === 'year' && written !== undefined) {
    // 令和5年 for 2023, 90年代 for the 1990s: a year that is written short stays short, if it can.
    wanted = expected - (value - written);
    if (wanted < 1 || wanted > 99) return undefined;
  }
  // 午後4時 does not become 午後18時.
  if (quantity.kind === 'time' && value <= 12 !== expected <= 12) return undefined;
  // The ending of 2nd belongs to the 2.
  if (quantity.kind === 'ordinal' && /^\p{Script=Latin}/u.test(own.text.slice(quantity.end))) return undefined;
  return context.packs.target.formatNumber(wanted, writtenLike({ segment: own, quantity }, context.packs.target));
}

const DATE_PARTS: ReadonlySet<Quantity['kind']> = new Set(['month', 'day']);

/**
 * A number that the reader of one language takes apart otherwise is still there to be seen: "1995" inside "WTO 1995". The 12 of 5月12日 is not
 * the 12 of "12 tháng 5" read as a month though: swapped dates are wrong.
 */
function occursAsText(
  { text, kind }: Quantity,
  segment: number,
  against: readonly Against[],
  context: CheckContext,
): boolean {
  const digits = text.normalize('NFKC');
  if (!/^\d{2,}$/.test(digits)) return false;
  // The 260 of 260,000 and of 1.260 is none.
  const before = digits.length === 3 ? '(?<!\\d|\\d[.,])' : '(?<!\\d)';
  const standing = new RegExp(`${before}${digits}(?!\\d|[.,]\\d{3}(?!\\d))`, 'g');
  return context.collation.sources.some((_, source) =>
    alignedSegments(context, source, segment).some((other) => {
      const all = other.text.normalize('NFKC').match(standing)?.length ?? 0;
      const read = against.filter((found) => found.source === source && isThatText(found, other, digits));
      const occurrences = all - read.length;
      if (!DATE_PARTS.has(kind)) return occurrences > 0;
      const swapped = quantitiesOf(context.packs.sources[source]!, other).filter(
        (found) => DATE_PARTS.has(found.kind) && found.kind !== kind && found.text.normalize('NFKC') === digits,
      );
      return occurrences > swapped.length;
    }),
  );
}

/** The digits were read and are another number: the 30 of "30 million" beside 30〜6000万. */
function isThatText({ words }: Against, segment: Segment, digits: string): boolean {
  const text = words.quantity.text.normalize('NFKC');
  return words.segment === segment && text.startsWith(digits) && !/^[.,]?\d/.test(text.slice(digits.length));
}
