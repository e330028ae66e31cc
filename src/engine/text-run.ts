import type { Check } from '../core/check.js';
import type { Collation } from '../core/collation.js';
import type { Earlier } from '../core/earlier.js';
import { DEFAULT_POLICY, type Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import type { RunEvidence } from '../core/run.js';
import type { CheckContext } from '../evidence/context.js';
import { gatherRun } from '../evidence/run-usage.js';
import { checksInForce } from './policy.js';
import { type Drafted, draftAcross, draftFindings, type RunOptions, reportOn } from './run.js';

/**
 * Several texts that are checked as one run: what one calls a thing is held against what the others call it. Every text is given three times: each is
 * read, then, when all are read, each is counted, then each is reported. In between nothing of it is kept but drafts, counts and places.
 */
export interface TextRun {
  /**
   * Checks a text by itself, and notes what it calls things.
   * @param earlier the text at an earlier commit, for what has changed since
   */
  read(collation: Collation, policy?: Policy, earlier?: Earlier): void;
  /** Counts in it the words by which things are known over the run. */
  count(collation: Collation): void;
  /** Reports on it beside the others. */
  report(collation: Collation, policy?: Policy): Report;
}

/**
 * @param texts how many texts there will be at most; nothing is gathered of one
 * @param contextOf makes what the checks may ask of a text
 * @param optionsOf of its report
 */
export function createTextRun(
  checks: readonly Check<CheckContext>[],
  texts: number,
  contextOf: (collation: Collation, earlier?: Earlier) => CheckContext,
  optionsOf: (collation: Collation) => RunOptions,
): TextRun {
  const gathering = gatherRun();
  const drafted = new Map<string, readonly Drafted[]>();
  let evidence: RunEvidence | undefined;
  const isAlone = () => texts === 1 || drafted.size === 1;
  return {
    read(collation, policy = DEFAULT_POLICY, earlier) {
      const { document } = collation.target;
      const context = contextOf(collation, earlier);
      drafted.set(document.path, draftFindings(collation, checks, context, policy));
      const looksAcross = checksInForce(checks, document.language, policy).some(({ across }) => across);
      if (texts > 1 && looksAcross) gathering.take(context);
    },
    count(collation) {
      if (!isAlone()) gathering.count(contextOf(collation));
    },
    report(collation, policy = DEFAULT_POLICY) {
      const options = { ...optionsOf(collation), policy };
      const own = drafted.get(collation.target.document.path) ?? [];
      if (isAlone()) return reportOn(collation, checks, own, options);
      evidence ??= gathering.evidence();
      return reportOn(
        collation,
        checks,
        draftAcross(collation, own, checks, evidence, contextOf(collation), policy),
        options,
      );
    },
  };
}
