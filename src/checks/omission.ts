import type { Check } from '../core/check.js';
import type { FindingDraft, Place, Testimony } from '../core/finding.js';
import { listPhrase } from '../core/phrase.js';
import type { CheckContext } from '../evidence/context.js';
import { isHeldByTarget } from '../evidence/gap-neighbours.js';
import { isRunningHead, saysSomething } from '../evidence/gap-words.js';
import { type SourceGap, sourceGaps } from '../evidence/gaps.js';
import { quote } from '../evidence/number.js';
import { isLikeTitle } from '../text/document-title.js';

/** Sentences that the versions agree on and the target does not have. */
export const omission: Check<CheckContext> = {
  meta: {
    id: 'omission',
    mqm: 'accuracy/omission',
    its: 'omission',
    severity: 'major',
    scope: 'document',
    languages: 'all',
    summary: 'A sentence of the versions has no counterpart in the target.',
    messages: {
      sentence: {
        message: 'Nothing here corresponds to {{quotes}}',
        explanation: '{{versions}} this and the target has nothing that corresponds to it: {{quotes}}',
      },
      title: {
        message: 'The title is missing: {{quotes}}',
        explanation: '{{versions}} a title and the target has none: {{quotes}}',
      },
    },
  },
  run({ collation }, context) {
    return [...sourceGaps(collation)].flatMap(([before, gaps]) => toDraft(before, gaps, context));
  },
};

function toDraft(before: number, gaps: readonly SourceGap[], context: CheckContext): FindingDraft[] {
  const meaningful = gaps.flatMap((gap) => missingPart(gap, before, gaps.length > 1, context));
  if (meaningful.length === 0 || context.collation.target.segments.length === 0) return [];
  const confidence = confidenceOf(meaningful, context);
  if (confidence < LEAST_CONFIDENCE) return [];
  const codes = meaningful.map((gap) => context.packs.sources[gap.source]!.code);
  const versions = listPhrase(codes, 'and');
  return [
    {
      messageId: meaningful.every((gap) => isTitle(gap, context)) ? 'title' : 'sentence',
      data: {
        versions: { english: `${versions.english} ${codes.length === 1 ? 'has' : 'have'}`, means: versions.means },
        quotes: meaningful
          .map((gap) => quote(context.packs.sources[gap.source]!.code, excerpt(gap, context)))
          .join(' · '),
      },
      target: placeAfter(before, context),
      sources: meaningful.flatMap((gap) => testimoniesOf(gap, context)),
      confidence,
    },
  ];
}

/** A version alone among several may have added the sentence itself. Below this nothing is said. */
const LEAST_CONFIDENCE = 0.5;

/** What the original does not have, the other versions have added. */
function confidenceOf(gaps: readonly SourceGap[], context: CheckContext): number {
  const { sources } = context.collation;
  const sure = gaps.reduce((sum, gap) => sum + gap.confidence, 0) / gaps.length;
  if (sources.length === 1) return 0.85 * sure;
  if (!gaps.some((gap) => sources[gap.source]!.original)) return 0;
  if (gaps.length === sources.length) return 0.97 * sure;
  return gaps.length * 2 > sources.length ? 0.8 * sure : 0.4 * sure;
}

/** The sentences of a gap that the target really lacks; nothing when there are none. */
function missingPart(gap: SourceGap, before: number, confirmed: boolean, context: CheckContext): SourceGap[] {
  const { segments: all } = context.collation.sources[gap.source]!;
  const pack = context.packs.sources[gap.source]!;
  const segments = gap.segments.filter((index) => {
    const segment = all[index]!;
    return (
      saysSomething(segment, pack, confirmed) &&
      !isRunningHead(segment, all) &&
      !isHeldByTarget(context, gap.source, segment, before)
    );
  });
  return segments.length > 0 ? [{ ...gap, segments }] : [];
}

/** The first line of a version, and by its form a title. */
function isTitle({ source, segments: [first, ...more] }: SourceGap, { collation }: CheckContext): boolean {
  return first === 0 && more.length === 0 && isLikeTitle(collation.sources[source]!.segments[0]!.text);
}

const EXCERPT = 60;

function excerpt(gap: SourceGap, context: CheckContext): string {
  const segments = context.collation.sources[gap.source]!.segments;
  const text = gap.segments.map((index) => segments[index]!.text).join(' ');
  const characters = [...text];
  return characters.length <= EXCERPT ? text : `${characters.slice(0, EXCERPT).join('').trimEnd()}…`;
}

function placeAfter(before: number, context: CheckContext): Place {
  const previous = context.collation.target.segments[before - 1];
  if (previous) return { segment: previous.index, start: previous.text.length, end: previous.text.length };
  return { segment: 0, start: 0, end: 0 };
}

function testimoniesOf(gap: SourceGap, context: CheckContext): Testimony[] {
  const segments = context.collation.sources[gap.source]!.segments;
  return gap.segments.map((index) => ({
    source: gap.source,
    role: 'contradicts',
    segment: index,
    start: 0,
    end: segments[index]!.text.length,
  }));
}
