import type { Tokenizer } from '../../core/ports.js';
import type { Register, SentenceEnd } from '../../core/register.js';
import type { Token } from '../../core/segment.js';
import { type VerbForms, verbForms } from '../../text/japanese-conjugation.js';

const NAMES: Readonly<Record<Register, string>> = { polite: 'です・ます', plain: 'だ・である' };

/** Verbs of honour and modesty: sentences that end with them speak to somebody, and their plain forms are not what a plain text has. */
const HONORIFIC: ReadonlySet<string> = new Set(
  (
    'ござる いたす 致す 申す 申し上げる まいる 参る おる 居る いただく 頂く くださる 下さる なさる いらっしゃる おっしゃる 存じる ' +
    '伺う うかがう'
  ).split(' '),
);
const FULL_STOPS = /^[。．.！!]+$/u;

/**
 * The predicate that a sentence ends with. Nothing where it ends otherwise: with a noun, a particle (questions, calls), a command, or a quotation, and
 * where no full stop says that it is a sentence.
 */
export function sentenceEnd(tokens: readonly Token[], tokenizer: Tokenizer): SentenceEnd | undefined {
  const words = wordsOf(tokens);
  const last = words?.at(-1);
  if (!words || !last || last.kind !== 'word') return undefined;
  return politeEnd(words) ?? plainEnd(words, tokenizer);
}

/** The words before the full stop, without what stands in brackets between them: 増えた（図3）。 */
function wordsOf(tokens: readonly Token[]): readonly Token[] | undefined {
  let end = tokens.length;
  while (end > 0 && FULL_STOPS.test(tokens[end - 1]!.surface)) end--;
  if (end === tokens.length) return undefined;
  if (/^[）)]$/u.test(tokens[end - 1]?.surface ?? '')) {
    while (end > 0 && !/^[（(]$/u.test(tokens[end - 1]!.surface)) end--;
    end--;
  }
  return tokens.slice(0, Math.max(0, end));
}

/** A run of tokens at the end, by their surfaces; true when all are there. */
function endsWith(words: readonly Token[], ...surfaces: readonly string[]): boolean {
  return surfaces.every((surface, k) => words.at(k - surfaces.length)?.surface === surface);
}

function make(register: Register, from: Token, last: Token, others: readonly string[], isAddress = false): SentenceEnd {
  return { start: from.start, end: last.end, register, name: NAMES[register], others, isAddress };
}

/** Endings after a verb before ます, and which plain form has their meaning. */
const MASU: readonly (readonly [readonly string[], (forms: VerbForms, base: string) => string | undefined])[] = [
  [['ます'], (_, base) => base],
  [['まし', 'た'], ({ past }) => past],
  [['ませ', 'ん'], ({ negative }) => negative],
  [['ませ', 'ん', 'でし', 'た'], ({ negative }) => `${negative.slice(0, -1)}かった`],
  [['ましょ', 'う'], () => undefined],
];

function politeEnd(words: readonly Token[]): SentenceEnd | undefined {
  const last = words.at(-1)!;
  if (last.base === 'くださる' || last.base === '下さる') return make('polite', last, last, [], true);
  for (const [ending, plainOf] of MASU) {
    if (!endsWith(words, ...ending)) continue;
    const at = words.length - ending.length - 1;
    const verb = words[at];
    if (!verb) return undefined;
    const start = predicateStart(words, at);
    // The tokenizer cuts 組み立てます as 組み立, て and ます.
    if (verb.pos !== '動詞' && verb.pos !== '助動詞') return make('polite', words[start]!, last, []);
    const isAddress = isHonorific(words, start, at) || ending[0] === 'ましょ';
    const forms = verbForms(verb.base).find(({ stem }) => stem === verb.surface);
    const plain = forms && !isAddress ? plainOf(forms, verb.base) : undefined;
    const before = words
      .slice(start, at)
      .map(({ surface }) => surface)
      .join('');
    return make('polite', words[start]!, last, plain === undefined ? [] : [before + plain], isAddress);
  }
  return desuEnd(words);
}

function desuEnd(words: readonly Token[]): SentenceEnd | undefined {
  const last = words.at(-1)!;
  const length = endsWith(words, 'です') ? 1 : endsWith(words, 'でし', 'た') || endsWith(words, 'でしょ', 'う') ? 2 : 0;
  const copula = words.at(-length);
  if (length === 0 || copula?.base !== 'です') return undefined;
  const before = words.at(-length - 1);
  if (!before || before.kind === 'punctuation') return undefined;
  if (copula.surface === 'でしょ') return make('polite', copula, last, ['だろう', 'であろう']);
  const isPast = length === 2;
  if (before.surface === 'ん' && before.pos === '名詞') {
    return make('polite', before, last, isPast ? ['のだった', 'のであった'] : ['のだ', 'のである']);
  }
  // 高いです, 高かったです: what stands before is a predicate by itself.
  if (before.pos === '形容詞' || before.pos === '助動詞') {
    const start = predicateStart(words, words.length - length - 1);
    const plain = words
      .slice(start, -length)
      .map(({ surface }) => surface)
      .join('');
    return make('polite', words[start]!, last, isPast ? [] : [plain]);
  }
  return make('polite', copula, last, isPast ? ['だった', 'であった'] : ['だ', 'である']);
}

