import type { Place } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { alignedSegments, type CheckContext, heardSources } from './context.js';
import { dictionariesBetween, headOf } from './dictionary-words.js';
import { createKeyFinder } from './key-finder.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** A word in the name of a body that is longer than what the versions have: 人道主義 in a name that has "humanitarian". */
export interface AddedWord {
  readonly place: Place;
  /** The part of the word that the versions do have. */
  readonly part: string;
  readonly versions: readonly SourcePlace[];
}

const KANJI = /^\p{Script=Han}+$/u;
const LEAST_NAME = 4;
/** English stems make one word of "human" and "humanism": two versions are enough. */
const MAJORITY = 2;

/** Words of two tokens in names of bodies, of which all versions have the first token only, though dictionaries say what the whole is called in their languages. */
export function addedToNames(context: CheckContext, segment: Segment): AddedWord[] {
  const { tokens } = segment;
  return tokens.flatMap((token, k): AddedWord[] => {
    const next = tokens[k + 1];
    if (!next || !isPair(token, next) || !isInName(tokens, k + 1, context)) return [];
    const word = token.surface + next.surface;
    const heard = heardSources(context, segment.index);
    const lacking = heard.filter((source) => lacksWord(context, source, segment, word));
    if (lacking.length < MAJORITY) return [];
    const place = { segment: segment.index, start: token.start, end: token.end };
    const support = wordSupport(context).supportOf(place);
    if (support.some(({ source, grade }) => heard.includes(source) && grade !== 'strong')) return [];
    const versions = support.flatMap(({ source, links }) =>
      links.slice(0, 1).map((link) => ({ ...link.place, source })),
    );
    return [{ place: { ...place, end: next.end }, part: token.surface, versions }];
  });
}

function isPair(token: Token, next: Token): boolean {
  return token.end === next.start && [token, next].every(({ surface }) => KANJI.test(surface) && surface.length > 1);
}

/** True when the compound goes on behind the word and ends as the name of a body does: …銀行. */
function isInName(tokens: readonly Token[], k: number, { packs: { target } }: CheckContext): boolean {
  let last = k;
  while (tokens[last + 1]?.start === tokens[last]!.end && KANJI.test(tokens[last + 1]!.surface)) last += 1;
  return (
    last > k && tokens[last]!.end - tokens[k]!.start >= LEAST_NAME && target.nameSigns.other.has(tokens[last]!.surface)
  );
}

/** True when a dictionary says what a word is called in a version, and the version does not have it. */
function lacksWord(context: CheckContext, source: number, segment: Segment, word: string): boolean {
  const pack = context.packs.sources[source]!;
  const { target } = context.packs;
  const keys = dictionariesBetween(target, pack, context.lexicon.core).flatMap((dictionary) => {
    const head = dictionary.from === target.code ? headOf(word, dictionary) : undefined;
    return head === undefined ? [] : dictionary.translations(head);
  });
  if (keys.length === 0) return false;
  const find = createKeyFinder(keys, pack);
  return alignedSegments(context, source, segment.index).every((other) => find(other).length === 0);
}
