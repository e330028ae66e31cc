import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** A key of a dictionary where a text has it. `start` and `end` are UTF-16 units in the segment's text. */
export interface KeyUse extends Span {
  readonly key: string;
}

/** Finds keys of a dictionary in segments of the language that it leads to. */
export type KeyFinder = (segment: Segment) => readonly KeyUse[];
