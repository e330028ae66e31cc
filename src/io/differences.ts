import type { Commit } from './git.js';
import { git } from './run-git.js';

/** Which files of a folder and the folders in it are not as they were at a commit. Names are from the folder, with slashes. */
export interface Differences {
  /** True, too, for a file that git does not know. */
  differs(name: string): boolean;
  /** Files that the commit has and that are there no more. */
  readonly gone: readonly string[];
}

/** Names only, a renamed file as one gone and one new; no program of the user's is asked for its view of them. */
const NAMES = ['--name-status', '-z', '--no-renames', '--relative', '--no-ext-diff', '--ignore-submodules'];

/** Compares a folder as it is now, committed or not, with a commit. Line ends that git converts are no difference. */
export async function differencesInFolder(folder: string, { id }: Commit): Promise<Differences> {
  const [diff, tree] = [
    await git(folder, ['diff', ...NAMES, id, '--']),
    await git(folder, ['ls-tree', '-r', '-z', '--name-only', id]),
  ];
  // The commit of another repository says nothing of this one: all is new.
  if (diff.code !== 0 || tree.code !== 0) return { differs: () => true, gone: [] };
  const { all, gone } = readNames(diff.stdout);
  const then = new Set(tree.stdout.toString().split('\0'));
  return { differs: (name) => all.has(name) || !then.has(name), gone };
}

/** Compares what is staged in a folder with the commit it will be made on; before the first commit all is new. @param index as in {@link git} */
export async function stagedDifferences(folder: string, index: string | undefined): Promise<Differences> {
  const { all, gone } = readNames((await git(folder, ['diff', '--cached', ...NAMES, '--'], index)).stdout);
  return { differs: (name) => all.has(name), gone };
}

/** `M`, name, `D`, name …, each with a zero byte behind it. */
function readNames(stdout: Buffer): { readonly all: ReadonlySet<string>; readonly gone: readonly string[] } {
  const parts = stdout.toString().split('\0');
  const all = new Set<string>();
  const gone: string[] = [];
  for (let k = 0; k + 1 < parts.length; k += 2) {
    all.add(parts[k + 1]!);
    if (parts[k] === 'D') gone.push(parts[k + 1]!);
  }
  return { all, gone };
}
