import type { Check } from '../core/check.js';
import type { DraftSuggestion, FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import type { CheckContext } from '../evidence/context.js';
import { wordsAgainst } from '../evidence/counterpart.js';
import { type ItemFault, itemFaults } from '../evidence/item-faults.js';
import { contradicting, quotesOf } from '../evidence/testimony.js';

/** A list that lacks an item of the versions' lists, or has one that they do not have. */
export const itemMismatch: Check<CheckContext> = {
  meta: {
    id: 'item-mismatch',
    mqm: 'accuracy/omission',
    its: 'omission',
    severity: 'major',
    scope: 'row',
    languages: ['ja', 'vi', 'ko', 'en'],
    summary: 'A list lacks an item that the versions have, or has one that they lack.',
    messages: {
      missing: {
        message: '{{quotes}} is missing between {{before}} and {{after}}',
        explanation:
          'The versions list {{quotes}} between {{before}} and {{after}}. Nothing in the translation stands for it.',
      },
      missingLast: {
        message: '{{quotes}} is missing after {{before}}',
        explanation: 'The versions list {{quotes}} last, after {{before}}. Nothing in the translation stands for it.',
      },
      added: {
        message: 'no version lists {{actual}}',
        explanation:
          'The versions have nothing between the neighbours of {{actual}} in this list, and no word for it elsewhere in the sentence.',
      },
      replaced: {
        message: '{{quotes}} is listed in the versions, not {{actual}}',
        explanation: 'No version has {{actual}}. In its place, between the same neighbours, they list {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    const { segments } = context.collation.target;
    return (row?.target ?? []).flatMap((index) => {
      const around = segments.slice(Math.max(0, index - 1), index + 2);
      const text = around.map((segment) => segment.text).join('\n');
      const segment = segments[index]!;
      return itemFaults(segment, text, context).map((fault) => draft(fault, segment, context));
    });
  },
};

function draft(fault: ItemFault, segment: Segment, context: CheckContext): FindingDraft {
  const { kind, own, after, places, naming, confidence } = fault;
  const textOf = ({ start, end }: { start: number; end: number }) => segment.text.slice(start, end);
  const target = targetOf(fault, segment);
  const actual = textOf(target);
  const next = own.items[after + 1];
  const expected = naming.words.slice(0, MOST_EXPECTED);
  return {
    messageId: kind,
    data: {
      quotes: quotesOf(places, context),
      before: textOf(own.items[after]!),
      after: next ? textOf(next) : '',
      actual,
    },
    target,
    sources: places.length > 0 ? contradicting(places) : wordsAgainst(context, target),
    actual,
    expected,
    suggestions: suggestionsOf(fault, target, segment),
    confidence,
  };
}

/** More words than these help nobody to choose. */
const MOST_EXPECTED = 3;

/** A mark or particle after which the next item can follow; before a word like 及び the items end. */
const OPEN_JOINT = /^(?:[、，,・]|や|と)$/u;

function targetOf({ kind, own, after, end }: ItemFault, { index, text }: Segment): Place {
  if (kind === 'added' || kind === 'replaced') return { segment: index, ...own.items[after + 1]! };
  if (kind === 'missingLast') return { segment: index, start: end, end };
  const joint = own.joints[after]!;
  const at = OPEN_JOINT.test(text.slice(joint.start, joint.end)) ? joint.end : joint.start;
  return { segment: index, start: at, end: at };
}

function suggestionsOf({ kind, own, after, naming }: ItemFault, target: Place, { text }: Segment): DraftSuggestion[] {
  const [word] = naming.words;
  if (kind === 'added') return [{ ...removalOf(own.items, after + 1), segment: target.segment, text: '' }];
  if (word === undefined || !naming.isClear) return [];
  if (kind === 'replaced') return [{ ...target, text: word }];
  const joint = own.joints[after] ?? own.joints[after - 1]!;
  const mark = text.slice(joint.start, joint.end);
  const separator = OPEN_JOINT.test(mark) ? mark : '、';
  const isBefore = kind === 'missing' && target.start === joint.end;
  return [{ ...target, text: isBefore ? word + separator : separator + word }];
}

/** An item and the joint that goes with it. */
function removalOf(items: ItemFault['own']['items'], index: number) {
  const next = items[index + 1];
  return next
    ? { start: items[index]!.start, end: next.start }
    : { start: items[index - 1]!.end, end: items[index]!.end };
}
