import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Fault } from '../core/fault.js';

/** A commit of a repository. */
export interface Commit {
  /** In full. */
  readonly id: string;
  /** Day on which it was made, where it was made: 2027-03-31. */
  readonly date: string;
}

/** Where a file stands: git is asked from its folder, so that no path of one system has to be told to another. */
export interface TrackedFile {
  readonly folder: string;
  readonly name: string;
}

/** A file as git has to look for it: behind symbolic links, of which git keeps the links only. @param path need not exist */
export function trackedFile(path: string): TrackedFile {
  const whole = realPath(path) ?? resolve(path);
  const folder = dirname(whole);
  return { folder: realPath(folder) ?? folder, name: basename(whole) };
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
 * @throws Fault `usage` when there is none; `input` when a shallow clone may lack it, or the folder is in no repository
 */
export async function findCommit(folder: string, ref: string, where: string): Promise<Commit> {
  const what = `there is no commit "${ref}" in the repository of ${folder}`;
  const cure = 'Name a commit, a branch or a tag, as git log does; or last-change.';
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
 * @throws Fault `input` when a shallow clone may lack it, or the folder is in no repository
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
  const found = await git(folder, ['rev-parse', '--verify', '--quiet', `${id}:./${name}`]);
  if (found.code !== 0) return undefined;
  const { code, stdout, stderr } = await git(folder, ['cat-file', 'blob', found.stdout.toString().trim()]);
  if (code === 0) return stdout;
  throw new Fault('input', {
    where: `${name} at ${id.slice(0, SHORT)}`,
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

async function newest(folder: string, from: readonly string[]): Promise<Commit | undefined> {
  const { stdout } = await git(folder, ['rev-list', '--max-count=1', '--format=%cs', ...from]);
  const [, id, date] = /^commit (\S+)\r?\n(\S+)/u.exec(stdout.toString()) ?? [];
  return id === undefined || date === undefined ? undefined : { id, date };
}

async function isShallow(folder: string): Promise<boolean> {
  const { stdout } = await git(folder, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString().trim() === 'true';
}

function shallow(folder: string, what: string): Fault {
  return new Fault('input', {
    where: folder,
    what: `this is a shallow clone, and ${what}`,
    cure: 'Fetch the history first: git fetch --unshallow; on a build server fetch-depth: 0.',
  });
}

interface Answer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** For every call: names are names, not patterns; nothing is fetched, as a partial clone else would. */
const ALWAYS = ['--no-pager', '--literal-pathspecs', '-c', 'protocol.allow=never'];

/**
 * Runs git, without a shell.
 * @throws Fault `input` when there is no git, no repository, or one that git will not read
 */
async function git(folder: string, args: readonly string[]): Promise<Answer> {
  const answer = await new Promise<Answer | Error>((done) => {
    const options = { encoding: 'buffer', env: environment(), maxBuffer: MOST_BYTES, windowsHide: true } as const;
    execFile('git', ['-C', folder, ...ALWAYS, ...args], options, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      done(typeof code === 'number' ? { code, stdout, stderr: stderr.toString() } : (error as Error));
    });
  });
  if (answer instanceof Error) {
    const isMissing = 'code' in answer && answer.code === 'ENOENT';
    const what = isMissing ? 'git is not installed, and --since asks it' : `git cannot be run: ${answer.message}`;
    throw new Fault('input', { where: folder, what, cure: 'Install git, or leave --since out.' });
  }
  if (answer.code === REFUSED && answer.stdout.length === 0) refuse(folder, answer.stderr);
  return answer;
}

/** How git ends when it cannot even begin. */
const REFUSED = 128;

function refuse(folder: string, stderr: string): void {
  if (/not a git repository|cannot change to|must be run in a work tree/u.test(stderr)) {
    throw new Fault('input', {
      where: folder,
      what: 'this folder is in no git repository, and --since asks for earlier texts',
      cure: 'Check the texts where they are under version control, or leave --since out.',
    });
  }
  if (/dubious ownership/u.test(stderr)) {
    throw new Fault('input', {
      where: folder,
      what: 'git does not trust this repository, because it belongs to somebody else',
      cure: 'If you do: git config --global --add safe.directory PATH.',
    });
  }
}

/** Set by git for its hooks, and wrong for another folder than the hook's; and what contradicts literal names. */
const UNSET = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !UNSET.includes(name.toUpperCase()));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

function firstLine(text: string): string {
  return text
    .trim()
    .split(/\r?\n/u, 1)[0]!
    .replace(/^fatal: /u, '');
}
