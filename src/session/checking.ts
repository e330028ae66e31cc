import type { Collation } from '../core/collation.js';
import type { Earlier } from '../core/earlier.js';
import { DEFAULT_POLICY, type Policy } from '../core/policy.js';
import type { LanguagePack } from '../core/ports.js';
import type { Report } from '../core/report.js';
import type { SegmentedDocument } from '../core/segment.js';
import { CHECKS } from '../defaults.js';
import { explainPlace } from '../engine/explain-place.js';
import { createRegistry } from '../engine/registry.js';
import { runChecks } from '../engine/run.js';
import { placesOfFinding } from '../engine/term-places.js';
import { createTextRun, type TextRun } from '../engine/text-run.js';
import { trySentence } from '../engine/try-sentence.js';
import { type CheckContext, createCheckContext } from '../evidence/context.js';
import { termUsage } from '../evidence/term-usage.js';
import { version } from '../io/version.js';
import type { Loaded } from './load.js';
import { pairOf } from './pair-of.js';
import type { Progress, Session } from './session.js';

/** The checks, and what else is asked about a collation. */
export function checking(
  { lexicon, matcher }: Loaded,
  packOf: (file: SegmentedDocument) => LanguagePack,
  onProgress: Progress | undefined,
): Pick<Session, 'check' | 'trySentence' | 'openRun' | 'termUsage' | 'termPlaces' | 'explain'> {
  const makeContext = (collation: Collation, earlier?: Earlier): CheckContext => {
    const packs = { target: packOf(collation.target), sources: collation.sources.map(packOf) };
    return createCheckContext(collation, packs, lexicon, matcher, earlier);
  };
  const contextOf = rememberLast(makeContext);
  const optionsOf = ({ target }: Collation) => ({ version, pair: pairOf(target) });
  const run = (collation: Collation, context: CheckContext, policy: Policy): Report => {
    onProgress?.(`checking ${collation.target.document.path}`);
    return runChecks(collation, createRegistry(CHECKS), context, { ...optionsOf(collation), policy });
  };
  return {
    check: (collation, policy = DEFAULT_POLICY, earlier) => run(collation, contextOf(collation, earlier), policy),
    trySentence: (collation, segment, text, policy = DEFAULT_POLICY) =>
      trySentence(collation, segment, text, {
        checks: createRegistry(CHECKS),
        // What was found out of the text as it is holds for the next words, too.
        contextOf: (one) => (one === collation ? contextOf(one) : makeContext(one)),
        pack: packOf(collation.target),
        options: { ...optionsOf(collation), policy },
      }),
    openRun: (texts) => telling(createTextRun(createRegistry(CHECKS), texts, contextOf, optionsOf), onProgress),
    termUsage: (collation) => termUsage(contextOf(collation)),
    termPlaces: (collation, finding) => placesOfFinding(finding, contextOf(collation)),
    explain(collation, offset, policy = DEFAULT_POLICY) {
      const context = contextOf(collation);
      return explainPlace(collation, offset, run(collation, context, policy), CHECKS, context, policy);
    },
  };
}

/** A reviewer asks about the text that was just checked, again and again: its links are found once. Those of other texts are not kept, they are large. */
function rememberLast(make: (collation: Collation, earlier?: Earlier) => CheckContext): typeof make {
  let last: CheckContext | undefined;
  return (collation, earlier) => {
    if (last?.collation === collation && last.earlier === earlier) return last;
    last = make(collation, earlier);
    return last;
  };
}

/** The same run, which tells what it reads: that takes long, the rest does not. */
function telling(run: TextRun, onProgress: Progress | undefined): TextRun {
  return {
    ...run,
    read(collation, policy, earlier) {
      onProgress?.(`checking ${collation.target.document.path}`);
      run.read(collation, policy, earlier);
    },
  };
}
