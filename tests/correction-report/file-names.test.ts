import { describe, expect, test } from 'vitest';
import { shownNames } from '../../src/correction-report/file-names.js';

describe('what readers see of paths', () => {
  test.each<[why: string, paths: readonly string[], shown: readonly string[]]>([
    ['within the working folder', ['texts/ja.txt', 'texts/vi.txt'], ['texts/ja.txt', 'texts/vi.txt']],
    ['somewhere else, in one folder', ['/home/mai/trip/ja.txt', '/home/mai/trip/vi.txt'], ['ja.txt', 'vi.txt']],
    ['a folder a language', ['/srv/ja/trip.txt', '/srv/vi/trip.txt'], ['ja/trip.txt', 'vi/trip.txt']],
    ['names that begin alike', ['/srv/trip/ja.txt', '/srv/trips/ja.txt'], ['trip/ja.txt', 'trips/ja.txt']],
    ['above the working folder', ['../trip/ja.txt', '../trip/vi.txt'], ['ja.txt', 'vi.txt']],
    ['within and above', ['ja.txt', '../vi.txt'], ['ja.txt', '../vi.txt']],
    ['a drive', ['C:\\trip\\ja.txt', 'C:\\trip\\vi.txt'], ['ja.txt', 'vi.txt']],
    ['one text alone', ['/home/mai/ja.txt'], ['ja.txt']],
  ])('%s', (_, paths, shown) => {
    expect(paths.map(shownNames(paths))).toEqual(shown);
  });
});
