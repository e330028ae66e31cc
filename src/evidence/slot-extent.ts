import type { LanguagePack } from '../core/ports.js';
import type { Token } from '../core/segment.js';
import type { SlotWord } from './slot-words.js';

/** Token indexes of a segment, both inclusive. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What is known of the term that should stand in the slot. */
export interface ExpectedTerm {
  readonly pack: LanguagePack;
  /** Allowed terms, the preferred one first. */
  readonly terms: readonly string[];
  /** Tokens of the preferred term. */
  readonly tokens: readonly Token[];
}

/** Words that may stand between the parts of a wrong rendering: 光の合成, 電気を蓄える池, 전기를 저장. Other particles part clauses. */
const TIES = new Set(['の', 'な', 'を', '的', '의', '을', '를']);
const LONGEST_GAP = 3;
const MOST_FREE = 2;

/**
 * Groups words that are linked or akin to the missing term. A word that brings nothing new begins a group of its own: for 国防 the phrase
 * 国の防衛を国民が has one group, 国の防衛.
 */
export function groupsOf(words: readonly SlotWord[], expected: ExpectedTerm): Extent[] {
  const groups: { from: number; to: number; covered: Set<string> }[] = [];
  words.forEach((word, k) => {
    if (!isCore(word)) return;
    const last = groups.at(-1);
    const brings =
      last &&
      (isGlued(words, last.to, k) ||
        isOneCounterpart(words, last.to, k) ||
        word.covers.some((name) => !last.covered.has(name)));
    if (last && brings && isPassable(words, last.to, k, expected)) {
      last.to = k;
      for (const name of word.covers) last.covered.add(name);
    } else {
      groups.push({ from: k, to: k, covered: new Set(word.covers) });
    }
  });
  return groups.map(({ from, to }) => ({ from, to }));
}

/** Neighbouring words with one counterpart: văn and hóa for 文化. */
function isOneCounterpart(words: readonly SlotWord[], from: number, to: number): boolean {
  return to === from + 1 && words[to]!.covers.some((name) => words[from]!.covers.includes(name));
}

function isCore({ standing }: SlotWord): boolean {
  return standing === 'inside' || standing === 'akin';
}

