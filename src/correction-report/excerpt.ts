import { contains, type Span, united } from '../core/span.js';
import type { Passage } from '../review/model.js';
import { columnsOf } from '../text/columns.js';

/** Words of a sentence, told from the rest. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How much of a sentence is shown, in columns. */
export interface ExcerptRoom {
  /** Of a sentence that is shown whole. */
  readonly whole: number;
  /** On either side of the words in question where it is longer. */
  readonly aside: number;
}

const ROOM: ExcerptRoom = { whole: 180, aside: 64 };
/** For a sentence in which words are not marked: what is left out could be they. */
export const UNMARKED: ExcerptRoom = { ...ROOM, whole: 600 };

/**
 * What a table shows of a version: the words that the findings are about and their surroundings. Three long sentences in full would make one row a page.
 * @param room how much is shown
 * @returns parts in order; … stands for what is left out
 */
export function excerptOf({ text, marks }: Pick<Passage, 'text' | 'marks'>, room = ROOM): ExcerptPart[] {
  const spans = united(marks);
  const windows = windowsOf(text, spans, room);
  const parts = windows.flatMap(({ start, end }, k): ExcerptPart[] => {
    const isCut = k === windows.length - 1 && end < text.length;
    const head = start > 0 ? [{ text: '…', isMarked: false }] : [];
    const own = spans.filter((span) => contains({ start, end }, span));
    let at = start;
    const words = own.flatMap((span) => {
      const before = { text: text.slice(at, span.start), isMarked: false };
      at = span.end;
      return [before, { text: text.slice(span.start, span.end), isMarked: true }];
    });
    return [...head, ...words, { text: text.slice(at, end) + (isCut ? '…' : ''), isMarked: false }];
  });
  return parts.filter((part) => part.text !== '');
}

/** Stretches of a sentence that are shown, in order. */
function windowsOf(text: string, marks: readonly Span[], { whole, aside }: ExcerptRoom): Span[] {
  if (columnsOf(text) <= whole) return [{ start: 0, end: text.length }];
  if (marks.length === 0) return [{ start: 0, end: endOf(text, 0, whole) }];
  return united(marks.map(({ start, end }) => ({ start: startOf(text, start, aside), end: endOf(text, end, aside) })));
}

/** Where an excerpt begins: at a word where the language has spaces. */
function startOf(text: string, mark: number, most: number): number {
  let [at, columns] = [mark, 0];
  for (const character of [...text.slice(0, mark)].reverse()) {
    columns += columnsOf(character);
    if (columns > most) break;
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
