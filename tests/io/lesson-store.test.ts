import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import type { LessonDraft } from '../../src/core/lesson.js';
import { openDecisionStore } from '../../src/io/decision-store.js';
import { openLessonStore } from '../../src/io/lesson-store.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { draftOf } from '../support/decisions.js';
import { testRepository } from '../support/git.js';
import { moduleUrl, startProgram } from '../support/programs.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const FILE = '.taiyaku/lessons.jsonl';
const ATTRIBUTES = '.taiyaku/.gitattributes';
const now = () => new Date('2027-03-31T09:12:44.120Z');
const allow = (words: string): LessonDraft => ({
  ...{ kind: 'allow', language: 'ja', check: 'unsupported-word', words, reason: '地名' },
});

function open(path = folder.path, by = 'Lan') {
  return openLessonStore(path, { by, now });
}

function read(name = FILE): string {
  return readFileSync(folder.file(name), 'utf8');
}

test('reading creates nothing', () => {
  expect([open().read(), readdirSync(folder.path)]).toEqual([{ lines: [], damaged: [] }, []]);
});

test('lessons that are added stand in the file and are read again', () => {
  const added = open().append([allow('海辺の市場'), { kind: 'forget', lesson: 'x' }]);
  expect(added).toMatchObject([
    { kind: 'allow', words: '海辺の市場', by: 'Lan', at: '2027-03-31T09:12:44.120Z' },
    { kind: 'forget', lesson: 'x', by: 'Lan' },
  ]);
  expect(new Set(added.map(({ id }) => id)).size).toBe(2);
  expect(open().read()).toEqual({ lines: added, damaged: [] });
  expect(readdirSync(folder.file('.taiyaku')).sort()).toEqual(['.gitattributes', 'lessons.jsonl']);
});

test('half a line that a killed program has left is the only one that is lost', () => {
  folder.write(FILE, '{"id":"1","ki');
  open().append([allow('港')]);
  const { lines: lessons, damaged } = open().read();
  expect([lessons.length, damaged]).toEqual([1, [1]]);
});

test('nothing to add: nothing is created', () => {
  expect([open().append([]), existsSync(folder.file('.taiyaku'))]).toEqual([[], false]);
});

describe('what tells git how to merge', () => {
  test('a line is added to that of the decisions', () => {
    openDecisionStore(folder.path, { by: 'Lan' }).append([draftOf()]);
    open().append([allow('港')]);
    expect(read(ATTRIBUTES)).toBe('decisions.jsonl merge=union\nlessons.jsonl merge=union\n');
    open().append([allow('塔')]);
    expect(read(ATTRIBUTES)).toBe('decisions.jsonl merge=union\nlessons.jsonl merge=union\n');
  });

  test.each([
    ['attributes of another sort stay as they are', '* text\n', '* text\n'],
    [
      'a line without its end is ended',
      'decisions.jsonl merge=union',
      'decisions.jsonl merge=union\nlessons.jsonl merge=union\n',
    ],
    ['CRLF', 'decisions.jsonl merge=union\r\n', 'decisions.jsonl merge=union\r\nlessons.jsonl merge=union\n'],
    ['what is there is not said again', 'lessons.jsonl merge=union\n', 'lessons.jsonl merge=union\n'],
  ])('%s', (_, before, after) => {
    folder.write(ATTRIBUTES, before);
    open().append([allow('港')]);
    expect(read(ATTRIBUTES)).toBe(after);
  });

  test('two branches that both learn are merged without conflict', () => {
    const repository = testRepository({});
    try {
      const learnOn = (branch: string, words: string) => {
        repository.git('checkout', '-q', branch);
        open(repository.path).append([allow(words)]);
        repository.git('add', '-A');
        repository.git('commit', '-qm', words);
      };
      open(repository.path).append([allow('港')]);
      repository.git('add', '-A');
      repository.git('commit', '-qm', 'first');
      repository.git('branch', 'a');
      repository.git('branch', 'b');
      learnOn('a', '塔');
      learnOn('b', '橋');
      repository.git('merge', '-q', '-m', 'merged', 'a');
      const words = open(repository.path)
        .read()
        .lines.map((lesson) => (lesson.kind === 'allow' ? lesson.words : ''));
      expect(words.sort()).toEqual(['塔', '橋', '港'].sort());
    } finally {
      repository.remove();
    }
  });
});

describe('what cannot be read or written is a fault of use', () => {
  const faultOf = (action: () => unknown): string => {
    try {
      action();
    } catch (error) {
      if (error instanceof Fault && error.kind === 'usage') return error.message;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  test.each<[reason: string, prepare: () => unknown, said: string]>([
    ['a folder of the name', () => folder.write(`${FILE}/x`, ''), 'this is a folder'],
    ['UTF-16', () => folder.write(FILE, Buffer.from('\ufeff{}', 'utf16le')), 'UTF-16'],
  ])('%s', (_, prepare, said) => {
    prepare();
    expect(faultOf(() => open().read())).toContain(said);
  });

  test('a file in the place of the folder; a folder that is not there', () => {
    folder.write('.taiyaku', '');
    expect(faultOf(() => open().append([allow('港')]))).toContain('a file stands');
    expect(faultOf(() => open(folder.file('none')).append([allow('港')]))).toContain('the folder does not exist');
  });
});

test('two programs that learn at the same time: nothing is lost, no line is torn', { timeout: 60_000 }, async () => {
  const script = `
import { openLessonStore } from '${moduleUrl('io/lesson-store.ts')}';
const store = openLessonStore(process.argv[2], { by: process.argv[3] });
for (let k = 0; k < 40; k++) store.append([{ kind: 'forget', lesson: process.argv[3].repeat(300) }]);
`;
  const path = folder.write('learn.mts', script);
  const programs = ['a', 'b'].map((by) => startProgram(path, [folder.path, by]));
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0]);
  const { lines: lessons, damaged } = open().read();
  expect([lessons.length, damaged]).toEqual([80, []]);
});
