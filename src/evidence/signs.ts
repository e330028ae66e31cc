import type { Span } from '../core/span.js';
import type { PlacedQuantity } from './number-pairing.js';

/**
 * A minus right before a number, as a sign or a word: −10, マイナス10, 氷点下10度, âm 10, 영하 10도, minus 10. A hyphen after a letter or digit ties words or makes a range, but not after a particle in kana
 * (気温は-5度); with a space after it, it begins an item of a list.
 */
const MINUS_BEFORE =
  /(?<![\p{N}.)\]）]|\p{N}\s)−\s?$|(?:(?<=\p{Script=Hiragana})|(?<![\p{L}\p{N}.)\]）]|\p{N}\s))[-–－]$|(?:マイナス|氷点下|零下|영하|마이너스)\s?(?:約|약\s)?$|(?<![\p{L}])(?:âm|trừ|minus|negative)\s$/u;
/** A loss in Japanese accounts, a rise in Korean tables, an item in lists. */
const TRIANGLE_BEFORE = /[△▲▽▼]\s?$/u;
const BELOW_ZERO = /^[^,.;]{0,12}\s(?:below zero|below freezing|dưới 0)/u;
/** Words that say in another way what a minus says: 5%減, 3億円の赤字, giảm 5%. */
const LESS =
  /減|低下|下落|下降|縮小|赤字|損失|マイナス|氷点下|零下|下回|下げ|下が|giảm|hạ|thấp|lỗ|âm|감소|하락|떨어|적자|줄|내려|낮|fell|fall|drop|declin|decreas|reduc|lower|down|loss|deficit|shr[aiu]nk|below|less|cut/iu;

/** The sign of a number, with the words from the sign to the number. */
export interface SignWords extends Span {
  readonly sign: 'minus' | 'plus';
}

/** Whether a number is below zero by what stands beside it; undefined where the text may say so in other words. */
export function signOf({ segment: { text }, quantity: { start, end, kind } }: PlacedQuantity): SignWords | undefined {
  if (kind !== 'cardinal' && kind !== 'percent') return undefined;
  if (TRIANGLE_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const before = MINUS_BEFORE.exec(text.slice(Math.max(0, start - 10), start));
  if (before) return { sign: 'minus', start: start - before[0].length, end };
  const after = BELOW_ZERO.exec(text.slice(end, end + 30));
  if (after) return { sign: 'minus', start, end: end + after[0].length };
  const clause = /[^、。,;；]*$/.exec(text.slice(0, start))![0] + /^[^、。,;；]*/.exec(text.slice(end))![0];
  return LESS.test(clause) ? undefined : { sign: 'plus', start, end };
}
