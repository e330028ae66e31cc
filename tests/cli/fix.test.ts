import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/decision.js';
import { formatDecision, parseDecisions } from '../../src/core/decision-lines.js';
import type { Report } from '../../src/core/report.js';
import { correctionOf } from '../../src/review/corrections.js';
import { ownFingerprint } from '../../src/review/decisions/own.js';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { type Found, fakeServices } from '../support/fake-session.js';

const JA = '市は港に150億円をかける。\r\n工事は春に始まる。\r\n';
const VI = 'Thành phố dành 150 tỷ yên cho cảng.\nCông trình khởi công vào mùa xuân.\n';
const FIXED = '市は港に1,500億円をかける。\r\n工事は春に始まる。\r\n';

/** The words of a finding, with what is told apart by its fingerprint. */
const found = (words: string, id: string, segment: number) => ({ words, id, fingerprints: [id], segment });
const FOUND: Found = [found('150億円', 'f1', 0), found('春', 'f2', 1)];

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder({ 'ja.txt': JA, 'vi.txt': VI, '.git/HEAD': '' });
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

const taiyaku = (line: string, options: CliOptions = {}) =>
  runCli(line.split(' '), { services: fakeServices(FOUND), env: { USER: 'mai' }, ...options });

function accepted(fingerprint: string, sentence: string, was: string, now: string): Decision {
  const correction = [{ start: sentence.indexOf(was), was, now }];
  const subject = { pair: folder.path.split('/').at(-1)!, check: 'number-mismatch', words: was, sentence };
  const made = { id: `d-${fingerprint}`, by: 'mai', at: '2027-03-31T00:00:00.000Z', parents: [] };
  return { ...made, fingerprint, verdict: 'accepted', correction, subject };
}

function decide(...decisions: readonly Decision[]): void {
  folder.write('.taiyaku/decisions.jsonl', decisions.map((decision) => `${formatDecision(decision)}\n`).join(''));
}

const decided = (place = '.taiyaku/decisions.jsonl') => parseDecisions(readFileSync(folder.file(place), 'utf8')).lines;
const text = (name = 'ja.txt') => readFileSync(folder.file(name), 'utf8');
const NUMBER = () => accepted('f1', '市は港に150億円をかける。\r', '150億', '1,500億');

