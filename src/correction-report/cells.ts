import type { LanguageCode } from '../core/language.js';
import { categoryName } from '../finding-words/names.js';
import { graphemesOf } from '../text/columns.js';
import { visible } from '../text/visible.js';
import { languageLabel } from './language-names.js';
import type { Correction, CorrectionReport } from './model.js';
import { nameOf } from './progress-lines.js';
import { reasonOf } from './reasons.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** What stands in a row of the table of corrections, as text: the same in every format that has a table. */
export interface CorrectionCells {
  readonly number: string;
  /** Where there are several texts `talks/x.ja.txt · ` and the line, else the line; below it the sentence about the words. */
  readonly place: string;
  /** A line a version: `vi …`. */
  readonly source: string;
  readonly wrong: string;
  readonly right: string;
  readonly reason: string;
  readonly category: string;
  readonly severity: string;
  readonly remark: string;
}

/** Words of a version longer than this are cut: the page or the text has them whole. */
const LONGEST = 400;

export function cellsOf(correction: Correction, report: CorrectionReport, words: CorrectionWords): CorrectionCells {
  return {
    number: String(correction.number),
    place: `${placeOf(correction, report, words)}\n${contextOf(correction)}`,
    source: sourceLines(correction, words).join('\n'),
    wrong: wrongOf(correction, words),
    right: rightOf(correction, words),
    reason: reasonOf(correction, words),
    category: categoryName(correction.category, words),
    severity: words[`severity.${correction.severity}`],
    remark: remarkOf(correction, words),
  };
}

/** Where an entry stands: the text where there are several, the item as its line has it, and the line. */
export function placeOf(
  { place, text, item }: Pick<Correction, 'text' | 'item'> & { readonly place: Pick<Correction['place'], 'line'> },
  { texts }: Pick<CorrectionReport, 'texts'>,
  words: CorrectionWords,
): string {
  const line = say(words, 'place.line', { line: place.line });
  const where = item === '' ? line : say(words, 'place.item', { item, place: line });
  return texts.length > 1 ? `${nameOf(texts[text]!)} · ${where}` : where;
}

/** Characters of the sentence that are shown before and behind the words in question. */
const AROUND = 16;

/** The sentence about the words in question, which stand in brackets: `…岸壁に【30億】円を投じる。`. A line number says nothing to who has the text on paper. */
export function contextOf({ before, wrong, at }: Pick<Correction, 'before' | 'wrong' | 'at'>): string {
  const head = graphemesOf(before.slice(0, at));
  const tail = graphemesOf(before.slice(at + wrong.length));
  const from = `${head.length > AROUND ? '…' : ''}${head.slice(-AROUND).join('')}`;
  const to = `${tail.slice(0, AROUND).join('')}${tail.length > AROUND ? '…' : ''}`;
  return `${from}【${wrong}】${to}`;
}

function sourceLines(correction: Correction, words: CorrectionWords): string[] {
  return versionsBeside(correction).map(({ language, text }) => `${languageLabel(language, words)}: ${text}`);
}

/** What the versions have beside it, for a row; those that have nothing are left out. */
export function versionsBeside({ sources }: Correction): { readonly language: LanguageCode; readonly text: string }[] {
  return sources.flatMap(({ language, passage }) => (passage ? [{ language, text: short(passage.text) }] : []));
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

export function wrongOf({ wrong }: Pick<Correction, 'wrong'>, words: CorrectionWords): string {
  return wrong === '' ? words['wrong.missing'] : wrong;
}

/** What to write; where nobody has said it, what the versions call for. */
export function rightOf({ right, expected }: Pick<Correction, 'right' | 'expected'>, words: CorrectionWords): string {
  if (right === '') return words['right.deleted'];
  if (right !== undefined) return right;
  return expected.length === 0 ? words['right.unsaid'] : say(words, 'right.expected', { words: expected.join(' / ') });
}

function remarkOf({ remark, uncertain, status }: Correction, words: CorrectionWords): string {
  const state = status === 'open' ? [] : [words[`status.${status}`]];
  return [...(uncertain ? [words['correction.uncertain']] : []), ...state, ...(remark === '' ? [] : [remark])].join(
    '\n',
  );
}

/** Who has judged, in a line: `校閲者: Lan, Minh`. */
export function reviewersLine(reviewers: readonly string[], words: CorrectionWords): string {
  return `${words['head.reviewers']}: ${reviewers.map(visible).join(', ')}`;
}
