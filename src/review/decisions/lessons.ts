import type { Decision } from '../../core/decision.js';
import type { ReportTestimony } from '../../core/finding.js';
import type { LanguageCode } from '../../core/language.js';
import type { AllowedWords, WordPair } from '../../core/lesson.js';
import type { Review, ReviewItem, SourcePassage } from '../model.js';
import { corrected, PLAIN, placedIn } from '../placed-correction.js';
import { fold, headsBySubject, isConflict, isWide, type Standing } from './standing.js';
import { differOnlyInForm, isVocabulary } from './vocabulary.js';

/** Sentences in which a reviewer dismisses the same words one by one, before they may be allowed. */
const SENTENCES = 2;

/**
 * Words that reviewers keep on dismissing: with a scope of more than one finding, or one by one in two sentences and more. At least one of the judgements is on this text, whose
 * language is known. Left out, because the next finding on the same words may be right:
 * - what somebody accepted, wrote or asked about elsewhere, and what two reviewers disagree on;
 * - amounts and dates (15億円 is wrong beside other amounts), and marks and single kana, which are no words.
 * @param decisions of the whole file
 */
export function allowProposals({ pair, language, items }: Review, decisions: readonly Decision[]): AllowedWords[] {
  const groups = new Map<string, Decision[]>();
  for (const heads of headsBySubject(decisions).values()) {
    for (const head of isConflict(heads) ? heads.map(contested) : heads.slice(-1)) {
      const key = JSON.stringify([head.subject.check, fold(head.subject.words)]);
      groups.set(key, [...(groups.get(key) ?? []), head]);
    }
  }
  const amounts = new Set(items.filter(({ finding }) => finding.its === 'numbers').map(({ finding }) => finding.check));
  return [...groups.values()].flatMap((judged): AllowedWords[] => {
    const dismissed = judged.filter(({ verdict }) => verdict === 'dismissed');
    const last = dismissed.findLast(({ subject }) => subject.pair === pair);
    if (!last || judged.some(({ verdict }) => AGAINST.has(verdict)) || !isRepeated(dismissed)) return [];
    const { check, words } = last.subject;
    if (!isWord(words) || amounts.has(check)) return [];
    return [{ kind: 'allow', language, check, words: words.trim(), reason: reasonOf(dismissed) }];
  });
}

const AGAINST: ReadonlySet<Decision['verdict']> = new Set(['accepted', 'written', 'question']);

/** An opinion that is contradicted speaks for nothing; it is as a question. */
function contested(decision: Decision): Decision {
  return { ...decision, verdict: 'question' };
}

function isRepeated(dismissed: readonly Decision[]): boolean {
  return dismissed.some(isWide) || new Set(dismissed.map(({ subject }) => subject.sentence)).size >= SENTENCES;
}

function isWord(words: string): boolean {
  return (
    /\p{L}/u.test(words) && !/^\p{N}/u.test(words.trim()) && !/^[\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(words)
  );
}

function reasonOf(dismissed: readonly Decision[]): string {
  const reasons = dismissed.map(({ reason }) => reason?.trim() ?? '').filter((reason) => reason !== '');
  if (reasons.length > 0) return [...new Set(reasons)].join('; ');
  return dismissed.length === 1 ? 'dismissed once' : `dismissed ${dismissed.length} times`;
}

/** Words that stand for each other, and the fingerprint of the judgement whose correction says so. */
export interface FoundPair {
  readonly fingerprint: string;
  readonly pair: WordPair;
}

/** Checks that are about one word and what the versions have for it. Those about amounts, order, negation or marks quote words, too, but not its translation. */
const ABOUT_WORDS: ReadonlySet<string> = new Set([
  'confused-word',
  'garbled-katakana',
  'name-mismatch',
  'term-missing',
  'unknown-compound',
  'unsupported-word',
  'untranslated',
]);

/**
 * Word pairs that accepted and written corrections show: of 鉄の道 → 鉄道 beside vi "đường sắt" that these two stand for each other. A wrong pair would make the checks blind, so
 * this is left out:
 * - corrections of uncertain findings, and of checks that are not about one word;
 * - corrections that change more than the flagged words: what of it stands for the quoted words is not known;
 * - words that are no whole word or phrase, on either side, and mere changes of form (see `isVocabulary`, `differOnlyInForm`);
 * - versions with several quoted wordings: which of them it is, is not known.
 * @param standings one a finding of the review
 */
export function pairProposals({ items, language }: Review, standings: readonly Standing[]): FoundPair[] {
  return items.flatMap((item, k): FoundPair[] => {
    const words = correctedWords(item, standings[k], language);
    const decision = standings[k]?.decisions.at(-1);
    if (words === undefined || !decision) return [];
    const target = { language, text: words };
    return item.sources.flatMap((source): FoundPair[] => {
      const testimony = onlyTestimony(item, source);
      if (!testimony) return [];
      const pair: WordPair = { kind: 'pair', target, source: { language: source.language, text: testimony.text } };
      return [{ fingerprint: decision.fingerprint, pair }];
    });
  });
}

/** What the flagged words are corrected to; undefined when nothing can be learned from it. */
function correctedWords(item: ReviewItem, standing: Standing | undefined, language: LanguageCode): string | undefined {
  const { finding, target } = item;
  const decision = standing?.decisions.at(-1);
  if (!decision?.correction || !isMade(standing, decision)) return;
  if (finding.uncertain || !ABOUT_WORDS.has(finding.check) || decision.subject.sentence !== target.text) return;
  const start = finding.target.start - target.span.start;
  const end = finding.target.end - target.span.start;
  const edits = placedIn(target.text, decision, PLAIN) ?? [];
  if (edits.length === 0 || edits.some((edit) => edit.start < start || edit.start + edit.was.length > end)) return;
  const sentence = corrected(target.text, edits);
  const words = sentence.slice(start, sentence.length - (target.text.length - end));
  const isWhole = isVocabulary(sentence, { start, end: start + words.length }, language);
  return isWhole && !differOnlyInForm(finding.target.text, words, language) ? words : undefined;
}

/** A correction that was once written teaches, too, where the file has it no more. */
function isMade(standing: Standing | undefined, { verdict }: Decision): boolean {
  return standing?.status === 'accepted' || (standing?.status !== 'conflict' && verdict === 'written');
}

/** The words that a version has against the flagged ones, when it has one wording only, and that is a whole word. */
function onlyTestimony({ finding }: ReviewItem, { language, passage }: SourcePassage): ReportTestimony | undefined {
  const own = finding.sources.filter((one) => one.language === language && one.text.trim() !== '');
  const [first] = own;
  if (!first || !passage || first.role !== 'contradicts' || own.some(({ text }) => fold(text) !== fold(first.text)))
    return undefined;
  const start = first.start - passage.span.start;
  const span = { start, end: start + first.text.length };
  const isThere = passage.text.slice(span.start, span.end) === first.text;
  return isThere && isVocabulary(passage.text, span, language) ? first : undefined;
}
