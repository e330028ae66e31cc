import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for one character: é written as e and an accent, か and a voiced mark, an emoji with its skin colour. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Columns that a text takes in a terminal: 2 for 漢, 1 for a, 0 for a combining mark (UAX 11; ambiguous characters count 1). */
export function columnsOf(text: string): number {
  return stringWidth(text);
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
