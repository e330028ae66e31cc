import { execFileSync } from 'node:child_process';
import { type TestFolder, testFolder } from './cli.js';

/** A repository of its own, in the system's temporary folder. */
export interface TestRepository extends TestFolder {
  /** Runs git in it. @returns what it printed */
  git(...args: string[]): string;
  /** Commits all files, on a day that is always the same. @returns the commit's id */
  commit(): string;
}

const WHO = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org', '-c', 'commit.gpgsign=false'];
const DAY = '2027-03-31T12:00:00+0000';

/** What the machine or its user has set must not matter. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const day = { GIT_AUTHOR_DATE: DAY, GIT_COMMITTER_DATE: DAY };
  return { ...Object.fromEntries(kept), ...day, GIT_CONFIG_NOSYSTEM: '1' };
}

/** @param files are committed */
export function testRepository(files: Readonly<Record<string, string>>): TestRepository {
  const folder = testFolder(files);
  const git = (...args: string[]): string =>
    execFileSync('git', [...WHO, ...args], { cwd: folder.path, env: environment(), encoding: 'utf8', stdio: 'pipe' });
  const commit = (): string => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'texts');
    return git('rev-parse', 'HEAD').trim();
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'core.autocrlf', 'false');
  commit();
  return { ...folder, git, commit };
}
