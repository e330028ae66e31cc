import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { readDocument } from '../../src/io/read-document.js';
import { readEarlier } from '../../src/io/read-earlier.js';
import { readerFor } from '../../src/readers/index.js';
import { type TestRepository, testRepository } from '../support/git.js';

let repository: TestRepository;
beforeEach(() => {
  repository = testRepository({ 'ja.txt': '門は6時に閉まる。\n', 'vi.txt': 'Cổng đóng lúc 6 giờ.\n' });
});
afterEach(() => repository.remove());

async function earlier(ref: string, ...names: string[]) {
  const [target, ...sources] = await Promise.all(
    names.map((name) => readDocument(repository.file(name), { readerFor })),
  );
  const remarks: string[] = [];
  const since = { ref, from: '--since' };
  const read = await readEarlier({ target: target!, sources }, since, { readerFor }, (text) => remarks.push(text));
  return { read, remarks };
}

const textOf = (document: Document | undefined) => document?.text;

describe('the texts at a commit', () => {
  test('are read as the present ones are', async () => {
    const first = repository.git('rev-parse', 'HEAD').slice(0, 8);
    repository.write('vi.txt', 'Cổng đóng lúc 7 giờ.\n');
    repository.commit();
    const { read, remarks } = await earlier('HEAD~1', 'ja.txt', 'vi.txt');
    expect([read!.commit, read!.date, remarks]).toEqual([first, '2027-03-31', []]);
    expect([textOf(read!.target), read!.sources.map(textOf)]).toEqual([
      '門は6時に閉まる。\n',
      ['Cổng đóng lúc 6 giờ.\n'],
    ]);
    expect(read!.sources[0]!.language).toBe('vi');
  });

  test('of the last change are those when the target was committed last', async () => {
    repository.write('vi.txt', 'Cổng đóng lúc 7 giờ.\n');
    repository.commit();
    const { read } = await earlier('last-change', 'ja.txt', 'vi.txt');
    expect(read!.sources.map(textOf)).toEqual(['Cổng đóng lúc 6 giờ.\n']);
  });
});

describe('what was not there cannot be compared', () => {
  test('a new target', async () => {
    repository.write('new.ja.txt', '門は6時に閉まる。\n');
    const named = await earlier('HEAD', 'new.ja.txt', 'vi.txt');
    expect([named.read, named.remarks.join()]).toEqual([undefined, expect.stringContaining('new.ja.txt is not in')]);
    const last = await earlier('last-change', 'new.ja.txt', 'vi.txt');
    expect([last.read, last.remarks.join()]).toEqual([undefined, expect.stringContaining('was never committed')]);
  });

  test('a new version', async () => {
    repository.write('en.txt', 'The gate closes at six in the evening.\n');
    const { read, remarks } = await earlier('HEAD', 'ja.txt', 'vi.txt', 'en.txt');
    expect(read!.sources.map(textOf)).toEqual(['Cổng đóng lúc 6 giờ.\n', undefined]);
    expect(remarks).toEqual([expect.stringContaining('en.txt is not in')]);
  });

  test('a version that was empty or damaged', async () => {
    repository.write('vi.txt', '');
    repository.write('en.txt', 'The gate\0\u0001\u0002 closes.\n');
    repository.commit();
    repository.write('vi.txt', 'Cổng đóng lúc 6 giờ.\n');
    repository.write('en.txt', 'The gate closes at six in the evening.\n');
    const { read, remarks } = await earlier('HEAD', 'ja.txt', 'vi.txt', 'en.txt');
    expect(read!.sources).toEqual([undefined, undefined]);
    expect(remarks).toEqual([expect.stringContaining('vi.txt at '), expect.stringContaining('en.txt at ')]);
  });
});
