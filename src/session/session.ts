import type { Aligned, AlignOptions } from '../align/align.js';
import type { SignalContext } from '../align/signal.js';
import type { Alignment } from '../core/alignment.js';
import type { Collation } from '../core/collation.js';
import type { Document } from '../core/document.js';
import type { Earlier } from '../core/earlier.js';
import type { Finding } from '../core/finding.js';
import type { LanguageCode } from '../core/language.js';
import type { LockedBead } from '../core/locked-bead.js';
import type { Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import type { SegmentedDocument } from '../core/segment.js';
import type { SentenceTrial } from '../core/sentence-trial.js';
import type { Span } from '../core/span.js';
import type { TermPlaces } from '../core/term-place.js';
import type { Termbase } from '../core/termbase.js';
import type { PlaceExplanation } from '../engine/explain-place.js';
import type { TextRun } from '../engine/text-run.js';
import type { ConceptUsage } from '../evidence/term-usage.js';
import type { Matcher } from '../glossary/matcher.js';
import type { UserLexicon } from '../lexicon/user-lexicon.js';

/** What is going on, for a progress line: `loading Japanese dictionary`, `aligning vi.txt`. */
export type Progress = (step: string) => void;

export interface SessionOptions {
  /** Languages of all texts that will be read. */
  readonly languages: readonly LanguageCode[];
  /** Glossary files in force, TSV, CSV or TBX. */
  readonly glossaries?: readonly string[];
  /** Lexicon files of the user's own, what counts most first. */
  readonly lexicons?: readonly string[];
  /** Word pairs that are in no file, such as learned ones; they count before all files. */
  readonly pairs?: readonly UserLexicon[];
  /** A model of the user's own as one more signal of the aligner; none when absent. */
  readonly embedding?: {
    /** Folder or id, see `loadEmbedder`. */
    readonly model: string;
    /** How much it counts; 1 when absent. */
    readonly weight?: number;
  };
  readonly onProgress?: Progress;
}

/** A document, segmented or not. */
export type Text = Document | SegmentedDocument;

/** What is sure of two texts before they are aligned. */
export interface SureBeads extends AlignOptions {
  /** Lines of the beads file: those that hold and contradict no fixed one are in the alignment, too. */
  readonly locked?: readonly LockedBead[];
}

/** A target and its sources. */
export interface Versions {
  readonly target: Text;
  readonly sources: readonly Text[];
  /** Language of the version the others were made from; the first source when absent. */
  readonly original?: LanguageCode | undefined;
  /** Lines of the beads file, of this text and others: the alignment has those that hold. */
  readonly locked?: readonly LockedBead[];
}

/** Everything loaded once: language packs, lexicon, glossary, aligner, checks. */
export interface Session {
  /** Undefined when no glossary is in force. */
  readonly termbase: Termbase | undefined;
  readonly matcher: Matcher | undefined;
  /** Cuts a document into sentences and words. */
  segment(document: Document): SegmentedDocument;
  /** Takes given spans as segments, empty ones too (`--segmented`, gold data). */
  segmentBySpans(document: Document, spans: readonly Span[]): SegmentedDocument;
  /**
   * Does for two segmented texts what must be waited for before they are aligned: with a model its vectors, else nothing.
   * @throws Fault (usage) when the model fails
   */
  prepare(target: SegmentedDocument, source: SegmentedDocument): Promise<void>;
  /** Aligns two segmented texts; the first is the target. With a model these very texts must have been prepared. */
  align(target: SegmentedDocument, source: SegmentedDocument): Alignment;
  /** The same, with the evidence of each bead. */
  alignWithEvidence(target: SegmentedDocument, source: SegmentedDocument, sure?: SureBeads): Aligned;
  /**
   * Aligns a target with several sources, which help one another; with the evidence of each bead.
   * @param locked lines of the beads file: those that hold are in the alignments
   */
  alignAll(target: SegmentedDocument, sources: readonly SegmentedDocument[], locked?: readonly LockedBead[]): Aligned[];
  /** What signals are given of two texts: for measuring them one by one. */
  signalContext(target: SegmentedDocument, source: SegmentedDocument): SignalContext;
  /**
   * Aligns a target with all its sources. What is not segmented yet is segmented; with a model they are, because they were prepared.
   * @param original language of the version the others were made from; the first source when absent
   * @param locked lines of the beads file: those that hold are in the alignments
   */
  collate(target: Text, sources: readonly Text[], original?: LanguageCode, locked?: readonly LockedBead[]): Collation;
  /** Collates several targets, whose texts teach the aligner one lexicon for each pair of languages: short ones are aligned better than one by one. */
  collateAll(texts: readonly Versions[]): Promise<Collation[]>;
  /**
   * Runs the checks over a collation.
   * @param policy which checks, how gravely, what is dismissed; the default profile when absent
   * @param earlier the texts at an earlier commit, for what has changed since; nothing is compared when absent
   */
  check(collation: Collation, policy?: Policy, earlier?: Earlier): Report;
  /**
   * What the checks of rows say of a sentence of the target as it is, and with other words.
   * @param segment index in the target
   * @returns undefined where it cannot be told
   */
  trySentence(collation: Collation, segment: number, text: string, policy?: Policy): SentenceTrial | undefined;
  /**
   * Begins a run of several texts, in which what one calls a thing is held against what the others call it.
   * @param texts how many there will be at most; one text is checked as by `check`
   */
  openRun(texts: number): TextRun;
  /**
   * What stands at a place of the target, what the versions say for it, and what the checks made of it.
   * @param offset UTF-16 offset in the target's text
   * @returns undefined in a text without segments
   */
  explain(collation: Collation, offset: number, policy?: Policy): PlaceExplanation | undefined;
  /** How a text treats the concepts of the glossary that its versions name; empty without a glossary. */
  termUsage(collation: Collation): readonly ConceptUsage[];
  /**
   * All places of the term that a finding is about: where a version has it, and where the target has the flagged words or others for it. Places are offsets in the documents' texts.
   * @param finding of a report on this collation
   */
  termPlaces(collation: Collation, finding: Finding): TermPlaces;
}
