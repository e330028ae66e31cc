import type { Check } from '../core/check.js';
import type { DraftSuggestion, FindingDraft } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { cover, type Span } from '../core/span.js';
import { alignedSegments, type CheckContext } from '../evidence/context.js';
import type { EqualItems } from '../evidence/coordination.js';
import { wordsAgainst } from '../evidence/counterpart.js';
import { type Doubled, whatIsDoubled } from '../evidence/doubled-items.js';
import { namingOf } from '../evidence/item-words.js';
import { type ListedAgain, listedAgain } from '../evidence/listed-again.js';
import { quote } from '../evidence/number.js';
import { type SequencedTwice, sequencedTwice } from '../evidence/sequenced-items.js';
import { isApart } from '../evidence/spaced-items.js';
import { witnesses } from '../evidence/support.js';
import { contradicting } from '../evidence/testimony.js';
import { isSurelyItem, wholeEqualItems } from '../evidence/whole-items.js';

/** An item that stands twice or more, side by side, in a coordination where no version lists one thing twice. */
export const duplicateItem: Check<CheckContext> = {
  meta: {
    id: 'duplicate-item',
    mqm: 'accuracy/mistranslation',
    its: 'duplication',
    severity: 'major',
    scope: 'row',
    languages: ['ja', 'vi', 'ko', 'en'],
    summary: 'One item is listed twice in a coordination.',
    messages: {
      twice: {
        message: '{{item}} is listed twice',
        explanation:
          '{{item}} is joined to itself by {{joint}}. No version lists one thing twice here, so two different things have probably become one: compare the items of the versions.',
      },
      again: {
        message: '{{item}} is listed {{times}} times',
        explanation:
          '{{item}} stands {{times}} times in a row, joined by {{joint}}. No version lists one thing so often.',
      },
      apart: {
        message: '{{item}} is listed twice',
        explanation: '{{item}} stands twice in one list, with others between. The versions name it once.',
      },
      steps: {
        message: '{{item}} is named for two steps; the versions have another ({{quotes}})',
        explanation:
          '{{item}} stands for the first thing and for the next. The versions name two things of the kind: for the second they have {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    return row.target.flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      // Where words are written apart, a few of them are one word: cơ sở hạ tầng.
      const isJoined = context.packs.target.boundary === 'token';
      const listed = wholeEqualItems(segment.tokens, context.packs.target)
        .filter((items) => isSurelyItem(items, segment.tokens, context.packs.target))
        .filter(({ length }) => (isJoined && length > FEW_TOKENS) || someVersionLists(segment, context))
        .filter((items) => items.times < 3 || !someVersionRepeats(items, segment, context))
        .filter((items) => isApart(items, segment.tokens, context.packs.target) || isBorneOut(items, segment, context))
        .filter(() => !sourceListsTwice(segment, context))
        .map((items) => toDraft(items, segment, context));
      return [
        ...listed,
        ...listedAgain(segment, context).map((again) => apartDraft(again, segment)),
        ...sequencedTwice(segment, context).map((twice) => stepsDraft(twice, segment, context)),
      ];
    });
  },
};

/** A word or two are also said twice to call someone or to tie things together; longer items are not. */
const FEW_TOKENS = 2;
const WORD = /\p{L}/u;

/**
 * True when some version lists things here, with a word or a mark that does nothing else, or with two commas. 駅と駅を結ぶ道 and 先生、先生、質問です
 * list nothing, and so do their translations.
 */
function someVersionLists(segment: Segment, context: CheckContext): boolean {
  const heard = context.collation.sources.flatMap((_, source) => {
    const { coordinators } = context.packs.sources[source]!;
    return alignedSegments(context, source, segment.index).map(({ tokens }) => {
      const joints = tokens.filter(({ surface }) => coordinators.has(surface.toLowerCase()));
      return joints.some(({ surface }) => WORD.test(surface) || surface !== ',') || joints.length > 1;
    });
  });
  return heard.length === 0 || heard.some((lists) => lists);
}

/** True when some version has the last word of an item as often, however it is put there: 練習、練習、練習の毎日 and "practice, more practice, nothing but practice". */
function someVersionRepeats({ first, times }: EqualItems, { index, tokens }: Segment, context: CheckContext): boolean {
  const head = tokens.findLast((token) => token.end <= first.end && context.packs.target.isContent(token))!;
  return witnesses(context, { segment: index, start: head.start, end: head.end }).some(
    ({ links }) => new Set(links.map(({ place }) => place.start)).size >= times,
  );
}

