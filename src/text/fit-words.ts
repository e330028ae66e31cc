import { type Metrics, NARROW_METRICS } from './columns.js';

/** `…mở rộng cảng ` for a longer text: the end that fits, without the word that was cut, where words have spaces. */
export function fitEndWords(text: string, columns: number, metrics: Metrics = NARROW_METRICS): string {
  const cut = metrics.fitEnd(text, columns);
  return cut === text ? cut : cut.replace(/^…[\p{Script=Latin}\p{Script=Hangul}\p{M}\p{N}\p{P}]{0,12}\s+(?=\S)/u, '…');
}

/** ` trước mùa mưa…`: the start that fits, likewise. */
export function fitStartWords(text: string, columns: number, metrics: Metrics = NARROW_METRICS): string {
  const cut = metrics.fitStart(text, columns);
  return cut === text ? cut : cut.replace(/(?<=\S)\s+[\p{Script=Latin}\p{Script=Hangul}\p{M}\p{N}\p{P}]{0,12}…$/u, '…');
}
