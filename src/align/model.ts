import type { LearningConstants } from '../lexicon/learned.js';
import type { NullShareConstants } from './null-share.js';

/** Kinds of evidence. A signal gives features of one class; the class says how much a hit or a miss weighs. */
export type FeatureClass =
  | 'number'
  | 'latin'
  | 'cognate'
  | 'punctuation'
  | 'region'
  | 'transliteration'
  | 'name'
  | 'sino-pair'
  | 'sino-single'
  | 'dictionary'
  | 'everyday'
  | 'termbase'
  | 'learned'
  | 'learned-only'
  | 'function-word';

export interface ClassConstants {
  /** Highest probability that a feature of the class is found in the aligned segment. */
  readonly match: number;
  /** Prior probability that it is found in any other segment. */
  readonly chance: number;
  /** How much a match helps to tie two places together before anything else is known; 0 for what is too frequent for that. */
  readonly anchor: number;
}

/** How a segment ends: at the end of a sentence, at a clause mark (comma, semicolon, colon), or without any mark. */
export type EndKind = 'open' | 'clause' | 'closed';
export type SideName = 'target' | 'source';
/** Target segments and source segments of a bead. */
export type ShapeName = '1-1' | '1-2' | '2-1' | '2-2' | '1-3' | '3-1' | '1-4' | '4-1' | '2-3' | '3-2' | '1-5' | '5-1';

/**
 * What the score of a bead is a weighted sum of. The score is linear in these weights, so that they can be fitted together (bench/align/fit.ts); they
 * stand in ./fitted.ts.
 *
 * - `shape a-b`: log-odds of a bead of this shape before any evidence
 * - `null side end`: of leaving a segment with this kind of end alone; `null side length`: more for each unit of log-length above the mean
 * - `null only here`: taken from the score of leaving a target segment alone that all other sources have
 * - `length 1-1`, `length other`: weight of the length model for 1-1 beads and for others
 * - `hit class side`, `miss class side`: weights of what a feature of this side found, or not found, on the other side is worth
 * - `inner side end`: for each segment of the bead with this kind of end that is not the last of its side
 * - `last end end`: how the target's and the source's last segments end
 * - `small first`, `small inner`: for a segment that begins with a small letter, at the start of its side and after it
 * - `block inner`, `block inner both`: for each border of a block inside one side of the bead, and for each that both sides have; `block start one`,
 *   `block start both`: where one side or both begin a block; `block kind`: where they are of different kinds; `block heading`: two headings
 * - `parts across`, `parts missing`, `parts alone`: for each link of parts that leaves the bead, each segment without a link in it, and each segment
 *   that is left alone although it is linked (see ./parts-cue.ts)
 * - `join met`, `join left`: for each place inside a segment that looks like the border of two, where the other side has a heading or an item more, and
 *   where it has not (see ./join-cue.ts)
 * - `sentences`: for each sentence that one side has more than the other
 */
export type WeightName =
  | `shape ${ShapeName}`
  | `null ${SideName} ${EndKind | 'length'}`
  | 'null only here'
  | `length ${'1-1' | 'other'}`
  | `${'hit' | 'miss'} ${FeatureClass} ${SideName}`
  | `inner ${SideName} ${EndKind}`
  | `last ${EndKind} ${EndKind}`
  | `small ${'first' | 'inner'}`
  | `block ${'inner' | 'inner both' | 'start one' | 'start both' | 'kind' | 'heading'}`
  | `parts ${'across' | 'missing' | 'alone'}`
  | `join ${'met' | 'left'}`
  | 'sentences';
export type Weights = Readonly<Record<WeightName, number>>;

/** All that the aligner can be tuned by. */
export interface AlignerConstants {
  readonly weights: Weights;
  readonly classes: Readonly<Record<FeatureClass, ClassConstants>>;
  readonly length: LengthConstants;
  readonly features: FeatureConstants;
  readonly learning: LearningConstants;
  readonly search: SearchConstants;
  /**
   * Flattens scores before they become probabilities, 0–1: of segments without parts, of those with what their parts say, which says much again, and of the
   * parts when their links are read. The last is no confidence: the weights of `parts` were chosen with it, so it does not follow the first.
   */
  readonly flatness: { readonly plain: number; readonly parts: number; readonly links: number };
  readonly joins: JoinConstants;
  readonly nullShare: NullShareConstants;
  readonly relief: ReliefConstants;
}

export interface FeatureConstants {
  /** Pseudo-segments behind a class's chance. */
  readonly chanceWeight: number;
  /** A feature that occurs in more than this share of the segments says nothing. */
  readonly maxSpread: number;
}

/** The band that is searched: how anchors are found, and how far from them. */
export interface SearchConstants {
  /** Most cells of a row that may be anchors. */
  readonly cellsPerRow: number;
  /** Least sum of what features are worth that makes a cell an anchor. */
  readonly minScore: number;
  /** Segments, and share of all segments, in which a feature may occur that makes anchors. */
  readonly maxPostings: number;
  readonly maxPostingShare: number;
  /** In a long text a share is too many: what stands in a thousand places ties none of them together. */
  readonly mostPostings: number;
  /** Of so many neighbours in the chain of anchors so many must lie on nearly the same diagonal. */
  readonly confirmNeighbours: number;
  readonly confirmNeeded: number;
  /** Cells on either side of the line between two anchors, and share of the gap between them that is added. */
  readonly radius: number;
  readonly gapShare: number;
  /** Of the second pass, round the path of the first. */
  readonly secondRadius: number;
}

/** Borders inside segments (see ./join-cue.ts): how many of those that were made of several show one, and usual share of all that do. */
export interface JoinConstants {
  readonly match: number;
  readonly chance: number;
}

/** How much likelier null beads become in texts that hardly correspond. */
export interface ReliefConstants {
  /** Log-odds for the whole of what lacks to be free of doubt. */
  readonly most: number;
  /** With so many segments more than one, each of its own text, doubt counts by half: a few lines prove little, and equal ones fit in many ways. */
  readonly half: number;
}

export interface LengthConstants {
  /** Standard deviation of the log-length, and what is added to it for short texts (over the root of the length). */
  readonly sigma: number;
  readonly sigmaPerRoot: number;
  readonly damp: number;
  readonly floor: number;
  /** Japanese writing packs more into a kanji than into a kana or a digit. */
  readonly kanji: number;
  readonly kana: number;
  readonly other: number;
  /** Usual variance of the log-lengths of a text's segments, and the segments that it counts as beside those of the text. */
  readonly variance: number;
  readonly varianceSegments: number;
  /** Units of prior text behind the shipped ratio of two languages. */
  readonly priorUnits: number;
  /** How far (as a logarithm) the ratio of whole texts may be from that of their beads; below it the whole texts tell more. */
  readonly tolerance: number;
  /** Units of a language that say the same as one unit of Japanese, by language; `und` for any other. */
  readonly ratios: Readonly<Record<string, number>> & { readonly und: number };
}
