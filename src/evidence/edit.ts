import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { PlacedToken, RevisedSegment } from './revision.js';

/** A change of a source sentence that the target should have followed. */
export interface Edit {
  /** `rewritten`: hardly a word stayed; `negation`: it denies now and did not, or the other way round. */
  readonly kind: 'changed' | 'added' | 'removed' | 'negation' | 'rewritten';
  /** Index of the source. */
  readonly source: number;
  readonly revised: RevisedSegment;
  /** The source's words then and now; empty where there are none. */
  readonly old: string;
  readonly now: string;
  /** Where the new words stand in the revised sentence; the whole of it when words were taken out. */
  readonly at: Span;
  /** The words of the target that stand for the old ones; absent where no link shows them. */
  readonly place?: Place;
  /** The number that should stand there. */
  readonly value?: number;
  /** 0–1, of this change alone. */
  readonly confidence: number;
}

/** Longest quotation of a source, in UTF-16 units. */
const MOST_QUOTED = 60;

/** The words of a sentence from the first to the last of some tokens, as they are written there. */
export function wordsBetween(tokens: readonly PlacedToken[]): string {
  const [first] = tokens;
  if (!first) return '';
  const own = tokens.filter(({ segment }) => segment === first.segment);
  return quoted(first.segment, { start: first.token.start, end: own.at(-1)!.token.end });
}

/** Words of a sentence, cut where they are long. */
export function quoted({ text }: Segment, { start, end }: Span): string {
  const words = text.slice(start, end);
  const characters = [...words];
  return words.length <= MOST_QUOTED ? words : `${characters.slice(0, MOST_QUOTED).join('').trimEnd()}…`;
}

/** The span of some tokens of one sentence; the whole sentence when there are none. */
export function spanOf(tokens: readonly PlacedToken[], { text }: Segment): Span {
  const [first] = tokens;
  return first ? { start: first.token.start, end: tokens.at(-1)!.token.end } : { start: 0, end: text.length };
}
