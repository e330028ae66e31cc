import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';

/** The segments of one block as one text, with a space between two of them. */
export interface Paragraph {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** A span of the text as a place in the segment that it begins in. */
  place(start: number, end: number): Place;
  /** Where a segment's text begins in the text. */
  startOf(segment: Segment): number;
}

/** The paragraphs of a document, in order. Quotations and lists go over the sentences of one. */
export function paragraphsOf(segments: readonly Segment[]): Paragraph[] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last && last[0]!.block === segment.block) last.push(segment);
    else groups.push([segment]);
  }
  return groups.map(toParagraph);
}

function toParagraph(segments: readonly Segment[]): Paragraph {
  const starts: number[] = [];
  let text = '';
  for (const segment of segments) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += segment.text;
  }
  return {
    text,
    segments,
    startOf: (segment) => starts[segments.indexOf(segment)] ?? 0,
    place(start, end) {
      const k = Math.max(
        0,
        starts.findLastIndex((from) => from <= start),
      );
      const from = starts[k] ?? 0;
      const { index, text: own } = segments[k]!;
      return { segment: index, start: Math.min(start - from, own.length), end: Math.min(end - from, own.length) };
    },
  };
}
