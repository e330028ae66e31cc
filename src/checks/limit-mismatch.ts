import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft } from '../core/finding.js';
import { type Phrase, phrase } from '../core/phrase.js';
import type { Span } from '../core/span.js';
import { type ChangeSide, changedOtherwise, changeSideOf } from '../evidence/change-sides.js';
import type { CheckContext } from '../evidence/context.js';
import { type LimitWords, limitOf, onOtherLimit } from '../evidence/limits.js';
import type { PlacedQuantity } from '../evidence/number-pairing.js';
import { confidenceAgainst, judgedNumbers, othersAgainst, quoteOthers, type Trait } from '../evidence/number-traits.js';
import { fromOtherSide, type RoundSide, roundSideOf } from '../evidence/round-sides.js';
import { contradicting } from '../evidence/testimony.js';
import { onOtherEdge, type TimeEdge, timeEdgeOf } from '../evidence/time-edges.js';
import { onOtherSide, type TimeSide, timeSideOf } from '../evidence/time-sides.js';

/** "At least" where the versions have "at most", "before" where they have "after", or the reverse. */
export const limitMismatch: Check<CheckContext> = {
  meta: {
    id: 'limit-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'critical',
    scope: 'row',
    languages: 'all',
    summary: 'A number or a time has the other side in the versions: at least for at most, before for after.',
    messages: {
      turned: {
        message: '{{actual}} says “{{limit}}”, but the versions say “{{expected}}”: {{quotes}}',
        explanation: 'The number is the same and stands on the other side: {{actual}} beside {{quotes}}.',
      },
      side: {
        message: '{{actual}} lies {{limit}}, but the versions have it {{expected}}: {{quotes}}',
        explanation: 'The length of time is the same and lies on the other side: {{actual}} beside {{quotes}}.',
      },
      edge: {
        message: '{{actual}} says “{{limit}}”, but the versions say “{{expected}}”: {{quotes}}',
        explanation: 'What ends at this time in one text begins there in the other: {{actual}} beside {{quotes}}.',
      },
      change: {
        message: '{{actual}} says “{{limit}}”, but the versions say “{{expected}}”: {{quotes}}',
        explanation:
          'The number is the same; one text has grown by it and the other fallen: {{actual}} beside {{quotes}}.',
      },
      round: {
        message: '{{actual}} is {{limit}} the number, but the versions are {{expected}} it: {{quotes}}',
        explanation: 'The round number is the same and is reached from the other side: {{actual}} beside {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    return judgedNumbers(row, context).flatMap((number) => [
      ...draftOf(LIMIT, number, row!, context),
      ...draftOf(SIDE, number, row!, context),
      ...draftOf(EDGE, number, row!, context),
      ...draftOf(ROUND, number, row!, context),
      ...draftOf(CHANGE, number, row!, context),
    ]);
  },
};

/** The sides that something can be on, with their names in messages and the words that would be right. */
interface Kind<T extends Span> extends Trait<T> {
  readonly messageId: 'turned' | 'side' | 'edge' | 'round' | 'change';
  nameOf(trait: T): Phrase;
  /** The target's words with the other side said; undefined where that is not known. */
  turned(words: string, own: T, right: readonly string[]): string | undefined;
}

const NAMES = { least: phrase('limit.least', 'at least'), most: phrase('limit.most', 'at most') };
const LIMIT: Kind<LimitWords> = {
  messageId: 'turned',
  of: limitOf,
  agree: (a, b) => a.limit === b.limit,
  nameOf: ({ limit }) => NAMES[limit],
  turned: (words, { limit }, right) => onOtherLimit(words, limit, right),
};

const SIDE: Kind<TimeSide> = {
  messageId: 'side',
  of: timeSideOf,
  agree: (a, b) => a.side === b.side,
  provesWords: true,
  nameOf: ({ side }) => phrase(`limit.${side}`, side),
  turned: (words, { side }) => onOtherSide(words, side),
};

const EDGE: Kind<TimeEdge> = {
  messageId: 'edge',
  of: timeEdgeOf,
  agree: (a, b) => a.edge === b.edge,
  nameOf: ({ edge }) => phrase(`limit.${edge}`, edge),
  turned: (words, { edge }) => onOtherEdge(words, edge),
};

const ROUND: Kind<RoundSide> = {
  messageId: 'round',
  of: roundSideOf,
  agree: (a, b) => a.side === b.side,
  nameOf: ({ side }) => (side === 'short' ? phrase('limit.short', 'short of') : phrase('limit.past', 'past')),
  turned: (words, { side }) => fromOtherSide(words, side),
};

const CHANGE: Kind<ChangeSide> = {
  messageId: 'change',
  of: changeSideOf,
  agree: (a, b) => a.side === b.side,
  nameOf: ({ side }) => (side === 'more' ? phrase('limit.more', 'more') : phrase('limit.less', 'less')),
  turned: (words, { side }) => changedOtherwise(words, side),
};

function draftOf<T extends Span>(
  kind: Kind<T>,
  number: PlacedQuantity,
  row: Row,
  context: CheckContext,
): FindingDraft[] {
  const others = othersAgainst(context, row, number, kind);
  const own = kind.of(number);
  const [first] = others;
  if (!own || !first) return [];
  const { segment } = number;
  const actual = segment.text.slice(own.start, own.end);
  const target = { segment: segment.index, start: own.start, end: own.end };
  const { places, quotes } = quoteOthers(others, ({ trait }) => trait, context);
  const right = others.map(({ words, trait }) => words.segment.text.slice(trait.start, trait.end));
  const fix = kind.turned(actual, own, right);
  const expected = kind.nameOf(first.trait);
  return [
    {
      messageId: kind.messageId,
      data: { actual, limit: kind.nameOf(own), expected, quotes },
      target,
      sources: contradicting(places),
      actual,
      expected: fix === undefined ? [] : [fix],
      suggestions: fix === undefined ? [] : [{ ...target, text: fix }],
      confidence: confidenceAgainst(context, segment.index, others),
    },
  ];
}
