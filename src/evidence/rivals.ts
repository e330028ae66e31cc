import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import { isNamedTerm } from './named-terms.js';
import type { Rendering, RivalRendering, TermRenderings } from './renderings.js';
import { hasOtherWord, isCommon, isName, isPointer, isThing, soundsAlike } from './rival-guards.js';
import { isLoosened, isRewritten, isSameInShort } from './short-forms.js';
import { type TermScene, termScenes } from './term-words.js';
import { unlinkedTokens } from './unlinked-tokens.js';

/**
 * Why words are taken for another rendering of a term. `linked`: half of them and more are linked to it; `recast`: they share words with the usual
 * rendering, and the others take the place of its other words; `place`: nothing in the row is linked to the term, and they are the only
 * compound that nothing in the sources accounts for.
 */
export type RivalGround = 'linked' | 'recast' | 'place';

/** Why a rival renders the term as a second word for it; undefined when it does not, or may well differ: in short, or in common words. Whether the glossary allows it is not asked here. */
export function groundOf(
  rival: RivalRendering,
  renderings: TermRenderings,
  context: CheckContext,
): RivalGround | undefined {
  const { usual, term } = renderings;
  if (term.terms.length < 2 || rival.scene.standings.slice(rival.place.from, rival.place.to + 1).includes('outside'))
    return undefined;
  const rewritten =
    isRewritten(rival.text, usual.text) || (isNamedTerm(term, context) && isLoosened(rival.text, usual.text));
  if (!rewritten && isSameInShort(rival.text, usual.text)) return undefined;
  const own = contentOf(tokensOf(rival), context);
  const other = contentOf(tokensOfUsual(usual, context), context);
  if (mayDiffer(rival, own, usual, other, context)) return undefined;
  if (soundsAlike(rival, usual, context)) return undefined;
  const words = new Set(other.map(({ base }) => base));
  const shared = own.filter(({ base }) => words.has(base));
  if (shared.length > 0) return rewritten || isRecast(own, shared, usual.text) ? 'recast' : undefined;
  const inside = own.filter((token) => rival.scene.standings[rival.scene.segment.tokens.indexOf(token)] === 'inside');
  if (inside.length > 0) return inside.length * 2 >= own.length && isTold(rival) ? 'linked' : undefined;
  return isAloneInRow(rival, renderings, context) ? 'place' : undefined;
}

function tokensOf({ place, scene }: RivalRendering): readonly Token[] {
  return scene.segment.tokens.slice(place.from, place.to + 1);
}

function tokensOfUsual({ text, places: [place] }: Rendering, { collation, packs }: CheckContext): readonly Token[] {
  if (!place) return packs.target.tokenize(text);
  const { tokens } = collation.target.segments[place.segment]!;
  return tokens.filter(({ start, end }) => start >= place.start && end <= place.end);
}

function contentOf(tokens: readonly Token[], { packs }: CheckContext): Token[] {
  return tokens.filter((token) => packs.target.isContent(token));
}

/** Some other link than one learned from this text, where all words of a row go together: it would only say once more where the term stands. */
function isTold({ place, scene }: RivalRendering): boolean {
  return scene.links.some(({ kind, target }) => kind !== 'learned' && overlaps(target, place));
}

/** True when a good text may well have these words beside the usual ones. */
function mayDiffer(
  rival: RivalRendering,
  own: readonly Token[],
  usual: Rendering,
  other: readonly Token[],
  context: CheckContext,
): boolean {
  return (
    isPointer(rival.text) ||
    !isThing(rival, context) ||
    isCommon(own, rival.text, context) ||
    (isCommon(other, usual.text, context) && !isTechnical(own, usual.text)) ||
    isName(usual.text, context) ||
    hasOtherWord(rival, context)
  );
}

/** A word in three kanji and more is hardly put into a compound for the sake of style: 奨学金 and 学習奨励費. */
function isTechnical(rival: readonly Token[], usual: string): boolean {
  return rival.length > 1 && /^\p{Script=Han}{3,}$/u.test(usual);
}

/** Each has something that the other has not: 血圧計 and 血圧モニター. */
function isRecast(own: readonly Token[], shared: readonly Token[], usual: string): boolean {
  const rest = shared.reduce((text, { surface }) => text.replace(surface, ''), usual);
  return shared.length < own.length && rest !== '';
}

/** A compound of three letters and more, all kanji and katakana: 周回機, but not 遠回し. */
const COMPOUND = /^[\p{Script=Han}\p{Script=Katakana}ー・]{3,}$/u;
const LEAST_ROWS = 3;

function isAloneInRow(rival: RivalRendering, renderings: TermRenderings, context: CheckContext): boolean {
  if (!COMPOUND.test(rival.text) || !isSurelyUsual(renderings, context)) return false;
  if (termScenes(rival.row, context).some(({ links }) => links.length > 0)) return false;
  if (renderings.rivals.some(({ row, text }) => row === rival.row && text !== rival.text)) return false;
  return opensLikeTerm(rival, context) || leavesNothingElse(rival, context);
}

/** True when the rival is the first word of its sentence, as the term is in every version. */
function opensLikeTerm({ place, scene, row }: RivalRendering, { packs, collation }: CheckContext): boolean {
  const opens = (at: Place, { tokens }: Segment, pack: LanguagePack) =>
    !tokens.some((token) => token.end <= at.start && pack.isContent(token));
  return (
    opens(place, scene.segment, packs.target) &&
    row.places.every((use) =>
      opens(use, collation.sources[use.source]!.segments[use.segment]!, packs.sources[use.source]!),
    )
  );
}

/** True when a version has no other word without counterpart that the rival could stand for. */
function leavesNothingElse({ row, scene }: RivalRendering, context: CheckContext): boolean {
  const sources = [...new Set(row.places.map(({ source }) => source))];
  return sources.some((source) =>
    unlinkedTokens(context, source, scene.segment.index).every((token) =>
      row.places.some((use) => use.source === source && use.segment === token.segment && overlaps(use, token)),
    ),
  );
}

/** Share of the rows that are nearly all. */
const MOST = 0.75;

/** True when the rendering is used nearly everywhere, and nearly everywhere all of its words are linked to the term. */
function isSurelyUsual({ usual, term }: TermRenderings, context: CheckContext): boolean {
  if (usual.rows < LEAST_ROWS || usual.rows < MOST * term.rows.length) return false;
  const scenes = new Map<number, TermScene>();
  for (const row of term.rows) for (const scene of termScenes(row, context)) scenes.set(scene.segment.index, scene);
  const full = usual.places.filter((place) => {
    const { segment, standings } = scenes.get(place.segment)!;
    return segment.tokens.every(
      (token, k) =>
        token.end <= place.start ||
        token.start >= place.end ||
        standings[k] === 'inside' ||
        !context.packs.target.isContent(token),
    );
  });
  return full.length >= MOST * usual.places.length;
}
