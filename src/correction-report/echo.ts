import type { Edit } from '../core/decision.js';

/** UTF-16 units on either side of what is written in which the same words are an echo. */
const NEAR = 16;
/** Shorter ones come again anywhere: 協力 beside 経済協力. */
const SHORTEST = 3;
/** Kanji and katakana: hiragana are endings, and other scripts inflect what comes again. */
const WORDS = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u;

/**
 * Words at the beginning or the end of what is written that stand beside it already: 湾計画(KK)計画書 where 湾計画 is to be 港湾計画書. One of the two has to go, and which is for a person to say.
 * @param before the sentence as it stands
 * @returns undefined where there are none, or where what is replaced had them, too
 */
export function echoOf(before: string, edits: readonly Edit[]): string | undefined {
  for (const { start, was, now } of edits) {
    const behind = before.slice(start + was.length, start + was.length + NEAR);
    const ahead = before.slice(Math.max(0, start - NEAR), start);
    const echo =
      longest(now, (length) => now.slice(-length), behind) ?? longest(now, (length) => now.slice(0, length), ahead);
    if (echo !== undefined && !was.includes(echo)) return echo;
  }
  return undefined;
}

/** The longest end of what is written that stands beside it. */
function longest({ length: most }: string, end: (length: number) => string, beside: string): string | undefined {
  for (let length = Math.min(most, beside.length); length >= SHORTEST; length--) {
    const words = end(length);
    if (WORDS.test(words) && beside.includes(words)) return words;
  }
  return undefined;
}
