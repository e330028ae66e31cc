import type { Place } from '../core/finding.js';
import type { Token } from '../core/segment.js';
import type { CheckContext } from './context.js';
import { isNamedTerm } from './named-terms.js';
import { between, type Compound, type CompoundIndex, compoundsOf, indexCompounds } from './noun-compounds.js';
import { type SharedTerm, sharedTerms, type TermRow } from './shared-terms.js';
import { type TermScene, type TermStanding, termScenes } from './term-words.js';

/** Words of the target that stand for a term. */
export interface Rendering {
  readonly text: string;
  /** Every place where they stand for it. */
  readonly places: readonly Place[];
  /** In how many rows of the term they stand, and in how many some of their words are linked to it. */
  readonly rows: number;
  readonly linked: number;
}

/** Words that stand in a row of the term where its usual rendering does not. */
export interface RivalRendering {
  readonly text: string;
  readonly place: Compound;
  readonly row: TermRow;
  readonly scene: TermScene;
}

/** A term of the sources and what the target calls it. */
export interface TermRenderings {
  readonly term: SharedTerm;
  readonly usual: Rendering;
  /** Compounds of the rows without the usual rendering that stand nowhere else: they may render the term, or something else in the row. */
  readonly rivals: readonly RivalRendering[];
}

/** So many rows must have the usual rendering … */
const LEAST_ROWS = 2;
/** … and this share of the rows of the term, and of the rows where it stands. */
const SHARE = 0.6;

/**
 * What the target calls each term that its sources share, over the whole document. The usual rendering is the compound that stands in the rows
 * of the term and hardly elsewhere, and is linked to it; rivals are compounds of the rows that lack it. Linear in the text.
 */
export function collectRenderings(context: CheckContext): readonly TermRenderings[] {
  let known = collected.get(context);
  if (!known) {
    const index = indexCompounds(context);
    known = sharedTerms(context).flatMap((term) => {
      const usual = usualRendering(term, index, context);
      return usual ? [{ term, usual, rivals: rivalsOf(usual, term, index, context) }] : [];
    });
    collected.set(context, known);
  }
  return known;
}

const collected = new WeakMap<CheckContext, readonly TermRenderings[]>();

function usualRendering(term: SharedTerm, index: CompoundIndex, context: CheckContext): Rendering | undefined {
  const counts = new Map<string, number>();
  for (const { row } of term.rows) for (const text of index.textsOf(row)) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: { readonly text: string; readonly score: number; readonly linked: number } | undefined;
  for (const [text, rows] of counts) {
    const all = index.placesOf(text).size;
    if (rows < LEAST_ROWS || rows < SHARE * all || rows < SHARE * term.rows.length) continue;
    const likeness = (2 * rows) / (term.rows.length + all);
    if (best && likeness + MOST_BONUS < best.score) continue;
    const linked = linkedRows(text, term, index, context);
    const score = likeness + LINK_BONUS * (linked / rows) + LENGTH_BONUS * Math.min(10, text.length);
    if (linked >= rows / 2 && (!best || score > best.score)) best = { text, score, linked };
  }
  return best && whole(best.text, term, index, context);
}

/** What a link in every row, and each letter of a longer compound, weigh beside the likeness of the rows. */
const LINK_BONUS = 0.3;
const LENGTH_BONUS = 0.005;
const MOST_BONUS = LINK_BONUS + 10 * LENGTH_BONUS;

function linkedRows(text: string, term: SharedTerm, index: CompoundIndex, context: CheckContext): number {
  const places = index.placesOf(text);
  return term.rows.filter((row) =>
    termScenes(row, context).some((scene) => (places.get(row.row) ?? []).some((place) => isLinked(place, scene))),
  ).length;
}

function isLinked(place: Compound, { segment, standings }: TermScene): boolean {
  return place.segment === segment.index && standings.slice(place.from, place.to + 1).includes('inside');
}

/**
 * The rendering to its ends: the compound around it without what stands for other words, where most rows have the same; 電圧調整器 rather than 調整器 for
 * "bộ điều áp". Nothing when words within it mostly stand for others.
 */
function whole(part: string, term: SharedTerm, index: CompoundIndex, context: CheckContext): Rendering | undefined {
  const wholes = new Map<string, Set<TermRow>>();
  const rows = term.rows.filter(({ row }) => index.placesOf(part).has(row));
  for (const row of rows) {
    const places = index.placesOf(part).get(row.row)!;
    for (const scene of termScenes(row, context)) {
      for (const compound of compoundsOf(scene.segment, context)) {
        const own = places.some((place) => isWithin(place, compound)) ? trimmed(compound, scene, context) : undefined;
        if (!own) continue;
        const text = scene.segment.text.slice(own.start, own.end);
        wholes.set(text, (wholes.get(text) ?? new Set()).add(row));
      }
    }
  }
  const [most] = [...wholes].sort((a, b) => b[1].size - a[1].size || b[0].length - a[0].length);
  const text = most && most[1].size >= Math.max(LEAST_ROWS, SHARE * rows.length) ? most[0] : part;
  return toRendering(text, term, index, context);
}

