import { overlaps, type Span } from '../core/span.js';
import { createLocator } from '../text/position.js';
import { contextOf, placeOf } from './cells.js';
import { figure } from './figure.js';
import { lineAround } from './line-around.js';
import type { CorrectionReport, Elsewhere, GeneralCorrection } from './model.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** A text, and the places in it that a finding is about, whatever has become of it. */
export interface Searched {
  readonly text: string;
  readonly found: readonly Span[];
}

/** One letter stands in too many other words. */
const SHORTEST = 2;

/** Where the words of a general correction stand and nothing was found, by text and position. */
export function elsewhereOf(wrongs: readonly string[], texts: readonly Searched[]): Elsewhere[] {
  const words = wrongs.filter((wrong) => wrong.length >= SHORTEST).sort((a, b) => b.length - a.length);
  return texts.flatMap(({ text, found }, index) => {
    const { locate } = createLocator(text);
    const places: (Span & { readonly wrong: string })[] = [];
    for (const wrong of words) {
      for (let start = text.indexOf(wrong); start >= 0; start = text.indexOf(wrong, start + wrong.length)) {
        const place = { start, end: start + wrong.length, wrong };
        if (![...found, ...places].some((other) => overlaps(other, place))) places.push(place);
      }
    }
    return places
      .sort((a, b) => a.start - b.start)
      .map(({ start, wrong }): Elsewhere => {
        const { line: before, at } = lineAround(text, start);
        return { text: index, line: locate(start).line, context: contextOf({ before, wrong, at }) };
      });
  });
}

/** More lines than these nobody reads; the number of the others is said. */
const MOST = 12;

/**
 * Whoever makes a general correction everywhere must look at these places, and whoever makes it where it was found must know that they have not been judged right.
 * @returns what is said of them, and a line a place; undefined where there are none
 */
export function elsewhereLines(
  { elsewhere }: GeneralCorrection,
  report: Pick<CorrectionReport, 'texts' | 'language'>,
  words: CorrectionWords,
): { readonly lead: string; readonly lines: readonly string[] } | undefined {
  if (elsewhere.length === 0) return undefined;
  const count = (value: number) => figure(value, report.language);
  const lines = elsewhere.slice(0, MOST).map(({ text, line, context }) => {
    return `${placeOf({ place: { line }, text, item: '' }, report, words)}: ${context}`;
  });
  const rest = elsewhere.length - lines.length;
  return {
    lead: say(words, 'general.elsewhere', { count: count(elsewhere.length) }),
    lines: rest > 0 ? [...lines, say(words, 'general.elsewhere.more', { count: count(rest) })] : lines,
  };
}

/** The same for a cell of a table: a paragraph each; empty where there are none. */
export function elsewhereParagraphs(
  one: GeneralCorrection,
  report: Pick<CorrectionReport, 'texts' | 'language'>,
  words: CorrectionWords,
): string[] {
  const besides = elsewhereLines(one, report, words);
  return besides ? [besides.lead, ...besides.lines] : [];
}
