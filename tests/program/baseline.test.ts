import { mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BASELINE_SCHEMA, type Baseline } from '../../src/core/baseline.js';
import type { DecisionDraft, Verdict } from '../../src/core/decision.js';
import type { Finding } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import { openDecisionStore } from '../../src/io/decision-store.js';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { type Found, fakeServices } from '../support/fake-session.js';
import { MARKET_TEXTS } from '../support/market-texts.js';

const FILE = 'taiyaku-baseline.json';

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder({ '.git/HEAD': '' });
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

const run = (line: string, options: CliOptions = {}) => runCli(line.split(' '), options);
const file = (name = FILE) => readFileSync(name, 'utf8');
const ids = (name = FILE) =>
  (JSON.parse(file(name)) as Baseline).texts.flatMap(({ path, findings }) => findings.map(({ id }) => `${path} ${id}`));

describe('the texts of a market', { timeout: 300_000 }, () => {
  beforeEach(() => {
    for (const [name, text] of Object.entries(MARKET_TEXTS))
      folder.write(name.startsWith('.') ? name : `talks/${name}`, text);
  });

  test('create, then check: what was there passes, and the file is as its schema says', async () => {
    const created = await run('baseline create talks');
    expect(created).toEqual({ code: 0, stdout: `${FILE}: 5 findings of 2 texts\n`, stderr: '' });
    const { code, stdout, stderr } = await run('check talks --fail-on minor');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/No findings\. \d dismissed\./gu)).toEqual([
      'No findings. 2 dismissed.',
      'No findings. 3 dismissed.',
      // Of both.
      'No findings. 5 dismissed.',
    ]);
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/baseline-1.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    expect([validate(JSON.parse(file())), validate.errors]).toEqual([true, null]);
    expect(validate({ ...(JSON.parse(file()) as Baseline), schema: 'taiyaku.baseline/2' })).toBe(false);
    expect(file()).not.toContain(folder.path);
  });

  test('one error mended, another of the same check made: only the new one is reported, and prune takes the old one out', async () => {
    await run('baseline create talks');
    const old = ids();
    folder.write('talks/two.ja.txt', MARKET_TEXTS['two.ja.txt'].replace('2026年', '2027年').concat('橋は3本ある。\n'));
    folder.write('talks/two.vi.txt', MARKET_TEXTS['two.vi.txt'].concat('Có 4 cây cầu.\n'));
    folder.write('talks/two.en.txt', MARKET_TEXTS['two.en.txt'].concat('There are 4 bridges.\n'));
    const { code, stdout } = await run('check talks --json');
    const [, two] = (JSON.parse(stdout) as { reports: readonly Report[] }).reports;
    const open = two!.findings.filter(({ status }) => status === 'open');
    expect([code, open.map(({ check, target }) => `${check} ${target.text}`)]).toEqual([1, ['number-mismatch 3']]);
    const passed = two!.findings.find(({ status }) => status === 'dismissed');
    expect(passed).toMatchObject({ dismissedBy: 'baseline', reason: 'it is in the baseline' });
    expect(two!.summary).toMatchObject({ findings: 1, dismissed: 2, byCheck: { 'number-mismatch': 1 } });

    const trial = await run('baseline prune talks --dry-run');
    expect(trial.stdout).toBe(`${FILE}: 1 finding no longer there would go, 4 stay\n`);
    expect(ids()).toEqual(old);
    expect((await run('baseline prune talks')).stdout).toBe(`${FILE}: 1 finding no longer there went, 4 stay\n`);
    expect(ids()).toEqual(old.filter((line) => ids().includes(line)));
    expect(ids()).toHaveLength(4);
    expect((await run('check talks')).code).toBe(1);
  });
});

/** Two texts in two folders; in both stands 橋, and the fake session finds it in either with the same id. */
const BRIDGES = {
  'north/a.ja.txt': '橋は古い。\n市場は遠い。\n',
  'north/a.vi.txt': 'Cầu cũ.\nChợ xa.\n',
  'south/a.ja.txt': '橋は長い。\n',
  'south/a.vi.txt': 'Cầu dài.\n',
};
const BRIDGE: Found = [{ words: '橋', id: '0a1b2c3d', fingerprints: ['0a1b2c3d'] }];
const MARKET: Found = [
  { words: '市場', id: '1b2c3d4e', fingerprints: ['1b2c3d4e'], check: 'omission', checks: ['omission'] },
];
const NORTH = 'north/a.ja.txt 0a1b2c3d';

