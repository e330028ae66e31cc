import { MAX_SENTENCE_DIFFERENCE } from './constants.js';
import type { EndKind, SideName, Weights } from './model.js';
import { runningSums } from './running-sums.js';

/** Where sentences begin and end on the two sides. A bead should not stop inside a sentence. */
export interface SentenceEndCue {
  /** Log-odds for `a` target segments from `i` and `b` source segments from `j`. */
  score(i: number, a: number, j: number, b: number): number;
}

const CLOSERS = '[\\]"”’\'»)）」』】›]*\\s*$';
const CLOSED = new RegExp(`[.!?…。！？]${CLOSERS}`, 'u');
const CLAUSE = new RegExp(`[,;:、，；：–—-]${CLOSERS}`, 'u');
const STARTS_SMALL = /^["“‘'(«-]*\p{Ll}/u;
const SENTENCE = /[。！？](?![」』。！？])|[.!?…]["”’')]*(?=\s+["“‘'(]*[\p{Lu}\p{N}\p{Script=Hangul}]|\s*$)/gu;

/** How a segment ends. */
export function endOf(text: string): EndKind {
  return CLOSED.test(text) ? 'closed' : CLAUSE.test(text) ? 'clause' : 'open';
}

const KINDS: readonly EndKind[] = ['open', 'clause', 'closed'];

/** Ends and beginnings of one side, as sums up to each segment, so that a run of any length costs two look-ups. */
interface Side {
  /** Index into KINDS. */
  readonly end: Uint8Array;
  /** Weights of ends inside a bead. */
  readonly inner: Float64Array;
  /** Weight of each segment's beginning where it opens its side of a bead, and sums of those where it does not. */
  readonly first: Float64Array;
  readonly small: Float64Array;
  /** Sentences, those without a full stop (headings, items) too. */
  readonly sentences: Float64Array;
}

function readSide(texts: readonly string[], side: SideName, weights: Weights): Side {
  const kinds = texts.map(endOf);
  // A segment that begins with a small letter goes on with the sentence before it: "…, / and the rest followed."
  const isSmall = texts.map((text) => STARTS_SMALL.test(text));
  const endings = texts.map((text) => (text.match(SENTENCE) ?? []).length);
  return {
    end: Uint8Array.from(kinds, (kind) => KINDS.indexOf(kind)),
    inner: runningSums(kinds.map((kind) => weights[`inner ${side} ${kind}`])),
    first: Float64Array.from(isSmall, (small) => (small ? weights['small first'] : 0)),
    small: runningSums(isSmall.map((small) => (small ? weights['small inner'] : 0))),
    sentences: runningSums(kinds.map((kind, k) => endings[k]! + (kind === 'open' ? 1 : 0))),
  };
}

/** Reads the ends of all segments once. */
export function createSentenceEndCue(
  targetTexts: readonly string[],
  sourceTexts: readonly string[],
  weights: Weights,
): SentenceEndCue {
  const target = readSide(targetTexts, 'target', weights);
  const source = readSide(sourceTexts, 'source', weights);
  const last = KINDS.flatMap((own) => KINDS.map((other) => weights[`last ${own} ${other}`]));
  return {
    score(i, a, j, b) {
      const difference = Math.abs(sentencesOf(target, i, a) - sentencesOf(source, j, b));
      return (
        last[target.end[i + a - 1]! * KINDS.length + source.end[j + b - 1]!]! +
        inside(target, i, a) +
        inside(source, j, b) +
        weights.sentences * Math.min(MAX_SENTENCE_DIFFERENCE, difference)
      );
    },
  };
}

/** What speaks for the segments of a run being one piece of text. */
function inside({ inner, first, small }: Side, from: number, count: number): number {
  const end = from + count;
  return inner[end - 1]! - inner[from]! + first[from]! + small[end]! - small[from + 1]!;
}

/** Sentences of a run: those that end in it, headings and items, and the one that it breaks off in. */
function sentencesOf({ end, sentences }: Side, from: number, count: number): number {
  const brokenOff = KINDS[end[from + count - 1]!] === 'clause' ? 1 : 0;
  return sentences[from + count]! - sentences[from]! + brokenOff;
}
