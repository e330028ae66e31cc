import type { LanguagePack } from '../core/ports.js';
import type { Token } from '../core/segment.js';
import { behind, type EqualItems, equalItems, type Joined } from './coordination.js';
import { isWholeSpaced } from './spaced-items.js';

/** Equal items side by side that are whole items of their list. */
export function wholeEqualItems(tokens: readonly Token[], pack: LanguagePack): EqualItems[] {
  return equalItems(tokens, pack.coordinators, (joined) =>
    pack.boundary === 'token' ? isWholeItem(joined, pack) : isWholeSpaced(joined, pack),
  );
}

/** Marks and words that join nouns closely, so that what stands before the first or after the second belongs to both: 橋の補修及び補修. */
const TIGHT: ReadonlySet<string> = new Set(
  '・ および 及び ならびに 並びに または 又は もしくは 若しくは あるいは'.split(' '),
);

/** In 新しい技術と技術の移転 no item is 技術 alone; in 研修・研修の機会 both are 研修. */
function isWholeItem(joined: Joined, pack: LanguagePack): boolean {
  const { tokens, at, length, times } = joined;
  const before = tokens[at - length - 1];
  const after = tokens[behind(joined)];
  if (before && (isCompoundPart(before, pack) || isAttributive(before))) return false;
  if (after && (isCompoundPart(after, pack) || after.pos === '動詞' || after.pos === '助動詞')) return false;
  const joint = tokens[at]!.surface;
  // In 点検、点検、点検の費用 the third goes on, but two are whole.
  if (after?.surface === 'の' && joint !== '・' && times < 3) return false;
  return before?.surface !== 'の' || TIGHT.has(joint) || (after !== undefined && TIGHT.has(after.surface));
}

function isCompoundPart(token: Token, pack: LanguagePack): boolean {
  // 限り and 同士 follow a noun as its affixes do: 本日限り.
  return pack.isNominal(token) || (token.pos === '名詞' && token.posDetail === '非自立');
}

function isAttributive({ pos }: Token): boolean {
  return pos === '形容詞' || pos === '連体詞' || pos === '動詞' || pos === '助動詞';
}

const KATAKANA_NAME = /^[\p{Script=Katakana}ー]+$/u;

/** True when equal items are things that can be listed, and are listed here. */
export function isSurelyItem(items: EqualItems, tokens: readonly Token[], pack: LanguagePack): boolean {
  const { at, length } = items;
  // The first may begin the sentence with a capital.
  const item = tokens.slice(at + 1, at + 1 + length);
  const words = item.map((token) => token.surface).join(pack.boundary === 'token' ? '' : ' ');
  const last = item.at(-1)!;
  if (
    words.length < 2 ||
    pack.mayRepeat(words) ||
    // Of thiết bị the last syllable alone is a word of grammar.
    !(pack.compoundsApart || pack.isNominal(last)) ||
    !item.some((token) => pack.isContent(token))
  )
    return false;
  // In ボラ・ボラ島 and ヨーヨー・マ the middle dot joins the parts of one name, it lists nothing.
  if (tokens[at]!.surface === '・' && KATAKANA_NAME.test(words)) return false;
  // 今日、今日の新聞を: the first is an adverb.
  if (length === 1 && last.posDetail === '副詞可能') return false;
  return !comesAgain(item, tokens, items) && !opensClause(tokens, behind(items)) && !endsClause(tokens, items);
}

/** 練習、練習、また練習 is said on purpose. */
function comesAgain(item: readonly Token[], tokens: readonly Token[], items: EqualItems): boolean {
  const isAt = (from: number) => item.every((token, k) => tokens[from + k]?.surface === token.surface);
  const [from, to] = [items.at - 2 * item.length, behind(items)];
  return [to + 1, to + 2, from - 1, from - 2].some((at) => at >= 0 && isAt(at));
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
function endsClause(tokens: readonly Token[], items: EqualItems): boolean {
  const { at, length } = items;
  const before = tokens[at - length - 1]?.surface ?? '';
  const [after = '', next = ''] = tokens.slice(behind(items), behind(items) + 2).map((token) => token.surface);
  if (tokens[at]!.surface === 'と') return after === 'と';
  return TOPIC.has(before) && (TOPIC.has(after) || (CASE.has(after) && TOPIC.has(next)));
}