function isWithin(inner: Compound, outer: Compound): boolean {
  return inner.segment === outer.segment && outer.from <= inner.from && inner.to <= outer.to;
}

function toRendering(
  text: string,
  term: SharedTerm,
  index: CompoundIndex,
  context: CheckContext,
): Rendering | undefined {
  const byRow = index.placesOf(text);
  const rows = term.rows.filter(({ row }) => byRow.has(row));
  const foreign = rows.filter((row) =>
    termScenes(row, context).some(({ segment, standings }) =>
      byRow
        .get(row.row)!
        .some(
          (place) => place.segment === segment.index && standings.slice(place.from, place.to + 1).includes('outside'),
        ),
    ),
  );
  if (foreign.length * 2 > rows.length) return undefined;
  const places = rows.flatMap(({ row }) => byRow.get(row)!);
  return { text, places, rows: rows.length, linked: linkedRows(text, term, index, context) };
}

/** A compound without the words at its ends that stand for other words of the sources: 乾燥 of 野菜乾燥 for "sấy" beside rau. */
function trimmed(
  { from, to }: Compound,
  { segment, standings }: TermScene,
  { packs }: CheckContext,
): Compound | undefined {
  const { tokens } = segment;
  const strip = (k: number) => standings[k] === 'outside' || !packs.target.isNominal(tokens[k]!);
  let [first, last] = [from, to];
  while (first <= last && strip(first)) first++;
  while (last > first && (strip(last) || isRelational(tokens[last]!, standings[last]!))) last--;
  const means = first <= last && tokens.slice(first, last + 1).some((token) => packs.target.isContent(token));
  return means ? between(segment, first, last) : undefined;
}

/** Suffixes that relate a compound to what follows: 果樹用, 学校側. Origin: the suffixes (接尾) of IPADIC, those that name no thing. */
const RELATIONAL = new Set(
  '向け 用 間 側 別 中 上 下 内 外 前 後 時 毎 ごと 等 など 達 たち ら さん 様 氏 社 的'.split(' '),
);

export function isRelational({ posDetail, surface }: Token, standing: TermStanding): boolean {
  return standing !== 'inside' && posDetail === '接尾' && RELATIONAL.has(surface);
}

/** Compounds of the rows without the usual rendering that stand in none with it, nor outside of the term's rows. */
export function rivalsOf(
  usual: Pick<Rendering, 'text'>,
  term: SharedTerm,
  index: CompoundIndex,
  context: CheckContext,
): RivalRendering[] {
  const { rows, target } = context.collation;
  const textOf = (row: number) => rows[row]!.target.map((k) => target.segments[k]!.text).join('\n');
  const lacking = term.rows.filter(({ row }) => !textOf(row).includes(usual.text));
  const numbers = new Set(lacking.map(({ row }) => row));
  const name = isNamedTerm(term, context) ? usual.text : undefined;
  return lacking.flatMap((row) =>
    termScenes(row, context).flatMap((scene) =>
      candidatesOf(scene, name, context).flatMap((place): RivalRendering[] => {
        const text = scene.segment.text.slice(place.start, place.end);
        const elsewhere = [...index.placesOf(text).keys()].some((other) => !numbers.has(other));
        return elsewhere ? [] : [{ text, place, row, scene }];
      }),
    ),
  );
}

/**
 * The compounds of a segment without what stands for other words; two that の joins are one when both are linked to the term: 有機の糞.
 * @param name how a body is usually called, if the term is one
 */
function candidatesOf(scene: TermScene, name: string | undefined, context: CheckContext): Compound[] {
  const { segment } = scene;
  const found: Compound[] = [];
  for (const compound of compoundsOf(segment, context)) {
    const place = trimmed(compound, scene, context);
    if (!place) continue;
    found.push(place);
    for (let before = found.at(-2); before && mayJoin(before, found.at(-1)!, scene, name); before = found.at(-2))
      found.splice(-2, 2, between(segment, before.from, found.at(-1)!.to));
  }
  return found;
}

/** Of a name the first part may be linked to nothing, when the rest is taken apart too (山の林業の局) or it shares a letter with the usual name. */
function mayJoin(before: Compound, place: Compound, scene: TermScene, name: string | undefined): boolean {
  const { text } = scene.segment;
  if (text.slice(before.end, place.start) !== 'の' || !isLinked(place, scene)) return false;
  if (isLinked(before, scene)) return true;
  if (name === undefined || scene.standings.slice(before.from, before.to + 1).some((one) => one !== 'free'))
    return false;
  const lead = text.slice(before.start, before.end);
  return (
    text.slice(place.start, place.end).includes('の') ||
    [...lead].some((letter) => KANJI.test(letter) && name.includes(letter))
  );
}

const KANJI = /\p{Script=Han}/u;
