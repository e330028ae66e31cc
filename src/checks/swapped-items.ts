import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { type SwappedNumbers, swappedNumbers } from '../evidence/swapped-numbers.js';
import { type SwappedPair, swappedPairs } from '../evidence/swapped-order.js';
import { contradicting } from '../evidence/testimony.js';
import { type TurnedRange, turnedRanges } from '../evidence/turned-ranges.js';
import type { SourcePlace } from '../evidence/unlinked-tokens.js';

/** Two things that have changed places where their places say something. */
export const swappedItems: Check<CheckContext> = {
  meta: {
    id: 'swapped-items',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'Two numbers, steps or ends have changed places.',
    messages: {
      numbers: {
        message: '{{actual}} and {{other}} have changed places: {{quotes}}',
        explanation:
          'What stands with {{actual}} here stands with {{other}} in the versions ({{quotes}}), and the other way round. Both values are there, each with the wrong thing.',
      },
      range: {
        message: '{{actual}} runs from the higher to the lower: {{quotes}}',
        explanation:
          'The two numbers of this range have changed places; the versions have the lower one first ({{quotes}}).',
      },
      steps: {
        message: 'the steps stand in the other order: {{quotes}}',
        explanation:
          'What is said before {{actual}} comes after the word for it in the versions, and the other way round ({{quotes}}).',
      },
      ends: {
        message: '{{actual}} goes the other way in the versions: {{quotes}}',
        explanation: 'Where it begins here it ends in the versions ({{quotes}}), and the other way round.',
      },
      tied: {
        message: '{{actual}} stand in the other order than what they go with: {{quotes}}',
        explanation:
          'A word ties these to a list before, the first to the first. The versions have one of the two lists in the other order ({{quotes}}), so that each goes with another.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return [
        ...swappedNumbers(segment, context).flatMap((pair) => numberDrafts(pair, segment, context)),
        ...turnedRanges(segment, context).map((range) => rangeDraft(range, segment, context)),
        ...swappedPairs(segment, context).map((pair) => pairDraft(pair, segment, context)),
      ];
    });
  },
};

/** Uncertain as long as it is not known how often it is right: in annotated texts it was wrong six times of six, before words had to stand on one side of both numbers. */
const CONFIDENCE = { agreed: 0.65, alone: 0.55 };

/** One finding for each of the two: each is a wrong number with its own right one. */
function numberDrafts({ numbers, places, sources }: SwappedNumbers, segment: Segment, context: CheckContext) {
  return ([0, 1] as const).map((k): FindingDraft => {
    const [own, other] = [numbers[k].quantity, numbers[1 - k]!.quantity];
    const target: Place = { segment: segment.index, start: own.start, end: own.end };
    return {
      messageId: 'numbers',
      data: { actual: own.text, other: other.text, quotes: quotesOf(places[1 - k]!, context) },
      target,
      sources: contradicting(places[1 - k]!),
      related: [{ segment: segment.index, start: other.start, end: other.end }],
      actual: own.text,
      expected: [other.text],
      suggestions: [{ ...target, text: other.text }],
      confidence: sources > 1 ? CONFIDENCE.agreed : CONFIDENCE.alone,
    };
  });
}

function rangeDraft({ first, second, places }: TurnedRange, segment: Segment, context: CheckContext): FindingDraft {
  const pair = {
    kind: 'range',
    place: { start: first.start, end: second.end },
    parts: [first, second],
    places,
    sources: new Set(places.map(({ source }) => source)).size,
  } as const;
  return pairDraft(pair, segment, context);
}

function pairDraft(
  { kind, place, parts, places, sources }: Omit<SwappedPair, 'kind'> & { readonly kind: SwappedPair['kind'] | 'range' },
  segment: Segment,
  context: CheckContext,
): FindingDraft {
  const target: Place = { segment: segment.index, start: place.start, end: place.end };
  const textOf = ({ start, end }: Span) => segment.text.slice(start, end);
  const actual = textOf(place);
  const turned = parts && textOf(parts[1]) + textOf({ start: parts[0].end, end: parts[1].start }) + textOf(parts[0]);
  return {
    messageId: kind,
    data: { actual, quotes: quotesOf(places, context) },
    target,
    sources: contradicting(places),
    actual,
    expected: turned === undefined ? [] : [turned],
    suggestions: turned === undefined ? [] : [{ ...target, text: turned }],
    confidence: sources > 1 ? CONFIDENCE.agreed : CONFIDENCE.alone,
  };
}

function quotesOf(places: readonly SourcePlace[], { collation }: CheckContext): string {
  return places
    .map(({ source, segment, start, end }) => {
      const { document, segments } = collation.sources[source]!;
      return quote(document.language, segments[segment]!.text.slice(start, end));
    })
    .join(' · ');
}
