import type { Place } from '../core/finding.js';
import type { Token } from '../core/segment.js';
import { contains, overlaps } from '../core/span.js';
import { isAllowed } from '../core/termbase.js';
import type { CheckContext } from './context.js';
import { headOf } from './dictionary-words.js';
import type { Rendering, RivalRendering } from './renderings.js';

/** Words that point back to what was named before: 同社, 両国, 各省. */
export function isPointer(text: string): boolean {
  return /^[同当本両各該諸]/u.test(text);
}

/** Two letters or more, no word for a quality (良好), an action (点検する) or a time (今後). */
export function isThing({ text, place, scene }: RivalRendering, { packs }: CheckContext): boolean {
  const { tokens } = scene.segment;
  const last = tokens[place.to]!;
  const next = tokens[place.to + 1];
  if ([...text].length < 2 || last.surface === '的' || last.posDetail === '副詞可能') return false;
  if (last.posDetail === '形容動詞語幹' && place.from === place.to) return false;
  return packs.target.isNominal(last) && !(next?.start === last.end && next.pos === '動詞');
}

/**
 * So many words are near a word in meaning when it is one of everyday: 協力, スタッフ, 設備 have 30 and more, 顕微鏡 a few. Loanwords have more
 * senses: トランス is a transformer and a trance.
 */
const COMMON = { loanword: 20, other: 15 };
const KATAKANA = /^[ァ-ヺー]+$/u;

/**
 * A single everyday word, for which a good text may well have another: 努力 and 取り組み. Compounds are terms.
 * @param content the meaningful words of the text
 */
export function isCommon(content: readonly Token[], text: string, { lexicon }: CheckContext): boolean {
  const least = KATAKANA.test(text) ? COMMON.loanword : COMMON.other;
  const near = lexicon.related.map((words) => words.translations(headOf(text, words) ?? text).length);
  return content.length === 1 && near.some((count) => count >= least);
}

/** From so many kana a single loanword is a term: コンプレッサー, but not ワクチン. */
const LONG_LOANWORD = 6;

/**
 * A word that names one thing wherever it stands: a compound, or one that is technical by its length. Texts of a run speak of many things, and one calls a
 * 病院 by 病室 where it means a room of it.
 */
export function isTermOfRun(text: string, { packs }: CheckContext): boolean {
  const content = packs.target.tokenize(text).filter((token) => packs.target.isContent(token));
  const isLong = KATAKANA.test(text) ? text.length >= LONG_LOANWORD : /^\p{Script=Han}{3,}$/u.test(text);
  return content.length > 1 || isLong;
}

/** Countries, languages and weekdays have short and full names; Latin letters are kept as a version has them. */
export function isName(text: string, { lexicon, packs }: CheckContext): boolean {
  const found = lexicon.regions.find(packs.target.code, text);
  return /\p{Script=Latin}/u.test(text) || found.some(({ start, end }) => start === 0 && end === text.length);
}

/** The glossary allows the word, or another check says that it does not. */
export function isAdmitted({ place, scene: { segment } }: RivalRendering, { matcher, packs }: CheckContext): boolean {
  const matches = matcher?.matches(packs.target.code, segment.text, segment.tokens) ?? [];
  return matches.some((match) => contains(match, place) && isAllowed(match.term.status));
}

/** A version that does not have the term here has the rival's words by another word: the text itself varies, 改名 beside 개명. */
export function hasOtherWord({ row, scene, place }: RivalRendering, { links }: CheckContext): boolean {
  const present = new Set(row.places.map(({ source }) => source));
  return links
    .linksOf(scene.segment.index)
    .some(({ source, target }) => !present.has(source) && contains(target, place));
}

/** A name or loanword that is taken over by sound, and other katakana for it, are the business of `name-variant` and `garbled-katakana`. */
export function soundsAlike({ text }: RivalRendering, usual: Rendering, { links }: CheckContext): boolean {
  const bySound = (at: Place) =>
    links.linksOf(at.segment).some(({ kind, target }) => kind === 'sound' && overlaps(target, at));
  const isHeard = usual.places.length === 0 || usual.places.some(bySound);
  return isHeard && [text, usual.text].every((word) => LOANWORD.test(word));
}

/** Katakana, with the title or the kind of thing that is named behind it: ホアン氏. */
const LOANWORD = /^[ァ-ヺー・]{2,}\p{Script=Han}?$/u;
