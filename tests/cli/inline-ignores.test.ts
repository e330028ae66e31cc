import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createReviewService } from '../../src/cli/review-service.js';
import { packagedServices } from '../../src/cli/services.js';
import type { DecisionDraft } from '../../src/core/decision.js';
import type { Report } from '../../src/core/report.js';
import { openDecisionStore } from '../../src/io/decision-store.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

/** An English text with two faults: an amount, and a bracket that is not closed. */
const LINES = ['The port was opened in 2009.', 'It cost 300 million dollars.', 'Ships (of all sizes call here.'];
const VI = 'Cảng được mở năm 2009.\n\nCảng tốn 200 triệu đô la.\n\nTàu (mọi cỡ) ghé vào đây.\n';
const SAID = '<!-- taiyaku-ignore number-mismatch: rounded, agreed with the port -->';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'vi.md': VI, '.git/HEAD': '' });
});
afterEach(() => folder.remove());

/** The text, with a comment before, in or behind some of its lines. */
function write(comments: Partial<Record<'amount' | 'bracket' | 'start' | 'end', string>>, name = 'en.md'): string {
  const [first, amount, bracket] = LINES;
  const parts = [comments.start, first, comments.amount, amount, comments.bracket, bracket, comments.end];
  const isHtml = name.endsWith('.html');
  const lines = parts.filter((part) => part !== undefined);
  return folder.write(
    name,
    lines.map((line) => (isHtml && !line.startsWith('<!--') ? `<p>${line}</p>\n` : `${line}\n\n`)).join(''),
  );
}

async function check(path: string, ...flags: string[]) {
  const { code, stdout, stderr } = await runCli(['check', path, '--against', folder.file('vi.md'), '--json', ...flags]);
  const report = JSON.parse(stdout) as Report;
  const found = report.findings.map((one) => [one.check, one.status, one.dismissedBy, one.reason]);
  const warnings = stderr.split('\n').flatMap((line) => /^warning: .*?((?:en|vi)\.\w+:.*)$/u.exec(line)?.[1] ?? []);
  return { code, report, found, warnings };
}

const AMOUNT = ['number-mismatch', 'open', undefined, undefined];
const BRACKET = ['punctuation', 'open', undefined, undefined];
const LET_PASS = ['number-mismatch', 'dismissed', 'comment', 'rounded, agreed with the port'];

test('without comments both are found', async () => {
  const { code, found } = await check(write({}));
  expect([code, found]).toEqual([1, [AMOUNT, BRACKET]]);
});

test.each(['en.md', 'en.html'])(
  'a comment in %s dismisses a finding, which stands last with its reason',
  async (name) => {
    const { code, report, found, warnings } = await check(write({ amount: SAID }, name));
    expect([code, found, warnings]).toEqual([0, [BRACKET, LET_PASS], []]);
    expect(report.summary).toMatchObject({ findings: 1, dismissed: 1, byCheck: { punctuation: 1 } });
  },
);

test('a stretch of all checks leaves nothing open', async () => {
  const start = '<!-- taiyaku-ignore-start: quoted from the brochure -->';
  const { found, code, warnings } = await check(
    write({ start, end: '<!-- taiyaku-ignore-end -->' }),
    '--fail-on',
    'minor',
  );
  expect([code, warnings]).toEqual([0, []]);
  expect(found.map(([, status]) => status)).toEqual(['dismissed', 'dismissed']);
});

test('comments of the versions do not count', async () => {
  folder.write('vi.md', VI.replace('Cảng tốn', `${SAID}\nCảng tốn`));
  const { found, warnings } = await check(write({}));
  expect([found, warnings]).toEqual([[AMOUNT, BRACKET], []]);
});

test('plain text has no comments, and says so of what was meant as one', async () => {
  const { report, warnings } = await check(write({ amount: SAID, bracket: '# taiyaku-ignore: x' }, 'en.txt'));
  expect(report.summary.dismissed).toBe(0);
  expect(report.summary.findings).toBeGreaterThan(0);
  const what =
    'plain text has no comments: this line is checked as text, and ignores nothing; take it out, and let findings stay by "ignore" in taiyaku.config.json or by taiyaku baseline';
  expect(warnings).toEqual([`en.txt:3: ${what}`, `en.txt:7: ${what}`]);
});

describe('what counts more', () => {
  const configure = (config: object) => folder.write('taiyaku.config.json', JSON.stringify(config));

  test('a locked check, and the comment is told so', async () => {
    configure({ checks: { 'number-mismatch': { locked: true } } });
    const { code, found, warnings } = await check(write({ amount: SAID }));
    expect([code, found]).toEqual([1, [AMOUNT, BRACKET]]);
    expect(warnings).toEqual(['en.md:3: the configuration locks number-mismatch: no comment lets its findings stay']);
  });

  test('an entry of the configuration', async () => {
    configure({ ignore: [{ text: '300 million', reason: 'agreed' }] });
    const { found, warnings } = await check(write({ amount: SAID }));
    expect(found).toContainEqual(['number-mismatch', 'dismissed', 'configuration', 'agreed']);
    expect(warnings).toEqual([]);
  });

  test.each<[string, Partial<DecisionDraft>, unknown[]]>([
    ['a dismissal', { reason: 'rounded' }, ['number-mismatch', 'dismissed', 'decision', 'rounded']],
    ['open again', { verdict: 'open' }, AMOUNT],
    ['a question', { verdict: 'question', reason: '?' }, ['number-mismatch', 'question', undefined, '?']],
  ])('a judgement of a reviewer: %s', async (_, judgement, expected) => {
    const path = write({ amount: SAID });
    const { report } = await check(path);
    const fingerprint = report.findings.find((one) => one.check === 'number-mismatch')!.id;
    const subject = { pair: '', check: 'number-mismatch', words: '300 million', sentence: LINES[1]! };
    const draft: DecisionDraft = { fingerprint, verdict: 'dismissed', parents: [], subject, ...judgement };
    openDecisionStore(folder.path, { by: 'Lan' }).append([draft]);
    expect((await check(path)).found).toContainEqual(expected);
  });
});

