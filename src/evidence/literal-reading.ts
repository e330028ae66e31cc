import type { Place } from '../core/finding.js';
import type { Token } from '../core/segment.js';
import { contains, overlaps, width } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Link, LinkKind } from './link.js';
import { nearnessOf } from './meanings-beside.js';
import { distinctPlaces } from './testimony.js';
import { type SourcePlace, unlinkedTokens } from './unlinked-tokens.js';
import { vicinityOf } from './vicinity.js';
import { hasTranslations, type WordSupport, wordSupport } from './word-support.js';

/** A noun that one word of the original bears out, where the other versions mean something else. */
export interface LiteralReading {
  /** What bears the noun out. */
  readonly from: readonly SourcePlace[];
  /** What the other versions have in its place, where that can be told. */
  readonly instead: readonly SourcePlace[];
}

/** The other versions that must be heard: what one has in the place of a word may be another way to put it. */
const LEAST_OTHERS = 2;
/** Beads below it may be wrong, so that nothing follows from what they lack. */
const SURE_BEAD = 0.8;
/**
 * How near the other versions may come (`nearnessOf`) and still mean something else: half way between the nearest of them and their mean. Chosen so that hardly a noun of clean translations
 * (ntrex) is that far from all that other versions say.
 */
const FAR = 0.55;
/** Added for each version that has a word near in meaning by the lexicon, and for nouns that verbs are made of, which are put in other words more freely than names of things. */
const WEAK = 0.1;
const VERBAL = 0.1;
/** Parts of speech of the Japanese dictionary: names of things; adjectives, which are not judged. */
const PLAIN = '一般';
const ADJECTIVE = '形容動詞語幹';
/** Words between, up to which another word stands in the place of a word: for sure, and perhaps. */
const BESIDE = 1;
const NEAR = 3;
/** Of more words nobody can say which one stands in the place. */
const MOST_INSTEAD = 2;
/** What a word can be taken literally by. Names, numbers and terms of the glossary are no matter of sense, and what was learned from these texts has the error in it. */
const BY_SENSE: ReadonlySet<LinkKind> = new Set(['dictionary', 'reading']);

/**
 * Finds out whether a noun was taken from a sense that a word of the original does not have here: the original bears it out, the other versions do not, and nothing in them comes near it in
 * meaning. ほうき (broom) for the "chổi" of "sao chổi", where the others have a comet. What versions bear out elsewhere by the same word is what the text is about, however they put it here; and where
 * the original has the word several times, it may have each sense once, so that the others must have something else in the place.
 * Asked only where the original writes the parts of its compounds apart, as Vietnamese does: there any part may be taken for a word. Of nouns that rest on Korean or English alone nearly all were right.
 * @param token of the target at the place
 * @param support what the sources have for it
 */
export function literalReading(
  context: CheckContext,
  place: Place,
  token: Token,
  support: readonly WordSupport[],
): LiteralReading | undefined {
  const original = support.find(({ source }) => context.collation.sources[source]!.original);
  if (!original || !context.packs.sources[original.source]!.compoundsApart || token.posDetail === ADJECTIVE)
    return undefined;
  if (original.grade !== 'strong' || original.confidence < SURE_BEAD || !isBySense(original.links)) return undefined;
  const others = support.filter((own) => own !== original && own.confidence > 0);
  const isAgainst = ({ source, grade, confidence }: WordSupport) =>
    grade !== 'strong' && confidence >= SURE_BEAD && hasTranslations(context, source, token.base);
  if (others.length < LEAST_OTHERS || !others.every(isAgainst)) return undefined;
  if (isBorneOutElsewhere(context, place, token, original) || !isFar(context, place, token, others)) return undefined;
  const links = original.links.map(({ source, place: at }) => ({ source, ...at }));
  const from = distinctPlaces(links.filter((at) => !links.some((other) => isWithin(at, other))));
  const inPlace = (reach: number) => {
    const isNear = vicinityOf(context, place, reach);
    return others.map(({ source }) => unlinkedTokens(context, source, place.segment).filter(isNear));
  };
  if (from.length > 1 && inPlace(NEAR).some(({ length }) => length === 0)) return undefined;
  return { from, instead: inPlace(BESIDE).flatMap((places) => (places.length > MOST_INSTEAD ? [] : places)) };
}

function isWithin(at: SourcePlace, other: SourcePlace): boolean {
  return at.segment === other.segment && contains(other, at) && width(other) > width(at);
}

function isBySense(links: readonly Link[]): boolean {
  return (
    links.some(({ kind }) => BY_SENSE.has(kind)) && links.every(({ kind }) => kind === 'learned' || BY_SENSE.has(kind))
  );
}

function isFar(context: CheckContext, { segment }: Place, token: Token, others: readonly WordSupport[]): boolean {
  const senses = context.lexicon.meanings.ofWord(token.base);
  if (senses.length === 0) return false;
  const heard = others.flatMap(({ source, grade }) => {
    const nearness = nearnessOf(context, source, segment, senses);
    return nearness === undefined ? [] : [{ nearness, weak: grade === 'weak' ? WEAK : 0 }];
  });
  if (heard.length < LEAST_OTHERS) return false;
  const nearness = heard.map((own) => own.nearness);
  const mean = nearness.reduce((sum, own) => sum + own, 0) / heard.length;
  const weak = heard.reduce((sum, own) => sum + own.weak, 0);
  const verbal = token.posDetail === PLAIN ? 0 : VERBAL;
  return (mean + Math.max(...nearness)) / 2 + weak + verbal <= FAR;
}

/** True when the word has the same counterpart in another place, and another version bears it out there, too. */
function isBorneOutElsewhere(context: CheckContext, place: Place, { base }: Token, original: WordSupport): boolean {
  const written = (links: readonly Link[]) =>
    links.map((link) =>
      context.collation.sources[link.source]!.segments[link.place.segment]!.text.slice(
        link.place.start,
        link.place.end,
      ).toLowerCase(),
    );
  const own = new Set(written(original.links));
  return context.collation.target.segments.some((segment) =>
    segment.tokens.some((token) => {
      if (token.base !== base || (segment.index === place.segment && overlaps(token, place))) return false;
      const support = wordSupport(context).supportOf({ segment: segment.index, start: token.start, end: token.end });
      const isSame = written(support[original.source]!.links).some((words) => own.has(words));
      return isSame && support.some(({ source, grade }) => source !== original.source && grade === 'strong');
    }),
  );
}
