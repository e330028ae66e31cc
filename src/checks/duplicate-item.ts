import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { cover } from '../core/span.js';
import { alignedSegments, type CheckContext } from '../evidence/context.js';
import { type EqualItems, equalItems, type Joined } from '../evidence/coordination.js';
import { wordsAgainst } from '../evidence/counterpart.js';
import { witnesses } from '../evidence/support.js';

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
        .filter((items) => isSurelyItem(items, segment.tokens, context.packs.target))
        .filter(({ length }) => length > FEW_TOKENS || someVersionLists(segment, context))
        .filter(() => !sourceListsTwice(segment, context))
        .map((items) => toDraft(items, segment, context));
    });
  },
};

function equalItemsOf(tokens: readonly Token[], pack: CheckContext['packs']['target']): EqualItems[] {
  return equalItems(tokens, pack.coordinators, (joined) => isWholeItem(joined, pack));
}

/** Marks and words that join nouns closely, so that what stands before the first or after the second belongs to both: 橋の補修及び補修. */
const TIGHT: ReadonlySet<string> = new Set(
  '・ および 及び ならびに 並びに または 又は もしくは 若しくは あるいは'.split(' '),
);

/** In 新しい技術と技術の移転 no item is 技術 alone; in 研修・研修の機会 both are 研修. */
function isWholeItem({ tokens, at, length }: Joined, pack: CheckContext['packs']['target']): boolean {
  const before = tokens[at - length - 1];
  const after = tokens[at + length + 1];
  if (before && (isCompoundPart(before, pack) || isAttributive(before))) return false;
  if (after && (isCompoundPart(after, pack) || after.pos === '動詞' || after.pos === '助動詞')) return false;
  const joint = tokens[at]!.surface;
  if (after?.surface === 'の' && joint !== '・') return false;
  return before?.surface !== 'の' || TIGHT.has(joint) || (after !== undefined && TIGHT.has(after.surface));
}

function isCompoundPart(token: Token, pack: CheckContext['packs']['target']): boolean {
  // 限り and 同士 follow a noun as its affixes do: 本日限り.
  return pack.isNominal(token) || (token.pos === '名詞' && token.posDetail === '非自立');
}

function isAttributive({ pos }: Token): boolean {
  return pos === '形容詞' || pos === '連体詞' || pos === '動詞' || pos === '助動詞';
}

const KATAKANA_NAME = /^[\p{Script=Katakana}ー]+$/u;

function isSurelyItem(
  { at, length }: EqualItems,
  tokens: readonly Token[],
  pack: CheckContext['packs']['target'],
): boolean {
  const item = tokens.slice(at - length, at);
  const words = item.map((token) => token.surface).join('');
  const last = item.at(-1)!;
  if (
    words.length < 2 ||
    pack.mayRepeat(words) ||
    !pack.isNominal(last) ||
    !item.some((token) => pack.isContent(token))
  )
    return false;
  // In ボラ・ボラ島 and ヨーヨー・マ the middle dot joins the parts of one name, it lists nothing.
  if (tokens[at]!.surface === '・' && KATAKANA_NAME.test(words)) return false;
  // 今日、今日の新聞を: the first is an adverb.
  if (length === 1 && last.posDetail === '副詞可能') return false;
  return !comesAgain(item, tokens, at) && !opensClause(tokens, at + length + 1) && !endsClause(tokens, at, length);
}

/** 練習、練習、また練習 is said on purpose. */
function comesAgain(item: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const isAt = (from: number) => item.every((token, k) => tokens[from + k]?.surface === token.surface);
  const behind = at + item.length + 1;
  return [behind + 1, behind + 2, at - 2 * item.length - 1, at - 2 * item.length - 2].some(
    (from) => from >= 0 && isAt(from),
  );
}

const CASE: ReadonlySet<string> = new Set(['を', 'が', 'に', 'で', 'から', 'へ']);
/** How far a relative clause is followed, in tokens. */
const CLAUSE = 12;

/** True when a clause begins with the second item that describes another noun: 学校と[学校を支える]地域, 会社又は[会社が指定した]者. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  if (!CASE.has(tokens[from]?.surface ?? '')) return false;
  for (let k = from + 1; k < Math.min(tokens.length - 1, from + CLAUSE); k++) {
    const { pos, kind } = tokens[k]!;
    if (kind === 'punctuation') return false;
    if ((pos === '動詞' || pos === '助動詞' || pos === '形容詞') && tokens[k + 1]!.pos === '名詞') return true;
  }
  return false;
}

const TOPIC: ReadonlySet<string> = new Set(['は', 'が', 'も', 'しか']);

/** 会場は公園、公園は駅前: the first is said of something, the second begins a clause of its own. 企業と企業との取引 is between two. */
function endsClause(tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at - length - 1]?.surface ?? '';
  const [after = '', next = ''] = tokens.slice(at + length + 1, at + length + 3).map((token) => token.surface);
  if (tokens[at]!.surface === 'と') return after === 'と';
  return TOPIC.has(before) && (TOPIC.has(after) || (CASE.has(after) && TOPIC.has(next)));
}

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

function sourceListsTwice(segment: Segment, context: CheckContext): boolean {
  return context.collation.sources.some((_, source) => {
    const pack = context.packs.sources[source]!;
    return alignedSegments(context, source, segment.index).some((other) => equalItemsOf(other.tokens, pack).length > 0);
  });
}

function toDraft({ first, second, joint }: EqualItems, segment: Segment, context: CheckContext): FindingDraft {
  const span = cover(first, second);
  const place = { segment: segment.index, start: span.start, end: span.end };
  const item = segment.text.slice(first.start, first.end);
  const present = witnesses(context, place).filter((witness) => witness.confidence > 0).length;
  return {
    messageId: 'twice',
    data: { item, joint: segment.text.slice(joint.start, joint.end) },
    target: place,
    sources: wordsAgainst(context, place),
    actual: segment.text.slice(span.start, span.end),
    confidence: present > 0 ? 0.93 : 0.75,
  };
}
