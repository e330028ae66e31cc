import type { Finding } from '../core/finding.js';
import type { LanguageCode } from '../core/language.js';
import type { Span } from '../core/span.js';

/** A sentence, heading or item of a version. */
export interface ReviewSegment {
  /** Offsets in the document's text. */
  readonly span: Span;
  /** The document's text at `span`. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A sentence, or several, of one version, as they stand in its file, with the words that a finding is about. */
export interface Passage extends ReviewSegment {
  readonly language: LanguageCode;
  /** Words of the finding: UTF-16 units of `text`, in order. */
  readonly marks: readonly Span[];
}

/** What one source has beside a sentence of the target. */
export interface SourcePassage {
  readonly language: LanguageCode;
  /** Undefined where the source has nothing. */
  readonly passage: Passage | undefined;
  /** How many segments stand for how many, target first: `1-2`; empty without a bead. */
  readonly bead: string;
  /** Of the bead, 0–1. */
  readonly confidence: number;
}

/** A finding with all that a reviewer needs to judge it. */
export interface ReviewItem {
  readonly finding: Finding;
  readonly target: Passage;
  /** One a source, in the collation's order. */
  readonly sources: readonly SourcePassage[];
}

/** A stretch of the target between two headings, or a part of a text without headings. */
export interface Section {
  /** Its heading or its first words. */
  readonly title: string;
  readonly span: Span;
  readonly segments: number;
}

/** Which segments stand for which: consecutive indexes, one list empty where one side has nothing. */
export interface ReviewBead {
  readonly target: readonly number[];
  readonly source: readonly number[];
  /** 0–1. */
  readonly confidence: number;
  /** A reviewer has confirmed it. */
  readonly locked: boolean;
}

/** A source with its alignment. */
export interface ReviewVersion {
  readonly language: LanguageCode;
  readonly segments: readonly ReviewSegment[];
  /** In order; each segment of either side is in exactly one. */
  readonly beads: readonly ReviewBead[];
}

/** One text under review. */
export interface Review {
  /** As the user named it. */
  readonly path: string;
  /** Id of the pair of files, as in fingerprints. */
  readonly pair: string;
  readonly language: LanguageCode;
  readonly sources: readonly LanguageCode[];
  /** The document's text. */
  readonly text: string;
  /** By position. */
  readonly items: readonly ReviewItem[];
  readonly sections: readonly Section[];
  /** Those of the target. */
  readonly segments: readonly ReviewSegment[];
  /** One a source, in the collation's order. */
  readonly versions: readonly ReviewVersion[];
  /** For each source stretches of the target that are doubtfully aligned. */
  readonly weakZones: readonly (readonly Span[])[];
}
