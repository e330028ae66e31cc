import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { cover, type Span } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from '../evidence/context.js';
import { wordsAgainst } from '../evidence/counterpart.js';
import { isEmphatic, repetitions } from '../evidence/repetition.js';
import { regionsOf } from '../evidence/segment-facts.js';

/** The same word, or the same country by two of its names, twice in a row where no version repeats anything. */
export const repeatedWord: Check<CheckContext> = {
  meta: {
    id: 'repeated-word',
    mqm: 'accuracy/addition',
    its: 'duplication',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A word stands twice in a row and no version repeats it.',
    messages: {
      twice: {
        message: '{{word}} stands twice in a row',
        explanation: '{{word}} is repeated with nothing between, and no version repeats a word here.',
      },
      sameName: {
        message: '{{first}} and {{second}} name the same thing, one right after the other',
        explanation: '{{first}} and {{second}} are two names of one and the same; the versions name it once.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    return row.target.flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return [...twice(segment, context), ...sameName(segment, context)];
    });
  },
};

function twice(segment: Segment, context: CheckContext): FindingDraft[] {
  const pack = context.packs.target;
  return repetitions(segment.tokens).flatMap(({ first, second, index, length }) => {
    const unit = segment.tokens.slice(index, index + length);
    const word = segment.text.slice(first.start, first.end);
    // A space sets the parts of an address or a table apart: 新潟市 新潟市民会館.
    if (pack.boundary === 'token' && first.end !== second.start) return [];
    const content = unit.some((token) => pack.isContent(token));
    if (!content && word.length < 2) return [];
    // 次の次の駅 repeats 次 as 次の次 does.
    const bare = unit.length === 2 && unit[1]!.surface === 'の' ? unit[0]!.surface : word;
    if (pack.mayRepeat(bare) || isEmphatic(unit)) return [];
    if (sourceRepeats(segment, context)) return [];
    return [draft('twice', { word }, segment, cover(first, second), second, context, content ? 0.95 : 0.8)];
  });
}

/** Two names of one region touch each other: 英国イギリス. */
function sameName(segment: Segment, context: CheckContext): FindingDraft[] {
  const names = regionsOf(context.lexicon, context.packs.target, segment);
  return names.flatMap((second, k) => {
    const first = names[k - 1];
    if (!first || first.end !== second.start || first.code !== second.code || first.kind !== second.kind) return [];
    const words = [segment.text.slice(first.start, first.end), segment.text.slice(second.start, second.end)] as const;
    if (words[0] === words[1] || first.weak || second.weak || sourceRepeats(segment, context)) return [];
    const data = { first: words[0], second: words[1] };
    const longer = words[0].length > words[1].length ? second : first;
    return [draft('sameName', data, segment, cover(first, second), longer, context, 0.9)];
  });
}

/** @param surplus the half that can be deleted */
function draft(
  messageId: string,
  data: Record<string, string>,
  segment: Segment,
  span: Span,
  surplus: Span,
  context: CheckContext,
  confidence: number,
): FindingDraft {
  const place: Place = { segment: segment.index, start: span.start, end: span.end };
  const kept = `${segment.text.slice(span.start, surplus.start)}${segment.text.slice(surplus.end, span.end)}`.trim();
  const aligned = context.collation.sources.some((_, source) => beadConfidence(context, source, segment.index) > 0);
  return {
    messageId,
    data,
    target: place,
    sources: wordsAgainst(context, place),
    actual: segment.text.slice(span.start, span.end),
    expected: [kept],
    suggestions: [{ ...place, text: kept }],
    confidence: aligned ? confidence : confidence * 0.8,
  };
}

function sourceRepeats(segment: Segment, context: CheckContext): boolean {
  return context.collation.sources.some((_, source) =>
    alignedSegments(context, source, segment.index).some((other) => repetitions(other.tokens).length > 0),
  );
}
