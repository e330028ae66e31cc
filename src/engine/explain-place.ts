import type { Check } from '../core/check.js';
import type { Collation } from '../core/collation.js';
import type { Finding } from '../core/finding.js';
import type { Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import { type Segment, toDocumentSpan } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { CheckContext } from '../evidence/context.js';
import { evidenceAt, type PlaceEvidence } from '../evidence/place-evidence.js';
import { settingsOf } from './policy.js';

/** What a check did at a place: it `flagged` the word, flagged something else in the same `segment`, found `nothing`, or was not run. */
export type CheckState = 'flagged' | 'segment' | 'nothing' | 'off' | 'other-language';

/** What is known of a place of the target. */
export interface PlaceExplanation {
  readonly segment: Segment;
  /** Absent in a segment without words. */
  readonly evidence: PlaceEvidence | undefined;
  /** Findings about the word, then the others of its segment. */
  readonly findings: readonly Finding[];
  readonly checks: readonly { readonly id: string; readonly state: CheckState }[];
}

/**
 * What stands at a place, what the versions say for it, and what the checks made of it.
 * @param report of this collation
 * @param offset UTF-16 offset in the target's text
 * @returns undefined in a text without segments
 */
export function explainPlace(
  collation: Collation,
  offset: number,
  report: Report,
  checks: readonly Check<CheckContext>[],
  context: CheckContext,
  policy: Policy,
): PlaceExplanation | undefined {
  const { segments, document } = collation.target;
  const segment = segments.find(({ span }) => span.end > offset) ?? segments.at(-1);
  if (!segment) return undefined;
  const evidence = evidenceAt(context, segment, localOffset(segment, offset));
  const word = evidence && toDocumentSpan(segment, evidence.place);
  const near = report.findings.filter((finding) => finding.segment === segment.index);
  const about = near.filter(({ target }) => word !== undefined && touches(target, word));
  const states = checks.map(({ meta: { id, languages } }) => {
    const has = (findings: readonly Finding[]) => findings.some((finding) => finding.checks.includes(id));
    const isFor = languages === 'all' || languages.includes(document.language);
    const state: CheckState = !isFor
      ? 'other-language'
      : settingsOf(policy, id).off
        ? 'off'
        : has(about)
          ? 'flagged'
          : has(near)
            ? 'segment'
            : 'nothing';
    return { id, state };
  });
  return { segment, evidence, findings: [...about, ...near.filter((own) => !about.includes(own))], checks: states };
}

function localOffset(segment: Segment, offset: number): number {
  const { length } = segment.text;
  let local = 0;
  while (local < length && toDocumentSpan(segment, { start: local, end: local + 1 }).end <= offset) local += 1;
  return local;
}

/** Where something is missing a finding has no width: it is about the words on both sides. */
function touches(finding: Span, word: Span): boolean {
  return finding.start === finding.end
    ? finding.start >= word.start && finding.start <= word.end
    : finding.start < word.end && finding.end > word.start;
}
