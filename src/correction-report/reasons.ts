import { echoOf } from './echo.js';
import { capitalised, languageName } from './language-names.js';
import type { Correction, CorrectionReport, GeneralCorrection } from './model.js';
import { isConfirmed } from './scorecard.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** The reason of an entry, and the general correction that says the same. */
export function reasonOf(correction: Correction, words: CorrectionWords): string {
  const { general } = correction;
  const see = general === undefined ? [] : [say(words, 'general.see', { number: general })];
  return [whyOf(correction, words), ...see].filter((text) => text !== '').join('\n');
}

/** A line under an entry: its reason, or what the reviewer says of it. */
export interface WhyLine {
  readonly part: 'reason' | 'remark';
  readonly name: string;
  /** Of the reason without the general correction. */
  readonly text: string;
}

/** The reason and what the reviewer says. What is asked stands first: it is what the author is to answer. */
export function whyLines(correction: Correction, words: CorrectionWords): WhyLine[] {
  const { kind, remark } = correction;
  const isAsked = kind === 'question';
  const reason: WhyLine = { part: 'reason', name: words['column.reason'], text: whyOf(correction, words) };
  if (remark === '') return [reason];
  const name = isAsked ? capitalised(words['status.question']) : words['column.remark'];
  const said: WhyLine = { part: 'remark', name, text: remark };
  return isAsked ? [said, reason] : [reason, said];
}

/** What of an entry its reason is made of. */
export type Reasoned = Pick<
  Correction,
  | 'message'
  | 'explanation'
  | 'quotes'
  | 'own'
  | 'general'
  | 'checks'
  | 'status'
  | 'wrong'
  | 'right'
  | 'rivals'
  | 'alternatives'
  | 'before'
  | 'edits'
>;

/**
 * Why something is to be corrected, with the names of languages in place of codes: `vi 150 tỷ · ko 1500억` is ベトナム語 150 tỷ · 韓国語 1500억. Where a reviewer stands behind the correction, it is a line without
 * suspicion; who has still to decide gets all that it rests on.
 */
export function whyOf(correction: Reasoned, words: CorrectionWords): string {
  const { rivals, alternatives } = correction;
  const rival = rivals.length === 0 ? [] : [say(words, 'correction.rivals', { numbers: rivals.join(', ') })];
  // What came to the same was taken, and so was 岸壁 of 東の岸壁.
  const others = [...new Set(alternatives.map(({ right }) => right))].filter(
    (right) => right === '' || !correction.right?.includes(right),
  );
  const notTaken = others.map((right) =>
    say(words, 'correction.alternatives', { right: right === '' ? words['right.deleted'] : right }),
  );
  const why = isConfirmed(correction)
    ? settledReason(correction, words)
    : named(openReason(correction), correction, words);
  // A reviewer who stands behind it has seen the sentence.
  const echo = isConfirmed(correction) ? undefined : echoOf(correction.before, correction.edits);
  const twice = echo === undefined ? [] : [say(words, 'correction.echo', { words: echo })];
  return [...rival, why, ...twice, ...notTaken].filter((text) => text !== '').join('\n');
}

/** All that it rests on; where a general correction says that already, and no other check says more, what the versions have in this place. */
function openReason({ message, explanation, quotes, general, checks }: Reasoned): string {
  if (general === undefined || checks.length > 1) return explanation === '' ? message : explanation;
  return quotes === '' ? message : quotes;
}

/**
 * The message where it has the words that are written: 用語集では「岸壁」だが、訳文では「波止場」となっている beside 岸壁. Beside 埠頭, which a reviewer has chosen, it would speak for another word; what the versions have is a
 * reason for that, too.
 */
