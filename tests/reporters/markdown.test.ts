import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { LANGUAGES } from '../../src/core/language.js';
import type { Report } from '../../src/core/report.js';
import { reportWordsFor } from '../../src/reporters/index.js';
import { markdown } from '../../src/reporters/markdown.js';
import { HOSTILE, reportOfMarks } from '../support/many-findings.js';

const LIMIT = 60_000;

function render(marked: string, stated?: (k: number) => Partial<Finding>, path?: string): string {
  const { report, options } = reportOfMarks(marked, stated, path);
  return markdown.render(report, options);
}

/** Rows of findings: their first cell names a severity and their second a place. */
function rowsOf(written: string): string[][] {
  return written
    .split('\n')
    .filter((line) => /^\| [^|]+ \| \d+:\d+ \|/u.test(line))
    .map(cellsOf);
}

function cellsOf(line: string): string[] {
  return line.slice(2, -2).split(' | ');
}

/** Fails for a table with a row that has more or fewer cells than its head, an element that is not closed, and bytes that are no UTF-8. */
function expectWhole(written: string): void {
  expect(Buffer.from(written, 'utf8').toString('utf8')).toBe(written);
  expect(written.endsWith('\n')).toBe(true);
  for (const block of written.split('\n\n').filter((one) => one.includes('| ---'))) {
    const lines = block.split('\n').filter((line) => line !== '');
    const counts = lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').length);
    expect(new Set(counts).size, block.slice(0, 300)).toBe(1);
    expect(lines.every((line) => line.startsWith('| ') && line.endsWith(' |'))).toBe(true);
  }
  for (const name of ['details', 'summary', 'code', 'span']) {
    expect(written.split(`<${name}>`).length, name).toBe(written.split(`</${name}>`).length);
  }
}

describe('a report in Markdown', () => {
  test('counts, then the findings of the text in a table', () => {
    const suggestions = [{ start: 5, end: 7, text: '300' }];
    expect(render('桟橋\n長さ⟦30⟧m', () => ({ suggestions }))).toBe(`<!-- taiyaku -->
## taiyaku

1 text checked: 1 finding, 0 uncertain.

| critical | major | minor | neutral |
| ---: | ---: | ---: | ---: |
| 0 | 1 | 0 | 0 |

### \`pier.ja.txt\` ← \`vi\`

| Severity | Line | Words | Versions | Fix | Why |
| --- | ---: | --- | --- | --- | --- |
| **major** | 2:3 | \`30\` | vi \`300 mét\` | \`30\` → \`300\` | The number differs.<br>\`number-mismatch\` |
`);
  });

  test('uncertain findings are folded, and a table stands in what unfolds', () => {
    const written = render('⟦あ⟧⟦い⟧', (k) => ({ uncertain: k === 1 }));
    expect(written).toContain(
      '\n\n<details>\n<summary>1 uncertain, not counted for the exit code</summary>\n\n| Severity |',
    );
    expect(written.indexOf('`い`')).toBeGreaterThan(written.indexOf('<details>'));
    expect(written.indexOf('`あ`')).toBeLessThan(written.indexOf('<details>'));
    expect(written.endsWith(' |\n\n</details>\n')).toBe(true);
    expectWhole(written);
  });

  test.each<[string, Partial<Finding>, number, string]>([
    ['an insertion', { suggestions: [{ start: 0, end: 0, text: '約' }] }, 4, 'insert `約`'],
    ['a deletion', { suggestions: [{ start: 0, end: 1, text: '' }] }, 4, 'delete `あ`'],
    ['expected words', { expected: ['300', '三百'] }, 4, 'Want: `300` / `三百`'],
    ['no fix', {}, 4, ''],
    ['what a reviewer asks', { status: 'question' }, 0, '**major** (question)'],
    ['a minor one is not bold', { severity: 'minor' }, 0, 'minor'],
    ['all checks', { checks: ['omission', 'term-missing'] }, 5, 'The number differs.<br>`omission` `term-missing`'],
  ])('%s', (_, stated, cell, words) => {
    expect(rowsOf(render('⟦あ⟧', () => stated))[0]![cell]).toBe(words);
  });

  test('what a version says is told with its role, and once', () => {
    const place = { start: 0, end: 1, line: 1, column: 1, text: '삼' };
    const sources = [
      { ...place, language: 'ko', role: 'supports' as const },
      { ...place, start: 5, end: 6, language: 'ko', role: 'supports' as const },
      { ...place, text: '', language: 'en', role: 'silent' as const },
    ];
    expect(rowsOf(render('⟦あ⟧', () => ({ sources })))[0]![3]).toBe('ko `삼` (supports)<br>en ‸ (silent)');
  });

  test('where something is missing the words beside it are shown', () => {
    expect(rowsOf(render('船が⟦⟧三隻'))[0]![2]).toBe('`船が‸三隻`');
  });

  test('the worst come first, the place decides last', () => {
    const severities = ['minor', 'major', 'critical', 'major'] as const;
    const rows = rowsOf(render('⟦1⟧⟦2⟧⟦3⟧⟦4⟧', (k) => ({ severity: severities[k]! })));
    expect(rows.map(([, , words]) => words)).toEqual(['`3`', '`2`', '`4`', '`1`']);
  });

  test('two findings on one line stay two', () => {
    expect(rowsOf(render('⟦1⟧と⟦2⟧')).map(([, place]) => place)).toEqual(['1:1', '1:3']);
  });

  test('what is dismissed and left out is counted and not shown', () => {
    const { report, options } = reportOfMarks('⟦あ⟧⟦い⟧⟦う⟧', (k) => ({
      status: (['open', 'dismissed', 'written'] as const)[k]!,
    }));
    const summary = { ...report.summary, dismissed: 1, leftOut: 7 };
    const written = markdown.render({ ...report, summary }, options);
    expect(written).toContain('| critical | major | minor | neutral | dismissed | left out as not new |\n');
    expect(written).toContain('| 0 | 1 | 0 | 0 | 1 | 7 |\n');
    expect(rowsOf(written)).toHaveLength(1);
  });

  test('nothing found is one line', () => {
    expect(render('桟橋')).toBe('<!-- taiyaku -->\n## taiyaku\n\n1 text checked: 0 findings, 0 uncertain.\n');
  });

  test.each(LANGUAGES)('in %s', async (language) => {
    const { report, options } = reportOfMarks('⟦あ⟧⟦い⟧', (k) => ({ uncertain: k === 1 }));
    const words = await reportWordsFor(language);
    const written = markdown.render(report, { ...options, words });
    for (const key of ['markdown.severity', 'markdown.words', 'markdown.versions', 'finding.why'] as const) {
      expect(written).toContain(`| ${words[key]} |`);
    }
    const name = { en: '<br>`', ja: '<br>数値の不一致 `', vi: '<br>Số liệu không khớp `', ko: '<br>수치 불일치 `' }[
      language
    ];
    expect(written).toContain(`${name}number-mismatch\` |`);
    expect(/Severity|Words|uncertain/u.test(written)).toBe(language === 'en');
  });
});