function texts(): void {
  for (const [name, text] of Object.entries(BRIDGES)) folder.write(name, text);
}

async function standing(line: string, found: Found = BRIDGE, options: CliOptions = {}): Promise<string[]> {
  const { stdout } = await run(`check ${line} --json`, { services: fakeServices(found), ...options });
  return (JSON.parse(stdout) as Report).findings.map(({ status, dismissedBy }) => dismissedBy ?? status);
}
const create = (line: string, found: Found = BRIDGE) =>
  run(`baseline create ${line}`, { services: fakeServices(found) });
const prune = (line: string, found: Found = BRIDGE) => run(`baseline prune ${line}`, { services: fakeServices(found) });

describe('which findings pass', () => {
  beforeEach(texts);

  test('an equal id in another text does not', async () => {
    await create('north');
    expect([await standing('north'), await standing('south')]).toEqual([['baseline'], ['open']]);
  });

  test('a merged one takes one entry', async () => {
    await create('north');
    const merged: Found = [{ words: '橋', id: 'v0v0v0v0', fingerprints: ['v0v0v0v0', '0a1b2c3d'] }];
    expect(await standing('north', merged)).toEqual(['baseline']);
    expect(await standing('north', [...merged, ...BRIDGE])).toEqual(['open', 'baseline']);
  });

  test('an uncertain one does, and is in no count but that of the dismissed', async () => {
    const unsure: Found = [{ ...BRIDGE[0]!, uncertain: true }];
    await create('north', unsure);
    expect(ids()).toEqual([NORTH]);
    expect(await standing('north', unsure)).toEqual(['baseline']);
  });

  test('one of a locked check never does, and is not put in', async () => {
    await create('north');
    folder.write('taiyaku.config.json', '{"checks": {"number-mismatch": {"locked": true}}}');
    expect(await standing('north')).toEqual(['open']);
    const { stdout, stderr } = await create('north --force', [...BRIDGE, ...MARKET]);
    expect(stdout).toBe(`${FILE}: 1 finding of 1 text\n`);
    expect(stderr).toContain('1 finding stays open: a check is locked, or a reviewer has answered');
    expect(ids()).toEqual(['north/a.ja.txt 1b2c3d4e']);
  });

  test.each<[Verdict, string, string]>([
    ['dismissed', 'decision', 'the reviewer dismissed it first'],
    ['accepted', 'accepted', 'a correction is to be written'],
    ['question', 'question', 'somebody waits for an answer'],
    ['open', 'open', 'to be open again is an answer'],
    ['skipped', 'baseline', 'to skip is none'],
  ])('one that a reviewer judged %s: %s (%s)', async (verdict, expected) => {
    await create('north');
    const subject = { pair: 'a', check: 'number-mismatch', words: '橋', sentence: '橋は古い。' };
    const draft: DecisionDraft = { fingerprint: '0a1b2c3d', verdict, parents: [], subject };
    openDecisionStore(folder.path, { by: 'Lan' }).append([draft]);
    expect(await standing('north')).toEqual([expected]);
    await create('north --force');
    expect(ids()).toEqual(expected === 'baseline' ? [NORTH] : []);
  });

  test('one that the configuration ignores is not put in, and keeps its reason', async () => {
    await create('north');
    folder.write('taiyaku.config.json', '{"ignore": [{"id": "0a1b2c3d", "reason": "原文どおり"}]}');
    const ignored: Partial<Finding> = { status: 'dismissed', dismissedBy: 'configuration', reason: '原文どおり' };
    const found: Found = [{ ...BRIDGE[0]!, ...ignored }];
    expect(await standing('north', found)).toEqual(['configuration']);
    await create('north --force', found);
    expect(ids()).toEqual([]);
  });
});

