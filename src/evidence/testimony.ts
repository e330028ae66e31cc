import type { Testimony } from '../core/finding.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** Places of the sources as testimonies against the target. */
export function contradicting(places: Iterable<SourcePlace>): Testimony[] {
  return Array.from(places, ({ source, segment, start, end }) => ({
    source,
    role: 'contradicts',
    segment,
    start,
    end,
  }));
}
