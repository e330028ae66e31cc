import { Fault } from '../core/fault.js';
import { type Differences, differencesInFolder, stagedDifferences } from '../io/differences.js';
import { type Commit, shortId } from '../io/git.js';
import { findMergeBase } from '../io/merge-base.js';
import { headCommit, indexOf } from '../io/staged.js';
import type { Environment } from '../io/terminal.js';
import type { CheckFlags } from './flag-types.js';

/** What the texts of a run are compared with, so that only what is new is reported. */
export interface Comparison {
  /** As it is said when nothing is to be checked. */
  readonly nothing: string;
  /**
   * The commit that the texts of a folder are compared with; undefined before the first commit.
   * @throws Fault
   */
  commit(folder: string): Promise<Commit | undefined>;
  /**
   * What they are compared with, as it is said behind "changed": ` since 929ee7c0 (origin/main)`. Empty where it goes without saying.
   * @throws Fault
   */
  since(folder: string): Promise<string>;
  /** @throws Fault */
  differences(folder: string): Promise<Differences>;
}

/**
 * Understands `--changed` and `--staged`.
 * @returns undefined when all is to be reported
 * @throws Fault `usage` for flags that contradict each other
 */
export function comparisonOf(operands: readonly string[], flags: CheckFlags, env: Environment): Comparison | undefined {
  const { changed, staged, since } = flags;
  if (changed === undefined && !staged) return undefined;
  const flag = staged ? '--staged' : '--changed';
  const cure = 'Give one of the two.';
  if (staged && changed !== undefined) {
    throw new Fault('usage', {
      where: flag,
      what: 'it contradicts --changed: each names another state to compare',
      cure,
    });
  }
  if (since !== undefined) {
    throw new Fault('usage', { where: '--since', what: `${flag} says already what the texts are compared with`, cure });
  }
  if (operands[0] === '-') {
    const what = 'a text on standard input is in no commit';
    throw new Fault('usage', { where: flag, what, cure: `Name a file as TARGET, or leave ${flag} out.` });
  }
  return staged ? ofIndex() : ofFolder(changed!, env);
}

function ofIndex(): Comparison {
  return {
    nothing: 'no text has staged changes',
    commit: once(headCommit),
    since: async () => '',
    differences: once(async (folder) => stagedDifferences(folder, await indexOf(folder))),
  };
}

function ofFolder(name: string, env: Environment): Comparison {
  const base = once((folder) => findMergeBase(folder, name, env));
  return {
    nothing: 'no text has changed',
    commit: async (folder) => (await base(folder)).commit,
    since: async (folder) => {
      const { base: named, commit } = await base(folder);
      const head = await headCommit(folder);
      // In a clone of one branch the base may be that branch itself: nothing is ever new there.
      return ` since ${shortId(commit)} (${named.ref}${head?.id === commit.id ? ', where HEAD is' : ''})`;
    },
    differences: once(async (folder) => differencesInFolder(folder, (await base(folder)).commit)),
  };
}

/** Asks once a folder: git is a process a question. */
function once<T>(ask: (folder: string) => Promise<T>): (folder: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (folder) => {
    const answer = answers.get(folder) ?? ask(folder);
    answers.set(folder, answer);
    return answer;
  };
}
