import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../core/fault.js';
import { type Commit, findCommit, readBlob, type TrackedFile } from './git.js';
import { git } from './run-git.js';

/**
 * The index that holds what will be committed from a folder: the hook's own when the folder is in the repository whose hook has called us (`git commit -a` and `git commit FILE` have one that
 * is not the repository's, githooks(5)), else undefined for the repository's.
 * @throws Fault `input` when the folder is in no repository
 */
export async function indexOf(folder: string): Promise<string | undefined> {
  const own = await gitFolder(folder);
  const { GIT_INDEX_FILE: named, GIT_DIR: hookFolder } = process.env;
  if (!named) return undefined;
  const top = (await git(folder, ['rev-parse', '--show-toplevel'])).stdout.toString().trim();
  // Hooks start at the top of the working tree, and git's names are from there.
  const index = resolve(top, named);
  if (real(dirname(index)) === own) return index;
  const hook = hookFolder ? real(resolve(hookFolder)) : await gitFolder(process.cwd()).catch(() => undefined);
  return hook === own ? index : undefined;
}

async function gitFolder(folder: string): Promise<string> {
  const path = (await git(folder, ['rev-parse', '--absolute-git-dir'])).stdout.toString().trim();
  return real(path) ?? path;
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The commit on which the next one will be made; undefined before the first. */
export async function headCommit(folder: string): Promise<Commit | undefined> {
  const { code } = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return code === 0 ? findCommit(folder, 'HEAD', '--staged') : undefined;
}

/** The files of the index in a folder and the folders in it, from there, with slashes. Not those that `git add --intent-to-add` only announced, nor links that lead nowhere. */
export async function stagedFiles(folder: string): Promise<string[]> {
  const index = await indexOf(folder);
  const { stdout } = await git(folder, ['ls-files', '--cached', '--stage', '-z'], index);
  const announced = await announcedFiles(folder, index);
  return stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, name] = /^(\d+) \S+ 0\t(.+)$/su.exec(line) ?? [];
      const isFile = mode?.startsWith('100') || (mode === '120000' && existsSync(join(folder, name!)));
      return isFile && !announced.has(name!) ? [name!] : [];
    });
}

/** Announced files are in the index, and new to the working tree when it is held against the index. */
async function announcedFiles(folder: string, index: string | undefined): Promise<ReadonlySet<string>> {
  const args = ['diff', '--name-only', '-z', '--no-renames', '--relative', '--diff-filter=A', '--'];
  return new Set((await git(folder, args, index)).stdout.toString().split('\0'));
}

/**
 * The bytes of a file as they are staged.
 * @param path as the user named it
 * @throws Fault `input` when the index does not have it, or more than one of it
 */
export async function readStaged(path: string, { folder, name }: TrackedFile): Promise<Uint8Array> {
  const { code, stdout } = await git(folder, ['rev-parse', '--verify', '--quiet', `:./${name}`], await indexOf(folder));
  if (code === 0) return readBlob(folder, stdout.toString().trim(), `${path} as it is staged`);
  throw new Fault('input', {
    where: path,
    what: 'this file will not be committed: it is not staged, or a conflict in it is not resolved',
    cure: `git add ${path}, or leave --staged out.`,
  });
}