describe('where the file is', () => {
  beforeEach(texts);

  test.each<[from: string, line: string, place: string, reason: string]>([
    ['.', 'north', FILE, 'in the folder one is in'],
    ['north', '.', `north/${FILE}`, 'also when that is the texts’ own'],
    ['south', '../north', `north/${FILE}`, 'beside the texts, when it would not be found in the folder one is in'],
    ['.', 'north --baseline old.json', 'old.json', 'where one says'],
  ])('from %s, create %s writes %s: %s', async (from, line, place) => {
    process.chdir(from);
    const { code } = await create(line);
    process.chdir(folder.path);
    expect([code, ids(place)]).toEqual([0, [place.startsWith('north') ? 'a.ja.txt 0a1b2c3d' : NORTH]]);
  });

  test('beside the configuration of the texts', async () => {
    folder.write('north/taiyaku.config.json', '{}');
    await create('north');
    expect(ids(`north/${FILE}`)).toEqual(['a.ja.txt 0a1b2c3d']);
  });

  test.each<[line: string, config: string, env: Record<string, string>, expected: string, reason: string]>([
    ['north', '', {}, 'baseline', 'the nearest one'],
    ['north/a.ja.txt --against north/a.vi.txt', '', {}, 'baseline', 'for one text'],
    ['north --baseline none', '', {}, 'open', 'none takes it back'],
    ['north', '', { TAIYAKU_BASELINE: 'none' }, 'open', 'and so does the variable'],
    ['north', '{"baseline": "none"}', {}, 'open', 'and the configuration'],
    ['north', '{"baseline": "empty.json"}', {}, 'open', 'the configuration names another'],
    [`north --baseline ${FILE}`, '{"baseline": "none"}', {}, 'baseline', 'the flag goes before it'],
    ['north', '{"baseline": "none"}', { TAIYAKU_BASELINE: FILE }, 'baseline', 'and the variable'],
  ])('check %s, %s %j: %s (%s)', async (line, config, env, expected) => {
    await create('north');
    folder.write('empty.json', `{"schema": "${BASELINE_SCHEMA}", "texts": []}`);
    if (config !== '') folder.write('taiyaku.config.json', config);
    expect(await standing(line, BRIDGE, { env })).toEqual([expected]);
  });

  test('a path in the configuration is relative to it, from wherever one checks', async () => {
    await create('north --baseline north/old.json');
    folder.write('north/taiyaku.config.json', '{"baseline": "old.json"}');
    expect(await standing('north')).toEqual(['baseline']);
    process.chdir('south');
    expect(await standing('../north')).toEqual(['baseline']);
  });

  test('a text on standard input is known by the place of its name', async () => {
    await create('north');
    process.chdir('north');
    const stdin = BRIDGES['north/a.ja.txt'];
    expect(await standing('- --against a.vi.txt --stdin-filename a.ja.txt', BRIDGE, { stdin })).toEqual(['baseline']);
    expect(await standing('- --against a.vi.txt --stdin-filename b.ja.txt', BRIDGE, { stdin })).toEqual(['open']);
  });

  test('a text that is come to by a link is the same', async () => {
    await create('north');
    symlinkSync('north', 'link');
    expect(await standing('link')).toEqual(['baseline']);
  });

  test('a text outside the folder of the file', async () => {
    mkdirSync('ci');
    await create('north --baseline ci/old.json');
    expect(ids('ci/old.json')).toEqual([`../${NORTH}`]);
    expect(await standing('north --baseline ci/old.json')).toEqual(['baseline']);
  });

  test('a report is never written over it', async () => {
    await create('north');
    const before = file();
    const { code, stderr } = await run(`check north -o ${FILE}`, { services: fakeServices(BRIDGE) });
    expect([code, file()]).toEqual([2, before]);
    expect(stderr).toContain('would overwrite');
  });
});

