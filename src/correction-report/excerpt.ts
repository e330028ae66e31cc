import type { Passage } from '../review/model.js';
import { columnsOf } from '../text/columns.js';

/** Words of a sentence, told from the rest. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Columns of a sentence that is shown whole, and those on either side of the words in question where it is longer. */
const WHOLE = 180;
const ASIDE = 64;

/**
 * What a row of a table shows of a version: the words that the finding is about and their surroundings. Three long sentences in full would make one row a page.
 * @returns parts in order; … stands for what is left out
 */
export function excerptOf({ text, marks }: Pick<Passage, 'text' | 'marks'>): ExcerptPart[] {
  const spans = marks.length === 0 ? [{ start: 0, end: 0 }] : marks;
  const isShort = columnsOf(text) <= WHOLE;
  const from = isShort ? 0 : startOf(text, spans[0]!.start);
  const to = isShort ? text.length : endOf(text, Math.max(spans[0]!.end, from), marks.length === 0 ? WHOLE : ASIDE);
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? '…' : ''), isMarked: false });
  const head = from > 0 ? [{ text: '…', isMarked: false }] : [];
  return [...head, ...parts].filter((part) => part.text !== '');
}

/** Where an excerpt begins: at a word where the language has spaces. */
function startOf(text: string, mark: number): number {
  let [at, columns] = [mark, 0];
  for (const character of [...text.slice(0, mark)].reverse()) {
    columns += columnsOf(character);
    if (columns > ASIDE) break;
    at -= character.length;
  }
  if (at === 0) return 0;
  const space = text.slice(at, mark).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

function endOf(text: string, mark: number, most: number): number {
  let [at, columns] = [mark, 0];
  for (const character of text.slice(mark)) {
    columns += columnsOf(character);
    if (columns > most) break;
    at += character.length;
  }
  if (at === text.length) return at;
  const space = /\s(?!.*\s)/su.exec(text.slice(mark, at));
  return space === null ? at : mark + space.index;
}
