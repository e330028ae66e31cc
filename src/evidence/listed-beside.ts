import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** What is known of a language here: its words, and what joins the items of a coordination. */
export type ListingPack = Pick<LanguagePack, 'tokenize' | 'coordinators'>;

/**
 * A place made wider by an item beside it that the words for it list, too: with 漁業・港湾局 for 港湾部 in `町の漁業および港湾部`, 漁業および goes as well, or the sentence would list 漁業 twice.
 * @param words that are to stand in the place; those that are no coordination leave it as it is
 * @param place UTF-16 units of the segment's text
 */
export function overListed(
  words: string,
  { start, end }: Span,
  { text, tokens }: Pick<Segment, 'text' | 'tokens'>,
  pack: ListingPack,
): Span {
  const members = membersOf(words, pack);
  if (members.length < 2) return { start, end };
  const before = tokens.findLastIndex((token) => token.end <= start);
  const after = tokens.findIndex((token) => token.start >= end);
  return {
    start: isJoint(tokens[before], pack) ? itemBefore(members, text, tokens.slice(0, before), start) : start,
    end: isJoint(tokens[after], pack) ? itemBehind(members, text, tokens.slice(after + 1), end) : end,
  };
}

/** The items of a coordination: 漁業 and 港湾局 of 漁業・港湾局. */
function membersOf(words: string, pack: ListingPack): string[] {
  const members: string[] = [];
  let from = 0;
  const joints = pack.tokenize(words).filter((token) => isJoint(token, pack));
  for (const { start, end } of [...joints, { start: words.length, end: words.length }]) {
    members.push(words.slice(from, start).trim());
    from = end;
  }
  return members.filter((member) => member !== '');
}

function isJoint(token: Token | undefined, { coordinators }: ListingPack): boolean {
  return token !== undefined && coordinators.has(token.surface.toLowerCase());
}

/** Where a member begins that ends with the last of some words; else `otherwise`. A part of a word is none: 業 of 漁業. */
function itemBefore(members: readonly string[], text: string, tokens: readonly Token[], otherwise: number): number {
  const last = tokens.at(-1)?.end ?? 0;
  const item = members.find(
    (member) => text.slice(0, last).endsWith(member) && tokens.some((token) => token.start === last - member.length),
  );
  return item === undefined ? otherwise : last - item.length;
}

/** Where a member ends that begins with the first of some words; else `otherwise`. */
function itemBehind(members: readonly string[], text: string, tokens: readonly Token[], otherwise: number): number {
  const first = tokens[0]?.start ?? text.length;
  const item = members.find(
    (member) => text.startsWith(member, first) && tokens.some((token) => token.end === first + member.length),
  );
  return item === undefined ? otherwise : first + item.length;
}
