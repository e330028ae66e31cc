import type { Drawn } from '../src/review/view/canvas.js';
import type { Style } from '../src/review/view/styled.js';
import { columnsOf, graphemesOf } from '../src/text/columns.js';

const CELL = { width: 8.4, height: 18 } as const;
const MARGIN = 12;
const COLOURS: Readonly<Record<Style, string>> = {
  title: '#ffffff',
  faint: '#8b949e',
  critical: '#ff7b72',
  major: '#e3b341',
  minor: '#79c0ff',
  neutral: '#c9d1d9',
  mark: '#e3b341',
  removed: '#ff7b72',
  added: '#7ee787',
  'cursor-line': '#ffffff',
  key: '#ffffff',
  fault: '#ff7b72',
};
const BOLD: ReadonlySet<Style> = new Set(['title', 'critical', 'major', 'mark', 'key', 'cursor-line']);

/**
 * A screen as a picture. Every character has its cell, whatever the font.
 * @param columns of the terminal
 * @param title for those who do not see the picture
 */
export function svgOf({ lines, cursor }: Drawn, columns: number, title: string): string {
  const width = Math.round(columns * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const texts = lines.flatMap((line, row) => {
    let column = 0;
    return line.flatMap(({ text, style = 'neutral' }) => {
      const from = column;
      column += columnsOf(text);
      const y = MARGIN + (row + 0.75) * CELL.height;
      const weight = BOLD.has(style) ? ' font-weight="bold"' : '';
      return wordsOf(text, from).map(
        ({ word, places }) =>
          `<text x="${places.join(' ')}" y="${y}" fill="${COLOURS[style]}"${weight}>${escapeXml(word)}</text>`,
      );
    });
  });
  const caret = cursor
    ? `<rect x="${(MARGIN + cursor.column * CELL.width).toFixed(1)}" y="${MARGIN + cursor.line * CELL.height}" width="2" height="${CELL.height}" fill="#ffffff"/>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'SFMono-Regular', 'Noto Sans Mono CJK JP', monospace" font-size="14">`,
    ...texts,
    '</g>',
    caret,
    '</svg>',
    '',
  ].join('\n');
}

/** The words of a text, with a place for each of their characters: spaces of a picture would be joined to one. */
function wordsOf(text: string, from: number): readonly { readonly word: string; readonly places: readonly string[] }[] {
  const words: { word: string; places: string[] }[] = [];
  let column = from;
  let open = false;
  for (const character of graphemesOf(text)) {
    const place = (MARGIN + column * CELL.width).toFixed(1);
    column += columnsOf(character);
    const isSpace = character.trim() === '';
    if (!isSpace && !open) words.push({ word: '', places: [] });
    open = !isSpace;
    const last = words.at(-1);
    if (isSpace || !last) continue;
    last.word += character;
    for (const _ of character) last.places.push(place);
  }
  return words;
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
