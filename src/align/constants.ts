/**
 * Every constant of the aligner, in one table. Fitted on the DEV halves of the NTREX, LibreOffice help and Gospel of John
 * sets (ja–vi, ja–ko, ja–en; November 2026), never on a corpus that this project ships. `bench/align` scores them.
 */

/** Kinds of evidence. A signal gives features of one class; the class says how much a hit or a miss weighs. */
export type FeatureClass =
  | 'number'
  | 'latin'
  | 'punctuation'
  | 'region'
  | 'transliteration'
  | 'sino-pair'
  | 'sino-single'
  | 'dictionary'
  | 'everyday'
  | 'termbase'
  | 'learned';

export interface ClassConstants {
  /** Highest probability that a feature of the class is found in the aligned segment. */
  readonly match: number;
  /** Prior probability that it is found in any other segment. */
  readonly chance: number;
  /** Weight: features of a class are not independent of each other. */
  readonly weight: number;
  /** May a match tie two places together before anything else is known? Frequent features may not. */
  readonly anchors: boolean;
}

export const CLASSES: Readonly<Record<FeatureClass, ClassConstants>> = {
  number: { match: 0.88, chance: 0.025, weight: 1, anchors: true },
  latin: { match: 0.92, chance: 0.005, weight: 0.65, anchors: true },
  punctuation: { match: 0.9, chance: 0.2, weight: 1.35, anchors: false },
  region: { match: 0.85, chance: 0.024, weight: 0.9, anchors: true },
  transliteration: { match: 0.58, chance: 0.01, weight: 1, anchors: true },
  'sino-pair': { match: 0.5, chance: 0.008, weight: 0.825, anchors: true },
  'sino-single': { match: 0.25, chance: 0.032, weight: 0.44, anchors: false },
  dictionary: { match: 0.6, chance: 0.028, weight: 0.75, anchors: true },
  everyday: { match: 0.5, chance: 0.015, weight: 0.6, anchors: true },
  termbase: { match: 0.8, chance: 0.02, weight: 0.75, anchors: true },
  learned: { match: 0.9, chance: 0.02, weight: 0.525, anchors: false },
};

/** Pseudo-segments behind `chance`. */
export const CHANCE_WEIGHT = 60;
/** A class whose features occur in more than this share of the segments says nothing. */
export const MAX_SPREAD = 0.5;

/**
 * The language of the target in the sets above. Priors and sentence-end cue are not alike for the two sides, and kanji and katakana are looked
 * for in the target; so a pair with this language as its source is aligned the other way round (see ./align.ts).
 */
export const FITTED_TARGET = 'ja';

/** Shapes of beads (target segments, source segments) and the log-odds of each before any evidence. */
export const BEAD_SHAPES: readonly (readonly [target: number, source: number, prior: number])[] = [
  [1, 1, 0],
  [1, 2, -3.8],
  [2, 1, -1],
  [2, 2, -6],
  [1, 3, -7.4],
  [3, 1, -7.4],
  [1, 4, -9.4],
  [4, 1, -9.4],
  [2, 3, -7.5],
  [3, 2, -7.5],
  [1, 5, -11.4],
  [5, 1, -11.4],
];
/** Most segments on one side of a bead. */
export const MAX_WIDTH = 5;
/** Log-odds of leaving one segment unaligned. */
export const NULL_PRIOR = -2;
/** A shape is not tried where its prior and its length score fall below this (1-1: length alone, see below). */
export const PRUNE = -9.5;
export const PRUNE_ONE_TO_ONE = -6;

export const LENGTH = {
  weight: 2.25,
  /** Length of a segment, in units of its own language, that says the same as one unit of Japanese. */
  perJapaneseUnit: { ja: 1, vi: 1.732, en: 1.684, ko: 0.857 } as Readonly<Record<string, number>>,
  /** For any other language. */
  perJapaneseUnitDefault: 1.75,
  /** Units of prior text behind the shipped ratio. */
  priorUnits: 1000,
  /** How far (as a logarithm) the ratio of whole texts may be from that of their beads; below it the whole texts tell more. */
  ratioTolerance: 0.1,
  sigma: 0.14,
  sigmaPerRoot: 0.9,
  damp: 0.97,
  floor: -8,
  /** Japanese writing packs more into a kanji than into a kana or a digit. */
  kanji: 1.55,
  kana: 1,
  other: 0.5,
} as const;

/** Sentence-end cue: a bead should end where a sentence ends, or where neither side has an end (headings, list items). */
export const SENTENCE_END = {
  weight: 1.2,
  bothOpen: 0.5,
  innerEnd: 1.05,
  countDifference: 0.5,
  maxDifference: 3,
} as const;

/** Search band round the chain of anchors. */
export const BAND = {
  cellsPerRow: 6,
  minScore: 1.5,
  maxPostings: 8,
  maxPostingShare: 0.03,
  radius: 15,
  gapShare: 0.4,
  /** A gap between anchors is searched less widely where it would take more cells than this: two long texts without anything in common. */
  maxGapCells: 600_000,
  minGapRadius: 100,
  confirmNeighbours: 6,
  confirmNeeded: 2,
  secondRadius: 7,
} as const;

/** Flattens the scores before they become probabilities: the features are not independent. */
export const TEMPERATURE = 0.8;
