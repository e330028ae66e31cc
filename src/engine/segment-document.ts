import type { Block, Document } from '../core/document.js';
import { Fault } from '../core/fault.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, SegmentedDocument } from '../core/segment.js';
import { type Span, width } from '../core/span.js';
import { createLocator } from '../text/position.js';

/** Longest segment, in UTF-16 units. What is longer is no sentence: a text without line ends and punctuation, or no text at all. */
const MAX_SEGMENT = 50_000;

/**
 * Cuts a document into segments and each segment into tokens.
 * @throws Fault (input) naming the line where a segment is too long to be a sentence
 */
export function segmentDocument(document: Document, pack: LanguagePack): SegmentedDocument {
  const segments: Segment[] = [];
  document.blocks.forEach((block, index) => {
    for (const span of pack.segment(block.text)) {
      if (width(span) > MAX_SEGMENT) throw tooLong(document, block, width(span));
      segments.push(toSegment(block, index, span, segments.length, pack));
    }
  });
  return { document, segments };
}

/**
 * Takes given spans as segments (gold data, one line a segment), empty ones too.
 * @param spans in the document's text
 */
export function segmentBySpans(document: Document, spans: readonly Span[], pack: LanguagePack): SegmentedDocument {
  const segments = spans.map((span, index): Segment => {
    const text = document.text.slice(span.start, span.end);
    return { index, block: index, text, span, tokens: pack.tokenize(text) };
  });
  return { document, segments };
}

function tooLong(document: Document, block: Block, units: number): Fault {
  const { line } = createLocator(document.text).locate(block.span.start);
  return new Fault('input', {
    where: `${document.path}:${line}`,
    what: `a sentence of ${units} characters: no line end and no end of a sentence in sight`,
    cure: `Break the text into lines or sentences; up to ${MAX_SEGMENT} characters are read as one.`,
  });
}

function toSegment(block: Block, blockIndex: number, local: Span, index: number, pack: LanguagePack): Segment {
  const text = block.text.slice(local.start, local.end);
  const base = { index, block: blockIndex, text, tokens: pack.tokenize(text) };
  if (!block.offsets) {
    return { ...base, span: { start: block.span.start + local.start, end: block.span.start + local.end } };
  }
  const starts = block.offsets.starts.slice(local.start, local.end);
  const ends = block.offsets.ends.slice(local.start, local.end);
  return {
    ...base,
    span: { start: starts[0] ?? block.span.start, end: ends[ends.length - 1] ?? block.span.start },
    offsets: { starts, ends },
  };
}
