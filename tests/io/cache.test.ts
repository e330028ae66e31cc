import { readdirSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, openCache } from '../../src/io/cache.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

describe('where it is', () => {
  test.each<[env: Readonly<Record<string, string>>, folder: string | undefined]>([
    [{ TAIYAKU_CACHE: '/c', XDG_CACHE_HOME: '/x', HOME: '/h' }, '/c'],
    [{ XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/taiyaku'],
    [{ HOME: '/h' }, '/h/.cache/taiyaku'],
    [{ LOCALAPPDATA: '/l', HOME: '/h' }, '/l/taiyaku/cache'],
    [{ TAIYAKU_CACHE: 'off', HOME: '/h' }, undefined],
    [{}, undefined],
  ])('%j', (env, expected) => {
    expect(cacheFolder(env)).toBe(expected);
  });
});

describe('what is kept', () => {
  test('comes back, for who made it only', () => {
    const own = folder.file('deep/cache');
    openCache({ TAIYAKU_CACHE: own }).put('one', '港の計画 😀');
    const cache = openCache({ TAIYAKU_CACHE: own });
    expect([cache.get('one'), cache.get('two')]).toEqual(['港の計画 😀', undefined]);
    expect(readdirSync(own)).toEqual(['one.json.gz']);
    expect(statSync(own).mode & 0o77).toBe(0);
    expect(statSync(`${own}/one.json.gz`).mode & 0o77).toBe(0);
  });

  test('a damaged one is not there', () => {
    const cache = openCache({ TAIYAKU_CACHE: folder.path });
    writeFileSync(folder.file('one.json.gz'), 'not packed');
    expect(cache.get('one')).toBeUndefined();
  });

  test('where nothing can be kept nothing happens', () => {
    const file = folder.write('file', '');
    const cache = openCache({ TAIYAKU_CACHE: `${file}/cache` });
    cache.put('one', 'text');
    expect(cache.get('one')).toBeUndefined();
    openCache({}).put('one', 'text');
  });

  test('what cannot be kept leaves nothing behind', () => {
    folder.write('cache/one.json.gz/x', '');
    openCache({ TAIYAKU_CACHE: folder.file('cache') }).put('one', 'text');
    expect(readdirSync(folder.file('cache'))).toEqual(['one.json.gz']);
  });

  test('two hundred results at most, and what was used last longest', () => {
    const cache = openCache({ TAIYAKU_CACHE: folder.path });
    for (let k = 0; k < 200; k++) cache.put(`r${k}`, `${k}`);
    expect(cache.get('r0')).toBe('0');
    cache.put('one more', 'x');
    expect(readdirSync(folder.path)).toHaveLength(200);
    expect([cache.get('r0'), cache.get('one more')]).toEqual(['0', 'x']);
  });

  test('256 MB at most: the ones not used longest go', () => {
    for (const [name, megabytes] of [
      ['small', 1],
      ['large', 255],
      ['older', 1],
    ] as const) {
      const path = folder.write(`${name}.json.gz`, '');
      // A file of holes takes no room.
      truncateSync(path, megabytes * 1024 * 1024);
      const hour = name === 'older' ? 1 : 2;
      utimesSync(path, hour, hour);
    }
    openCache({ TAIYAKU_CACHE: folder.path }).put('new', 'x');
    const left = readdirSync(folder.path);
    expect(left).toContain('new.json.gz');
    expect(left).not.toContain('older.json.gz');
    expect(left).toHaveLength(2);
  });
});