describe('create', () => {
  beforeEach(texts);

  test('makes the same bytes again, and a check never writes them', async () => {
    await create('north', [...BRIDGE, ...MARKET]);
    const before = file();
    await standing('north', [...MARKET, { ...BRIDGE[0]!, id: 'v0v0v0v0', fingerprints: ['v0v0v0v0'] }]);
    expect(file()).toBe(before);
    await create('north --force', [...MARKET, ...BRIDGE]);
    expect(file()).toBe(before);
  });

  test('writes over nothing unless it is told to, and then keeps other texts', async () => {
    await create('north');
    const refused = await create('south');
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('there is a baseline already');
    expect(refused.stderr).toContain('--force');
    await create('south --force');
    expect(ids()).toEqual([NORTH, 'south/a.ja.txt 0a1b2c3d']);
    await create('north --force', []);
    expect(ids()).toEqual(['south/a.ja.txt 0a1b2c3d']);
  });

  test('writes nothing when a text cannot be read: what it has would be reported as new', async () => {
    folder.write('north/b.ja.txt', 'FAULT\n');
    folder.write('north/b.vi.txt', 'Cầu.\n');
    const { code, stdout, stderr } = await create('north');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('no baseline was written');
    expect(statSync(FILE, { throwIfNoEntry: false })).toBeUndefined();
  });

  test.each<[string, string]>([
    ['north --baseline none', 'no baseline'],
    ['north --baseline north/a.ja.txt', 'there is a baseline already'],
    ['north --baseline north/a.ja.txt --force', 'north/a.ja.txt:1:1'],
    ['north --baseline nowhere/old.json', 'the folder does not exist'],
    ['north south', 'one text under review'],
  ])('%s: %s', async (line, message) => {
    const { code, stdout, stderr } = await create(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(readFileSync('north/a.ja.txt', 'utf8')).toBe(BRIDGES['north/a.ja.txt']);
  });

  test('a text with what a terminal obeys is escaped', async () => {
    folder.write('north/a.ja.txt', '橋\u202eは古い。\n');
    await create('north', [{ ...BRIDGE[0]!, words: '橋\u202e' }]);
    expect(file()).toContain('"words": "橋\\u202e"');
  });
});

describe('prune', () => {
  beforeEach(texts);

  test('keeps what was not checked, and takes out texts that are not there', async () => {
    await create('north', [...BRIDGE, ...MARKET]);
    await create('south --force');
    renameSync('south/a.ja.txt', 'south/b.ja.txt');
    const { code, stdout } = await prune('north', MARKET);
    expect([code, ids()]).toEqual([0, ['north/a.ja.txt 1b2c3d4e']]);
    expect(stdout).toBe(`${FILE}: 1 finding no longer there and 1 finding of 1 absent text went, 1 stays\n`);
  });

  test('of one text leaves the others', async () => {
    await create('north');
    await create('south --force');
    expect((await prune('south/a.ja.txt --against south/a.vi.txt', [])).stdout).toContain('1 stays');
    expect(ids()).toEqual([NORTH]);
  });

  test('writes nothing when nothing goes, not even what is written otherwise', async () => {
    const text = `{"texts":[{"findings":[{"words":"","check":"x","id":"0a1b2c3d"}],"path":"north/a.ja.txt"}],"schema":"${BASELINE_SCHEMA}"}`;
    folder.write(FILE, text);
    const { mtimeMs, ino } = statSync(FILE);
    expect((await prune('north')).stdout).toBe(`${FILE}: nothing went, 1 stays\n`);
    expect([file(), statSync(FILE).mtimeMs, statSync(FILE).ino]).toEqual([text, mtimeMs, ino]);
  });

  test.each<[string, string, Partial<Finding>]>([
    ['a finding that a reviewer or the configuration dismissed is there', '', { status: 'dismissed', reason: 'x' }],
    ['one that is part of another is there', '', { id: 'v0v0v0v0', fingerprints: ['v0v0v0v0', '0a1b2c3d'] }],
  ])('%s', async (_, flags, stated) => {
    await create('north');
    await prune(`north${flags}`, [{ ...BRIDGE[0]!, ...stated }]);
    expect(ids()).toEqual([NORTH]);
  });

  test('of a check that is left out nothing is known', async () => {
    await create('north', [...BRIDGE, ...MARKET]);
    await prune('north --skip omission', []);
    expect(ids()).toEqual(['north/a.ja.txt 1b2c3d4e']);
  });

  test('of what has changed since a commit nothing is known when none is named', async () => {
    const check = 'stale-translation';
    await create('north', [{ ...BRIDGE[0]!, check, checks: [check] }]);
    await prune('north', []);
    expect(ids()).toEqual([NORTH]);
  });

  test('a text that cannot be read keeps its entries', async () => {
    await create('north');
    folder.write('north/a.ja.txt', 'FAULT\n');
    const { code } = await prune('north', []);
    expect([code, ids()]).toEqual([3, [NORTH]]);
  });

  test.each<[reason: string, from: string, known: boolean, cure: string]>([
    ['the baseline tells where they are', '.', true, 'Name their folder: taiyaku baseline prune north'],
    ['also from another folder', 'empty', true, 'Name their folder: taiyaku baseline prune ROOT/north'],
    [
      'no baseline, but the names of the files tell',
      '.',
      false,
      'Texts are in north, south: taiyaku baseline prune north',
    ],
    ['nothing tells where they are', 'empty', false, 'Name the files after their languages'],
  ])('without a folder where no texts are: %s', async (_, from, known, cure) => {
    mkdirSync('empty');
    if (known) await create('north');
    process.chdir(from);
    const { code, stdout, stderr } = await run('baseline prune --ci', { services: fakeServices() });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('error: .: no two versions of a text are here');
    expect(stderr).toContain(cure.replace('ROOT', folder.path));
  });

  test('without a folder where texts are', async () => {
    await create('north');
    process.chdir('north');
    const { code, stdout } = await run('baseline prune', { services: fakeServices() });
    expect([code, stdout]).toEqual([0, `${folder.file(FILE)}: 1 finding no longer there went, 0 stay\n`]);
  });

  test('without a baseline there is nothing to do', async () => {
    const { code, stdout, stderr } = await prune('north');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('no baseline in north and the folders above it');
  });
});

describe('show', () => {
  test('counts by text and check; what a merge has doubled counts once', async () => {
    const bridge = '{"id": "0a1b2c3d", "check": "number-mismatch", "words": "橋"}';
    const market = '{"id": "1b2c3d4e", "check": "omission", "words": ""}';
    const text = (path: string, ...findings: string[]) => `{"path": "${path}", "findings": [${findings.join()}]}`;
    const all = [text('a.ja.txt', market, bridge), text('b\u001b.ja.txt', bridge), text('a.ja.txt', bridge)];
    folder.write(FILE, `{"schema": "${BASELINE_SCHEMA}", "texts": [${all.join()}]}`.replace('\u001b', '\\u001b'));
    mkdirSync('talks');
    const { code, stdout, stderr } = await run('baseline show talks');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'text\tcheck\tfindings\na.ja.txt\tnumber-mismatch\t1\na.ja.txt\tomission\t1\nb␛.ja.txt\tnumber-mismatch\t1\n',
    );
    expect(JSON.parse((await run('baseline show --json')).stdout)).toEqual({
      baseline: FILE,
      findings: 3,
      texts: [
        { path: 'a.ja.txt', findings: 2, checks: { 'number-mismatch': 1, omission: 1 } },
        { path: 'b\u001b.ja.txt', findings: 1, checks: { 'number-mismatch': 1 } },
      ],
    });
  });

  test('without one it says so, and JSON is JSON all the same', async () => {
    const { code, stdout, stderr } = await run('baseline show');
    expect([code, stdout, stderr]).toEqual([0, '', 'no baseline in . and the folders above it\n']);
    expect(JSON.parse((await run('baseline show --json')).stdout)).toEqual({ baseline: null, findings: 0, texts: [] });
  });
});

