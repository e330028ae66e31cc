import type { Predicate } from '../../core/negation.js';
import type { Segment, Token } from '../../core/segment.js';
import { overlaps, type Span } from '../../core/span.js';
import { negations } from './negations.js';
import { opposite } from './polarity.js';

/** How far behind a predicate what bears on it may stand, in UTF-16 units: 触れることを避けた. */
const REACH = 16;

/** The predicates of a Japanese sentence, in order: a verb, an adjective or a noun with its copula, with all that is joined to it. */
export function predicates(segment: Pick<Segment, 'text' | 'tokens'>): Predicate[] {
  const { text, tokens } = segment;
  const denying = negations(segment);
  const found: Predicate[] = [];
  let before = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isHead(tokens[at]!, tokens[at + 1], tokens[at + 2])) continue;
    const end = endOf(tokens, at);
    const from = startOf(tokens, at);
    const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
    const own = denying.filter((negation) => overlaps(negation, span));
    const denied = own.some(({ force }) => force === 'clause');
    const other = tokens.slice(at, end).some(isExplaining)
      ? undefined
      : opposite(tokens.slice(from, end), denied, isEnd(tokens[end]));
    const core = coreOf(tokens, from, at);
    found.push({
      ...span,
      core,
      clause: { start: clauseStart(tokens.slice(before, from), core), end: Math.min(text.length, span.end + REACH) },
      denied,
      isMarked: true,
      ...(other === undefined ? {} : { opposite: other }),
    });
    before = end;
    at = end - 1;
  }
  return found;
}

function isHead({ pos }: Token, next: Token | undefined, topic: Token | undefined): boolean {
  if (pos === '動詞') return true;
  // 古い in 古い家を建て直す says nothing that is affirmed or denied here.
  if (pos === '形容詞') return next?.pos !== '名詞' || next.posDetail === '非自立';
  return pos === '名詞' && (next?.pos === '助動詞' || (next?.surface === 'で' && topic?.surface === 'は'));
}

/** Verbs and nouns that only say that it is, becomes or can be so. */
const LIGHT: ReadonlySet<string> = new Set(
  'する なる ある いる できる 出来る いただく くださる もらう 可能 こと もの わけ の よう'.split(' '),
);
/** Longest way back from a light predicate to the words that it rests on, in tokens: 服用することが|できます. */
const MOST_BACK = 6;

function coreOf(tokens: readonly Token[], from: number, at: number): Span {
  let first = from;
  if (from === at && LIGHT.has(tokens[at]!.base)) {
    while (first > 0 && from - first < MOST_BACK && belongsToCore(tokens[first - 1]!, first === from)) first--;
  }
  return { start: tokens[first]!.start, end: tokens[at]!.end };
}

/** A topic is what is spoken of; only ことは and such, right before the light word, are passed over. */
function belongsToCore({ pos, posDetail }: Token, isNext: boolean): boolean {
  return pos !== '記号' && (isNext || posDetail !== '係助詞');
}

/** @param free tokens between the predicate before and this one */
function clauseStart(free: readonly Token[], core: Span): number {
  const own = free.filter(({ start }) => start < core.start);
  const border = own.findLast(({ surface, pos }) => surface === '、' || (surface === 'は' && pos === '助詞'));
  return border?.end ?? own[0]?.start ?? core.start;
}

/** 服用 belongs to できます. */
function startOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const isLight = /^(?:する|できる|出来る|いたす|なさる|くださる|下さる)$/u.test(tokens[at]!.base);
  return isLight && before?.pos === '名詞' && before.posDetail === 'サ変接続' ? at - 1 : at;
}

function endOf(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && isJoined(tokens, end)) end++;
  return end;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const { pos, posDetail, surface } = tokens[at]!;
  const next = tokens[at + 1];
  if (pos === '助動詞') return surface !== 'な' || isExplaining(next);
  if (pos === '名詞') return isExplaining(tokens[at]) && next?.pos === '助動詞';
  if (pos === '動詞')
    return posDetail === '接尾' || posDetail === '非自立' || (tokens[at - 1]!.surface === 'は' && surface === 'あり');
  if (pos === '形容詞')
    return (
      posDetail === '非自立' ||
      (/^(?:も|でも)$/u.test(tokens[at - 1]!.surface) && isAllowing(tokens[at])) ||
      (tokens[at - 1]!.surface === 'は' && surface.startsWith('な'))
    );
  if (pos !== '助詞') return false;
  // 行かなければならない, 切ってもよい.
  if (surface === 'ば') return tokens[at - 1]!.surface === 'なけれ' && isObliging(next);
  if (surface === 'でも') return isAllowing(next);
  if (surface === 'も') return /^[てで]$/u.test(tokens[at - 1]!.surface) && isAllowing(next);
  if (surface === 'て' || surface === 'で') {
    return (
      next?.posDetail === '非自立' ||
      next?.surface === 'ください' ||
      next?.surface === '下さい' ||
      (next?.surface === 'は' && isDenyingWord(tokens[at + 2])) ||
      (next?.surface === 'も' && isAllowing(tokens[at + 2]))
    );
  }
  if (surface === 'は')
    return (tokens[at - 1]!.surface === 'で' || tokens[at - 1]!.surface === 'て') && isDenyingWord(next);
  return surface === 'な' && posDetail === '終助詞' && next?.pos !== '助詞';
}

function isEnd(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'punctuation' && next.surface !== '、') || next.surface === 'と';
}

/** The の of 行くのです. */
function isExplaining(token: Token | undefined): boolean {
  return token?.pos === '名詞' && token.posDetail === '非自立' && (token.surface === 'の' || token.surface === 'ん');
}

function isObliging(token: Token | undefined): boolean {
  return token !== undefined && /^(?:なら|なり|いけ)$/u.test(token.surface);
}

function isAllowing(token: Token | undefined): boolean {
  return token !== undefined && /^(?:よい|良い|いい)$/u.test(token.surface);
}

function isDenyingWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ない|なかっ|あり|なら|いけ)$/u.test(token.surface);
}
