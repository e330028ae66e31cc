import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import type { CheckContext } from './context.js';
import { quantitiesOf, regionsOf } from './segment-facts.js';

/** What a number is called among concepts; words are their Japanese equivalents. */
const NUMBER = '#';
const REGION = '@';
const NAME = '=';

/** Words of one entry that are looked up as a whole: Vietnamese writes a word as up to four syllables. */
const LONGEST = 4;
const LONGEST_COMPOUND = 2;
/** Shorter words in Latin letters that begin with a capital are abbreviations of many things. */
const LEAST_NAME = 3;

const known = new WeakMap<CheckContext, WeakMap<Segment, readonly (readonly string[])[]>>();

/**
 * What each token of a segment can mean, in terms that all languages have in common: the Japanese words of the core lexicon that it is an equivalent of,
 * values of numbers, codes of regions, names in Latin letters. "đập" and 댐 are both ダム, which says that they can mean the same even where no dictionary leads from one language
 * to the other (triangulation, as in `createRelatedWords`).
 * @returns one list a token
 */
export function conceptsOf(
  context: CheckContext,
  pack: LanguagePack,
  segment: Segment,
): readonly (readonly string[])[] {
  const table = known.get(context) ?? new WeakMap<Segment, readonly (readonly string[])[]>();
  known.set(context, table);
  const found = table.get(segment) ?? find(context, pack, segment);
  table.set(segment, found);
  return found;
}

/** True for the value of a number. */
export function isNumber(concept: string): boolean {
  return concept.startsWith(NUMBER);
}

function find({ lexicon }: CheckContext, pack: LanguagePack, segment: Segment): string[][] {
  const { tokens } = segment;
  const all = tokens.map((token): string[] =>
    /^\p{Lu}[A-Za-z]+$/u.test(token.surface) && token.surface.length >= LEAST_NAME
      ? [NAME + token.surface.toLowerCase()]
      : [],
  );
  const longest = pack.compoundsApart ? LONGEST : LONGEST_COMPOUND;
  for (let first = 0; first < tokens.length; first++) {
    for (let last = first; last < Math.min(tokens.length, first + longest); last++) {
      if (tokens[last]!.kind !== 'word') break;
      // A syllable by itself means too much: "sinh" is in a hundred words.
      if (first === last && !pack.isContent(tokens[first]!)) continue;
      for (const word of wordsFor(segment, first, last, pack, lexicon)) {
        for (let k = first; k <= last; k++) all[k]!.push(word);
      }
    }
  }
  const mark = (span: { readonly start: number; readonly end: number }, concept: string) => {
    tokens.forEach((token, k) => {
      if (overlaps(token, span)) all[k]!.push(concept);
    });
  };
  for (const quantity of quantitiesOf(pack, segment)) {
    if (!quantity.weak) mark(quantity, NUMBER + quantity.values[0]!);
  }
  for (const region of regionsOf(lexicon, pack, segment)) mark(region, REGION + region.code);
  return all;
}

/** Japanese words that a run of tokens stands for; of Japanese itself the words, and what two of them make. */
function wordsFor(
  { text, tokens }: Segment,
  first: number,
  last: number,
  pack: LanguagePack,
  lexicon: CheckContext['lexicon'],
): Iterable<string> {
  const [from, to] = [tokens[first]!, tokens[last]!];
  const whole = text.slice(from.start, to.start) + to.base;
  if (pack.boundary === 'token') return [whole];
  const written = text.slice(from.start, to.end);
  return new Set(
    [whole, written].flatMap((form) => [...lexicon.named.of(pack.code, equivalentKey(form, pack.code)).keys()]),
  );
}
