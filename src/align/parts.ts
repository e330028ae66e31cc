import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { Correspondence, Key, Side, SignalContext } from './signal.js';
import { wordsAt } from './signal.js';

/**
 * Segments of several sentences cut into these: "It rains. Take a coat." in one line of a segmented file. Where a text has no paragraphs, each line is
 * one for its sentences, and its borders are soft borders as those of paragraphs are (see ./block-cue.ts).
 */
export interface Parts {
  /** The two texts with their parts as segments. A segment of one sentence is its own part, the same object. */
  readonly context: SignalContext;
  /** The segment of each part; never falls. */
  readonly owner: { readonly target: Int32Array; readonly source: Int32Array };
}

/** Where fewer segments than this share have parts, nothing is gained by looking at them. */
const LEAST_SHARE = 0.01;

/** Above so many segments of both sides there is no room in memory for parts too: a whole library, whose lexicon is large enough. */
const MOST_SEGMENTS = 40_000;

/** @returns undefined where hardly any segment has several sentences, as in texts that were segmented by taiyaku, or there are too many */
export function cutSegments(context: SignalContext): Parts | undefined {
  if (context.target.segments.length + context.source.segments.length > MOST_SEGMENTS) return undefined;
  const target = partsOf(context.target);
  const source = partsOf(context.source);
  const more = (parts: SideParts, { segments }: Side) => parts.segments.length - segments.length;
  const cut = more(target, context.target) + more(source, context.source);
  if (cut <= LEAST_SHARE * (context.target.segments.length + context.source.segments.length)) return undefined;
  return {
    context: {
      ...context,
      target: { ...context.target, segments: target.segments },
      source: { ...context.source, segments: source.segments },
    },
    owner: { target: Int32Array.from(target.owner), source: Int32Array.from(source.owner) },
  };
}

interface SideParts {
  readonly segments: Segment[];
  readonly owner: number[];
}

function partsOf({ pack, segments }: Side): SideParts {
  const parts: SideParts = { segments: [], owner: [] };
  segments.forEach((segment, index) => {
    const spans = pack.segment(segment.text);
    const cut = spans.length > 1 && !segment.tokens.some((token) => isTorn(token, spans)) ? spans : undefined;
    for (const part of cut?.map((span) => partOf(segment, span)) ?? [segment]) {
      parts.segments.push(part);
      parts.owner.push(index);
    }
  });
  return parts;
}

function isTorn({ start, end }: Token, spans: readonly Span[]): boolean {
  return !spans.some((span) => span.start <= start && end <= span.end);
}

function partOf(segment: Segment, { start, end }: Span): Segment {
  const tokens = segment.tokens.filter((token) => start <= token.start && token.end <= end);
  return {
    index: segment.index,
    block: segment.block,
    text: segment.text.slice(start, end),
    // Nothing that is aligned by its parts is pointed at in its document: the whole segment's place will do.
    span: segment.span,
    tokens: tokens.map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
  };
}

/** What parts have in common as what their segments have. */
export function ofSegments({ target, source, links }: Correspondence, { owner }: Parts): Correspondence {
  return {
    target: target.map((key) => ofSegment(key, owner.target)),
    source: source.map((key) => ofSegment(key, owner.source)),
    links,
  };
}

/** A key that stands in two parts of a segment stands there once, as written first. */
function ofSegment(key: Key, owner: Int32Array): Key {
  const segments: number[] = [];
  const words: string[] = [];
  key.segments.forEach((part, position) => {
    const segment = owner[part]!;
    if (segments[segments.length - 1] === segment) return;
    segments.push(segment);
    words.push(wordsAt(key, position));
  });
  return { segments, words: typeof key.words === 'string' ? key.words : words };
}
