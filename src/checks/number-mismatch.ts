import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft, Testimony } from '../core/finding.js';
import { alignedSegments, beadConfidence, type CheckContext } from '../evidence/context.js';
import { powerOfTenBetween, quote, spell } from '../evidence/number.js';
import { quantitiesOf } from '../evidence/segment-facts.js';
import { type NumberTestimony, type PlacedQuantity, pairNumbers } from '../evidence/number-pairing.js';

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
        message: '{{actual}} is {{value}}, but the versions say {{expectedValue}} ({{factor}}): {{quotes}}',
        explanation:
          '{{actual}} is {{value}}; {{quotes}} is {{expectedValue}}. The digits are the same and the magnitude is not, as when a word for ten thousands, hundred millions or billions is carried over as it stands.',
      },
      value: {
        message: '{{actual}} ({{value}}), but the versions say {{expectedValue}}: {{quotes}}',
        explanation: 'No version has {{value}} here; {{quotes}} stands in its place.',
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
    const draft = judge(
      number,
      perSource.map((list) => list[position]!),
      context,
    );
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
  const others = (row.beads[source] ?? [])
    .flatMap((bead) => bead.source)
    .map((segment) => context.collation.sources[source]!.segments[segment]!)
    .flatMap((segment) => quantitiesOf(pack, segment).map((quantity): PlacedQuantity => ({ segment, quantity })));
  return pairNumbers(placed, others);
}

function judge(
  { segment, quantity }: PlacedQuantity,
  heard: readonly NumberTestimony[],
  context: CheckContext,
): FindingDraft | undefined {
  const against = heard.flatMap((testimony, source) =>
    testimony.role === 'contradicts' ? [{ source, ...testimony }] : [],
  );
  const first = against[0];
  if (!first || heard.some((testimony) => testimony.role === 'supports')) return undefined;
  if (occursAsText(quantity.text, segment.index, context)) return undefined;
  const agreeing = against.filter((other) => spell(other.words.quantity.values[0]!) === spell(first.words.quantity.values[0]!));
  const slip = agreeing.every((other) => other.slip === 'magnitude') ? 'magnitude' : 'value';
  const expected = first.words.quantity.values[0]!;
  const text = context.packs.target.formatNumber(expected, quantity.text);
  const place = { segment: segment.index, start: quantity.start, end: quantity.end };
  const bead = Math.max(...agreeing.map((other) => beadConfidence(context, other.source, segment.index)));
  return {
    messageId: slip,
    data: {
      actual: quantity.text,
      value: spell(quantity.values[0]!),
      expectedValue: spell(expected),
      factor: slip === 'magnitude' ? factorBetween(quantity.values[0]!, expected) : '',
      quotes: agreeing
        .map((other) => quote(context.packs.sources[other.source]!.code, other.words.quantity.text))
        .join(' · '),
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
    expected: [text],
    suggestions: [{ ...place, text }],
    confidence: confidenceOf(slip, agreeing.length, against.length - agreeing.length) * (0.5 + 0.5 * bead),
    severity: slip === 'magnitude' ? 'critical' : 'major',
  };
}

/** Versions that agree with each other against the target raise it, versions that disagree among themselves lower it. */
function confidenceOf(slip: 'magnitude' | 'value', agreeing: number, dissenting: number): number {
  const single = slip === 'magnitude' ? 0.9 : 0.75;
  return (1 - (1 - single) / agreeing ** 1.5) * 0.7 ** dissenting;
}

/** A number that the reader of one language takes apart otherwise is still there to be seen: "1995" inside "WTO 1995". */
function occursAsText(text: string, segment: number, context: CheckContext): boolean {
  const digits = text.normalize('NFKC');
  if (!/^\d{2,}$/.test(digits)) return false;
  const standing = new RegExp(`(?<!\\d)${digits}(?!\\d)`);
  return context.collation.sources.some((_, source) =>
    alignedSegments(context, source, segment).some((other) => standing.test(other.text.normalize('NFKC'))),
  );
}

function factorBetween(actual: number, expected: number): string {
  const power = powerOfTenBetween(actual, expected) ?? 0;
  return power > 0 ? `×${10 ** power}` : `÷${10 ** -power}`;
}
