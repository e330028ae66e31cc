import { graphemesOf, type Metrics, NARROW_METRICS } from './columns.js';

/**
 * Characters that may not begin a line (行頭禁則): closing marks, 、。, middle dots, the long mark, iteration marks, small kana, and
 * their Latin counterparts. JIS X 4051 and "Requirements for Japanese Text Layout" (W3C), classes cl-02 to cl-07 and cl-09 to cl-11.
 */
const NOT_FIRST =
  /^[、。，．・：；？！…‥ー〜～々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ」』）】〕〉》〙〗｝］｣､｡･”’»)\]}.,!?:;%％°′″℃]/u;

/** Characters that may not end a line (行末禁則): opening marks, class cl-01. */
const NOT_LAST = /[「『（【〔〈《〘〖｛［｢“‘«([{]$/u;

/** Characters between which a line may end without a space. Hangul is left out: Korean text breaks at spaces. */
const IDEOGRAPHIC = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60ー]/u;

/**
 * Breaks one paragraph into lines: at spaces, and between Japanese characters where the line-breaking rules (kinsoku) allow it. What
 * is longer than a line and has no such place (an address, a run of marks) is cut where the line is full.
 * @param text without line ends
 * @param width columns, at least 2
 * @param metrics of the terminal, where it is for a screen
 * @returns at least one line, none with white space at its ends
 */
export function wrap(text: string, width: number, metrics: Metrics = NARROW_METRICS): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (metrics.columnsOf((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    const cut = cutToWidth(piece, width, metrics);
    line = cut.pop() ?? '';
    lines.push(...cut);
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trim());
  return lines;
}

/** Parts of a text between which a line may end; spaces stay behind the part they follow. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let previous = '';
  for (const character of graphemesOf(text)) {
    if (found.length > 0 && !mayBreak(previous, character)) found[found.length - 1] += character;
    else found.push(character);
    previous = character;
  }
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after)) return false;
  if (/^\s/u.test(before)) return true;
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  return IDEOGRAPHIC.test(before) || IDEOGRAPHIC.test(after);
}

/** Cuts at full lines; the last part may be short. */
function cutToWidth(piece: string, width: number, { columnsOf }: Metrics): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of graphemesOf(piece)) {
    if (part !== '' && columnsOf((part + character).trimEnd()) > width) {
      parts.push(part.trim());
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
