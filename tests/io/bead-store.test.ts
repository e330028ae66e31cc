import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import type { LockedBead } from '../../src/core/locked-bead.js';
import { formatLockedBead } from '../../src/core/locked-bead-lines.js';
import { openBeadStore } from '../../src/io/bead-store.js';
import { findDecisionFolder } from '../../src/io/decision-file.js';
import { openDecisionStore } from '../../src/io/decision-store.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { draftOf } from '../support/decisions.js';
import { testRepository } from '../support/git.js';
import { beadDraftOf, lockedBeadOf } from '../support/locked-beads.js';
import { moduleUrl, startProgram } from '../support/programs.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const FILE = '.taiyaku/beads.jsonl';
const ATTRIBUTES = '.taiyaku/.gitattributes';
const now = () => new Date('2027-03-31T09:12:44.120Z');
const open = (path = folder.path, by = 'Lan') => openBeadStore(path, { by, now });
const read = (name = FILE) => readFileSync(folder.file(name), 'utf8');
const timesOf = (beads: readonly LockedBead[]) => beads.map(({ when }) => when.slice(-5, -1));

describe('reading and appending', () => {
  test('reading creates nothing', () => {
    expect(open().read()).toEqual({ lines: [], damaged: [] });
    expect(open().path).toBe(folder.file(FILE));
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('one line a bead, with id, by and when; no lock is left', () => {
    const appended = open().append([beadDraftOf(), beadDraftOf({ source: [], locked: false })]);
    expect(appended.map(({ by, locked }) => [by, locked])).toEqual([
      ['Lan', true],
      ['Lan', false],
    ]);
    expect(new Set(appended.map(({ id }) => id)).size).toBe(2);
    for (const { id } of appended) expect(id).toMatch(/^[0-9a-v]{12}$/u);
    expect(read()).toBe(appended.map((bead) => `${formatLockedBead(bead)}\n`).join(''));
    expect(open().read()).toEqual({ lines: appended, damaged: [] });
    expect(readdirSync(folder.file('.taiyaku')).sort()).toEqual(['.gitattributes', 'beads.jsonl']);
  });

  test('tells of what others have added, and passes over damaged lines', () => {
    const [lan, minjun] = [open(), open(folder.path, 'Minjun')];
    lan.append([beadDraftOf()]);
    folder.write(FILE, `${read()}{"id\n`);
    expect(minjun.append([beadDraftOf()]).map(({ by }) => by)).toEqual(['Lan', 'Minjun']);
    expect(lan.append([]).map(({ by }) => by)).toEqual(['Minjun']);
    expect(lan.read().damaged).toEqual([2]);
  });

  test('text is data: what has line ends and escapes in it is one line still', () => {
    const [bead] = open().append([beadDraftOf({ target: ['a\nb\u2028c\u001b[2J"\ud800'] })]);
    expect(read().split('\n')).toHaveLength(2);
    expect(open().read().lines).toEqual([bead]);
  });

  test('a folder with the name of the file is told, with a cure', () => {
    folder.write(`${FILE}/x`, '');
    expect(() => open().append([beadDraftOf()])).toThrow(Fault);
    expect(() => open().read()).toThrow(/beads\.jsonl: this is a folder\n {2}Move it away/u);
  });
});

describe('a new line is newer than all that its writer knew', () => {
  test('also when several are written at once', () => {
    const store = open();
    expect(timesOf(store.append([beadDraftOf(), beadDraftOf()]))).toEqual(['.120', '.121']);
    expect(timesOf(store.append([beadDraftOf()]))).toEqual(['.122']);
  });

  test.each<[why: string, when: string, expected: string]>([
    ['when another clock is ahead', '2028-01-01T00:00:00.000Z', '2028-01-01T00:00:00.001Z'],
    ['when it is behind', '2026-01-01T00:00:00.000Z', '2027-03-31T09:12:44.120Z'],
    ['as far as time is written with four digits', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s', (_, when, expected) => {
    folder.write(FILE, `${formatLockedBead(lockedBeadOf('1', { when }))}\n`);
    expect(open().append([beadDraftOf()]).at(-1)!.when).toBe(expected);
  });

  test('when the other has written after this one read', () => {
    const store = open();
    store.read();
    folder.write(FILE, `${formatLockedBead(lockedBeadOf('1', { when: '2028-01-01T00:00:00.000Z' }))}\n`);
    expect(store.append([beadDraftOf()]).at(-1)!.when).toBe('2028-01-01T00:00:00.001Z');
  });
});

describe('what tells git how to merge', () => {
  test.each<[why: string, prepare: () => void, expected: string]>([
    [
      'decisions stand there already',
      () => void openDecisionStore(folder.path, { by: 'Lan' }).append([draftOf()]),
      'decisions.jsonl merge=union\nbeads.jsonl merge=union\n',
    ],
    [
      'with a line of the user’s own below',
      () => void folder.write(ATTRIBUTES, 'decisions.jsonl merge=union\n*.bak binary'),
      'decisions.jsonl merge=union\n*.bak binary\nbeads.jsonl merge=union\n',
    ],
    ['attributes of the user’s own stay', () => void folder.write(ATTRIBUTES, '* text\n'), '* text\n'],
    [
      'the user has said so',
      () => void folder.write(ATTRIBUTES, 'decisions.jsonl merge=union\nbeads.jsonl -merge\n'),
      'decisions.jsonl merge=union\nbeads.jsonl -merge\n',
    ],
  ])('%s', (_, prepare, expected) => {
    prepare();
    open().append([beadDraftOf()]);
    open().append([beadDraftOf()]);
    expect(read(ATTRIBUTES)).toBe(expected);
  });

  test('decisions that come after beads get their line, too', () => {
    open().append([beadDraftOf()]);
    openDecisionStore(folder.path, { by: 'Lan' }).append([draftOf()]);
    expect(read(ATTRIBUTES)).toBe('beads.jsonl merge=union\ndecisions.jsonl merge=union\n');
  });

  test('two branches that both add lines are merged without a conflict', () => {
    const repository = testRepository({ 'ja.txt': '港\n' });
    try {
      const { git, commit, path } = repository;
      open(path).append([beadDraftOf()]);
      commit();
      for (const by of ['lan', 'minjun']) {
        git('checkout', '--quiet', '-b', by, 'main');
        open(path, by).append([beadDraftOf({ source: [by] })]);
        commit();
      }
      git('merge', '--quiet', '--no-edit', 'lan');
      const { lines: beads, damaged } = open(path).read();
      expect(damaged).toEqual([]);
      expect(beads.map(({ by }) => by).sort()).toEqual(['Lan', 'lan', 'minjun']);
    } finally {
      repository.remove();
    }
  });
});

test('two processes that append at the same time lose nothing', async () => {
  const script = `
import { existsSync, writeSync } from 'node:fs';
import { openBeadStore } from ${JSON.stringify(moduleUrl('io/bead-store.ts'))};
const [folder, by] = process.argv.slice(2);
const store = openBeadStore(folder, { by });
writeSync(1, 'ready\\n');
while (!existsSync(folder + '/go')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
for (let k = 0; k < 50; k++) store.append([{ ...${JSON.stringify(beadDraftOf())}, source: [by + k] }]);
`;
  const path = folder.write('append.mts', script);
  const programs = ['Lan', 'Minjun'].map((by) => startProgram(path, [folder.path, by]));
  await Promise.all(programs.map(({ printed }) => printed(1)));
  folder.write('go', '');
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0]);
  const { lines: beads, damaged } = open().read();
  expect(damaged).toEqual([]);
  for (const by of ['Lan', 'Minjun']) {
    const own = beads.filter((bead) => bead.by === by).map(({ source }) => source[0]);
    expect(own).toEqual(Array.from({ length: 50 }, (_, k) => `${by}${k}`));
  }
  const times = beads.map(({ when }) => when);
  expect(times).toEqual([...new Set(times)].sort());
});

test('a folder with beads and no decisions is found, too', () => {
  folder.write('project/.git/HEAD', '');
  folder.write('project/talks/x', '');
  open(folder.file('project')).append([beadDraftOf()]);
  expect(findDecisionFolder(folder.file('project/talks'))).toBe(folder.file('project'));
});
