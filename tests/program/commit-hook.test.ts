import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestFolder, testFolder } from '../support/cli.js';
import { type TestRepository, testRepository } from '../support/git.js';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'bin', 'taiyaku.js');

let repository: TestRepository;
let cache: TestFolder;
beforeAll(() => {
  repository = testRepository({ 'ja.txt': '橋\n', 'vi.txt': 'cây cầu\n' });
  cache = testFolder();
});
afterAll(() => {
  repository.remove();
  cache.remove();
});

test.skipIf(!existsSync(PROGRAM) || process.platform === 'win32')(
  'a hook of git checks what the commit will hold',
  () => {
    const { write } = repository;
    const check = `'${process.execPath}' '${PROGRAM}' check . --staged --ci --only number-mismatch`;
    write('.git/hooks/pre-commit', `#!/bin/sh\nTAIYAKU_CACHE='${cache.path}' exec ${check}\n`);
    chmodSync(repository.file('.git/hooks/pre-commit'), 0o755);
    const commit = (...args: string[]) => {
      try {
        repository.git('commit', '--quiet', '--message', 'texts', ...args);
        return 'committed';
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        return `${stdout}${stderr}`;
      }
    };
    // An old error does not keep anybody from committing something else.
    write('ja.txt', '店は9時に開く。\n門は18時に閉まる。\n');
    write('vi.txt', 'Quầy hàng mở cửa lúc 8 giờ.\nCổng đóng cửa lúc 18 giờ.\n');
    repository.git('commit', '--quiet', '--all', '--no-verify', '--message', 'an old error');
    write('vi.txt', 'Quầy hàng mở cửa lúc 8 giờ.\nCổng đóng cửa lúc 18 giờ!\n');
    expect(commit('--all')).toBe('committed');
    // What `-a` and a named file bring stands in no index but the hook's.
    write('ja.txt', '店は9時に開く。\n門は19時に閉まる。\n');
    const refused = commit('--all');
    expect(refused).toContain('19');
    expect(refused).toContain('1 older finding is left out.');
    expect(commit('ja.txt')).toContain('19');
    // What is staged, but not part of this commit.
    write('b.ja.txt', '塔の高さは30メートルだ。\n');
    write('b.vi.txt', 'Tòa tháp cao 40 mét.\n');
    repository.git('add', 'b.ja.txt', 'b.vi.txt');
    write('vi.txt', 'Quầy hàng mở cửa lúc 8 giờ.\nCổng đóng cửa lúc 18 giờ.\n');
    expect(commit('vi.txt')).toBe('committed');
    repository.git('checkout', '--quiet', '--', 'ja.txt');
    expect(commit()).toContain('30');
  },
);
