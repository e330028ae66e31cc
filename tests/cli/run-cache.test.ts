import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadRun } from '../../src/cli/read-run.js';
import { openRunCache } from '../../src/cli/run-cache.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ '.git/HEAD': '', 'x.ja.txt': '橋を架ける。\n' });
});
afterEach(() => folder.remove());

/** What may be different when a review is started again. */
interface Again {
  readonly sha256?: string;
  readonly path?: string;
  readonly build?: string | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const glossary = () => folder.write('terms.tsv', 'concept_id\tlang\tterm\n');

function open({ sha256 = 'a', path = 'x.vi.txt', settings = {}, ...stated }: Again = {}) {
  const build = 'build' in stated ? stated.build : 'build 1';
  const text = (own: string, language: string, hash: string) => ({ path: own, language, sha256: hash });
  const read = [{ target: text('x.ja.txt', 'ja', 'a'), sources: [text(path, 'vi', sha256)] }];
  const none = { value: undefined };
  const choices = { checks: new Map(), ignore: [] };
  const usual = { glossary: { value: [] }, lexicon: { value: [] }, embedding: none, target: none, original: none };
  const run = { read, settings: { ...usual, profile: none, choices, ...settings } } as unknown as ReadRun;
  return openRunCache(run, folder.path, { TAIYAKU_CACHE: folder.file('cache') }, build);
}

const known = (again?: Again) => open(again).get() !== undefined;
const RUN = { texts: [], remarks: [] };

test.each<[reason: string, file: string, holds: boolean]>([
  ['the first judgement makes the folder, and changes no finding', '.taiyaku/decisions.jsonl', true],
  ['a locked bead changes the alignment', '.taiyaku/beads.jsonl', false],
  ['a lesson lets words pass', '.taiyaku/lessons.jsonl', false],
])('%s', (_, file, holds) => {
  expect(known()).toBe(false);
  open().put(RUN);
  expect(known()).toBe(true);
  folder.write(file, '{}\n');
  expect(known()).toBe(holds);
});

test.each<[reason: string, again: Again]>([
  ['a version with other words', { sha256: 'b' }],
  ['the same words in another file', { path: 'y.vi.txt' }],
  ['another build of the program', { build: 'build 2' }],
  ['another profile', { settings: { profile: { value: 'strict' } } }],
  ['another original', { settings: { original: { value: 'vi' } } }],
  ['a check that is off', { settings: { choices: { checks: new Map([['omission', { off: true }]]), ignore: [] } } }],
  [
    'a finding that may stay',
    { settings: { choices: { checks: new Map(), ignore: [{ check: 'omission', reason: '意図した省略' }] } } },
  ],
])('%s is another run', (_, again) => {
  open().put(RUN);
  expect([known(), known(again)]).toEqual([true, false]);
  open(again).put(RUN);
  expect(known(again)).toBe(true);
});

test.each(['glossary', 'lexicon'])('a %s that was edited is another one', (setting) => {
  const again = { settings: { [setting]: { value: [glossary()] } } };
  open(again).put(RUN);
  expect([known(), known(again)]).toEqual([false, true]);
  folder.write('terms.tsv', 'concept_id\tlang\tterm\nc1\tja\t橋\n');
  expect(known(again)).toBe(false);
});

test('what ends on a day is known until the next day', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2025, 2, 1, 23, 59) });
  try {
    const choices = { checks: new Map(), ignore: [{ check: 'omission', reason: '', until: '2025-03-01' }] };
    const again = { settings: { choices } };
    open(again).put(RUN);
    open().put(RUN);
    expect([known(again), known()]).toEqual([true, true]);
    vi.setSystemTime(new Date(2025, 2, 2, 0, 1));
    expect([known(again), known()]).toEqual([false, true]);
  } finally {
    vi.useRealTimers();
  }
});

test.each<[reason: string, again: Again]>([
  ['of a program that nobody has built', { build: undefined }],
  ['with a model, whose answers are not known from its name', { settings: { embedding: { value: { model: 'm' } } } }],
])('nothing is kept %s', (_, again) => {
  open(again).put(RUN);
  expect(known(again)).toBe(false);
});
