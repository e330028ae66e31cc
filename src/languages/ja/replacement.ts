import type { Tokenizer } from '../../core/ports.js';
import type { Segment, Token } from '../../core/segment.js';
import type { Span } from '../../core/span.js';

/** Suffixes that make a noun with which する makes a verb: 一般化する, 重要視する. */
const VERBAL_SUFFIXES: ReadonlySet<string> = new Set(['化', '視']);

/**
 * Whether words can stand in the place of others without anything around having to change: 統一 can before する, 一様 cannot; before な it is the reverse. Words that inflect can
 * only be told to fit where they stand in their dictionary form.
 * @param place UTF-16 units of the segment's text
 */
export function canReplace(
  words: string,
  place: Span,
  { text, tokens }: Pick<Segment, 'text' | 'tokens'>,
  tokenizer: Tokenizer,
): boolean {
  const last = tokens.findLast((token) => token.end <= place.end && token.end > place.start);
  if (!last || words === '') return true;
  const end = place.start + words.length;
  const anew = tokenizer.tokenize(text.slice(0, place.start) + words + text.slice(place.end));
  const own = anew.find((token) => token.start < end && token.end >= end);
  const after = tokens.find((token) => token.start >= place.end);
  if (!own) return false;
  // With what follows they may make one word: 牛 before 肉. 会 before 社員, with 社 of another word, does not count.
  if (own.end > end) return own.pos === '名詞' && own.known !== false && after?.pos === '名詞';
  if (!isInflected(last)) return own.pos === '名詞' && suitsNoun(own, last, after);
  if (last.surface !== last.base) return false;
  // 這う肉 was meant to be 牛肉.
  return own.pos === '名詞' ? after?.pos === '名詞' : own.pos === last.pos && own.surface === own.base;
}

/** @param after the first word behind the place */
function suitsNoun(own: Token, last: Token, after: Token | undefined): boolean {
  if (!after || after.start !== last.end) return true;
  if (isLightVerb(after)) return isVerbal(own);
  const isCopula = after.base === 'だ' && after.surface === 'な';
  if (isCopula) return isAdjectival(own);
  if (/^[にで]$/u.test(after.surface) && isAdjectival(last)) return isAdjectival(own);
  if (after.surface === 'の') return !isAdjectival(own) || isAdjectival(last);
  return true;
}

/** What ends in kanji is a word that the dictionary lacks, whatever its last character is by itself: 染汚. */
function isInflected({ pos, surface }: Token): boolean {
  return (pos === '動詞' || pos === '形容詞') && /\p{Script=Hiragana}$/u.test(surface);
}

function isLightVerb({ pos, base }: Token): boolean {
  return pos === '動詞' && /^(?:する|できる|出来る|いたす|致す|なさる|くださる|下さる)$/u.test(base);
}

function isVerbal({ posDetail, surface }: Token): boolean {
  return posDetail === 'サ変接続' || (posDetail === '接尾' && VERBAL_SUFFIXES.has(surface));
}

function isAdjectival({ posDetail, surface }: Token): boolean {
  return posDetail === '形容動詞語幹' || (posDetail === '接尾' && surface === '的');
}
