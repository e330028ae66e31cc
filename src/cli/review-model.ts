import { type Bead, beadsByTarget } from '../core/alignment.js';
import type { Collation, Source } from '../core/collation.js';
import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';
import type { Segment, SegmentedDocument } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { Passage, Review, ReviewItem, ReviewSegment, Section, SourcePassage } from '../review/model.js';
import { pairOf } from '../session/pair-of.js';
import { createLocator } from '../text/position.js';

/** What a reviewer is shown of a text: each finding with its sentence and what every version has beside it. */
export function reviewOf(collation: Collation, report: Report): Review {
  const { target, sources } = collation;
  const passageOf = passageReader();
  const beads = sources.map(({ alignment }) => beadsByTarget(alignment));
  const items = report.findings.map((finding): ReviewItem => {
    const own = [target.segments[finding.segment]!];
    return {
      finding,
      target: passageOf(target, own, [finding.target, ...finding.related.filter((at) => within(at, own[0]!.span))]),
      sources: sources.map((source, k) => sourcePassage(source, beads[k]!.get(finding.segment), finding, passageOf)),
    };
  });
  return {
    path: target.document.path,
    pair: pairOf(target),
    language: target.document.language,
    sources: sources.map(({ document }) => document.language),
    text: target.document.text,
    items: items.sort((a, b) => a.finding.target.start - b.finding.target.start || compare(a.finding, b.finding)),
    sections: sectionsOf(target),
    segments: segmentsOf(target),
    versions: sources.map((source) => ({
      language: source.document.language,
      segments: segmentsOf(source),
      beads: source.alignment.beads.map((bead) => ({
        target: bead.target,
        source: bead.source,
        confidence: bead.confidence,
        locked: bead.locked === true,
      })),
    })),
    weakZones: report.sources.map(({ alignment }) => alignment.weakZones),
  };
}

function segmentsOf({ document, segments }: SegmentedDocument): ReviewSegment[] {
  const locator = createLocator(document.text);
  return segments.map(({ span }) => ({
    span,
    text: document.text.slice(span.start, span.end),
    line: locator.locate(span.start).line,
  }));
}

type PassageReader = (file: SegmentedDocument, segments: readonly Segment[], marks: readonly Span[]) => Passage;

/** Reads passages, with one table of lines a document. */
function passageReader(): PassageReader {
  const locators = new Map<SegmentedDocument, ReturnType<typeof createLocator>>();
  return (file, segments, marks) => {
    const { document } = file;
    const locator = locators.get(file) ?? createLocator(document.text);
    locators.set(file, locator);
    const span = { start: segments[0]!.span.start, end: segments.at(-1)!.span.end };
    return {
      language: document.language,
      span,
      text: document.text.slice(span.start, span.end),
      line: locator.locate(span.start).line,
      marks: marks
        .filter((mark) => within(mark, span))
        .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    };
  };
}

function sourcePassage(
  source: Source,
  bead: Bead | undefined,
  finding: Finding,
  passageOf: PassageReader,
): SourcePassage {
  const { language } = source.document;
  if (!bead) return { language, passage: undefined, bead: '', confidence: 0 };
  const testimonies = finding.sources.filter((testimony) => testimony.language === language);
  const segments = withNeighbours(bead.source, source.segments, testimonies);
  return {
    language,
    passage: segments.length === 0 ? undefined : passageOf(source, segments, testimonies),
    bead: `${bead.target.length}-${bead.source.length}`,
    confidence: bead.confidence,
  };
}

/**
 * The segments of a bead. Where the finding rests on none of them, also the one directly before or behind that it rests on: what the target lacks stands in no bead of it, and is to
 * be seen all the same.
 */
function withNeighbours(own: readonly number[], segments: readonly Segment[], testimonies: readonly Span[]): Segment[] {
  const isMeant = (index: number) => testimonies.some((one) => segments[index] && within(one, segments[index].span));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  const around = own.some(isMeant) ? own : [first - 1, ...own, last + 1];
  return around.filter((index) => own.includes(index) || isMeant(index)).map((index) => segments[index]!);
}

/** Segments of a text without headings that make a section. */
const SECTION = 20;
/** UTF-16 units of its first words. */
const TITLE = 40;

/** From heading to heading; a text without headings is parted into equal runs. */
function sectionsOf({ document, segments }: SegmentedDocument): Section[] {
  const isHeading = (segment: Segment) =>
    document.blocks.some(({ kind, span }) => kind === 'heading' && span.start === segment.span.start);
  const hasHeadings = segments.some(isHeading);
  const groups: Segment[][] = [];
  for (const [k, segment] of segments.entries()) {
    const begins = hasHeadings ? isHeading(segment) : k % SECTION === 0;
    if (begins || groups.length === 0) groups.push([segment]);
    else groups.at(-1)!.push(segment);
  }
  return groups.map((group) => ({
    title: group[0]!.text.slice(0, TITLE),
    span: { start: group[0]!.span.start, end: group.at(-1)!.span.end },
    segments: group.length,
  }));
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function compare(a: Finding, b: Finding): number {
  return a.target.end - b.target.end || (a.id < b.id ? -1 : 1);
}
