import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testFolder } from '../support/cli.js';
import { PROGRAM } from '../support/tmux.js';

// The compiled program, because one that runs from its source keeps nothing: it may change at any time.
test.skipIf(!existsSync(PROGRAM))('with -v it is said which texts are known, when nothing is computed', () => {
  const folder = testFolder({ 'a.ja.txt': '橋は30mある。\n', 'a.vi.txt': 'Cầu dài 300 m.\n', '.git/HEAD': '' });
  folder.write('b.ja.txt', '港は広い。\n');
  folder.write('b.vi.txt', 'Cảng rộng.\n');
  const check = (...flags: string[]) => {
    const env = { ...process.env, TAIYAKU_CACHE: folder.file('cache') };
    const args = [PROGRAM, 'check', folder.path, '--fail-on', 'none', ...flags];
    return spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  };
  try {
    const first = check('-v');
    const second = check('-v');
    expect(first.stderr).not.toContain('known from the cache');
    for (const name of ['a.ja.txt', 'b.ja.txt']) {
      expect(second.stderr).toContain(` s  known from the cache: ${folder.file(name)}\n`);
    }
    expect([second.status, second.stdout]).toEqual([0, first.stdout]);
    expect(check().stderr).toBe('');
  } finally {
    folder.remove();
  }
});