function plainEnd(words: readonly Token[], tokenizer: Tokenizer): SentenceEnd | undefined {
  const at = words.length - 1;
  const last = words[at]!;
  const before = words[at - 1];
  const end = (from: Token | undefined, other: string | undefined) =>
    make('plain', from ?? last, last, other === undefined ? [] : [other]);
  const copula = copulaEnd(words);
  if (copula) return end(copula.from, copula.polite);
  if (last.surface === 'た' || (last.surface === 'だ' && before?.pos === '動詞')) {
    return before ? pastEnd(words, end, tokenizer) : undefined;
  }
  if (last.surface === 'ない') return negativeEnd(words, '', end, tokenizer);
  if (last.surface !== last.base) return undefined;
  const start = predicateStart(words, at);
  if (last.pos === '動詞') {
    const stem = politeStem(last, tokenizer);
    return end(words[start], stem && `${textOf(words, start, at)}${stem}ます`);
  }
  const isAdjective =
    last.pos === '形容詞' || (last.pos === '助動詞' && (last.base === 'たい' || last.base === 'らしい'));
  return isAdjective ? end(words[start], `${textOf(words, start, at + 1)}です`) : undefined;
}

type Make = (from: Token | undefined, other: string | undefined) => SentenceEnd;

/** だ, である, だった, であった, だろう, であろう. */
function copulaEnd(words: readonly Token[]): { from: Token; polite: string } | undefined {
  const [third, second, last] = [words.at(-3), words.at(-2), words.at(-1)!];
  const isCopula = (token: Token | undefined, surface: string) => token?.base === 'だ' && token.surface === surface;
  const isBeing = (token: Token | undefined, surface: string) => token?.base === 'ある' && token.surface === surface;
  if (isCopula(last, 'だ') && second && second.pos !== '動詞') return { from: last, polite: 'です' };
  if (isCopula(second, 'で') && isBeing(last, 'ある')) return { from: second!, polite: 'です' };
  if (isCopula(second, 'だっ') && last.surface === 'た') return { from: second!, polite: 'でした' };
  if (isCopula(second, 'だろ') && last.surface === 'う') return { from: second!, polite: 'でしょう' };
  if (!isCopula(third, 'で')) return undefined;
  if (isBeing(second, 'あっ') && last.surface === 'た') return { from: third!, polite: 'でした' };
  if (isBeing(second, 'あろ') && last.surface === 'う') return { from: third!, polite: 'でしょう' };
  return undefined;
}

function pastEnd(words: readonly Token[], end: Make, tokenizer: Tokenizer): SentenceEnd | undefined {
  const at = words.length - 2;
  const before = words[at]!;
  if (before.surface === 'なかっ') return negativeEnd(words, 'でした', end, tokenizer);
  const start = predicateStart(words, at);
  if (before.pos === '形容詞' || before.base === 'たい') {
    return end(words[start], `${textOf(words, start, words.length)}です`);
  }
  if (before.pos !== '動詞') return undefined;
  const stem = politeStem(before, tokenizer);
  return end(words[start], stem && `${textOf(words, start, at)}${stem}ました`);
}

/** 書かない, ではない, 高くない, 問題がない. @param past what follows in the past: でした */
function negativeEnd(words: readonly Token[], past: string, end: Make, tokenizer: Tokenizer): SentenceEnd | undefined {
  const at = words.length - (past === '' ? 1 : 2);
  const before = words[at - 1];
  if (!before) return undefined;
  const start = predicateStart(words, at);
  if (before.pos !== '動詞') return end(words[start], `${textOf(words, start, at)}ありません${past}`);
  const stem = politeStem(before, tokenizer);
  return end(words[start], stem && `${textOf(words, start, at - 1)}${stem}ません${past}`);
}

/** The form before ます. Of the two that a verb in る may have, the one that the dictionary reads as this verb. */
function politeStem({ base, posDetail }: Token, tokenizer: Tokenizer): string | undefined {
  if (HONORIFIC.has(base)) return undefined;
  const [first, second] = verbForms(base);
  if (!second) return first?.stem;
  // れる and せる cannot begin a text; いる is nearly never 要る.
  if (posDetail === '接尾' || base === 'いる') return first!.stem;
  const isRead = ({ stem }: VerbForms) => {
    const [verb, ending, ...more] = tokenizer.tokenize(`${stem}ます`);
    return verb?.base === base && ending?.base === 'ます' && more.length === 0;
  };
  const [dropped, changed] = [isRead(first!), isRead(second)];
  // The dictionary also reads 走ます as 走る, but 食べります as nothing. In kana both may be right: かえます, かえります.
  if (dropped && changed) return /\p{Script=Han}/u.test(base) ? second.stem : undefined;
  return changed ? second.stem : first!.stem;
}

function textOf(words: readonly Token[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ surface }) => surface)
    .join('');
}

/** Where the predicate begins that goes on to a token: its verb or adjective, with the noun that する makes a verb. */
function predicateStart(words: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && isBound(words[start]!)) start--;
  const [word, before] = [words[start]!, words[start - 1]];
  // Of 製品ではない the negation begins with で.
  if (word.pos !== '動詞' && word.pos !== '形容詞') return Math.min(at, start + 1);
  return word.base === 'する' && before?.pos === '名詞' && before.posDetail === 'サ変接続' ? start - 1 : start;
}

/** Parts of a predicate that follow its verb: auxiliaries, auxiliary verbs, て and the particles between them. */
function isBound({ pos, posDetail }: Token): boolean {
  if (pos === '助動詞') return true;
  if (pos === '動詞' || pos === '形容詞') return posDetail !== '自立';
  return pos === '助詞' && (posDetail === '接続助詞' || posDetail === '係助詞');
}

/** お送りします, ご案内いたします, お願い申し上げます. */
function isHonorific(words: readonly Token[], start: number, at: number): boolean {
  if (words.slice(start, at + 1).some(({ base }) => HONORIFIC.has(base))) return true;
  return words.slice(Math.max(0, start - 2), start + 1).some(({ pos, surface }) => {
    return pos === '接頭詞' && /^(?:お|ご|御)$/u.test(surface);
  });
}
