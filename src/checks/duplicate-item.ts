import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { cover } from '../core/span.js';
import { alignedSegments, type CheckContext } from '../evidence/context.js';
import { type EqualItems, equalItems } from '../evidence/coordination.js';
import { testimonies, witnesses } from '../evidence/support.js';

/** An item that stands twice, side by side, in a coordination where no version lists one thing twice. */
export const duplicateItem: Check<CheckContext> = {
  meta: {
    id: 'duplicate-item',
    mqm: 'accuracy/mistranslation',
    its: 'duplication',
    severity: 'major',
    scope: 'row',
    languages: ['ja'],
    summary: 'One item is listed twice in a coordination.',
    messages: {
      twice: {
        message: '{{item}} is listed twice',
        explanation:
          '{{item}} is joined to itself by {{joint}}. No version lists one thing twice here, so two different things have probably become one: compare the items of the versions.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    return row.target.flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return equalItemsOf(segment.tokens, context.packs.target)
        .filter((items) => isSurelyItem(items, segment))
        .filter(() => !sourceListsTwice(segment, context))
        .map((items) => toDraft(items, segment, context));
    });
  },
};

function equalItemsOf(tokens: readonly Token[], pack: CheckContext['packs']['target']): EqualItems[] {
  return equalItems(tokens, pack.coordinators, (token) => token === undefined || !belongsToItem(token, pack));
}

/** Words that make an item longer than it looks: in 新しい技術と技術の移転 no item is 技術 alone. */
function belongsToItem(token: Token, pack: CheckContext['packs']['target']): boolean {
  if (pack.isNominal(token)) return true;
  const attributive = token.pos === '形容詞' || token.pos === '連体詞' || token.pos === '動詞' || token.pos === '助動詞';
  return attributive || token.surface === 'の';
}

const KATAKANA_NAME = /^[\p{Script=Katakana}ー]+$/u;

/** In ボラ・ボラ島 and ヨーヨー・マ the middle dot joins the parts of one name, it lists nothing. */
function isSurelyItem({ first, joint }: EqualItems, segment: Segment): boolean {
  const item = segment.text.slice(first.start, first.end);
  if (item.length < 2) return false;
  return segment.text.slice(joint.start, joint.end) !== '・' || !KATAKANA_NAME.test(item);
}

function sourceListsTwice(segment: Segment, context: CheckContext): boolean {
  return context.collation.sources.some((_, source) => {
    const pack = context.packs.sources[source]!;
    return alignedSegments(context, source, segment.index).some((other) => equalItemsOf(other.tokens, pack).length > 0);
  });
}

function toDraft({ first, second, joint }: EqualItems, segment: Segment, context: CheckContext): FindingDraft {
  const span = cover(first, second);
  const place = { segment: segment.index, start: span.start, end: span.end };
  const heard = witnesses(context, place);
  const item = segment.text.slice(first.start, first.end);
  const present = heard.filter((witness) => witness.confidence > 0).length;
  return {
    messageId: 'twice',
    data: { item, joint: segment.text.slice(joint.start, joint.end) },
    target: place,
    sources: testimonies(heard, 'contradicts'),
    related: [{ segment: segment.index, start: first.start, end: first.end }],
    actual: segment.text.slice(span.start, span.end),
    confidence: present > 0 ? 0.93 : 0.75,
  };
}