describe('fix --accepted', () => {
  test('shows the diff, writes the text and says so in the decisions', async () => {
    decide(NUMBER());
    const { code, stdout, stderr } = await taiyaku('fix --accepted ja.txt --against vi.txt');
    expect(code).toBe(0);
    expect(stdout).toBe(
      '--- ja.txt\n+++ ja.txt\n@@ 1 @@\n-市は港に150億円をかける。␍\n+市は港に1,500億円をかける。␍\n',
    );
    expect(stderr).toBe('ja.txt: 1 sentence changed. Put it back: taiyaku fix --undo ja.txt\n');
    expect(text()).toBe(FIXED);
    expect(decided()).toHaveLength(2);
    expect(decided().at(-1)).toMatchObject({ fingerprint: 'f1', verdict: 'written', parents: ['d-f1'], by: 'mai' });
  });

  test('what a reviewer found himself is written, put back, and written again', async () => {
    const { correction, ...rest } = accepted('', '工事は春に始まる。\r', '工事', '改修');
    const subject = { ...rest.subject, check: 'reviewer' };
    decide({ ...rest, correction: correction!, subject, fingerprint: ownFingerprint(subject, 0, 0) });
    const { stdout } = await taiyaku('fix --accepted ja.txt --against vi.txt');
    expect(stdout).toContain('-工事は春に始まる。␍\n+改修は春に始まる。␍\n');
    expect(text()).toBe(JA.replace('工事', '改修'));
    expect(decided().map(({ verdict }) => verdict)).toEqual(['accepted', 'written']);
    await taiyaku('fix --undo ja.txt');
    expect([text(), decided().at(-1)?.verdict]).toEqual([JA, 'accepted']);
    await taiyaku('fix --accepted .');
    expect(text()).toBe(JA.replace('工事', '改修'));
  });

  test('--dry-run shows the same and writes nothing', async () => {
    decide(NUMBER());
    const { code, stdout, stderr } = await taiyaku('fix --accepted --dry-run ja.txt --against vi.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('+市は港に1,500億円をかける。');
    expect(stderr).toBe('ja.txt: 1 sentence would change\n');
    expect(text()).toBe(JA);
    expect(decided()).toHaveLength(1);
    expect(readdirSync(folder.file('.taiyaku'))).toEqual(['decisions.jsonl']);
  });

  test('a second run has nothing to write', async () => {
    decide(NUMBER());
    await taiyaku('fix --accepted .');
    const { code, stdout, stderr } = await taiyaku('fix --accepted .');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'ja.txt: nothing to write\n' });
    expect(decided()).toHaveLength(2);
    expect(text()).toBe(FIXED);
  });

  test('a conflict is told on standard error and left; the others are written', async () => {
    decide(NUMBER(), accepted('f2', '工事は夏に始まる。', '夏', '秋'));
    const { code, stdout, stderr } = await taiyaku('fix --accepted .');
    expect(code).toBe(0);
    expect(stdout).not.toContain('秋');
    expect(stderr).toContain('conflict: ja.txt:2: not written: 工事は秋に始まる。');
    expect(stderr).toContain('the file has 工事は春に始まる。');
    expect(stderr).toContain('1 sentence changed, 1 conflict left');
    expect(text()).toBe(FIXED);
    expect(decided().map(({ fingerprint, verdict }) => [fingerprint, verdict])).toEqual([
      ['f1', 'accepted'],
      ['f2', 'accepted'],
      ['f1', 'written'],
    ]);
  });

  test('a finding of two checks with a judgement for each is written for both', async () => {
    const services = fakeServices([{ ...found('150億円', 'f1', 0), fingerprints: ['f1', 'f9'] }]);
    decide(NUMBER(), { ...NUMBER(), id: 'd-f9', fingerprint: 'f9' });
    await taiyaku('fix --accepted .', { services });
    const written = decided().filter(({ verdict }) => verdict === 'written');
    expect(written.map(({ fingerprint, parents }) => [fingerprint, parents])).toEqual([
      ['f9', ['d-f9']],
      ['f1', ['d-f1']],
    ]);
  });

  test('a judgement for all texts stays accepted, as others may have the words still', async () => {
    const services = fakeServices([{ ...found('春', 'f2', 1), check: 'term-missing', checks: ['term-missing'] }]);
    const wide = accepted('x', '春に始まる。', '春', '秋');
    decide({ ...wide, scope: 'everywhere', subject: { ...wide.subject, check: 'term-missing' } });
    await taiyaku('fix --accepted .', { services });
    expect(text()).toBe(JA.replace('春', '秋'));
    expect(decided()).toHaveLength(1);
  });

  test('what is in the file already is noted without writing', async () => {
    folder.write('ja.txt', JA.replace('春', '秋'));
    const services = fakeServices([found('秋', 'f2', 1)]);
    decide(accepted('f2', '工事は春に始まる。\r', '春', '秋'));
    const { code, stdout } = await taiyaku('fix --accepted .', { services });
    expect([code, stdout]).toEqual([0, '']);
    expect(decided().at(-1)).toMatchObject({ verdict: 'written', parents: ['d-f2'] });
    expect(existsSync(folder.file('.taiyaku/copies'))).toBe(false);
  });

  test('a file that cannot be written is 3; the other texts of the folder are written', async () => {
    folder.write('a.ja.txt', JA);
    folder.write('a.vi.txt', VI);
    chmodSync(folder.file('a.ja.txt'), 0o444);
    decide(NUMBER());
    const { code, stdout, stderr } = await taiyaku('fix --accepted .');
    expect(code).toBe(3);
    expect(stdout.match(/^--- .+$/gmu)).toEqual(['--- ja.txt']);
    expect(stderr).toMatch(/error: a\.ja\.txt: the file is marked as read-only\n {2}\S/u);
    expect([text(), text('a.ja.txt')]).toEqual([FIXED, JA]);
  });

  test('web pages get escaped words, and keep their tags', async () => {
    const page = '<meta charset="utf-8"><p>港と市。</p>\n<p>船の話。</p>\n';
    folder.write('web/ja.html', page);
    folder.write('web/vi.html', '<p>Cảng và thành phố.</p>\n<p>Chuyện tàu.</p>\n');
    const services = fakeServices([found('市', 'f1', 0)]);
    decide();
    folder.write(
      'web/.taiyaku/decisions.jsonl',
      `${formatDecision(accepted('f1', '<meta charset="utf-8"><p>港と市。</p>', '市', 'R&D <市>'))}\n`,
    );
    const { code } = await taiyaku('fix --accepted web', { services });
    expect(code).toBe(0);
    expect(text('web/ja.html')).toBe(page.replace('市', 'R&amp;D &lt;市>'));
  });

  test('decisions stand beside the configuration', async () => {
    folder.write('talks/ja.txt', JA);
    folder.write('talks/vi.txt', VI);
    folder.write('taiyaku.config.json', '{}');
    decide(NUMBER());
    await taiyaku('fix --accepted talks');
    expect(text('talks/ja.txt')).toBe(FIXED);
    expect(existsSync(folder.file('talks/.taiyaku'))).toBe(false);
  });

  test('nothing in a text controls the terminal', async () => {
    folder.write('ja.txt', '市は\u001b[2J港に150億円をかける。\n工事は春に始まる。\n');
    decide(accepted('f1', '市は\u001b[2J港に150億円をかける。', '150億', '\u202e1,500億'));
    const { stdout } = await taiyaku('fix --accepted --dry-run .');
    expect(stdout).toContain('+市は␛[2J港に⟨U+202E⟩1,500億円をかける。');
  });

  test('a long sentence is cut to what changes', async () => {
    const long = `${'市'.repeat(100)}は春に始まる${'。'.repeat(100)}`;
    folder.write('ja.txt', `市は港に。\n${long}\n`);
    decide(accepted('f2', long, '春', '秋'));
    const { stdout } = await taiyaku('fix --accepted --dry-run .');
    expect(stdout).toContain(`\n+…${'市'.repeat(23)}は秋に始まる${'。'.repeat(20)}…\n`);
  });

  test('damaged lines of the decisions are told', async () => {
    decide(NUMBER());
    writeFileSync(folder.file('.taiyaku/decisions.jsonl'), `${readFileSync('.taiyaku/decisions.jsonl', 'utf8')}{"id`);
    const { stderr } = await taiyaku('fix --accepted --dry-run .');
    expect(stderr).toMatch(
      /^warning: .*decisions\.jsonl: line \d+ is damaged or of another version, and passed over$/mu,
    );
  });
});

