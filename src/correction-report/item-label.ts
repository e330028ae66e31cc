const NUMERAL = '[0-9０-９〇一二三四五六七八九十百]+';

/**
 * What items and articles open with: 第3条, (2), 4.1, ア), Điều 5, 제2조, Article 7. Of `2027年に` nothing, of `1.5倍` neither.
 * A decimal point needs white space behind its number, as headings have it.
 */
const LABEL = new RegExp(
  [
    `第${NUMERAL}[編章節款条項号](?:の${NUMERAL})?`,
    '제\\d+[편장절조항호](?:의\\d+)?',
    '(?:Điều|Khoản|Chương|Mục|Article|Section|Chapter|Clause)\\s\\d+',
    `[(（](?:${NUMERAL}|[a-z]{1,4}|[ア-ンあ-ん가-하])[)）]`,
    '[①-⑳㈠-㈩]',
    '[0-9０-９]+(?:[.．][0-9０-９]+)*[.．)）](?=\\s)',
    '[0-9０-９]+(?:[.．][0-9０-９]+)+(?=\\s)',
    '[IVX]+\\.(?=\\s)',
    '[a-z][.)](?=\\s)',
  ].join('|'),
  'uy',
);
/** What stands before it in plain text and Markdown. */
const BEFORE = /[\s#*>-]*/uy;

/** The number that a line opens with; empty where it opens with none. */
export function itemLabel(line: string): string {
  BEFORE.lastIndex = 0;
  LABEL.lastIndex = BEFORE.exec(line)?.[0].length ?? 0;
  return LABEL.exec(line)?.[0] ?? '';
}
