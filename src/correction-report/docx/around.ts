import { graphemesOf } from '../../text/columns.js';

/** Characters that are shown on either side of a sign that is to be changed, at most. */
const MOST = 14;

const JAPANESE = String.raw`\p{Script=Han}々\p{Script=Katakana}ー\p{Script=Hiragana}`;
/** Words, as far as their script tells them apart: 港湾|における|クレーン. Elsewhere what stands between spaces, and the spaces. */
const WORDS = new RegExp(
  String.raw`[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[^\s${JAPANESE}]+|\s+`,
  'gu',
);

/**
 * What stands before and behind a place of a sentence, in whole words: of `港湾における–新しい` nobody reads `ける–新`.
 * @param start of the place, and its end: UTF-16 units
 */
export function around(
  sentence: string,
  start: number,
  end: number,
): { readonly before: string; readonly behind: string } {
  const [head, tail] = [sentence.slice(0, start), sentence.slice(end)];
  const before =
    nearest((head.match(WORDS) ?? []).reverse())
      .reverse()
      .join('') || graphemesOf(head).slice(-MOST).join('');
  const behind = nearest(tail.match(WORDS) ?? []).join('') || graphemesOf(tail).slice(0, MOST).join('');
  return {
    before: (before.length < head.length ? '…' : '') + before,
    behind: behind + (behind.length < tail.length ? '…' : ''),
  };
}

/** As many words as there is room for, the nearest first. */
function nearest(words: readonly string[]): string[] {
  let room = MOST;
  const far = words.findIndex((word) => {
    room -= graphemesOf(word).length;
    return room < 0;
  });
  return words.slice(0, far < 0 ? words.length : far);
}
