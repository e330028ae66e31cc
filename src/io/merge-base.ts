import { Fault } from '../core/fault.js';
import { type Commit, findCommit, isShallow, shallow } from './git.js';
import { git } from './run-git.js';
import type { Environment } from './terminal.js';

/** The branch or commit that a branch will be merged into. */
export interface Base {
  readonly ref: string;
  /** What gave it, for messages. */
  readonly from: string;
}

/** Variables of build servers, what counts most first: GitHub Actions, then GitLab CI, as their pages on predefined variables have them. */
const VARIABLES: readonly (readonly [name: string, kind: 'commit' | 'branch'])[] = [
  ['GITHUB_BASE_REF', 'branch'],
  ['CI_MERGE_REQUEST_DIFF_BASE_SHA', 'commit'],
  ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'branch'],
];

/** Where work is merged into when nobody says it. */
const USUAL = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

const CURE = 'Name the branch that this one is to be merged into, as in --changed=origin/main.';

/**
 * The commit at which the branch that is checked out left its base: what the branch itself changed came after it. Nothing is fetched.
 * @param name as the user said it; empty: by the build server's variables, else the first usual branch that is there
 * @throws Fault `usage` when there is no such commit, none in common, or a shallow clone may lack it; `input` when the folder is in no repository
 */
export async function findMergeBase(
  folder: string,
  name: string,
  env: Environment,
): Promise<{ readonly base: Base; readonly commit: Commit }> {
  const base = namedBase(name, env) ?? (await usualBase(folder));
  const { id } = await findCommit(folder, base.ref, base.from, CURE);
  const { code, stdout } = await git(folder, ['merge-base', id, 'HEAD']);
  if (code === 0) return { base, commit: await findCommit(folder, stdout.toString().trim(), base.from) };
  if (await isShallow(folder)) throw shallow(folder, `where the branch left "${base.ref}" is not in it`);
  throw new Fault('usage', { where: base.from, what: `"${base.ref}" and HEAD have no commit in common`, cure: CURE });
}

function namedBase(name: string, env: Environment): Base | undefined {
  if (name !== '') return { ref: name, from: '--changed' };
  for (const [variable, kind] of VARIABLES) {
    const value = env[variable];
    if (value) return { ref: kind === 'branch' ? `origin/${value}` : value, from: variable };
  }
  return undefined;
}

async function usualBase(folder: string): Promise<Base> {
  for (const ref of USUAL) {
    const { code } = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if (code === 0) return { ref, from: '--changed' };
  }
  if (await isShallow(folder)) throw shallow(folder, 'the branch that this one is to be merged into is not in it');
  throw new Fault('usage', { where: '--changed', what: `there is none of ${USUAL.join(', ')}`, cure: CURE });
}
