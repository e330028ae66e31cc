/**
 * The pure API: everything that needs no file, clock or terminal. What a text is read from, and where a report goes, is the
 * caller's business; `taiyaku/node` has the same wired with the file system.
 */
export { type Aligner, createAligner } from './align/align.js';
export { type BeadShape, formatBeads, parseBeads } from './align/bead-lines.js';
export { type AlignmentScore, evaluate, type Score } from './align/evaluate.js';
export { type AlignedPair, type AlignmentFormat, type FormatOptions, formatAlignments } from './align/formats/index.js';
export type { DenseSignal, Signal, SignalContext } from './align/signal.js';
export { createEmbeddingSignal } from './align/signals/embedding.js';
export type { Alignment, Bead } from './core/alignment.js';
export type { Check, CheckMeta } from './core/check.js';
export type { Collation, Row, Source } from './core/collation.js';
export type { Block, Document } from './core/document.js';
export type { Earlier } from './core/earlier.js';
export { Fault, type FaultDetail } from './core/fault.js';
export type { Finding, FindingDraft } from './core/finding.js';
export type { LockedBead, LockedBeadDraft } from './core/locked-bead.js';
export { type CheckSettings, DEFAULT_POLICY, type IgnoreEntry, type Policy, type ProfileName } from './core/policy.js';
export type { Embedder, LanguagePack, Reader, Tokenizer } from './core/ports.js';
export type { Quantity } from './core/quantity.js';
export type { Report } from './core/report.js';
export { type Segment, type SegmentedDocument, type Token, toDocumentSpan } from './core/segment.js';
export type { Span } from './core/span.js';
export type { Concept, Term, Termbase } from './core/termbase.js';
export { CHECKS, READERS, SIGNALS } from './defaults.js';
export { collate } from './engine/collate.js';
export { runChecks } from './engine/run.js';
export { segmentBySpans, segmentDocument } from './engine/segment-document.js';
export { type CheckContext, createCheckContext } from './evidence/context.js';
export { parseGlossary } from './glossary/format.js';
export { createMatcher, longest, type Matcher, type TermMatch } from './glossary/matcher.js';
export { loadPack } from './languages/index.js';
export type { Lexicon } from './lexicon/lexicon.js';
export { loadLexicon, withDictionaries } from './lexicon/load.js';
export { readerFor } from './readers/index.js';