describe('a set of reports', () => {
  const one = reportOfMarks('⟦あ⟧', () => ({ severity: 'minor' }), './one.ja.txt');
  const two = reportOfMarks('⟦い⟧', () => ({ severity: 'critical' }), 'two.ja.txt');
  const clean = reportOfMarks('桟橋', undefined, 'clean.ja.txt');
  const set = { schema: 'taiyaku.report-set/1', reports: [one.report, clean.report, two.report] } as const;

  test('has a heading a text, sums, and how many texts are clean', () => {
    const written = markdown.render(set, { ...one.options, repositoryPath: (path) => path.replace('./', 'texts/') });
    expect(written).toContain('3 texts checked: 2 findings, 0 uncertain.');
    expect(written).toContain('| 1 | 0 | 1 | 0 |');
    const headings = written.split('\n').filter((line) => line.startsWith('### '));
    expect(headings).toEqual(['### `texts/one.ja.txt` ← `vi`', '### `two.ja.txt` ← `vi`']);
    expect(written.endsWith('\n\n1 text has no findings.\n')).toBe(true);
    expectWhole(written);
  });

  test('is equal twice', () => {
    expect(markdown.render(set, one.options)).toBe(markdown.render(set, one.options));
  });
});

describe('at most 60,000 bytes', () => {
  const many = (severityOf: (k: number) => Finding['severity'], uncertain = false) =>
    reportOfMarks('⟦東⟧'.repeat(10_000), (k) => ({ severity: severityOf(k), uncertain: uncertain && k % 2 === 1 }));

  test.each<[string, { report: Report; options: Parameters<typeof markdown.render>[1] }]>([
    ['10,000 findings', many(() => 'major')],
    ['10,000 findings, half of them uncertain', many(() => 'major', true)],
    [
      'one finding with a book as its words, message and fix',
      reportOfMarks(`⟦${'東'.repeat(500_000)}⟧`, () => ({
        message: '$'.repeat(500_000),
        suggestions: [{ start: 0, end: 500_000, text: '|'.repeat(500_000) }],
        checks: Array<string>(1000).fill('`'.repeat(1000)),
        expected: ['z\u0301\u0302\u0303'.repeat(100_000)],
      })),
    ],
    [
      'hostile text in each of 300',
      reportOfMarks('⟦あ⟧'.repeat(300), () => ({ message: HOSTILE, expected: [HOSTILE] })),
    ],
    ['a path of 100,000 letters', reportOfMarks('⟦あ⟧', undefined, `${'東|'.repeat(50_000)}.txt`)],
  ])('%s', (_, { report, options }) => {
    const written = markdown.render(report, options);
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(LIMIT);
    const rows = rowsOf(written).length;
    expect(rows).toBeGreaterThan(0);
    const left = report.findings.length - rows;
    expect(written.includes(`${left} more findings stand in the whole report only.\n`)).toBe(left > 0);
    expectWhole(written);
  });

  test('room is used: 10,000 findings fill nine tenths of it', () => {
    const { report, options } = many(() => 'major');
    expect(Buffer.byteLength(markdown.render(report, options))).toBeGreaterThan(LIMIT * 0.9);
  });

  test('what is grave is shown before what stands earlier', () => {
    const { report, options } = many((k) => (k === 9_999 ? 'critical' : 'minor'));
    expect(rowsOf(markdown.render(report, options))[0]!.slice(0, 2)).toEqual(['**critical**', '1:10000']);
  });

  test('10,000 texts', () => {
    const { report, options } = reportOfMarks('⟦あ⟧');
    const reports = Array.from({ length: 10_000 }, (_, k) => ({
      ...report,
      target: { ...report.target, path: `${k}.txt` },
    }));
    const written = markdown.render({ schema: 'taiyaku.report-set/1', reports }, options);
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(LIMIT);
    expect(rowsOf(written).length).toBeGreaterThan(50);
    expectWhole(written);
  });
});

