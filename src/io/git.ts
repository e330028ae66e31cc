import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Fault } from '../core/fault.js';
import { firstLine, git } from './run-git.js';

/** A commit of a repository. */
export interface Commit {
  /** In full. */
  readonly id: string;
  /** Day on which it was made, where it was made: 2027-03-31. */
  readonly date: string;
}

/** Where a file stands: git is asked from its folder, so that no path of one system has to be told to another. */
export interface TrackedFile {
  /** One that is there. */
  readonly folder: string;
  /** From the folder, with slashes. */
  readonly name: string;
}

/** A file as git has to look for it: behind symbolic links, of which git keeps the links only. @param path need not exist */
export function trackedFile(path: string): TrackedFile {
  const whole = realPath(path) ?? resolve(path);
  const { folder, below } = presentFolder(dirname(whole));
  return { folder, name: [...below, basename(whole)].join('/') };
}

/** A folder as git has to be asked from it: the next above where it is there no more, and the names from there down. */
export function presentFolder(path: string): { readonly folder: string; readonly below: readonly string[] } {
  const below: string[] = [];
  let folder = resolve(path);
  for (; realPath(folder) === undefined && dirname(folder) !== folder; folder = dirname(folder)) {
    below.unshift(basename(folder));
  }
  return { folder: realPath(folder) ?? folder, below };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The commit that a name stands for: a branch, a tag, an id, `HEAD~3`.
 * @param where what gave the name, for messages
 * @param cure what to do when there is none
 * @throws Fault `usage` when there is none, or a shallow clone may lack it; `input` when the folder is in no repository
 */
export async function findCommit(
  folder: string,
  ref: string,
  where: string,
  cure = 'Name a commit, a branch or a tag, as git log does; or last-change.',
): Promise<Commit> {
  const what = `there is no commit "${ref}" in the repository of ${folder}`;
  // What begins with a hyphen is an option for git, and no name of anything.
  if (ref.startsWith('-') || /[\0\r\n]/u.test(ref)) throw new Fault('usage', { where, what, cure });
  const { code, stdout } = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const commit = code === 0 ? await newest(folder, [stdout.toString().trim(), '--']) : undefined;
  if (commit) return commit;
  if (await isShallow(folder)) throw shallow(folder, `the commit "${ref}" is not in it`);
  throw new Fault('usage', { where, what, cure });
}

/**
 * The commit that last changed a file; undefined when it was never committed.
 * @throws Fault `usage` when a shallow clone may lack it; `input` when the folder is in no repository
 */
export async function lastChange({ folder, name }: TrackedFile): Promise<Commit | undefined> {
  const head = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.code !== 0) return undefined;
  const commit = await newest(folder, ['HEAD', '--', name]);
  if (commit && (await isShallow(folder))) {
    // The oldest commit of a shallow clone looks as if it had made all files.
    const { stdout } = await git(folder, ['rev-list', '--max-count=1', '--parents', commit.id, '--']);
    if (!stdout.toString().trim().includes(' ')) throw shallow(folder, `what last changed ${name} is not in it`);
  }
  return commit;
}

/**
 * The bytes of a file in a commit, as git keeps them; undefined where the commit does not have it.
 * @throws Fault `input` when they cannot be read
 */
export async function readAt({ folder, name }: TrackedFile, { id }: Commit): Promise<Uint8Array | undefined> {
  const { code, stdout } = await git(folder, ['rev-parse', '--verify', '--quiet', `${id}:./${name}`]);
  return code === 0 ? readBlob(folder, stdout.toString().trim(), `${name} at ${id.slice(0, SHORT)}`) : undefined;
}

/**
 * The bytes that git keeps under an id.
 * @param where what they are, for messages
 * @throws Fault `input` when they cannot be read
 */
export async function readBlob(folder: string, id: string, where: string): Promise<Uint8Array> {
  const { code, stdout, stderr } = await git(folder, ['cat-file', 'blob', id]);
  if (code === 0) return stdout;
  throw new Fault('input', {
    where,
    what: `git cannot read it: ${firstLine(stderr)}`,
    cure: 'In a partial clone, fetch its files first; taiyaku opens no connection.',
  });
}

/** Characters of an id that name a commit in messages. Not git's own short form, which grows with the clone. */
const SHORT = 8;

/** A commit's id for people. */
export function shortId({ id }: Commit): string {
  return id.slice(0, SHORT);
}

/** The newest commit of those that `git rev-list` is asked for. */
async function newest(folder: string, from: readonly string[]): Promise<Commit | undefined> {
  const { stdout } = await git(folder, ['rev-list', '--max-count=1', '--format=%cs', ...from]);
  const [, id, date] = /^commit (\S+)\r?\n(\S+)/u.exec(stdout.toString()) ?? [];
  return id === undefined || date === undefined ? undefined : { id, date };
}

/** True for a clone that was made without its older commits. */
export async function isShallow(folder: string): Promise<boolean> {
  const { stdout } = await git(folder, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString().trim() === 'true';
}

/** What a shallow clone cannot answer. Wrong use: the texts are as they should be, and the job that made the clone is to be mended. */
export function shallow(folder: string, what: string): Fault {
  return new Fault('usage', {
    where: folder,
    what: `this is a shallow clone, and ${what}`,
    cure: 'Fetch the history first: git fetch --unshallow; on a build server fetch-depth: 0, or GIT_DEPTH: 0.',
  });
}