function settledReason(correction: Reasoned, words: CorrectionWords): string {
  const { message, explanation, quotes, wrong, right } = correction;
  const isAbout = right === undefined || message.includes(right);
  if (quotes === '' || explanation === '' || wrong === '')
    return named(message === '' ? explanation : message, correction, words);
  if (!isAbout) return named(say(words, 'reason.versions', { wrong, quotes }), correction, words);
  // What is wrong, and by what one sees it: 「港」が二度挙げられている（ベトナム語 cảng）.
  const isQuoted = message.includes(quotes);
  return named(isQuoted ? message : say(words, 'reason.quoted', { reason: message, quotes }), correction, words);
}

/** Why a general correction is wanted, as the reasons of its entries are said. */
export function generalReasonOf(
  { message, corrections: numbers }: GeneralCorrection,
  { corrections }: Pick<CorrectionReport, 'corrections'>,
  words: CorrectionWords,
): string {
  const first = corrections.find((one) => numbers.includes(one.number) && one.message === message);
  const isOpen = first !== undefined && !isConfirmed(first) && first.explanation !== '';
  return named(isOpen ? first.explanation : message, first ?? { quotes: '', own: '' }, words);
}

function named(why: string, { quotes, own }: Pick<Correction, 'quotes' | 'own'>, words: CorrectionWords): string {
  const naming = (text: string, quoted: string) =>
    quoted === '' ? text : text.split(quoted).join(firstNamed(withoutParts(quoted), words));
  const said = withoutGaps(namingLanguages([quotes, own].reduce(naming, why), words));
  return /^(?:ja|vi|ko|en)[ ,]/u.test(why) ? capitalised(said) : said;
}

function firstNamed(quotes: string, words: CorrectionWords): string {
  return quotes.replace(/^(?:ja|vi|ko|en)(?= )/u, (code) => languageName(code, words));
}

/** Japanese has no space before the name of a language that stands for a code: 「訳語は ベトナム語 cảng」. */
function withoutGaps(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]) (?=[\p{Script=Katakana}ー\p{Script=Han}]+語[ 、])/gu,
    '',
  );
}

/** Quotes without those that are part of another one of their language: of `ko 항구 · ko 항구도시` the second tells both. */
function withoutParts(quotes: string): string {
  const all = quotes.split(' · ');
  const isPart = (one: string, k: number) =>
    all.some((other, at) => {
      const [own, wider] = [one.toLowerCase(), other.toLowerCase()];
      const holds = own.slice(0, 3) === wider.slice(0, 3) && wider.includes(own.slice(3));
      return at !== k && holds && (wider.length > own.length || at < k);
    });
  return all.filter((one, k) => !isPart(one, k)).join(' · ');
}

/** A message with the names of languages in place of codes. A code alone may be a word: vi phạm, en route. */
export function namingLanguages(text: string, words: CorrectionWords): string {
  const name = (code: string) => languageName(code, words);
  return text
    .replace(LISTED, (list) => list.replace(CODE, name).replace(/ 版$/u, '版'))
    .replace(CHAINED, name)
    .replace(/(?<= · )(?:ja|vi|ko|en)(?= )/gu, name)
    .replace(OPENING, (code) => capitalised(name(code)));
}

/** Several in a row, none with a quote: `vi、ko、en 版`, `vi, ko and en`. */
const LISTED =
  /(?<![\p{Script=Latin}\p{N}])(?:ja|vi|ko|en)(?:(?:, |、|·| and | và | 및 )(?:ja|vi|ko|en))+(?![\p{Script=Latin}\p{N}])(?: 版)?/gu;
const CODE = /\b(?:ja|vi|ko|en)\b/gu;
/** The first of several quotes where the reasons of several checks stand together: `vi 150 tỷ · ko 1500억`. */
const CHAINED = /(?<![\p{Script=Latin}\p{N}])(?:ja|vi|ko|en)(?= [^·\n]{1,120} · (?:ja|vi|ko|en) )/gu;
/** At the beginning of a sentence no word is written so: `。vi cảng は港である`. */
const OPENING = /(?<=。|[.!?] )(?:ja|vi|ko|en)(?= \p{L})/gu;
