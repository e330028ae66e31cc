import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/decision.js';
import { formatDecision } from '../../src/core/decision-lines.js';
import { Fault } from '../../src/core/fault.js';
import { findDecisionFolder } from '../../src/io/decision-file.js';
import { type DecisionStore, openDecisionStore } from '../../src/io/decision-store.js';
import { rewriteDecisions } from '../../src/io/rewrite-decisions.js';
import { compactDecisions } from '../../src/review/decisions/compact.js';
import { standings } from '../../src/review/decisions/standing.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { decisionOf, draftOf, reviewOf } from '../support/decisions.js';
import { testRepository } from '../support/git.js';
import { moduleUrl, NODE, startProgram } from '../support/programs.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const FILE = '.taiyaku/decisions.jsonl';
const now = () => new Date('2027-03-31T09:12:44.120Z');

function open(path = folder.path, by = 'Lan'): DecisionStore {
  return openDecisionStore(path, { by, now });
}

function read(name = FILE): string {
  return readFileSync(folder.file(name), 'utf8');
}

const idsOf = (decisions: readonly Decision[]) => decisions.map(({ id }) => id);
const fingerprintsOf = (decisions: readonly Decision[]) => decisions.map(({ fingerprint }) => fingerprint);

function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault && error.kind === 'usage') return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('reading', () => {
  test('creates nothing', () => {
    const store = open();
    expect(store.read()).toEqual({ lines: [], damaged: [] });
    expect(store.path).toBe(folder.file(FILE));
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('tells of the lines of other programs, and of damaged ones', () => {
    const [one, two] = [decisionOf('1'), decisionOf('2', { by: 'Minjun' })].map(formatDecision);
    folder.write(FILE, `${one}\n{"id": \n\n${two}\n`);
    expect(open().read()).toEqual({ lines: [decisionOf('1'), decisionOf('2', { by: 'Minjun' })], damaged: [2] });
  });

  test.each([
    ['a byte order mark and CRLF', (lines: string) => `\ufeff${lines.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (lines: string) => lines.trimEnd()],
    ['empty lines', (lines: string) => `\n\n${lines}\n \n`],
  ])('%s: an editor was there', (_, edited) => {
    const all = [decisionOf('1', { reason: '原文どおり' }), decisionOf('2')];
    folder.write(FILE, edited(all.map((one) => `${formatDecision(one)}\n`).join('')));
    expect(open().read()).toEqual({ lines: all, damaged: [] });
    // And what is appended to it is read, too.
    const appended = open().append([draftOf({ fingerprint: 'cccccccc' })]);
    expect(fingerprintsOf(appended)).toEqual(['aaaaaaaa', 'aaaaaaaa', 'cccccccc']);
    expect(open().read()).toEqual({ lines: appended, damaged: [] });
  });
});

describe('appending', () => {
  test('one line a judgement, with id, by and at', () => {
    const appended = open().append([draftOf(), draftOf({ fingerprint: 'bbbbbbbb', verdict: 'skipped' })]);
    expect(appended.map(({ by, at }) => [by, at])).toEqual(Array(2).fill(['Lan', '2027-03-31T09:12:44.120Z']));
    for (const id of idsOf(appended)) expect(id).toMatch(/^[0-9a-v]{12}$/u);
    expect(new Set(idsOf(appended)).size).toBe(2);
    expect(read()).toBe(appended.map((decision) => `${formatDecision(decision)}\n`).join(''));
    expect(open().read()).toEqual({ lines: appended, damaged: [] });
  });

  test('the folder has the file and what tells git how to merge it; no lock is left', () => {
    open().append([draftOf()]);
    expect(readdirSync(folder.file('.taiyaku')).sort()).toEqual(['.gitattributes', 'decisions.jsonl']);
    expect(read('.taiyaku/.gitattributes')).toBe('decisions.jsonl merge=union\n');
  });

  test('attributes of the user’s own stay', () => {
    folder.write('.taiyaku/.gitattributes', '* text\n');
    open().append([draftOf()]);
    expect(read('.taiyaku/.gitattributes')).toBe('* text\n');
  });

  test('attributes that were removed do not come back', () => {
    folder.write(FILE, '');
    open().append([draftOf()]);
    expect(existsSync(folder.file('.taiyaku/.gitattributes'))).toBe(false);
  });

  test('tells of what others have added since it last looked, in the order of the file', () => {
    const [lan, minjun] = [open(), open(folder.path, 'Minjun')];
    lan.append([draftOf({ fingerprint: '1' })]);
    minjun.read();
    minjun.append([draftOf({ fingerprint: '2' })]);
    minjun.append([draftOf({ fingerprint: '3' })]);
    expect(fingerprintsOf(lan.append([draftOf({ fingerprint: '4' })]))).toEqual(['2', '3', '4']);
    expect(fingerprintsOf(minjun.append([]))).toEqual(['4']);
    expect(fingerprintsOf(minjun.append([draftOf({ fingerprint: '5' })]))).toEqual(['5']);
    expect(fingerprintsOf(lan.read().lines)).toEqual(['1', '2', '3', '4', '5']);
    expect(fingerprintsOf(lan.append([]))).toEqual([]);
  });

  test('a half line of a program that was killed is lost alone', () => {
    const store = open();
    const [first] = store.append([draftOf()]);
    const line = formatDecision(decisionOf('x', { reason: '港' }));
    // Killed in the middle of a character of several bytes.
    const cut = Buffer.from(line, 'utf8').subarray(
      0,
      Buffer.from(line.slice(0, line.indexOf('港')), 'utf8').length + 1,
    );
    appendFileSync(store.path, cut);
    const appended = store.append([draftOf({ fingerprint: 'bbbbbbbb' })]);
    expect(open().read()).toEqual({ lines: [first, ...appended], damaged: [2] });
  });

  test('text is data: what has line ends and escapes in it is one line still', () => {
    const [decision] = open().append([draftOf({ comment: 'a\nb\u2028c\u001b[2J"\ud800' })]);
    expect(read().split('\n')).toHaveLength(2);
    expect(open().read().lines).toEqual([decision]);
  });

  test('a link is followed', () => {
    folder.write('shared/decisions.jsonl', '');
    mkdirSync(folder.file('.taiyaku'));
    symlinkSync(folder.file('shared/decisions.jsonl'), folder.file(FILE));
    open().append([draftOf()]);
    expect(read('shared/decisions.jsonl').split('\n')).toHaveLength(2);
  });
});

describe('what goes wrong is told with path and cure, and changes nothing', () => {
  test.each<[reason: string, prepare: () => void, what: string]>([
    ['a folder has the name of the file', () => void folder.write(`${FILE}/x`, ''), 'this is a folder'],
    [
      'a file has the name of the folder',
      () => void folder.write('.taiyaku', ''),
      'a file stands where a folder has to be',
    ],
    [
      'a device, which may have no end',
      () => {
        mkdirSync(folder.file('.taiyaku'));
        symlinkSync('/dev/zero', folder.file(FILE));
      },
      'this is no file',
    ],
    ['UTF-16', () => void folder.write(FILE, Buffer.from('\ufeff{}', 'utf16le')), 'the file is in UTF-16'],
  ])('%s', (_, prepare, what) => {
    prepare();
    const before = readdirSync(folder.path, { recursive: true });
    const message = faultOf(() => open().append([draftOf()]));
    expect(message).toContain(`${folder.path}/.taiyaku`);
    expect(message).toMatch(new RegExp(`: ${what}\n  \\S`, 'u'));
    expect(readdirSync(folder.path, { recursive: true })).toEqual(before);
  });

  test('a folder that does not exist is not made', () => {
    expect(faultOf(() => open(folder.file('tolks')).append([draftOf()]))).toContain('the folder does not exist');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a folder that can only be read', () => {
    chmodSync(folder.path, 0o555);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      expect(open().read().lines).toEqual([]);
      expect(faultOf(() => open().append([draftOf()]))).toContain('you have no permission');
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(folder.path, 0o755);
    }
    expect(readdirSync(folder.path)).toEqual([]);
  });

  // A limit of the shell on the size of files is as good as a full disk: the first part of the line is written, the second fails.
  test.skipIf(process.platform === 'win32')('a disk that is full in the middle of a line', () => {
    open().append([draftOf({ comment: 'あ'.repeat(100) })]);
    const before = read();
    folder.write('append.mts', `${SCRIPT}\ntry { append('い'.repeat(300)); } catch (error) { say(error.message); }\n`);
    const shell = 'trap "" XFSZ; ulimit -f 1; exec "$@"';
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', shell, '-', ...NODE, folder.file('append.mts'), folder.path, 'Minjun'],
      {
        encoding: 'utf8',
        env: { ...process.env, TSX_DISABLE_CACHE: '1' },
      },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('decisions.jsonl: the file would be larger than is allowed');
    expect(before.length).toBeLessThan(1024);
    expect(read()).toBe(before);
  });

  test('after a failure the next append still tells of what others have added', () => {
    const store = open();
    store.append([draftOf({ fingerprint: '1' })]);
    open(folder.path, 'Minjun').append([draftOf({ fingerprint: '2' })]);
    const circular: { self?: unknown } = {};
    circular.self = circular;
    expect(() => store.append([draftOf({ comment: circular as unknown as string })])).toThrow();
    expect(fingerprintsOf(store.append([draftOf({ fingerprint: '3' })]))).toEqual(['2', '3']);
  });
});

/** A program that appends; it prints what it has been told. */
const SCRIPT = `
import { existsSync, writeSync } from 'node:fs';
import { openDecisionStore } from ${JSON.stringify(moduleUrl('io/decision-store.ts'))};
const [folder, by] = process.argv.slice(2);
const store = openDecisionStore(folder, { by });
const draft = ${JSON.stringify(draftOf())};
const say = (line) => writeSync(1, line + '\\n');
const append = (comment) => {
  for (const { id } of store.append([{ ...draft, comment }])) say(id);
};
const waitFor = (path) => {
  while (!existsSync(path)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
};
`;

describe('several processes', () => {
  test('two that append at the same time, beside a stale lock: nothing is lost, no line is torn, both hear of all', async () => {
    const gone = spawnSync(process.execPath, ['--eval', '']).pid;
    folder.write('.taiyaku/decisions.lock', `${gone} ${hostname()}\n`);
    const script = `${SCRIPT}
      say('ready');
      waitFor(folder + '/go');
      for (let k = 0; k < 100; k++) append(by + k);`;
    const programs = ['Lan', 'Minjun'].map((by) => startProgram(folder.write(`${by}.mts`, script), [folder.path, by]));
    await Promise.all(programs.map(({ printed }) => printed(1)));
    folder.write('go', '');
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0]);
    const { lines: decisions, damaged } = open().read();
    expect(damaged).toEqual([]);
    expect(read().split('\n')).toHaveLength(201);
    for (const by of ['Lan', 'Minjun']) {
      const own = decisions.filter((decision) => decision.by === by).map(({ comment }) => comment);
      expect(own).toEqual(Array.from({ length: 100 }, (_, k) => `${by}${k}`));
    }
    for (const { lines } of programs) {
      const heard = lines().slice(1);
      expect(heard.length).toBeGreaterThanOrEqual(100);
      expect(heard).toEqual(idsOf(decisions).slice(0, heard.length));
    }
    expect(existsSync(folder.file('.taiyaku/decisions.lock'))).toBe(false);
  });

  test('kill -9 in the middle leaves every line that was announced, and the next one can go on', async () => {
    const script = folder.write('loop.mts', `${SCRIPT}\nfor (let k = 0; ; k++) append('港'.repeat(k % 50));`);
    for (let round = 1; round <= 3; round++) {
      const before = open().read().lines.length;
      const { child, lines, printed, ended } = startProgram(script, [folder.path, 'Lan']);
      await printed(before + 20);
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      const { lines: decisions, damaged } = open().read();
      const ids = new Set(idsOf(decisions));
      expect(lines().filter((id) => !ids.has(id))).toEqual([]);
      expect(damaged.length).toBeLessThanOrEqual(round);
      expect(
        open()
          .append([draftOf({ fingerprint: 'bbbbbbbb' })])
          .at(-1)!.fingerprint,
      ).toBe('bbbbbbbb');
    }
  });
});

describe('branches of git', () => {
  test('both add lines: merged without a conflict of git; where they disagree, the finding is in conflict', () => {
    const repository = testRepository({ 'ja.txt': '港\n' });
    try {
      const { git, commit, path } = repository;
      const loan = { words: '30億円', sentence: '融資の総額は30億円とする。' };
      const found = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((id) => ({ ...loan, fingerprints: [id] }));
      const [base] = open(path).append([draftOf()]);
      commit();
      const judge = (by: string, verdict: 'accepted' | 'skipped', own: string) =>
        open(path, by)
          .append([draftOf({ verdict, parents: [base!.id] }), draftOf({ fingerprint: own })])
          .slice(-2);
      git('checkout', '--quiet', '-b', 'lan');
      const lan = judge('Lan', 'accepted', 'bbbbbbbb');
      commit();
      git('checkout', '--quiet', '-b', 'minjun', 'main');
      const minjun = judge('Minjun', 'skipped', 'cccccccc');
      commit();
      git('merge', '--quiet', '--no-edit', 'lan');
      const { lines: decisions, damaged } = open(path).read();
      expect(damaged).toEqual([]);
      expect(idsOf(decisions).sort()).toEqual(idsOf([base!, ...lan, ...minjun]).sort());
      const standing = standings(reviewOf(found), decisions);
      expect(standing.map(({ status }) => status)).toEqual(['conflict', 'dismissed', 'dismissed']);
      expect(idsOf(standing[0]!.decisions).sort()).toEqual([lan[0]!.id, minjun[0]!.id].sort());
    } finally {
      repository.remove();
    }
  });
});

describe('compacted on one branch while another one adds lines', () => {
  // The lines that were removed come back, and with them the old form of what replaced them.
  test('nothing that was added is lost, and every finding stands as it would without', () => {
    const repository = testRepository({ 'ja.txt': '港\n' });
    try {
      const { git, commit, path } = repository;
      const loan = { words: '30億円', sentence: '融資の総額は30億円とする。' };
      const [first] = open(path).append([draftOf()]);
      open(path).append([draftOf({ verdict: 'skipped', parents: [first!.id] })]);
      commit();
      git('checkout', '--quiet', '-b', 'minjun');
      const [added] = open(path, 'Minjun')
        .append([draftOf({ fingerprint: 'bbbbbbbb' })])
        .slice(-1);
      commit();
      git('checkout', '--quiet', 'main');
      expect(rewriteDecisions(path, compactDecisions, false)).toEqual({ before: 2, after: 1, damaged: 0 });
      commit();
      git('merge', '--quiet', '--no-edit', 'minjun');
      const { lines: decisions, damaged } = open(path).read();
      expect(damaged).toEqual([]);
      expect(idsOf(decisions)).toContain(added!.id);
      const found = ['aaaaaaaa', 'bbbbbbbb'].map((id) => ({ ...loan, fingerprints: [id] }));
      const standing = standings(reviewOf(found), decisions);
      expect(standing.map(({ status }) => status)).toEqual(['skipped', 'dismissed']);
      expect(rewriteDecisions(path, compactDecisions, false).after).toBe(2);
      expect(standings(reviewOf(found), open(path).read().lines).map(({ status }) => status)).toEqual([
        'skipped',
        'dismissed',
      ]);
    } finally {
      repository.remove();
    }
  });
});

describe('rewriting', () => {
  const last = (decisions: readonly Decision[]) => decisions.slice(-1);
  const lineOf = (id: string, stated: Partial<Decision> = {}) => formatDecision(decisionOf(id, stated));

  test('what is kept stays byte by byte, what is no decision stays, too', () => {
    const odd = lineOf('2').replace('{', '{  "weight": 3, ');
    const newer = lineOf('3').replace('"dismissed"', '"deferred"');
    folder.write(FILE, `${lineOf('1')}\n\n${newer}\r\n${odd}\r\n{"id`);
    expect(rewriteDecisions(folder.path, last, false)).toEqual({ before: 4, after: 3, damaged: 2 });
    expect(read()).toBe(`${newer}\r\n${odd}\r\n{"id\n`);
  });

  test('what is changed keeps the keys of a newer version', () => {
    const line = lineOf('2', { parents: ['1'] }).replace(/\}$/u, ',"weight":3}');
    folder.write(FILE, `${lineOf('1')}\n${line}\n`);
    rewriteDecisions(folder.path, (all) => last(all).map((one) => ({ ...one, parents: [] })), false);
    expect(read()).toBe(`${line.replace('"parents":["1"]', '"parents":[]')}\n`);
  });

  test('a line that is there twice stays once', () => {
    folder.write(FILE, `${lineOf('1')}\n${lineOf('2')}\n${lineOf('1')}\n`);
    expect(rewriteDecisions(folder.path, (all) => all, false)).toEqual({ before: 3, after: 2, damaged: 0 });
    expect(read()).toBe(`${lineOf('1')}\n${lineOf('2')}\n`);
  });

  test('a trial writes nothing, nor does one with nothing to leave out', () => {
    const path = folder.write(FILE, `${lineOf('1')}\n${lineOf('2')}\n`);
    const { ino } = statSync(path);
    expect(rewriteDecisions(folder.path, last, true)).toEqual({ before: 2, after: 1, damaged: 0 });
    expect(rewriteDecisions(folder.path, (all) => all, false)).toEqual({ before: 2, after: 2, damaged: 0 });
    expect([read(), statSync(path).ino]).toEqual([`${lineOf('1')}\n${lineOf('2')}\n`, ino]);
    expect(readdirSync(folder.file('.taiyaku'))).toEqual(['decisions.jsonl']);
  });

  test('who has the file open goes on', () => {
    const store = open();
    store.append([draftOf({ fingerprint: '1' }), draftOf({ fingerprint: '2' })]);
    rewriteDecisions(folder.path, last, false);
    open(folder.path, 'Minjun').append([draftOf({ fingerprint: '3' })]);
    expect(fingerprintsOf(store.append([draftOf({ fingerprint: '4' })]))).toEqual(['3', '4']);
    expect(fingerprintsOf(store.read().lines)).toEqual(['2', '3', '4']);
  });
});

describe('findDecisionFolder', () => {
  test('looks upward to the root of the repository', () => {
    folder.write(`project/${FILE}`, '');
    folder.write('project/inner/.git/HEAD', '');
    folder.write('project/inner/talks/x', '');
    folder.write('project/talks/2027/x', '');
    expect(findDecisionFolder(folder.file('project/talks/2027'))).toBe(folder.file('project'));
    expect(findDecisionFolder(folder.file('project'))).toBe(folder.file('project'));
    expect(findDecisionFolder(folder.file('project/inner/talks'))).toBeUndefined();
  });

  test.each([
    ['nowhere', 'there is no such folder'],
    ['a.txt', 'this is no folder'],
    ['a.txt/b', 'a part of the path is a file'],
  ])('%s: %s', (name, what) => {
    folder.write('a.txt', '');
    expect(faultOf(() => findDecisionFolder(folder.file(name)))).toContain(what);
  });
});
