import type { Span } from '../../core/span.js';
import { isSpaceAt, type Stop, sentenceSegmenter } from '../../text/sentences.js';

/** Kana, kanji, and marks that stand for them or close around them. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆」』）】〕〉》]/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;

/** １．目的 · 第３章．総則 · 一．はじめに · ア．範囲: a number or letter and its full stop. */
const ITEM =
  /^[（(]?(?:第?[\p{Nd}〇一二三四五六七八九十百]{1,4}(?:章|条|節|項|款|編|部)?|[ア-ンあ-んｱ-ﾝA-Za-zＡ-Ｚａ-ｚ])[）)]?[．.]$/u;

/**
 * Words that begin a sentence although they look like a particle after a quotation: 「…。」ではと 、「…。」でもう are rarer than a new
 * sentence with では or でも. Origin: compiled by hand for taiyaku (conjunctions and adverbs of everyday written Japanese).
 */
const STARTERS =
  /^(?:では|でも(?!な)|ですが|ですから|でしたら|ところが|ところで|とはいえ|とにかく|とりあえず|とても|とうとう|とくに|ときに|ときどき|となり|とっさ|ともに|ともあれ|と同時に|はい|はじめ|はっきり|はたして|はて|はは|もし|もちろん|もっと|もう|もはや|もとより|もともと|にもかかわらず|にっこり|にわか|のち|へえ|へいき|がっかり|がんばれ|をや|など(?=\p{Script=Han}))/u;

/** Particles, copula and quotative words after a quotation that is part of a longer sentence: 「行こう。」と言った. */
const GOES_ON =
  /^(?:[、，,・：:／/]|と|って|など|なんて|なのだ|なので|なら|が|を|に|は|も|の|へ|で|や|から|まで|より|だっ|だと|だの|である|です|とか|かと|かの|か[、。]|ね[。、]|よ[。、]|等|云々)/u;

/** After a bare ？ or ！ only the quotative particle carries on: どうする？と聞いた. */
const QUOTATIVE = /^(?:と(?:[\p{Script=Han}、いおきこさしたなのはみも]|$)|って|という|などと)/u;

function goesOn(text: string, stop: Stop): boolean {
  const rest = text.slice(stop.end, stop.end + 12);
  if (STARTERS.test(rest)) return false;
  const last = text.charAt(stop.end - 1);
  if (stop.bare) return /[！？!?]/u.test(last) && QUOTATIVE.test(rest);
  // 「…。」（議長） names the speaker; （…。）（…。） are two remarks.
  if (/[（(]/u.test(rest.charAt(0))) return last !== '）' && last !== ')';
  return GOES_ON.test(rest);
}

/** Full stops of European style: である．次に · である. 次に; and half-width ! ? after Japanese. */
function endsAt(text: string, stop: Stop): boolean {
  const before = text.charAt(stop.first - 1);
  const mark = text.charAt(stop.first);
  const after = text.charAt(stop.end);
  if (!JAPANESE.test(before)) return false;
  if (mark === '!' || mark === '?') return true;
  if (stop.runEnd - stop.first > 1 || LATIN_OR_DIGIT.test(after)) return false;
  if (stop.end - stop.sentence <= 12 && ITEM.test(text.slice(stop.sentence, stop.end))) return false;
  return mark === '．' || isSpaceAt(text, stop.end) || JAPANESE.test(after);
}

const cut = sentenceSegmenter({ wide: '。！？｡', spaced: '.．!?', endsAt, goesOn, quoteBound: 400 });

/**
 * Japanese sentences of `text` as UTF-16 spans: trimmed, ordered, disjoint, missing only white space. Never throws.
 * 「…。」と言った is one sentence; 「…。」 before a new sentence or at a line's end closes its own.
 */
export function segment(text: string): Span[] {
  return cut(text);
}
