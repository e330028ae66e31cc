import type { Place } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import type { CheckContext } from './context.js';

/** Nouns of a segment that are written as one: token indexes, both inclusive. */
export interface Compound extends Place {
  readonly from: number;
  readonly to: number;
}

/** Longest compound of which all parts are looked at, in tokens. */
const LONGEST = 10;

/** Whole compounds of a segment: 顕微鏡, 長期的な学習計画, 文化・スポーツ省. */
export function compoundsOf(segment: Segment, { packs }: CheckContext): Compound[] {
  const { tokens } = segment;
  const pack = packs.target;
  const isNoun = (token: Token | undefined) => token?.kind === 'word' && pack.isNominal(token);
  const found: Compound[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isNoun(tokens[from])) continue;
    let to = from;
    for (let next = from + 1; next < tokens.length && tokens[next]!.start === tokens[next - 1]!.end; next++) {
      if (isNoun(tokens[next])) to = next;
      else if (next > to + 1 || !isJoint(tokens[next]!, tokens[to]!)) break;
    }
    if (tokens.slice(from, to + 1).some((token) => pack.isContent(token))) found.push(between(segment, from, to));
    from = to;
  }
  return found;
}

/** The な of an adjectival noun and the dot between the parts of a name: 長期的な計画, 文化・スポーツ省. */
function isJoint({ surface, pos }: Token, before: Token): boolean {
  if (surface === '・') return true;
  return surface === 'な' && pos === '助動詞' && (before.surface === '的' || before.posDetail === '形容動詞語幹');
}

/** The parts of a compound that begin and end with a noun and have a meaning of their own, itself included. */
export function partsOf(compound: Compound, segment: Segment, { packs }: CheckContext): Compound[] {
  const { tokens } = segment;
  const pack = packs.target;
  const parts: Compound[] = [];
  for (let from = compound.from; from <= compound.to; from++) {
    if (!pack.isNominal(tokens[from]!)) continue;
    let means = false;
    for (let to = from; to <= Math.min(compound.to, from + LONGEST - 1); to++) {
      means ||= pack.isContent(tokens[to]!);
      if (means && pack.isNominal(tokens[to]!)) parts.push(between(segment, from, to));
    }
  }
  return parts;
}

/** The compound of tokens `from` to `to`. */
export function between({ index, tokens }: Segment, from: number, to: number): Compound {
  return { segment: index, from, to, start: tokens[from]!.start, end: tokens[to]!.end };
}

/** Where the target has a compound or a part of one, by the row. */
export interface CompoundIndex {
  /** Rows that have the words as a compound or as part of one, each with its places. */
  placesOf(text: string): ReadonlyMap<number, readonly Compound[]>;
  /** Everything of one row. */
  textsOf(row: number): ReadonlySet<string>;
}

const NONE: ReadonlyMap<number, readonly Compound[]> = new Map();

/** Reads all compounds of the target. */
export function indexCompounds(context: CheckContext): CompoundIndex {
  const { rows, target } = context.collation;
  const index = new Map<string, Map<number, Compound[]>>();
  const texts = rows.map((row) => {
    const own = new Set<string>();
    for (const segment of row.target.map((k) => target.segments[k]!)) {
      for (const part of compoundsOf(segment, context).flatMap((compound) => partsOf(compound, segment, context))) {
        const text = segment.text.slice(part.start, part.end);
        own.add(text);
        const byRow = index.get(text) ?? new Map<number, Compound[]>();
        index.set(text, byRow);
        const places = byRow.get(row.index);
        if (places) places.push(part);
        else byRow.set(row.index, [part]);
      }
    }
    return own;
  });
  return { placesOf: (text) => index.get(text) ?? NONE, textsOf: (row) => texts[row] ?? new Set() };
}
