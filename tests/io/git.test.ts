import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { findCommit, lastChange, readAt, shortId, trackedFile } from '../../src/io/git.js';
import { testFolder } from '../support/cli.js';
import { type TestRepository, testRepository } from '../support/git.js';

let repository: TestRepository;
let first: string;
beforeEach(() => {
  repository = testRepository({ 'ja.txt': '古い文\n', 'talks/vi.txt': 'câu cũ\n', 'a*b.txt': 'star\n' });
  first = repository.git('rev-parse', 'HEAD').trim();
});
afterEach(() => {
  vi.unstubAllEnvs();
  repository.remove();
});

const textAt = async (path: string, ref = 'HEAD') => {
  const file = trackedFile(path);
  const bytes = await readAt(file, await findCommit(file.folder, ref, '--since'));
  return bytes && new TextDecoder().decode(bytes);
};

async function faultOf(action: () => Promise<unknown>): Promise<Fault> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('a commit', () => {
  test.each(['HEAD', 'main', 'v1', '@'])('is found by %s', async (ref) => {
    repository.git('tag', 'v1');
    expect(await findCommit(repository.path, ref, '--since')).toEqual({ id: first, date: '2027-03-31' });
  });

  test('is found from a folder inside, by its id or the beginning of it', async () => {
    const commit = await findCommit(repository.file('talks'), first.slice(0, 10), '--since');
    expect(commit.id).toBe(first);
    expect(shortId(commit)).toBe(first.slice(0, 8));
  });

  test.each(['nowhere', '-h', '--output=x', 'HEAD:ja.txt', 'main..', 'a\nb', 'HEAD\0', '$(id)', ';ls'])(
    'is not found by %j, which is wrong use',
    async (ref) => {
      const fault = await faultOf(() => findCommit(repository.path, ref, '--since'));
      expect(fault.kind).toBe('usage');
      expect(fault.message).toContain('--since: there is no commit');
    },
  );
});

describe('a file at a commit', () => {
  test('is what it was, not what it is', async () => {
    repository.write('ja.txt', '新しい文\n');
    expect(await textAt(repository.file('ja.txt'))).toBe('古い文\n');
    repository.commit();
    expect(await textAt(repository.file('ja.txt'))).toBe('新しい文\n');
    expect(await textAt(repository.file('ja.txt'), 'HEAD~1')).toBe('古い文\n');
    expect(await textAt(repository.file('talks/vi.txt'))).toBe('câu cũ\n');
  });

  test('is absent where the commit does not have it', async () => {
    expect(await textAt(repository.write('new.txt', 'x'))).toBeUndefined();
    expect(await textAt(repository.file('not-there.txt'))).toBeUndefined();
    expect(await textAt(repository.file('talks/ja.txt'))).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('is found behind a symbolic link', async () => {
    symlinkSync(repository.file('ja.txt'), repository.file('link.txt'));
    expect(await textAt(repository.file('link.txt'))).toBe('古い文\n');
  });

  test('is a name, not a pattern or an option', async () => {
    repository.write('aXb.txt', 'changed later');
    repository.commit();
    const file = trackedFile(repository.file('a*b.txt'));
    expect((await lastChange(file))!.id).toBe(first);
    expect(await textAt(repository.write('-n.txt', 'x'))).toBeUndefined();
  });

  test('is found whatever repository git was working in when it called us', async () => {
    vi.stubEnv('GIT_DIR', '.git');
    vi.stubEnv('GIT_INDEX_FILE', 'nowhere/index');
    vi.stubEnv('GIT_GLOB_PATHSPECS', '1');
    expect(await textAt(repository.file('talks/vi.txt'))).toBe('câu cũ\n');
    expect((await lastChange(trackedFile(repository.file('ja.txt'))))!.id).toBe(first);
  });
});

describe('the last change of a file', () => {
  test('is the commit that changed it, not the newest one', async () => {
    repository.write('talks/vi.txt', 'câu mới\n');
    const second = repository.commit();
    expect((await lastChange(trackedFile(repository.file('ja.txt'))))!.id).toBe(first);
    expect((await lastChange(trackedFile(repository.file('talks/vi.txt'))))!.id).toBe(second);
  });

  test('is unknown for a file that was never committed, and in a repository without commits', async () => {
    expect(await lastChange(trackedFile(repository.write('new.txt', 'x')))).toBeUndefined();
    const empty = testFolder({ 'ja.txt': 'x' });
    repository.git('init', '--quiet', empty.path);
    expect(await lastChange(trackedFile(empty.file('ja.txt')))).toBeUndefined();
    empty.remove();
  });
});

describe('what git cannot answer is a fault of input', () => {
  test('no repository', async () => {
    const folder = testFolder({ 'ja.txt': 'x' });
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(folder.path, '..'));
    const fault = await faultOf(() => findCommit(folder.path, 'HEAD', '--since'));
    expect([fault.kind, fault.message]).toEqual(['input', expect.stringContaining('in no git repository')]);
    folder.remove();
  });

  test('no git', async () => {
    vi.stubEnv('PATH', repository.path);
    const fault = await faultOf(() => findCommit(repository.path, 'HEAD', '--since'));
    expect([fault.kind, fault.message]).toEqual(['input', expect.stringContaining('git is not installed')]);
  });

  test('but a shallow clone that lacks the commit, or cannot know the last change, is wrong use', async () => {
    repository.write('talks/vi.txt', 'câu mới\n');
    repository.commit();
    const clone = testFolder();
    const url = new URL(`file://${repository.path.replaceAll('\\', '/')}`).href;
    repository.git('clone', '--quiet', '--depth=1', url, clone.path);
    const unknown = await faultOf(() => findCommit(clone.path, first, '--since'));
    expect([unknown.kind, unknown.message]).toEqual(['usage', expect.stringContaining('shallow clone')]);
    const last = await faultOf(() => lastChange(trackedFile(clone.file('ja.txt'))));
    expect([last.kind, last.message]).toEqual(['usage', expect.stringContaining('what last changed ja.txt')]);
    expect((await findCommit(clone.path, 'HEAD', '--since')).id).not.toBe(first);
    clone.remove();
  });
});
