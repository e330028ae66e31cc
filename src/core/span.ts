/** A half-open range `[start, end)` of UTF-16 code units. Which text it points into is said where the span is stored. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one unit. Zero-width spans overlap nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** True when `inner` lies wholly inside `outer` (equal spans included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Number of UTF-16 units. */
export function width(span: Span): number {
  return span.end - span.start;
}

/** Spans in order, those that overlap or touch as one. */
export function united(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) all[all.length - 1] = cover(last, span);
    else all.push(span);
  }
  return all;
}

/**
 * Leaves out spans inside of longer ones. Spans in order of their starts take linear time, as long as few are inside of one another.
 * @param covers whether the longer one takes away what it contains
 * @returns the rest, in the order given
 */
export function withoutInner<T extends Span>(spans: readonly T[], covers: (outer: T, inner: T) => boolean): T[] {
  const left = new Set<T>();
  let open: T[] = [];
  // What contains a span comes before it.
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    open = open.filter(({ end }) => end >= span.start);
    if (open.some((outer) => width(outer) > width(span) && contains(outer, span) && covers(outer, span)))
      left.add(span);
    open.push(span);
  }
  return spans.filter((span) => !left.has(span));
}
