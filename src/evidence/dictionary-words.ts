import { stemmer } from 'stemmer';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { remember } from '../text/remember.js';
import { type LinkFinder, perSegment } from './link-table.js';

/** Words that a dictionary may have, with their place. */
export interface DictionaryWord extends Span {
  readonly word: string;
}

/** The dictionaries that lead from one of the two languages to the other. */
export function dictionariesBetween(a: LanguagePack, b: LanguagePack, lexicon: Lexicon): readonly Dictionary[] {
  return lexicon.dictionaries.filter(
    ({ from, to }) => (from === a.code && to === b.code) || (from === b.code && to === a.code),
  );
}

/** Most words of a compound that is looked up as a whole: 環境保護, 取り組み. */
const LONGEST = 3;

/**
 * Head words of a segment: at each meaningful word the longest compound that the dictionary has, else the word itself.
 */
export function headWords(segment: Segment, pack: LanguagePack, dictionary: Dictionary): DictionaryWord[] {
  const { text, tokens } = segment;
  const found: DictionaryWord[] = [];
  for (const [k, token] of tokens.entries()) {
    if (token.kind !== 'word' || !pack.isContent(token)) continue;
    let longest = dictionary.translations(token.base).length > 0 ? { word: token.base, end: token.end } : undefined;
    for (let next = k + 1; next < Math.min(tokens.length, k + LONGEST); next++) {
      const last = tokens[next]!;
      if (last.start !== tokens[next - 1]!.end) break;
      if (last.base.length !== last.surface.length) continue;
      const word = text.slice(token.start, last.start) + last.base;
      if (dictionary.translations(word).length > 0) longest = { word, end: last.end };
    }
    if (longest) found.push({ ...longest, start: token.start });
  }
  return found;
}

/** Meaningful words of the other language by the key that the dictionary has them under: a Porter stem. */
export function stemmedWords(segment: Segment, pack: LanguagePack): DictionaryWord[] {
  return segment.tokens
    .filter((token) => token.kind === 'word' && pack.isContent(token))
    .flatMap(({ base, start, end }) => stemsOf(base).map((word) => ({ word, start, end })));
}

/** The stems of a word with hyphens are those of its parts. */
const stemsOf = remember((base) => base.split('-').map(stemmer));

/** Words of which one is a translation of the other in a dictionary. */
export function dictionaryFinder(dictionary: Dictionary, target: LanguagePack, source: LanguagePack): LinkFinder {
  const forward = dictionary.from === target.code;
  const heads = perSegment((segment) => headWords(segment, forward ? target : source, dictionary));
  const stems = perSegment((segment) => stemmedWords(segment, forward ? source : target));
  return {
    kind: 'dictionary',
    find(a, b) {
      const others = stems(forward ? b : a);
      return heads(forward ? a : b).flatMap((head) => {
        const keys = dictionary.translations(head.word);
        return others
          .filter((other) => keys.includes(other.word))
          .map((other) => ({
            target: spanOf(forward ? head : other),
            source: spanOf(forward ? other : head),
            strength: 0.8,
          }));
      });
    },
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
