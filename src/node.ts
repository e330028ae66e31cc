import type { Collation } from './core/collation.js';
import type { Document } from './core/document.js';
import type { LanguageCode } from './core/language.js';
import type { Report } from './core/report.js';
import type { Segment, SegmentedDocument } from './core/segment.js';
import type { Span } from './core/span.js';
import type { Termbase } from './core/termbase.js';
import type { Alignment } from './core/alignment.js';
import type { Matcher } from './glossary/matcher.js';

/** What is going on, for a progress line: `loading Japanese dictionary`, `aligning vi.txt`. */
export type Progress = (step: string) => void;

export interface SessionOptions {
  /** Languages of all texts that will be read. */
  readonly languages: readonly LanguageCode[];
  /** Glossary files in force, TSV, CSV or TBX. */
  readonly glossaries?: readonly string[];
  readonly onProgress?: Progress;
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
  /** Aligns two segmented texts; the first is the target. */
  align(target: SegmentedDocument, source: SegmentedDocument): Alignment;
  /**
   * Aligns a target with all its sources.
   * @param original language of the version the others were made from; the first source when absent
   */
  collate(target: Document, sources: readonly Document[], original?: LanguageCode): Collation;
  /** Runs the checks over a collation. */
  check(collation: Collation): Report;
}

/**
 * Loads what the languages need.
 * @throws Fault (usage) when a glossary has mistakes
 */
export declare function openSession(options: SessionOptions): Promise<Session>;

/** Version of this package. */
export declare const version: string;

export type { Segment };
