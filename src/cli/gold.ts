import { type BeadShape, parseBeads } from '../align/bead-lines.js';
import { type AlignmentScore, evaluate, type Score } from '../align/evaluate.js';
import { Fault } from '../core/fault.js';
import type { SegmentedDocument } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Beads that people judged right, with the segments they are about when the file has them. */
export interface Gold {
  readonly beads: readonly BeadShape[];
  /** Segments of target and source, as offsets in the texts. Absent in bead lines, which speak of lines. */
  readonly spans?: { readonly target: readonly Span[]; readonly source: readonly Span[] };
}

/** The two texts that the gold data is about. */
export interface GoldSides {
  readonly target: { readonly language: string; readonly text: string };
  readonly source: { readonly language: string; readonly text: string };
}

/**
 * Reads gold data: bead lines, or JSON with `{"<lang>": [{start, end}], "<lang>": […], "beads": [{"<lang>": [0], "<lang>": [0]}]}`, where
 * offsets are UTF-16 units and the keys are the languages of the two texts.
 * @throws Fault `usage` when it is neither, or is about other texts
 */
export function parseGold(text: string, where: string, sides: GoldSides): Gold {
  const start = text.trimStart();
  return start.startsWith('{') ? parseJsonGold(start, where, sides) : { beads: parseBeads(text, where) };
}

function parseJsonGold(text: string, where: string, sides: GoldSides): Gold {
  const value = parseObject(text, where);
  const { target, source } = sides;
  const keys = { target: target.language, source: source.language };
  const spans = {
    target: spansOf(value[keys.target], where, keys.target, target.text),
    source: spansOf(value[keys.source], where, keys.source, source.text),
  };
  const beads = value.beads;
  if (!Array.isArray(beads)) throw badGold(where, 'it has no list "beads"');
  return {
    spans,
    beads: (beads as unknown[]).map((bead, index) => {
      const indexes = (side: 'target' | 'source'): number[] => {
        const list = isObject(bead) ? bead[keys[side]] : undefined;
        const known =
          Array.isArray(list) && list.every((item) => Number.isInteger(item) && spans[side][item as number]);
        if (!known) throw badGold(where, `bead ${index} has no list of "${keys[side]}" segments that exist`);
        return list as number[];
      };
      return { target: indexes('target'), source: indexes('source') };
    }),
  };
}

function parseObject(text: string, where: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw badGold(where, `it is no valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function spansOf(value: unknown, where: string, language: string, text: string): Span[] {
  if (!Array.isArray(value)) throw badGold(where, `it has no list "${language}" of segments`);
  return (value as unknown[]).map((item, index) => {
    const { start, end } = isObject(item) ? item : {};
    if (typeof start !== 'number' || typeof end !== 'number' || !(0 <= start && start <= end)) {
      throw badGold(where, `segment ${index} of "${language}" has no start and end`);
    }
    if (end > text.length) {
      const what = `segment ${index} of "${language}" ends at ${end}, but the text has ${text.length} units`;
      throw badGold(where, `${what}: it is about another version of the file`);
    }
    return { start, end };
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function badGold(where: string, what: string): Fault {
  const cure = 'Give bead lines with --segmented, or an alignment in JSON made for these two files.';
  return new Fault('usage', { where, what, cure });
}

/** A side of an alignment to be scored by offsets. */
interface Cut {
  readonly target: readonly Span[];
  readonly source: readonly Span[];
  readonly beads: readonly BeadShape[];
}

/**
 * Scores an alignment against gold whose segments are cut elsewhere. Both texts are cut at every border that either segmentation
 * has; pieces without letters are dropped. Beads over the same pieces have the same trimmed start and end on both sides (strict), beads that
 * share a piece on both sides overlap (lax).
 */
export function evaluateByOffsets(texts: { target: string; source: string }, gold: Cut, own: Cut): AlignmentScore {
  const pieces = {
    target: piecesOf(texts.target, [...gold.target, ...own.target]),
    source: piecesOf(texts.source, [...gold.source, ...own.source]),
  };
  const shapes = (cut: Cut): BeadShape[] =>
    cut.beads.flatMap((bead) => {
      const target = covered(
        pieces.target,
        bead.target.map((index) => cut.target[index]!),
      );
      const source = covered(
        pieces.source,
        bead.source.map((index) => cut.source[index]!),
      );
      return target.length + source.length > 0 ? [{ target, source }] : [];
    });
  return evaluate(shapes(gold), shapes(own));
}

/** Stretches between neighbouring borders, in order, without those of white space alone. */
function piecesOf(text: string, spans: readonly Span[]): Span[] {
  const borders = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return borders
    .slice(1)
    .map((end, index) => ({ start: borders[index]!, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function covered(pieces: readonly Span[], spans: readonly Span[]): number[] {
  return pieces.flatMap((piece, index) =>
    spans.some(({ start, end }) => start <= piece.start && piece.end <= end) ? [index] : [],
  );
}

/** One line of scores for people and scripts. */
export function formatScore(title: string, score: AlignmentScore): string {
  const three = ({ precision, recall, f1 }: Score): string =>
    `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  return `${title}  strict ${three(score.strict)}  lax ${three(score.lax)}  null F1 ${score.null.f1.toFixed(3)}\n`;
}

/** Spans of the segments in their document. */
export function spansOfSegments({ segments }: SegmentedDocument): Span[] {
  return segments.map(({ span }) => span);
}

/** The lines of a text, empty ones too; a line end at the end of the text begins no further line. CRLF and LF end a line. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    spans.push({ start, end: text[end - 1] === '\r' && end > start ? end - 1 : end });
    start = feed < 0 ? text.length : feed + 1;
  }
  return spans;
}
