import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import { partCompound } from '../lexicon/katakana-compounds.js';
import { headVariants } from './head-variants.js';
import { createKeyFinder } from './key-finder.js';
import type { KeyFinder, KeyUse } from './key-use.js';
import { type LinkFinder, perSegment } from './link-table.js';

/** Words that a dictionary may have, with their place. */
export interface DictionaryWord extends Span {
  readonly word: string;
}

/** Those of some dictionaries that lead from one of the two languages to the other. */
export function dictionariesBetween<D extends Dictionary>(
  a: LanguagePack,
  b: LanguagePack,
  dictionaries: readonly D[],
): readonly D[] {
  return dictionaries.filter(
    ({ from, to }) => (from === a.code && to === b.code) || (from === b.code && to === a.code),
  );
}

const KATAKANA = /^[ァ-ヺー]{4,}$/u;

/** Most words of a compound that is looked up as a whole: 環境保護, 取り組み. */
const LONGEST = 3;

/**
 * Head words of a segment, as the dictionary has them: at each meaningful word the word itself, and the longest compound that begins there.
 */
export function headWords(segment: Segment, pack: LanguagePack, dictionary: Dictionary): DictionaryWord[] {
  const { text, tokens } = segment;
  const spaced = pack.boundary !== 'token';
  const found: DictionaryWord[] = [];
  for (const [k, token] of tokens.entries()) {
    if (token.kind !== 'word' || !pack.isContent(token)) continue;
    const own = headOf(token.base, dictionary);
    if (own !== undefined) found.push({ word: own, start: token.start, end: token.end });
    let longest: DictionaryWord | undefined;
    for (let next = k + 1; next < Math.min(tokens.length, k + LONGEST); next++) {
      const last = tokens[next]!;
      const gap = text.slice(tokens[next - 1]!.end, last.start);
      if (!(gap === '' || (gap === ' ' && spaced)) || !(pack.isNominal(last) || pack.isContent(last))) break;
      if (last.base.length !== last.surface.length) continue;
      const whole = text.slice(token.start, last.start) + last.base;
      const word = headOf(spaced ? whole.toLowerCase() : whole, dictionary);
      if (word !== undefined) longest = { word, start: token.start, end: last.end };
    }
    if (longest) found.push(longest);
  }
  return found;
}

/**
 * Head words that are parts of katakana compounds which the dictionary does not have: ホテル of タルマホテル.
 */
function headsInCompounds({ tokens }: Segment, dictionary: Dictionary): DictionaryWord[] {
  return tokens.flatMap((token) =>
    KATAKANA.test(token.base) && headOf(token.base, dictionary) === undefined ? headsIn(token, dictionary) : [],
  );
}

function headsIn({ base, surface, start }: Token, dictionary: Dictionary): DictionaryWord[] {
  if (base !== surface) return [];
  const parts = partCompound(base, (part) => headOf(part, dictionary) !== undefined);
  return parts.flatMap((part) => {
    const word = part.known ? headOf(part.text, dictionary) : undefined;
    return word === undefined ? [] : [{ word, start: start + part.start, end: start + part.start + part.text.length }];
  });
}

/** The word, or the first of its other spellings, that the dictionary has. */
export function headOf(word: string, dictionary: Dictionary): string | undefined {
  if (dictionary.translations(word).length > 0) return word;
  return headVariants(word).find((variant) => dictionary.translations(variant).length > 0);
}

/** Whether a dictionary has two words, by dictionary form, for each other. */
export function createKnownPairs(
  target: LanguagePack,
  source: LanguagePack,
  dictionaries: readonly Dictionary[],
): (target: string, source: string) => boolean {
  const [dictionary] = dictionariesBetween(target, source, dictionaries);
  if (!dictionary) return () => false;
  const forward = dictionary.from === target.code;
  return (a, b) => {
    const [word, other] = forward ? [a, b] : [b, a];
    const head = headOf(word, dictionary);
    return head !== undefined && dictionary.translations(head).includes(equivalentKey(other, dictionary.to));
  };
}

/**
 * Finds the keys that some words translate to.
 * @param words head words of a dictionary
 * @param pack of the language that it leads to
 */
export function keyFinderFor(words: Iterable<string>, dictionary: Dictionary, pack: LanguagePack): KeyFinder {
  const keys = new Set<string>();
  for (const word of words) for (const key of dictionary.translations(word)) keys.add(key);
  return createKeyFinder(keys, pack);
}

/** A version of the text, for finding words in it. */
export interface Version {
  readonly pack: LanguagePack;
  readonly segments: readonly Segment[];
}

/**
 * Words of which one is a translation of the other in a dictionary.
 * @param compounds whether parts of katakana compounds count: they bear a word out, but a garbled one has such parts too
 */
export function dictionaryFinder(
  dictionary: Dictionary,
  target: Version,
  source: Version,
  { compounds = false } = {},
): LinkFinder {
  const forward = dictionary.from === target.pack.code;
  const [from, to] = forward ? [target, source] : [source, target];
  const heads = perSegment((segment) => [
    ...headWords(segment, from.pack, dictionary),
    ...(compounds ? headsInCompounds(segment, dictionary) : []),
  ]);
  let find: KeyFinder | undefined;
  const uses = perSegment((segment) => {
    find ??= keyFinderFor(
      from.segments.flatMap((own) => heads(own).map(({ word }) => word)),
      dictionary,
      to.pack,
    );
    const byKey = new Map<string, KeyUse[]>();
    for (const use of find(segment)) byKey.set(use.key, [...(byKey.get(use.key) ?? []), use]);
    return byKey;
  });
  return {
    kind: 'dictionary',
    find: (a, b) => {
      const found = uses(forward ? b : a);
      return heads(forward ? a : b).flatMap((head) =>
        dictionary
          .translations(head.word)
          .flatMap((key) => found.get(key) ?? [])
          .map((use) => {
            const [own, other] = forward ? [head, use] : [use, head];
            return {
              target: { start: own.start, end: own.end },
              source: { start: other.start, end: other.end },
              strength: 0.8,
            };
          }),
      );
    },
  };
}
