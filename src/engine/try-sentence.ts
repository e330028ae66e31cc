import type { Check } from '../core/check.js';
import type { Collation } from '../core/collation.js';
import type { Finding } from '../core/finding.js';
import type { InlineIgnores } from '../core/inline-ignore.js';
import { DEFAULT_POLICY } from '../core/policy.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, SegmentedDocument } from '../core/segment.js';
import type { SentenceTrial } from '../core/sentence-trial.js';
import type { Span } from '../core/span.js';
import { draftFindings, type RunOptions, reportOn } from './run.js';

/** What a text is tried with. */
export interface Trier<Context> {
  readonly checks: readonly Check<Context>[];
  readonly contextOf: (collation: Collation) => Context;
  /** Of the target's language. */
  readonly pack: LanguagePack;
  readonly options: RunOptions;
}

/**
 * Runs the checks that look at rows over one row, with other words in one of its sentences: quick enough while somebody types. The alignment stays as it is, and what is seen over
 * the whole document only is left out.
 * @param segment index in the target
 * @param text the sentence as it would stand in the file
 * @returns undefined where it cannot be told, because the sentence has marks of its format in it (`a &amp; b`)
 */
export function trySentence<Context>(
  collation: Collation,
  segment: number,
  text: string,
  trier: Trier<Context>,
): SentenceTrial | undefined {
  const tried = collation.target.segments[segment];
  const row = collation.rows.find(({ target }) => target.includes(segment));
  if (!tried || !row || tried.offsets) return undefined;
  const findingsIn = (one: Collation): readonly Finding[] => {
    const { policy = DEFAULT_POLICY } = trier.options;
    const checks = trier.checks.filter(({ meta }) => meta.scope === 'row');
    const drafted = draftFindings({ ...one, rows: [row] }, checks, trier.contextOf(one), policy);
    return reportOn(one, trier.checks, drafted, trier.options).findings.filter((found) => found.segment === segment);
  };
  const changed = { ...collation, target: withSentence(collation.target, tried, text, trier.pack) };
  return { before: findingsIn(collation), after: findingsIn(changed) };
}

/** A document in which one segment has other words. What stands behind it moves. */
function withSentence(
  { document, segments }: SegmentedDocument,
  { index, span }: Segment,
  text: string,
  pack: LanguagePack,
): SegmentedDocument {
  const shift = text.length - (span.end - span.start);
  const moved = (at: number) => (at >= span.end ? at + shift : at);
  const whole = document.text.slice(0, span.start) + text + document.text.slice(span.end);
  return {
    document: { ...document, text: whole, ...(document.ignores && { ignores: movedIgnores(document.ignores, moved) }) },
    segments: segments.map((segment) => {
      if (segment.index === index) {
        return {
          ...segment,
          text,
          tokens: pack.tokenize(text),
          span: { start: span.start, end: span.start + text.length },
        };
      }
      if (segment.span.start < span.end) return segment;
      const { offsets } = segment;
      return {
        ...segment,
        span: { start: segment.span.start + shift, end: segment.span.end + shift },
        ...(offsets && { offsets: { starts: offsets.starts.map(moved), ends: offsets.ends.map(moved) } }),
      };
    }),
  };
}

function movedIgnores({ entries, faults }: InlineIgnores, moved: (at: number) => number): InlineIgnores {
  const place = ({ start, end }: Span) => ({ start: moved(start), end: moved(end) });
  return { entries: entries.map((entry) => ({ ...entry, span: place(entry.span) })), faults };
}
