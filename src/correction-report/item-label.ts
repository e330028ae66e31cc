const NUMERAL = '[0-9０-９〇一二三四五六七八九十百]+';
const DIGITS = '[0-9０-９]';
const SYLLABLE = '[가나다라마바사아자차카타파하]';

/**
 * What items and articles open with: 第3条, (2), 4.1, ア), １　, Điều 5, 제2조, Article 7. Of `2027年に` nothing, of `1.5倍`, `2027. 3. 31.` and `1.5 million` neither; where a sentence only speaks of an article, as `第3条に基づき` and
 * `Article 7 of the treaty` do, nothing; nor of words that begin alike: 第一条件, 제2항구.
 */
const LABEL = new RegExp(
  [
    `第${NUMERAL}[編章節款条項号](?:の${NUMERAL})?(?!件|目(?!的)|[にのをはがとでもへ])`,
    '제\\d+[편장절조항호](?:의\\d+)?(?![가-힣])',
    '(?:Điều|Khoản|Chương|Mục|Phần|Article|Section|Chapter|Clause|Part|ĐIỀU|CHƯƠNG|MỤC|PHẦN|ARTICLE|SECTION|CHAPTER|PART)\\s(?:\\d+(?:\\.\\d+)*|[IVX]+)(?![\\p{L}\\p{N}]|\\s\\p{Ll})',
    `[(（](?:${DIGITS}{1,3}|[一二三四五六七八九十]+|[a-z]|[ivx]{2,5}|[ア-ンあ-ん]|${SYLLABLE})[)）]`,
    '[①-⑳㈠-㈩]',
    `${DIGITS}{1,3}(?:[.．]${DIGITS}{1,3})*(?:[)）．.](?!${DIGITS}|[a-z])|(?=\\u3000))`,
    `${DIGITS}{1,3}(?:[.．]${DIGITS}{1,3})+(?=\\s+[^\\p{Ll}%\\s])`,
    '(?:[一二三四五六七八九十]+|[ア-ン])(?=\\u3000)',
    '[ア-ン][)）]',
    `(?:[IVX]+\\.|[a-zđ][.)]|${SYLLABLE}[.)])(?=\\s)`,
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
