import { SENTENCE_END } from './constants.js';

/** Where sentences begin and end on the two sides. A bead should not stop inside a sentence. */
export interface SentenceEndCue {
  /** Log-odds for `a` target segments from `i` and `b` source segments from `j`. */
  score(i: number, a: number, j: number, b: number): number;
}

const CLOSERS = '[\\]"”’\'»)）」』】›]*\\s*$';
const ENDS = new RegExp(`[.!?…。！？]${CLOSERS}`, 'u');
const STARTS_LOWER = /^["“‘'(«-]*\p{Ll}/u;
const SENTENCE = /[。！？](?![」』。！？])|[.!?…]["”’')]*(?=\s+["“‘'(]*[\p{Lu}\p{N}\p{Script=Hangul}]|\s*$)/gu;

/** Reads the ends of all segments once. */
export function createSentenceEndCue(target: readonly string[], source: readonly string[]): SentenceEndCue {
  const targetEnds = target.map((text) => ENDS.test(text));
  const sourceEnds = source.map((text) => ENDS.test(text));
  const startsLower = source.map((text) => STARTS_LOWER.test(text));
  const targetCounts = target.map(countSentences);
  const sourceCounts = source.map(countSentences);
  const { weight, bothOpen, innerEnd, countDifference, maxDifference } = SENTENCE_END;
  return {
    score(i, a, j, b) {
      // "Opening hours" beside 開館時間: neither is a sentence, and each is whole.
      const open = !targetEnds[i + a - 1] && !sourceEnds[j + b - 1];
      let sum = 0;
      let sources = 0;
      for (let k = j; k < j + b; k++) {
        const inner = k < j + b - 1;
        if (!sourceEnds[k]) sum += inner ? weight : open ? bothOpen : -weight;
        else if (inner) sum -= innerEnd;
        // A segment that begins with a small letter goes on with the sentence before it: "…, / and the rest followed."
        if (startsLower[k]) sum += k > j ? weight : -weight;
        const whole = sourceEnds[k] || (open && !inner);
        sources += whole ? sourceCounts[k]! : Math.max(0, sourceCounts[k]! - 1);
      }
      let targets = 0;
      for (let k = i; k < i + a; k++) targets += targetCounts[k]!;
      return sum - countDifference * Math.min(maxDifference, Math.abs(targets - sources));
    },
  };
}

function countSentences(text: string): number {
  return Math.max(1, (text.match(SENTENCE) ?? []).length);
}
