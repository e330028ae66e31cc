import { execFile } from 'node:child_process';
import { Fault } from '../core/fault.js';

/** What git answered. */
export interface Answer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The flags that ask git, for messages. */
const WHO_ASKS = '--since, --changed and --staged';

const MOST_BYTES = 256 * 1024 * 1024;

/** For every call: names are names, not patterns; nothing is fetched, as a partial clone else would. */
const ALWAYS = ['--no-pager', '--literal-pathspecs', '-c', 'protocol.allow=never'];

/**
 * Runs git, without a shell.
 * @param index another index than the repository's own
 * @throws Fault `input` when there is no git, no repository, or one that git will not read
 */
export async function git(folder: string, args: readonly string[], index?: string): Promise<Answer> {
  const answer = await new Promise<Answer | Error>((done) => {
    const options = { encoding: 'buffer', env: environment(index), maxBuffer: MOST_BYTES, windowsHide: true } as const;
    execFile('git', ['-C', folder, ...ALWAYS, ...args], options, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      done(typeof code === 'number' ? { code, stdout, stderr: stderr.toString() } : (error as Error));
    });
  });
  if (answer instanceof Error) {
    const isMissing = 'code' in answer && answer.code === 'ENOENT';
    const what = isMissing
      ? 'git is not installed, and earlier texts are asked of it'
      : `git cannot be run: ${answer.message}`;
    throw new Fault('input', { where: folder, what, cure: `Install git, or leave out ${WHO_ASKS}.` });
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
      what: 'this folder is in no git repository, and earlier texts are asked for',
      cure: `Check the texts where they are under version control, or leave out ${WHO_ASKS}.`,
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

function environment(index: string | undefined): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !UNSET.includes(name.toUpperCase()));
  const own = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' };
  return { ...Object.fromEntries(kept), ...own, ...(index !== undefined && { GIT_INDEX_FILE: index }) };
}

/** What git says is wrong, without the lines that explain it. */
export function firstLine(text: string): string {
  return text
    .trim()
    .split(/\r?\n/u, 1)[0]!
    .replace(/^fatal: /u, '');
}
