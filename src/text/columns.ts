import stringWidth from 'string-width';

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

/** Columns that a text takes in a terminal: 2 for 漢, 1 for a, 0 for a combining mark (UAX 11; ambiguous characters count 1). */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let k = 0; k < text.length; k++) {
    const own = plainColumns(text.charCodeAt(k));
    // Combining marks, emoji and the like are left to the library, which knows all of Unicode and takes its time.
    if (own === 0) return stringWidth(text);
    columns += own;
  }
  return columns;
}

/** Signs of one column that stand by themselves: middle dot, dashes, quotation marks, ellipsis, caret. */
const NARROW: ReadonlySet<number> = new Set([0xb7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x2038]);

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
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1ef9) || NARROW.has(code) ? 1 : 0;
}

/** Fills up with spaces to a number of columns; longer text is left as it is. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The start of a text that fits, with … behind it when something was cut. */
export function fitStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return columns < 1 ? '' : `${take(graphemesOf(text), columns - 1).join('')}…`;
}

/** The end of a text that fits, with … before it when something was cut. */
export function fitEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return columns < 1
    ? ''
    : `…${take(graphemesOf(text).reverse(), columns - 1)
        .reverse()
        .join('')}`;
}

/** Start and end of a text that fits, with … between them when something was cut. */
export function fitMiddle(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const all = graphemesOf(text);
  const start = take(all, Math.ceil((columns - 1) / 2));
  const rest = take(all.reverse(), columns - 1 - columnsOf(start.join('')));
  return `${start.join('')}…${rest.reverse().join('')}`;
}

function take(characters: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += columnsOf(character);
    if (used > columns) break;
    taken.push(character);
  }
  return taken;
}
