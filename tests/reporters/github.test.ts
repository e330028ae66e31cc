import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { github } from '../../src/reporters/github.js';
import { HOSTILE, reportOfMarks } from '../support/many-findings.js';

function linesOf(marked: string, stated?: (k: number) => Partial<Finding>, path?: string): string[] {
  const { report, options } = reportOfMarks(marked, stated, path);
  return github.render(report, options).split('\n').slice(0, -1);
}

/** As GitHub's runner reads a command: properties end at the first `::` and are parted by commas, each at its first `=`. */
function parse(line: string): { level: string; properties: Record<string, string>; message: string } {
  const [, level, said, message] = /^::(\w+) (.*?)::(.*)$/u.exec(line)!;
  const read = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  const properties = said!.split(',').map((one) => /^([^=]*)=(.*)$/u.exec(one)!.slice(1).map(read) as [string, string]);
  return { level: level!, properties: Object.fromEntries(properties), message: read(message!) };
}

describe('annotations for GitHub', () => {
  test('one finding is one command', () => {
    const suggestions = [{ start: 5, end: 7, text: '300' }];
    expect(linesOf('桟橋\n長さ⟦30⟧m', () => ({ severity: 'critical', suggestions }))).toEqual([
      '::error file=pier.ja.txt,line=2,endLine=2,col=3,endColumn=5,title=number-mismatch (critical)::The number differs. Fix: 30 -> 300',
    ]);
  });

  test.each<[string, string, Partial<Finding>, string, string]>([
    ['critical fails', '⟦a⟧', { severity: 'critical' }, 'error', 'number-mismatch (critical)'],
    ['major fails', '⟦a⟧', { severity: 'major' }, 'error', 'number-mismatch (major)'],
    ['minor warns', '⟦a⟧', { severity: 'minor' }, 'warning', 'number-mismatch (minor)'],
    ['neutral is told', '⟦a⟧', { severity: 'neutral' }, 'notice', 'number-mismatch (neutral)'],
    [
      'uncertain never fails, however grave',
      '⟦a⟧',
      { severity: 'critical', uncertain: true },
      'notice',
      'number-mismatch (critical, uncertain)',
    ],
    [
      'all checks are named',
      '⟦a⟧',
      { checks: ['omission', 'term-missing'] },
      'error',
      'omission, term-missing (major)',
    ],
  ])('%s', (_, marked, stated, level, title) => {
    const command = parse(linesOf(marked, () => stated)[0]!);
    expect([command.level, command.properties.title]).toEqual([level, title]);
  });

  test.each([
    ['columns count characters, not units', '🚢🚢⟦船⟧', { line: '1', endLine: '1', col: '3', endColumn: '4' }],
    ['nothing stands where something is missing', '船⟦⟧', { line: '1', endLine: '1', col: '2', endColumn: '2' }],
    ['over two lines there are no columns', 'あ⟦い\nう⟧え', { line: '1', endLine: '2' }],
    ['CRLF is one line end', 'あ\r\n⟦い⟧', { line: '2', endLine: '2', col: '1', endColumn: '2' }],
  ])('%s', (_, marked, place) => {
    const { file, title, ...rest } = parse(linesOf(marked)[0]!).properties;
    expect(rest).toEqual(place);
    expect([file, title]).toEqual(['pier.ja.txt', 'number-mismatch (major)']);
  });

  test('without the text the end is told by the words', () => {
    const { report, options } = reportOfMarks('船が⟦三\n隻⟧');
    const [line] = github.render(report, { ...options, texts: new Map() }).split('\n');
    expect(parse(line!).properties).toMatchObject({ line: '1', endLine: '2' });
    const { report: short } = reportOfMarks('船が⟦三隻⟧');
    const [other] = github.render(short, { ...options, texts: new Map() }).split('\n');
    expect(parse(other!).properties).toMatchObject({ col: '3', endColumn: '5' });
  });

  test('two findings on one line stay two', () => {
    const columns = linesOf('⟦1⟧と⟦2⟧').map((line) => parse(line).properties.col);
    expect(columns).toEqual(['1', '3']);
  });

  test('25 errors are ten commands and a line that says so', () => {
    const lines = linesOf('⟦あ⟧'.repeat(25));
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.slice(10)).toEqual(['15 more errors: see the whole report']);
  });

  test('ten a kind, and what is left of each kind', () => {
    const severities = ['neutral', 'minor', 'major'] as const;
    const counts = { neutral: 10, minor: 11, major: 13 };
    const all = severities.flatMap((severity) => Array<typeof severity>(counts[severity]).fill(severity));
    const lines = linesOf('⟦あ⟧'.repeat(all.length), (k) => ({ severity: all[k]! }));
    const kinds = lines.map((line) => /^::(\w+)/u.exec(line)?.[1]);
    expect(kinds).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
      undefined,
    ]);
    expect(lines.at(-1)).toBe('3 more errors, 1 more warning: see the whole report');
  });

  test('the worst come first: by severity, confidence, place', () => {
    const stated: Partial<Finding>[] = [
      { message: 'fourth', severity: 'major', confidence: 0.8 },
      { message: 'third', severity: 'major', confidence: 0.9 },
      { message: 'first', severity: 'critical', confidence: 0.8 },
      { message: 'second', severity: 'critical', confidence: 0.8 },
      { message: 'last', severity: 'critical', confidence: 0.99, uncertain: true },
    ];
    const messages = linesOf('⟦あ⟧'.repeat(5), (k) => stated[k]!).map((line) => parse(line).message);
    expect(messages).toEqual(['first', 'second', 'third', 'fourth', 'last']);
  });

  test.each<[string, Partial<Finding>[]]>([
    ['nothing', []],
    ['what is dismissed or written', [{ status: 'dismissed' }, { status: 'written' }]],
  ])('%s is no annotation, and the log says so', (_, stated) => {
    expect(linesOf('⟦あ⟧'.repeat(stated.length), (k) => stated[k]!)).toEqual(['No findings.']);
  });

  test.each(['accepted', 'skipped', 'question', 'carried', 'conflict'] as const)('%s is still to be done', (status) => {
    expect(linesOf('⟦あ⟧', () => ({ status }))[0]).toMatch(/^::error /u);
  });

  test('text of a document is never a command and never ends one', () => {
    const lines = linesOf(
      '⟦あ⟧',
      () => ({ message: HOSTILE, checks: [HOSTILE], expected: [HOSTILE] }),
      'a,line=9::b%\n::error::.txt',
    );
    expect(lines).toHaveLength(1);
    const { level, properties, message } = parse(lines[0]!);
    expect(level).toBe('error');
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(properties).toMatchObject({ file: 'a,line=9::b%⏎::error::.txt', line: '1' });
    expect(message).toContain('::error::x⏎##[error]y⏎');
    expect(message).toContain('␛[31m ␀ ⟨U+202E⟩ ⟨U+D800⟩');
    expect(lines[0]).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('a long word does not make a long line', () => {
    const { report, options } = reportOfMarks(`⟦${'長'.repeat(100_000)}⟧`, () => ({
      message: 'い'.repeat(100_000),
      suggestions: [{ start: 0, end: 100_000, text: 'z\u0301'.repeat(100_000) }],
    }));
    expect(github.render(report, options).length).toBeLessThan(2_000);
  });

  test('a set of reports has ten of all texts together, under the names of the repository', () => {
    const one = reportOfMarks('⟦あ⟧'.repeat(8), () => ({ severity: 'major' }), './pier.ja.txt');
    const two = reportOfMarks('⟦あ⟧'.repeat(8), () => ({ severity: 'critical' }), 'sea.ja.txt');
    const set = { schema: 'taiyaku.report-set/1', reports: [one.report, two.report] } as const;
    const options = { ...one.options, texts: new Map([...one.options.texts, ...two.options.texts]) };
    const repositoryPath = (path: string) => (path === 'sea.ja.txt' ? 'texts/sea.ja.txt' : path);
    const written = github.render(set, { ...options, repositoryPath });
    const lines = written.split('\n').slice(0, -1);
    const files = lines.slice(0, 10).map((line) => parse(line).properties.file);
    expect(files).toEqual([...Array(8).fill('texts/sea.ja.txt'), 'pier.ja.txt', 'pier.ja.txt']);
    expect(lines.slice(10)).toEqual(['6 more errors: see the whole report']);
    expect(github.render(set, { ...options, repositoryPath })).toBe(written);
  });
});
