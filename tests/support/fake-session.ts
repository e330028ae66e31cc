import type { Services } from '../../src/cli/services.js';
import type { Bead } from '../../src/core/alignment.js';
import type { Collation, Source } from '../../src/core/collation.js';
import type { Document } from '../../src/core/document.js';
import { Fault } from '../../src/core/fault.js';
import type { Finding, ReportPlace } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import type { Span } from '../../src/core/span.js';
import type { Session, SessionOptions, Text } from '../../src/node.js';
import { findingOf, reportOfFindings } from './reports.js';

/** What a fake session finds: a finding for each of these words in the target, with these values. */
export type Found = readonly (Partial<Finding> & { readonly words: string })[];

export interface FakeServices extends Services {
  /** What sessions were opened with. */
  readonly opened: SessionOptions[];
  /** Languages of the originals that were asked for. */
  readonly originals: (string | undefined)[];
  /** Paths of the texts that were prepared for alignment. */
  readonly prepared: (readonly [target: string, source: string])[];
}

/**
 * Services that answer at once: a line is a segment, line n is aligned with line n, findings are as stated. A text with the word
 * FAULT cannot be aligned, one with DEFECT makes an internal error. A line of a source with the word UNSURE has a confidence of 0.2.
 */
export function fakeServices(found: Found = []): FakeServices {
  const opened: SessionOptions[] = [];
  const originals: (string | undefined)[] = [];
  const prepared: (readonly [string, string])[] = [];
  const collateOne: Session['collate'] = (target, sources, original) => {
    originals.push(original);
    const document = documentOf(target);
    if (document.text.includes('DEFECT')) throw new TypeError('x is\u001b[2J not a function');
    return collate(document, sources.map(documentOf));
  };
  const session: Session = {
    termbase: undefined,
    matcher: undefined,
    segment(document) {
      if (document.text.includes('FAULT'))
        throw new Fault('input', { where: document.path, what: 'cannot be aligned' });
      return segment(document);
    },
    segmentBySpans,
    async prepare(target, source) {
      prepared.push([target.document.path, source.document.path]);
    },
    align,
    alignWithEvidence: (target, source) => ({
      alignment: align(target, source),
      evidence: () => ({ signals: {}, items: [] }),
    }),
    alignAll: (target, sources) =>
      sources.map((source) => ({
        alignment: align(target, source),
        evidence: () => ({ signals: {}, items: [] }),
      })),
    signalContext() {
      throw new Error('a fake session has no signals');
    },
    collate: collateOne,
    collateAll: async (texts) => texts.map(({ target, sources, original }) => collateOne(target, sources, original)),
    check: (collation) => check(collation, found),
    openRun: () => ({ read: () => {}, count: () => {}, report: (collation) => check(collation, found) }),
    explain: () => undefined,
    trySentence: () => undefined,
    termUsage: () => [],
    termPlaces: () => ({ names: [], places: [], admitted: [] }),
  };
  return {
    opened,
    originals,
    prepared,
    async openSession(options) {
      opened.push(options);
      options.onProgress?.('loading');
      return session;
    },
  };
}

function documentOf(text: Text): Document {
  return 'segments' in text ? text.document : text;
}

function segment(document: Document): SegmentedDocument {
  const spans = [...document.text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return segmentBySpans(document, spans);
}

function segmentBySpans(document: Document, spans: readonly Span[]): SegmentedDocument {
  const text = (span: Span) => document.text.slice(span.start, span.end);
  return { document, segments: spans.map((span, index) => ({ index, block: 0, text: text(span), span, tokens: [] })) };
}

function align({ segments: target }: SegmentedDocument, { segments: source }: SegmentedDocument): { beads: Bead[] } {
  const confidenceOf = (line: string | undefined) => (line?.includes('UNSURE') ? 0.2 : 0.9);
  const one = (side: readonly unknown[], index: number) => (index < side.length ? [index] : []);
  const beads = Array.from({ length: Math.max(target.length, source.length) }, (_, index): Bead => {
    const confidence = confidenceOf(source[index]?.text);
    return { target: one(target, index), source: one(source, index), cost: 0.5, confidence };
  });
  return { beads };
}

function collate(target: Document, sources: readonly Document[]): Collation {
  const cut = segment(target);
  const aligned = sources.map((document, index): Source => {
    const source = segment(document);
    return { ...source, original: index === 0, alignment: align(cut, source), doubtful: false };
  });
  return { target: cut, sources: aligned, rows: [] };
}

function check({ target, sources }: Collation, found: Found): Report {
  const { text, path, language } = target.document;
  const findings = found.flatMap(({ words, ...stated }) => {
    const start = text.indexOf(words);
    const place: ReportPlace = { start, end: start + words.length, line: 1, column: start + 1, text: words };
    return start < 0 ? [] : [findingOf(place, [], stated)];
  });
  const files = sources.map(({ document }) => ({ path: document.path, language: document.language, marked: '' }));
  return reportOfFindings({ target: { path, language, marked: '' }, sources: files }, findings);
}
