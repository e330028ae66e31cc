import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { partCompound, splitCompound } from '../lexicon/katakana-compounds.js';
import type { KatakanaWords } from '../lexicon/katakana-words.js';
import { type FoundPair, type LinkFinder, perSegment } from './link-table.js';
import type { SourceSounds } from './source-sounds.js';

/** A word written by sound; `start` and `end` in the segment's text. */
export interface SoundRun extends Span {
  readonly text: string;
}

/** Full-width letters, with the small ones for Ainu; half-width ones belong to forms and old screens, and have their marks apart. */
const KATAKANA = /[ァ-ヺーㇰ-ㇿ]+(?:[・＝][ァ-ヺーㇰ-ㇿ]+)*/gu;
const SMALLEST = 2;

/** Katakana runs as wholes, joined by middle dots or not: ガイドブック, レー・ズアン. */
export function katakanaRuns(text: string): SoundRun[] {
  return [...text.matchAll(KATAKANA)]
    .filter((match) => match[0].replace(/[ー・＝]/gu, '').length >= SMALLEST)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/**
 * True when the first of two versions writes more of its words in katakana: it is the one that took words over by their sound.
 * A Korean text that shows one word in katakana beside a Japanese text is not.
 */
export function writesBySound(own: readonly Segment[], other: readonly Segment[]): boolean {
  return countRuns(own) >= countRuns(other);
}

function countRuns(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + katakanaRuns(segment.text).length, 0);
}

/**
 * Katakana runs, or failing that their parts, with the source words that sound like them.
 * @param rests whether what stands beside the known words of a run is a part too: タルマ of タルマホテル
 */
export function soundFinder(
  target: LanguagePack,
  sounds: SourceSounds,
  words: KatakanaWords,
  { rests = false } = {},
): LinkFinder {
  const runs = perSegment((segment) => katakanaRuns(segment.text));
  const match = (run: SoundRun, segment: Segment) => bestMatches(run, segment, target, sounds);
  const smallerParts = (run: SoundRun, segment: Segment) => {
    const parts = rests ? knownPartsAndRests(run, segment, words) : partsOf(run, segment, words);
    return parts.length < 2 ? [] : parts.filter((part) => part.text.length >= SMALLEST_PART);
  };
  return {
    kind: 'sound',
    find: (a, b) =>
      runs(a).flatMap((run) => {
        const whole = match(run, b);
        return whole.length > 0 ? whole : smallerParts(run, a).flatMap((part) => match(part, b));
      }),
  };
}

/** The words that a run is made of: シンポジウム of セミナー・シンポジウム, ケース of ガラスケース. */
export function partsOf(run: SoundRun, segment: Segment, words: KatakanaWords): SoundRun[] {
  return piecesOf(run, segment, (word) => splitCompound(word, words) ?? [word]);
}

/** The words that a run is made of, and what stands beside known ones: タルマ and ホテル of タルマホテル. */
export function knownPartsAndRests(run: SoundRun, segment: Segment, words: KatakanaWords): SoundRun[] {
  return piecesOf(run, segment, (word) => partCompound(word, words.has).map(({ text }) => text));
}

/** @param split what a word without joints is made of; the parts make up the word */
function piecesOf(run: SoundRun, segment: Segment, split: (word: string) => readonly string[]): SoundRun[] {
  const tokens = segment.tokens.filter(
    (token) => token.start >= run.start && token.end <= run.end && token.kind === 'word',
  );
  return tokens.flatMap((token) =>
    [...token.surface.matchAll(/[^・＝]+/gu)].flatMap((match) => {
      let start = token.start + match.index;
      return split(match[0]).map((text) => {
        const piece = { start, end: start + text.length, text };
        start = piece.end;
        return piece;
      });
    }),
  );
}

const SMALLEST_PART = 3;

function bestMatches(run: SoundRun, segment: Segment, target: LanguagePack, sounds: SourceSounds): FoundPair[] {
  const alike = sounds.alike(run.text, target.code, segment);
  const best = Math.max(...alike.map(({ similarity }) => similarity));
  // Every use of the best phrase, and none that only contains it: "Mekong" rather than "the Mekong".
  return alike
    .filter(({ similarity }) => similarity >= best - 1e-9)
    .map(({ phrase, similarity }) => ({
      target: { start: run.start, end: run.end },
      source: { start: phrase.start, end: phrase.end },
      strength: similarity,
    }));
}
