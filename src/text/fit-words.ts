import { fitEnd, fitStart } from './columns.js';

/** `…mở rộng cảng ` for a longer text: the end that fits, without the word that was cut, where words have spaces. */
export function fitEndWords(text: string, columns: number): string {
  const cut = fitEnd(text, columns);
  return cut === text ? cut : cut.replace(/^…[\p{Script=Latin}\p{Script=Hangul}\p{M}\p{N}\p{P}]{0,12}\s+(?=\S)/u, '…');
}

/** ` trước mùa mưa…`: the start that fits, likewise. */
export function fitStartWords(text: string, columns: number): string {
  const cut = fitStart(text, columns);
  return cut === text ? cut : cut.replace(/(?<=\S)\s+[\p{Script=Latin}\p{Script=Hangul}\p{M}\p{N}\p{P}]{0,12}…$/u, '…');
}
