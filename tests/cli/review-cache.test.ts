import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReadRun } from '../../src/cli/check-run.js';
import { openReviewCache } from '../../src/cli/review-cache.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ '.git/HEAD': '', 'x.ja.txt': '橋を架ける。\n' });
});
afterEach(() => folder.remove());

/** What is known of a text that never changes, in a review that was started again. */
function open() {
  const text = (path: string, language: string) => ({ path, language, sha256: path });
  const read = [{ target: text('x.ja.txt', 'ja'), sources: [text('x.vi.txt', 'vi')] }];
  const none = { value: undefined };
  const choices = { checks: new Map(), ignore: [] };
  const settings = { glossary: { value: [] }, lexicon: { value: [] }, embedding: none, target: none, original: none };
  const run = { read, settings: { ...settings, profile: none, choices } } as unknown as ReadRun;
  return openReviewCache(run, folder.path, { TAIYAKU_CACHE: folder.file('cache') }, 'build 1');
}

const known = () => open().get() !== undefined;

test.each<[reason: string, file: string, holds: boolean]>([
  ['the first judgement makes the folder, and changes no finding', '.taiyaku/decisions.jsonl', true],
  ['a locked bead changes the alignment', '.taiyaku/beads.jsonl', false],
  ['a lesson lets words pass', '.taiyaku/lessons.jsonl', false],
])('%s', (_, file, holds) => {
  expect(known()).toBe(false);
  open().put({ texts: [], remarks: [] });
  expect(known()).toBe(true);
  folder.write(file, '{}\n');
  expect(known()).toBe(holds);
});
