import stringWidth from 'string-width';
import { remember } from './remember.js';

/** Cells that a terminal gives to characters that Unicode calls ambiguous (UAX 11), such as … → ※ and à: 2 in some terminals of East Asia. */
export type AmbiguousWidth = 1 | 2;

/** How a terminal counts: what a text takes of a line, and what of it fits. */
export interface Metrics {
  /** Columns that a text takes: 2 for 漢, 1 for a, 0 for a combining mark. */
  readonly columnsOf: (text: string) => number;
  /** Fills up with spaces to a number of columns; longer text is left as it is. */
  readonly padColumns: (text: string, columns: number) => string;
  /** The start of a text that fits, with … behind it when something was cut; empty where not even … fits. */
  readonly fitStart: (text: string, columns: number) => string;
  /** The end of a text that fits, with … before it when something was cut. */
  readonly fitEnd: (text: string, columns: number) => string;
  /** Start and end of a text that fits, with … between them when something was cut. */
  readonly fitMiddle: (text: string, columns: number) => string;
  /** Columns of …, the least that a text can be cut to. */
  readonly ellipsisColumns: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for one character: é written as e and an accent, か and a voiced mark, an emoji with its skin colour. */
export function graphemesOf(text: string): string[] {
  // The segmenter is slow, and most text has only letters that stand by themselves.
  if (isPlain(text)) return text.split('');
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function isPlain(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (plainColumns(text.charCodeAt(k)) === 0) return false;
  return true;
}

/** Signs that stand by themselves whatever follows: middle dot, dashes, quotation marks, ellipsis, caret. */
const SIGNS: ReadonlySet<number> = new Set([0xb7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x2038]);

/**
 * Columns of letters and marks that stand by themselves whatever follows: Latin, Vietnamese, kana, kanji, hangul syllables and their
 * punctuation; 0 for all others.
 */
function plainColumns(code: number): 0 | 1 | 2 {
  if (code >= 0x20 && code <= 0x7e) return 1;
  if (code >= 0x3041) {
    const kana = code <= 0x3096 || (code >= 0x30a1 && code <= 0x30ff);
    const ideograph = (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
    return kana || ideograph || (code >= 0xff01 && code <= 0xff5e) ? 2 : 0;
  }
  if (code >= 0x3001) return code <= 0x3002 || (code >= 0x3008 && code <= 0x3011) ? 2 : 0;
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1ef9) || SIGNS.has(code) ? 1 : 0;
}

/** Begins colours, which are letters and take no column. */
const ESCAPE = '\u001b';

/** @param ofCharacter what one character of a reader takes */
function columnsOfAll(text: string, ofCharacter: (character: string) => number): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += ofCharacter(segment);
  return columns;
}

/** Of the letters and signs that take one column, those that Unicode calls ambiguous, as the library knows them. */
function ambiguousCodes(): ReadonlySet<number> {
  const latin = Array.from({ length: 0x250 - 0xc0 }, (_, k) => 0xc0 + k);
  const isWide = (code: number) => stringWidth(String.fromCharCode(code), { ambiguousIsNarrow: false }) === 2;
  return new Set([...latin, ...SIGNS].filter(isWide));
}

function counterFor(ambiguous: AmbiguousWidth): (text: string) => number {
  const isNarrow = ambiguous === 1;
  const doubled = isNarrow ? undefined : ambiguousCodes();
  // The library is slow, and texts have the same few characters that it is needed for.
  const ofLibrary = (text: string) => stringWidth(text, { ambiguousIsNarrow: isNarrow });
  const ofCharacter = remember(ofLibrary);
  return (text) => {
    let columns = 0;
    for (let k = 0; k < text.length; k++) {
      const code = text.charCodeAt(k);
      const own = plainColumns(code);
      // Combining marks, emoji and the like are left to the library, which knows all of Unicode.
      if (own === 0) return text.includes(ESCAPE) ? ofLibrary(text) : columnsOfAll(text, ofCharacter);
      columns += code > 0x7e && doubled?.has(code) ? 2 : own;
    }
    return columns;
  };
}

function createMetrics(ambiguous: AmbiguousWidth): Metrics {
  const columnsOf = counterFor(ambiguous);
  const ellipsisColumns = columnsOf('…');
  /** As many characters from the start of a list as fit. */
  const take = (characters: readonly string[], columns: number): string[] => {
    const taken: string[] = [];
    let used = 0;
    for (const character of characters) {
      used += columnsOf(character);
      if (used > columns) break;
      taken.push(character);
    }
    return taken;
  };
  /** Cuts a text that does not fit. @param cut gets its characters and the room beside … */
  const shorten = (text: string, columns: number, cut: (characters: string[], room: number) => string): string => {
    if (columnsOf(text) <= columns) return text;
    return columns < ellipsisColumns ? '' : cut(graphemesOf(text), columns - ellipsisColumns);
  };
  return {
    columnsOf,
    ellipsisColumns,
    padColumns: (text, columns) => text + ' '.repeat(Math.max(0, columns - columnsOf(text))),
    fitStart: (text, columns) => shorten(text, columns, (all, room) => `${take(all, room).join('')}…`),
    fitEnd: (text, columns) =>
      shorten(text, columns, (all, room) => `…${take(all.reverse(), room).reverse().join('')}`),
    fitMiddle: (text, columns) =>
      shorten(text, columns, (all, room) => {
        const start = take(all, Math.ceil(room / 2));
        const rest = take(all.reverse(), room - columnsOf(start.join('')));
        return `${start.join('')}…${rest.reverse().join('')}`;
      }),
  };
}

/** How reports count, and most terminals: ambiguous characters take one column. */
export const NARROW_METRICS: Metrics = createMetrics(1);
let wide: Metrics | undefined;

/** How a terminal counts that gives an ambiguous character so many cells. */
export function metricsFor(ambiguous: AmbiguousWidth): Metrics {
  if (ambiguous === 1) return NARROW_METRICS;
  // Few terminals are so: the table is made for those who have one.
  wide ??= createMetrics(2);
  return wide;
}

/** The same for what is no screen: reports, files, messages. */
export const { columnsOf, padColumns, fitStart, fitEnd, fitMiddle } = NARROW_METRICS;