describe('entries whose id no finding can have', () => {
  const entry = (id: string) => `        {"id": "${id}", "check": "number-mismatch", "words": "橋"}`;
  const written = (...entries: string[]) =>
    `{\n  "schema": "${BASELINE_SCHEMA}",\n  "texts": [\n    {\n      "path": "north/a.ja.txt",\n      "findings": [\n${entries.join(',\n')}\n      ]\n    }\n  ]\n}\n`;
  const told = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('warning: '));
  beforeEach(texts);

  test.each<[line: string, code: number]>([
    ['check north', 0],
    ['baseline prune north --dry-run', 0],
    ['baseline show', 0],
    ['baseline create north --force', 0],
  ])('%s tells each once, with its line', async (line, code) => {
    folder.write(FILE, written(entry('0a1b2c3d'), entry('0A1B2C3D'), entry('0a1b2c3w')));
    const result = await run(line, { services: fakeServices(BRIDGE) });
    expect(result.code).toBe(code);
    const ending =
      'and this entry lets nothing pass: correct it, or make the file again with taiyaku baseline create --force';
    expect(told(result.stderr)).toEqual([
      `warning: ${FILE}:8: no finding can have the id "0A1B2C3D", ${ending}`,
      `warning: ${FILE}:9: no finding can have the id "0a1b2c3w", ${ending}`,
    ]);
    folder.write(FILE, written(entry('0A1B2C3D')));
    expect(told((await run(`${line} --quiet`, { services: fakeServices(BRIDGE) })).stderr)).toEqual([]);
  });

  test('many are counted, and what a terminal obeys is shown', async () => {
    folder.write(FILE, written(...['\\u001b[2J', '', 'b', 'c', 'd', 'e', 'f'].map(entry)));
    const lines = told((await run('baseline show')).stderr);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain('"␛[2J"');
    expect(lines[5]).toBe(`warning: ${FILE}: 2 more entries with such ids let nothing pass`);
  });
});