describe('text of a document', () => {
  test.each<[string, string, string]>([
    ['a pipe ends no cell', 'a|b', '<code>a&#124;b</code>'],
    ['a backtick ends no code', 'a`b', '<code>a&#96;b</code>'],
    ['a backslash escapes nothing', 'a\\', '<code>a&#92;</code>'],
    ['an element is shown', '<script>', '`<script>`'],
    ['nobody is told', '@team', '`@team`'],
    [
      'nobody is told beside a pipe',
      '@team|a@b.example',
      '<code>&#64;<!-- -->team&#124;a&#64;<!-- -->b&#46;<!-- -->example</code>',
    ],
    ['a line end is a sign', 'a\r\nb', '`a⏎b`'],
    ['a control is a sign', '\u001b[31m', '`␛[31m`'],
    ['what turns text round is shown', 'a\u202eb', '`a⟨U+202E⟩b`'],
  ])('as words: %s', (_, text, words) => {
    const target = { start: 0, end: 1, line: 1, column: 1, text };
    expect(rowsOf(render('⟦あ⟧', () => ({ target })))[0]![2]).toBe(words);
  });

  test.each<[string, string, string]>([
    ['a mention', 'by @team now', 'by `@team` now'],
    ['a mention in brackets', 'by (@team).', 'by `(@team).`'],
    ['a reference', 'see #1 of', 'see `#1` of'],
    ['a reference of another repository', 'see pier/sea#1', 'see `pier/sea#1`'],
    ['a reference by name', 'see GH-1', 'see `GH-1`'],
    ['an address', 'at http://a.example/b now', 'at `http://a.example/b` now'],
    ['an address without scheme', 'at www.a.example', 'at `www.a.example`'],
    ['an emoji', 'so :tada: it is', 'so `:tada:` it is'],
    ['a link', '[x](y)', '&#91;x&#93;(y)'],
    ['an image', '![x](y)', '&#33;&#91;x&#93;(y)'],
    ['an element', '<b>x</b>', '&#60;b&#62;x&#60;/b&#62;'],
    ['an entity', '&lt;', '&#38;lt;'],
    ['a comment', '<!-- x', '&#60;&#33;-- x'],
    ['emphasis', '**a** _b_ ~~c~~', '&#42;&#42;a&#42;&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;'],
    ['a formula', 'US$150 – US$15', 'US<span>&#36;</span>150 – US<span>&#36;</span>15'],
    ['a dollar sign alone before letters', 'US$x', 'US<span>&#36;</span>x'],
    ['no formula', 'US$150', 'US$150'],
    ['struck', '3~5 6~7', '3&#126;5 6&#126;7'],
    ['a tilde alone', '3~5', '3~5'],
    ['a pipe', 'a | b', 'a &#124; b'],
    ['a code', '`a`', '&#96;a&#96;'],
    ['a line end', 'a\n# b', 'a⏎`#` b'],
  ])('as a sentence: %s', (_, message, words) => {
    expect(rowsOf(render('⟦あ⟧', () => ({ message })))[0]![5]).toBe(`${words}<br>\`number-mismatch\``);
  });

  test('everywhere at once leaves the tables whole', () => {
    const place = { start: 0, end: 1, line: 1, column: 1, text: HOSTILE };
    const { report, options } = reportOfMarks(
      '⟦あ⟧',
      () => ({
        target: place,
        sources: [{ ...place, language: HOSTILE, role: 'contradicts' }],
        message: HOSTILE,
        checks: [HOSTILE],
        suggestions: [{ start: 0, end: 1, text: HOSTILE }],
      }),
      HOSTILE,
    );
    const sources = report.sources.map((source) => ({ ...source, language: HOSTILE }));
    const written = markdown.render({ ...report, sources }, options);
    expectWhole(written);
    expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
    const outside = written.replace(/`[^`\n]*`|<code>.*?<\/code>/gu, '');
    expect(outside).not.toMatch(/@|(?<!&)#\d|GH-|:\/\/|www\.|<script|\]\(/u);
  });
});
