import type { ExpansionUse, RunEvidence, SpellingUse, TermUse } from '../core/run.js';
import type { CheckContext } from './context.js';
import { expansionUsesOf } from './expansions.js';
import {
  joinTallies,
  type KnownTerms,
  knownTerms,
  type PlainContext,
  type TermTally,
  tallyTerms,
  termUsesOf,
} from './run-terms.js';
import { spellingUsesOf } from './spellings.js';

/** Gathers what the texts of a run call things: each text is taken once, then counted once when all have been taken. */
export interface RunGathering {
  /** Notes what a text calls things. */
  take(context: CheckContext): void;
  /** Counts how often a text has the words by which things are known over the run. */
  count(context: PlainContext): void;
  evidence(): RunEvidence;
}

/** @returns a gathering whose evidence does not depend on the order of the texts */
export function gatherRun(): RunGathering {
  const termUses: ReadonlyMap<string, TermUse>[] = [];
  const spellings: SpellingUse[] = [];
  const expansions: ExpansionUse[] = [];
  const tallies: TermTally[] = [];
  let known: KnownTerms | undefined;
  const terms = () => {
    known ??= knownTerms(termUses.splice(0));
    return known;
  };
  return {
    take(context) {
      termUses.push(termUsesOf(context));
      spellings.push(...spellingUsesOf(context));
      expansions.push(...expansionUsesOf(context));
    },
    count(context) {
      tallies.push(tallyTerms(context, terms()));
    },
    evidence: () => ({
      terms: joinTallies(tallies, terms()),
      spellings: spellings.sort(inOrder),
      expansions: expansions.sort(inOrder),
    }),
  };
}

interface At {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

function inOrder(a: At, b: At): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
