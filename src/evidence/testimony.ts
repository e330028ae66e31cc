import type { Testimony } from '../core/finding.js';
import type { CheckContext } from './context.js';
import { quote } from './number.js';
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

/** Places without those that are there twice. */
export function distinctPlaces<P extends SourcePlace>(places: readonly P[]): P[] {
  return [...new Map(places.map((at) => [`${at.source} ${at.segment} ${at.start} ${at.end}`, at])).values()];
}

/** What stands at places of the sources, for a message, each once. */
export function quotesOf(places: readonly SourcePlace[], { collation }: Pick<CheckContext, 'collation'>): string {
  const quotes = places.map((at) => {
    const { document, segments } = collation.sources[at.source]!;
    return quote(document.language, segments[at.segment]!.text.slice(at.start, at.end));
  });
  return [...new Set(quotes)].join(' · ');
}