describe('fix --undo', () => {
  test.each(['fix --undo', 'fix --undo .', 'fix --undo ja.txt'])('%s: puts back text and judgement', async (line) => {
    decide(NUMBER());
    await taiyaku('fix --accepted .');
    const { code, stdout } = await taiyaku(line);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\S*ja\.txt: as it was before \d{4}-/u);
    expect(text()).toBe(JA);
    const [, written, again] = decided();
    expect(again).toMatchObject({ verdict: 'accepted', parents: [written!.id], undoes: written!.id });
    await taiyaku('fix --accepted .');
    expect(text()).toBe(FIXED);
  });

  test('all files of the last run, and only that run', async () => {
    decide(NUMBER());
    await taiyaku('fix --accepted .');
    for (const name of ['a', 'b']) {
      folder.write(`talks/${name}.ja.txt`, JA);
      folder.write(`talks/${name}.vi.txt`, VI);
    }
    folder.write('talks/.taiyaku/decisions.jsonl', `${formatDecision(NUMBER())}\n`);
    await taiyaku('fix --accepted talks');
    expect([text('talks/a.ja.txt'), text('talks/b.ja.txt')]).toEqual([FIXED, FIXED]);
    const { stdout } = await taiyaku('fix --undo talks');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect([text('talks/a.ja.txt'), text('talks/b.ja.txt'), text()]).toEqual([JA, JA, FIXED]);
  });

  test('a file that was changed since is left: 3, with the place of the copy', async () => {
    decide(NUMBER());
    await taiyaku('fix --accepted .');
    folder.write('ja.txt', `${FIXED}他の人の文。\n`);
    const { code, stderr } = await taiyaku('fix --undo');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: \S*ja\.txt: .*changed since.*\n {2}What it was before stands in \S+-ja\.txt\.$/mu);
    expect(text()).toBe(`${FIXED}他の人の文。\n`);
    expect(decided()).toHaveLength(2);
  });
});

describe('wrong use', () => {
  test.each([
    ['fix', 'nothing is asked for'],
    ['fix .', 'nothing is asked for'],
    ['fix --accepted', 'no text'],
    ['fix --accepted other.txt', 'no versions'],
    ['fix --accepted - --against vi.txt', 'standard input'],
    ['fix --accepted --undo .', 'both'],
    ['fix --undo --dry-run', 'an undo is no plan'],
    ['fix --undo a.txt b.txt', 'two files'],
    ['fix --undo', 'nothing was ever written'],
    ['fix --undo nothing.txt', 'no such file'],
    ['fix --accepted . --fail-on major', 'findings do not make it fail'],
  ])('%s: 2 (%s)', async (line) => {
    const { code, stdout, stderr } = await taiyaku(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: .+\n {2}\S/u);
    expect(text()).toBe(JA);
  });
});

test('with real checks: the finding is gone after its correction is written', async () => {
  const sentence = '市は港の改修に150億円をかけると発表した。';
  folder.write('ja.txt', `${sentence}\n工事は来年の春に始まる予定である。\n`);
  folder.write(
    'vi.txt',
    'Thành phố công bố sẽ dành 1.500 tỷ yên để cải tạo cảng.\nCông trình dự kiến khởi công vào mùa xuân năm tới.\n',
  );
  folder.write(
    'en.txt',
    'The city announced that it will spend 1.5 trillion yen on renovating the harbour.\nThe works are due to begin in the spring of next year.\n',
  );
  const findings = async () => {
    const { stdout } = await runCli('check ja.txt --against vi.txt en.txt --json'.split(' '));
    return (JSON.parse(stdout) as Report).findings;
  };
  const [finding, ...others] = await findings();
  expect([finding!.check, others]).toEqual(['number-mismatch', []]);
  const span = { start: 0, end: sentence.length };
  const correction = correctionOf(finding!, { language: 'ja', span, text: sentence, line: 1, marks: [] });
  decide({ ...accepted(finding!.id, sentence, finding!.target.text, ''), correction: correction! });
  const { code, stdout } = await runCli('fix --accepted ja.txt --against vi.txt en.txt'.split(' '));
  expect([code, stdout]).toEqual([0, expect.stringContaining(`-${sentence}\n+市は港の改修に1兆5,000億円をかける`)]);
  expect(await findings()).toEqual([]);
});