describe('a file that is broken', () => {
  const good = `{\n  "schema": "${BASELINE_SCHEMA}",\n  "texts": []\n}\n`;
  beforeEach(texts);

  test.each<[reason: string, content: string, place: string, what: string]>([
    [
      'a merge',
      good.replace('  "texts"', '<<<<<<< HEAD\n  "texts"'),
      `${FILE}:3:1`,
      'a conflict of git is not resolved',
    ],
    [
      'the end of a merge, CRLF',
      good.replace('  "texts"', '>>>>>>> main\r\n  "texts"'),
      `${FILE}:3:1`,
      'a conflict of git',
    ],
    ['no JSON', good.replace('",\n', '"\n'), `${FILE}:3:3`, 'comma expected'],
    ['a comment', good.replace('{\n', '{ // old\n'), `${FILE}:1:3`, 'invalid comment token'],
    ['empty', '', `${FILE}:1:1`, 'value expected'],
    ['another schema', good.replace('baseline/1', 'report/1'), `${FILE}:2:13`, 'this taiyaku reads'],
    ['a later version', good.replace('/1', '/2'), `${FILE}:2:13`, '"taiyaku.baseline/2"'],
    ['no texts', good.replace('texts', 'files'), `${FILE}:1:1`, '"texts" must be a list'],
    ['an entry without id', good.replace('[]', '[{"path": "x", "findings": [{}]}]'), `${FILE}:3:40`, 'its "id"'],
  ])('%s: %j', async (_, content, place, what) => {
    folder.write(FILE, content);
    for (const line of ['check north', 'baseline prune north', 'baseline show', 'baseline create north --force']) {
      const services = fakeServices(BRIDGE);
      const { code, stdout, stderr } = await run(line, { services });
      expect([line, code, stdout, services.opened]).toEqual([line, 2, '', []]);
      expect(stderr).toContain(`${place}: `);
      expect(stderr).toContain(what);
      expect(file()).toBe(content);
    }
  });

  test('bytes that are no UTF-8', async () => {
    folder.write(FILE, new Uint8Array([0x7b, 0xff, 0x7d]));
    expect(await run('check north')).toMatchObject({ code: 2, stderr: expect.stringContaining('not UTF-8') });
  });

  test('a byte order mark and CRLF are not broken', async () => {
    await create('north');
    folder.write(FILE, `\ufeff${file().replaceAll('\n', '\r\n')}`);
    expect(await standing('north')).toEqual(['baseline']);
  });

  test.each([
    ['check north --baseline none.json', {}],
    ['check north', { TAIYAKU_BASELINE: 'none.json' }],
    ['baseline prune north --baseline none.json', {}],
    ['baseline show --baseline none.json', {}],
  ])('%s %j: a file that was named and is not there', async (line, env) => {
    const { code, stderr } = await run(line, { env });
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'error: none.json: there is no such baseline']);
  });

  test('a folder that was named', async () => {
    expect(await run('check north --baseline south')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('folder'),
    });
  });

  test('an empty name', async () => {
    const { code, stderr } = await runCli(['check', 'north', '--baseline', '']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('the name of the file is empty')]);
  });
});

test('when it is deleted, everything is reported again', async () => {
  texts();
  await create('north');
  rmSync(FILE);
  expect(await standing('north')).toEqual(['open']);
});