test('a review has the finding as dismissed', async () => {
  const told: string[] = [];
  const output = { write: (text: string) => void told.push(text), isTTY: false, columns: undefined };
  const stdin = { isTTY: false, read: async () => new Uint8Array(), async *lines() {} };
  const io = { stdout: output, stderr: output, stdin, env: { TAIYAKU_CACHE: folder.file('cache') } };
  const flags = { against: [folder.file('vi.md')] };
  const scope = { io, services: packagedServices };
  const path = write({ amount: SAID, bracket: '<!-- taiyaku-ignore omission: 不要 -->' });
  const { texts } = await createReviewService([path], flags, scope).check();
  const found = texts[0]!.review.items.map(({ finding }) => [finding.check, finding.status, finding.dismissedBy]);
  expect(found).toEqual([
    ['number-mismatch', 'dismissed', 'comment'],
    ['punctuation', 'open', undefined],
  ]);
  expect(texts[0]!.report.summary.dismissed).toBe(1);
  expect(told.join('')).toContain('en.md:7: this comment ignores nothing');
});

test('a correction leaves a comment in its sentence where it is, and cannot take it away', async () => {
  const sentence = 'It cost 300 <!-- sic --> million dollars.';
  const path = folder.write('en.md', `${LINES[0]}\n\n${sentence}\n\n${LINES[2]}\n`);
  const { report } = await check(path);
  const { id: fingerprint } = report.findings.find((one) => one.check === 'number-mismatch')!;
  const subject = { pair: '', check: 'number-mismatch', words: '300', sentence };
  const store = openDecisionStore(folder.path, { by: 'Lan' });
  const judge = (start: number, was: string, now: string, parents: string[] = []) =>
    store.append([{ fingerprint, verdict: 'accepted', parents, subject, correction: [{ start, was, now }] }]);
  const fix = () => runCli(['fix', '--accepted', path, '--against', folder.file('vi.md')]);
  judge(8, '300 <!-- sic --> million', '200 million');
  expect((await fix()).stderr).toContain('conflict');
  judge(
    8,
    '300',
    '200',
    store.read().lines.map(({ id }) => id),
  );
  await fix();
  const after = await check(path);
  expect(after.report.findings.map((one) => one.check)).toEqual(['punctuation']);
});

describe('warnings name the line', () => {
  test.each<[string, Parameters<typeof write>[0], string[]]>([
    [
      'no reason',
      { amount: '<!-- taiyaku-ignore number-mismatch -->' },
      [
        'en.md:3: this comment gives no reason, and ignores nothing: write <!-- taiyaku-ignore number-mismatch: why it may stay -->',
      ],
    ],
    [
      'a check that is none, beside one that is',
      { amount: '<!-- taiyaku-ignore number-mismatch number-mismach: x -->' },
      ['en.md:3: there is no check "number-mismach": did you mean number-mismatch?'],
    ],
    [
      'a name that is mistyped',
      { amount: '<!-- taiyaku-ingore number-mismatch: x -->' },
      ['en.md:3: there is no taiyaku-ingore, and this comment ignores nothing: did you mean taiyaku-ignore?'],
    ],
    [
      'a check like no other',
      { amount: '<!-- taiyaku-ignore 数値: x -->' },
      ['en.md:3: there is no check "数値": taiyaku explain lists the checks'],
    ],
    [
      'nothing ignored by name',
      { bracket: '<!-- taiyaku-ignore omission: x -->' },
      [
        'en.md:5: this comment ignores nothing: omission finds nothing there; remove it, or put it before the right words',
      ],
    ],
    [
      'nothing ignored at all',
      { start: '<!-- taiyaku-ignore: x -->' },
      ['en.md:1: this comment ignores nothing: nothing is found there; remove it, or put it before the right words'],
    ],
    ['what only an earlier commit tells', { start: '<!-- taiyaku-ignore stale-translation: x -->' }, []],
    ['what only other texts tell', { start: '<!-- taiyaku-ignore term-inconsistent: x -->' }, []],
    [
      'an end without a start',
      { end: '<!-- taiyaku-ignore-end -->' },
      ['en.md:7: taiyaku-ignore-end has no taiyaku-ignore-start before it: remove it, or add the start'],
    ],
    [
      'a start without an end, which holds',
      { amount: '<!-- taiyaku-ignore-start: x -->' },
      [
        'en.md:3: taiyaku-ignore-start has no taiyaku-ignore-end, and holds to the end of the text: add <!-- taiyaku-ignore-end -->',
      ],
    ],
    [
      'words that a terminal would obey',
      { amount: '<!-- taiyaku-ignore \u001b[2J: x -->' },
      ['en.md:3: there is no check "␛[2J": taiyaku explain lists the checks'],
    ],
  ])('%s', async (_, comments, expected) => {
    const path = write(comments);
    expect((await check(path)).warnings).toEqual(expected);
    expect((await check(path, '--quiet')).warnings).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['--skip', ['--skip', 'omission']],
    ['--only', ['--only', 'punctuation']],
    ['the quiet profile', ['--profile', 'quiet']],
  ])('a comment whose check was not asked by %s may be for another run', async (_, flags) => {
    const path = write({ bracket: '<!-- taiyaku-ignore omission: x -->' });
    expect((await check(path, ...flags)).warnings).toEqual([]);
  });
});
