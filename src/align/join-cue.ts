import type { AlignerConstants } from './model.js';
import { runningSums } from './running-sums.js';
import { endOf } from './sentence-end.js';

/**
 * Lines that were made of several: a capital inside a line where no sentence ends, as in "Left margin Right margin" or "Print Opens the printer
 * dialog.", which were a heading and its text, or two items of a list.
 */
export interface JoinCue {
  /** Log-odds for `a` target segments from `i` and `b` source segments from `j`. */
  score(i: number, a: number, j: number, b: number): number;
}

/** A join is before a word that the text writes small elsewhere, or before one that it does not, which is rather a name. */
type Kind = 'known' | 'fresh';

interface Side {
  /** Joins of each kind before each segment. */
  readonly known: Float64Array;
  readonly fresh: Float64Array;
  /** Segments before each that end without any mark, as headings and items do: what ends with one would show it inside a line too. */
  readonly open: Float64Array;
  /** What one says, as log-odds: little where every other segment has one (news with its names, German with its nouns). */
  readonly worth: Readonly<Record<Kind, number>>;
}

/** Reads the capitals of both sides once. */
export function createJoinCue(
  targetTexts: readonly string[],
  sourceTexts: readonly string[],
  constants: AlignerConstants,
): JoinCue {
  const target = readSide(targetTexts, constants);
  const source = readSide(sourceTexts, constants);
  const { weights } = constants;
  const met = weights['join met'];
  const left = weights['join left'];
  /** `wanted`: headings and items that the other side of the bead has in segments of their own. Each should be met by one join. */
  const scoreSide = ({ known, fresh, worth }: Side, from: number, count: number, wanted: number): number => {
    const knownJoins = known[from + count]! - known[from]!;
    const freshJoins = fresh[from + count]! - fresh[from]!;
    if (knownJoins === 0 && freshJoins === 0) return 0;
    const usedKnown = Math.min(knownJoins, wanted);
    const usedFresh = Math.min(freshJoins, wanted - usedKnown);
    const spare = Math.max(knownJoins > usedKnown ? worth.known : 0, freshJoins > usedFresh ? worth.fresh : 0);
    return met * (usedKnown * worth.known + usedFresh * worth.fresh) + left * spare;
  };
  return {
    score(i, a, j, b) {
      const wanted = { target: bordersIn(target, i, a, a - b), source: bordersIn(source, j, b, b - a) };
      return scoreSide(target, i, a, wanted.source) + scoreSide(source, j, b, wanted.target);
    },
  };
}

/** Borders after headings and items inside a run, as far as the run has segments more than the other side. */
function bordersIn({ open }: Side, from: number, count: number, extra: number): number {
  return extra <= 0 ? 0 : Math.min(extra, open[from + count - 1]! - open[from]!);
}

function readSide(
  texts: readonly string[],
  { joins: { match, chance }, features: { chanceWeight } }: AlignerConstants,
): Side {
  const counts = countJoins(texts);
  const worth = (kind: Kind) => {
    const having = counts[kind].reduce((sum, count) => sum + Math.min(1, count), 0);
    const share = (having + chance * chanceWeight) / (texts.length + chanceWeight);
    return Math.max(0, Math.log(match / share));
  };
  return {
    known: runningSums(counts.known),
    fresh: runningSums(counts.fresh),
    open: runningSums(texts.map((text) => (endOf(text) === 'open' ? 1 : 0))),
    worth: { known: worth('known'), fresh: worth('fresh') },
  };
}

/** A word after a space and a letter, digit or bracket of a script with capitals, and what follows the word. */
const INNER_CAPITAL = /(?<=[\p{Lu}\p{Ll}\p{M}\p{N})]\s+)\p{Lu}[\p{Ll}\p{M}]+(?![\p{L}\p{M}\p{N}'’-])(?!\s+\p{Lu})/gu;
const SMALL_WORD = /\s\p{Ll}[\p{Ll}\p{M}]*/gu;

/** Joins in each text. Of capitals in a row only the last counts: what comes before may be a title, "Show Columns Displays hidden columns". */
function countJoins(texts: readonly string[]): Record<Kind, Int32Array> {
  const counts = { known: new Int32Array(texts.length), fresh: new Int32Array(texts.length) };
  const found = texts.map((text) => text.match(INNER_CAPITAL));
  if (found.every((words) => words === null)) return counts;
  const small = new Set<string>();
  for (const text of texts) for (const word of text.match(SMALL_WORD) ?? []) small.add(word.slice(1));
  for (const [k, words] of found.entries()) {
    for (const word of words ?? []) counts[small.has(word.toLowerCase()) ? 'known' : 'fresh'][k]!++;
  }
  return counts;
}