/** True when some version lists another thing where the target lists one twice. */
function isBorneOut({ first, second }: EqualItems, segment: Segment, context: CheckContext): boolean {
  return whatIsDoubled([first, second], segment, context).others.length > 0;
}

function sourceListsTwice(segment: Segment, context: CheckContext): boolean {
  return context.collation.sources.some((_, source) => {
    const pack = context.packs.sources[source]!;
    return alignedSegments(context, source, segment.index).some(
      (other) => wholeEqualItems(other.tokens, pack).length > 0,
    );
  });
}

function toDraft(items: EqualItems, segment: Segment, context: CheckContext): FindingDraft {
  const { first, second, joint, times } = items;
  const span = cover(first, second);
  const place = { segment: segment.index, start: span.start, end: span.end };
  const textOf = ({ start, end }: Span) => segment.text.slice(start, end);
  const present = witnesses(context, place).filter((witness) => witness.confidence > 0).length;
  const doubled = whatIsDoubled([first, second], segment, context);
  return {
    messageId: times > 2 ? 'again' : 'twice',
    data: { item: textOf(first), joint: textOf(joint), times },
    target: place,
    sources: [...wordsAgainst(context, place), ...contradicting(doubled.others)],
    actual: textOf(span),
    suggestions: suggestionsOf(items, doubled, segment, context),
    confidence: present > 0 ? 0.93 : 0.75,
  };
}

function apartDraft({ first, second, joint, places }: ListedAgain, segment: Segment): FindingDraft {
  const item = segment.text.slice(second.start, second.end);
  const target = { segment: segment.index, ...second };
  return {
    messageId: 'apart',
    data: { item },
    target,
    sources: contradicting(places),
    related: [{ segment: segment.index, ...first }],
    actual: item,
    suggestions: [{ ...target, start: joint.start, text: '' }],
    confidence: 0.85,
  };
}

/** What the versions have instead, where it has one name; the item once, where they have it once. */
function suggestionsOf(
  { first, second, times }: EqualItems,
  { others, isOnce }: Doubled,
  segment: Segment,
  context: CheckContext,
): DraftSuggestion[] {
  const place = { segment: segment.index, start: first.start, end: second.end };
  // A loop of the decoder hides nothing that the versions do not show.
  if (isOnce || (times > 2 && others.length === 0))
    return [{ ...place, text: segment.text.slice(first.start, first.end) }];
  const { words, isClear } = namingOf(others, context);
  if (!isClear || times > 2) return [];
  const { source, start } = others[0]!;
  const isBefore = witnesses(context, { segment: segment.index, ...first }).some(
    (witness) => witness.source === source && witness.links.some((link) => link.place.start > start),
  );
  return [{ segment: segment.index, ...(isBefore ? first : second), text: words[0]! }];
}

const LATIN = /^[\p{Lu}\p{N}]+$/u;

function stepsDraft(
  { first, second, modifier, places }: SequencedTwice,
  segment: Segment,
  context: CheckContext,
): FindingDraft {
  const place = { segment: segment.index, ...second };
  const words = places.map(({ source, segment: index, start, end }) => {
    const { document, segments } = context.collation.sources[source]!;
    return { language: document.language, text: segments[index]!.text.slice(start, end) };
  });
  // What is written in Latin letters in all versions is written so here.
  const [one] = words;
  const isShared = LATIN.test(one!.text) && words.every(({ text }) => text === one!.text);
  const isPlain = isShared && LATIN.test(segment.text.slice(modifier.start, modifier.end).slice(0, 1));
  return {
    messageId: 'steps',
    data: {
      item: segment.text.slice(second.start, second.end),
      quotes: words.map(({ language, text }) => quote(language, text)).join(' · '),
    },
    target: place,
    sources: contradicting(places),
    related: [{ segment: segment.index, ...first }],
    actual: segment.text.slice(second.start, second.end),
    suggestions: isPlain ? [{ segment: segment.index, start: modifier.start, end: modifier.end, text: one!.text }] : [],
    confidence: places.length > 1 ? 0.9 : 0.75,
  };
}
