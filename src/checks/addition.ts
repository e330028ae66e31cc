import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import { listPhrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import { agreement } from '../evidence/agreement.js';
import type { CheckContext } from '../evidence/context.js';
import { heldBySource } from '../evidence/gap-neighbours.js';
import { isRunningHead, saysSomething } from '../evidence/gap-words.js';
import { targetGaps } from '../evidence/gaps.js';

/** Sentences of the target that no version has. */
export const addition: Check<CheckContext> = {
  meta: {
    id: 'addition',
    mqm: 'accuracy/addition',
    its: 'addition',
    severity: 'major',
    scope: 'document',
    languages: 'all',
    summary: 'A sentence of the target has no counterpart in any version.',
    messages: {
      sentence: {
        message: 'No version has this sentence',
        explanation: 'The sentence has no counterpart in {{versions}}.',
      },
    },
  },
  run({ collation }, context) {
    const codes = context.packs.sources.map((pack) => pack.code);
    return [...targetGaps(collation)].flatMap(([index, gaps]): FindingDraft[] => {
      const segment = collation.target.segments[index]!;
      // One version that has the sentence is enough: the others may have left it out.
      if (gaps.length < codes.length || !isAdded(index, context)) return [];
      const sure = agreement(gaps.map((gap) => gap.confidence));
      const confidence = (codes.length === 1 ? 0.85 : 0.95) * sure;
      if (confidence < LEAST_CONFIDENCE) return [];
      return [
        {
          messageId: 'sentence',
          data: { versions: listPhrase(codes, 'comma') },
          target: { segment: index, start: 0, end: segment.text.length },
          sources: [],
          actual: segment.text,
          confidence,
        },
      ];
    });
  },
};

const LEAST_CONFIDENCE = 0.5;

function isAdded(index: number, context: CheckContext): boolean {
  const { segments } = context.collation.target;
  const segment = segments[index]!;
  return (
    saysSomething(segment, context.packs.target, isConfirmed(segment, context)) &&
    !isRunningHead(segment, segments) &&
    !isHeld(segment, context)
  );
}

/** One version that has its words next door is enough; that there is room for it may be chance in one of several. */
function isHeld(segment: Segment, context: CheckContext): boolean {
  const held = context.collation.sources.map((_, source) => heldBySource(context, source, segment));
  return held.includes('words') || held.filter((how) => how === 'room').length * 2 > held.length;
}

/** Several versions lack it. A line without a full stop must say as much as if one did: Japanese headings are added freely. */
function isConfirmed({ text }: Segment, { packs }: CheckContext): boolean {
  return packs.sources.length > 1 && /[。.!?！？]\s*$/u.test(text);
}