/** True when all tokens from one to another are written without white space, as one compound. */
function isGlued(words: readonly SlotWord[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (words[k]!.token.end !== words[k + 1]!.token.start) return false;
  return words.slice(from + 1, to).every(({ standing }) => standing !== 'none');
}

/**
 * A group goes on over a tie, over words that nothing accounts for, and inside a compound over a word that has a counterpart elsewhere too
 * (the middle of [世界][貿易][会議] when trade is spoken of all over the sentence).
 */
function isPassable(words: readonly SlotWord[], from: number, to: number, { pack, tokens }: ExpectedTerm): boolean {
  const gap = words.slice(from + 1, to);
  if (gap.length > LONGEST_GAP) return false;
  const count = (standing: SlotWord['standing']) => gap.filter((word) => word.standing === standing).length;
  if (count('free') > MOST_FREE || (count('taken') > 0 && !isGlued(words, from, to))) return false;
  return gap.every(({ token, standing }) => {
    if (standing !== 'none') return true;
    const listed = pack.coordinators.has(token.surface) || token.kind === 'punctuation';
    if (listed) return tokens.some(({ surface }) => surface === token.surface);
    const particle = token.pos === '助詞' || token.pos === 'josa';
    return !particle || TIES.has(token.surface);
  });
}

/** How much longer than the missing term a slot may be, in characters. */
const SURPLUS = 3;

/** Length in characters; kana count half, for what one kanji says takes two of them: 水素, ハイドロジェン. */
function breadth(text: string): number {
  return [...text].length - 0.5 * (text.match(/[\p{Script=Katakana}\p{Script=Hiragana}ー]/gu)?.length ?? 0);
}

/** Suffixes that relate a noun to what follows and are no part of it: 子供向け, 学生用, 機関間. Origin: the suffixes (接尾) of IPADIC. */
const RELATIONAL = new Set(
  '向け 用 間 側 別 中 上 下 内 外 前 後 時 毎 ごと 等 など 達 たち ら 以上 以下 以外 以内 当たり あたり 付き つき 入り 込み 済み 兼 同士 さん 様 氏'.split(
    ' ',
  ),
);

function isRelational({ surface, pos }: Token): boolean {
  return pos !== '接頭詞' && RELATIONAL.has(surface);
}

/** Takes in what belongs to the words of a group: the rest of its compound, as long as the term leaves room for it. */
export function complete(group: Extent, words: readonly SlotWord[], expected: ExpectedTerm): Extent {
  const { pack, terms, tokens } = expected;
  const open = openSides(group, words, expected);
  const spaced = pack.boundary === 'syllable';
  const letters = breadth(terms[0]!);
  let { from, to } = group;
  const reach = (a: number, b: number) =>
    words.slice(a, b + 1).reduce((sum, { token }) => sum + breadth(token.surface), 0);
  const fits = (a: number, b: number, most: number) => (spaced ? b - a + 1 <= tokens.length : reach(a, b) <= most);
  while (from > 0 && belongs(words, from - 1, from, expected)) {
    if (!isOneLoanword(words, from - 1, from) && !(open.left && fits(from - 1, to, letters + SURPLUS))) break;
    from--;
  }
  while (to < words.length - 1 && belongs(words, to + 1, to, expected)) {
    const suffix = pack.boundary === 'token' && !pack.isContent(words[to + 1]!.token);
    const room = pack.boundary === 'token' ? reach(from, to) < letters : fits(from, to + 1, letters + SURPLUS);
    if (!isOneLoanword(words, to, to + 1) && !suffix && !(open.right && room)) break;
    to++;
  }
  return { from, to };
}

/** On which sides words of the term are still missing, told by those that the group has: 住宅貸付 has the beginning of 住宅ローン. */
function openSides({ from, to }: Extent, words: readonly SlotWord[], { terms, pack, tokens }: ExpectedTerm) {
  const covers = words.slice(from, to + 1).flatMap((word) => word.covers);
  const linked = words.slice(from, to + 1).some(({ standing }) => standing === 'inside');
  const last = pack.boundary === 'syllable' ? tokens.length - 1 : [...terms[0]!].length - 1;
  const units = covers.flatMap((name) => (name.startsWith('0:') ? [Number(name.slice(2))] : []));
  // Word order differs between languages, so links do not tell the side; only a compound says that its parts belong together.
  if (units.length === 0) return { left: pack.boundary === 'token' && linked, right: pack.boundary === 'token' };
  return { left: !units.includes(0), right: !units.includes(last) };
}

/** True when a word may be one more part of the slot beside it. */
function belongs(words: readonly SlotWord[], k: number, beside: number, { pack }: ExpectedTerm): boolean {
  const { token, standing, far, covers } = words[k]!;
  const free = standing === 'free' || (standing === 'taken' && (far || covers.length > 0));
  if (pack.boundary !== 'token') return standing === 'free' && token.kind === 'word' && pack.isContent(token);
  const glued = isGlued(words, Math.min(k, beside), Math.max(k, beside));
  return (
    glued &&
    (isOneLoanword(words, k, beside) || (free && pack.isNominal(token) && !(k > beside && isRelational(token))))
  );
}

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** Katakana is judged as a whole: ワイヤレスネットワーク is one rendering, unless a part stands for a word beside the term. */
function isOneLoanword(words: readonly SlotWord[], a: number, b: number): boolean {
  const [left, right] = a < b ? [words[a]!, words[b]!] : [words[b]!, words[a]!];
  if ([left, right].some(({ standing, far }) => standing === 'taken' && !far)) return false;
  const glued = left.token.end === right.token.start;
  return glued && KATAKANA.test(left.token.surface) && KATAKANA.test(right.token.surface);
}

/**
 * Runs of words that nothing accounts for and that could be a rendering of the term by their kind and length: for a noun nouns, in a
 * language with spaces about as many words as the term has.
 */
export function freeRuns(words: readonly SlotWord[], expected: ExpectedTerm): Extent[] {
  const { pack, terms, tokens } = expected;
  const runs: { from: number; to: number }[] = [];
  words.forEach(({ token, standing }, k) => {
    const open = standing === 'free' || standing === 'akin';
    if (!open || token.kind !== 'word' || !(pack.isNominal(token) || pack.isContent(token))) return;
    const last = runs.at(-1);
    if (last && last.to === k - 1 && (pack.boundary !== 'token' || isGlued(words, k - 1, k))) last.to = k;
    else runs.push({ from: k, to: k });
  });
  return runs.flatMap((run) => {
    let { from, to } = run;
    while (to > from && isRelational(words[to]!.token)) to--;
    const own = words.slice(from, to + 1).map(({ token }) => token);
    if (!own.some((token) => pack.isContent(token)) || !own.every((token) => isOfKind(token, tokens.at(-1)!)))
      return [];
    const length = own.reduce((sum, { surface }) => sum + breadth(surface), 0);
    if (own.length === 1 && ANAPHORIC.test(own[0]!.surface)) return [];
    if (own.every(isProperName) && !tokens.some(isProperName)) return [];
    // Of a single kanji one cannot say what it is a part of: 灯 for 街路灯.
    if (own.length === 1 && own[0]!.surface.length === 1 && breadth(terms[0]!) > 2) return [];
    const fits =
      pack.boundary === 'syllable' ? Math.abs(own.length - tokens.length) <= 1 : length <= breadth(terms[0]!) + SURPLUS;
    // The rest of the compound, if the term has it as well: 森林喪失 for 森林減少, though forests are spoken of all over the sentence.
    const shares = (k: number, beside: number) =>
      words[k] !== undefined && words[k].covers.length > 0 && belongs(words, k, beside, expected);
    while (shares(from - 1, from)) from--;
    while (shares(to + 1, to)) to++;
    return fits ? [{ from, to }] : [];
  });
}

/** An adverbial noun (すべて, 最初) renders no term, nor a verb a noun. Languages without parts of speech cannot tell. */
/** Names that the dictionary has: 山田. */
function isProperName({ posDetail, known }: Token): boolean {
  return posDetail === '固有名詞' && known !== false;
}

/** Nouns that take up another one: 同市, 当館, 本学. */
const ANAPHORIC = /^[同当本]\p{Script=Han}$/u;

function isOfKind(token: Token, model: Token): boolean {
  const affix = token.pos === '接頭詞';
  return (affix || token.pos === model.pos) && (token.posDetail !== '副詞可能' || model.posDetail === '副詞可能');
}
