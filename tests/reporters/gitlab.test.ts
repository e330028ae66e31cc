import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { gitlab } from '../../src/reporters/gitlab.js';
import { HOSTILE, reportOfMarks } from '../support/many-findings.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

function issuesOf(marked: string, stated?: (k: number) => Partial<Finding>, path?: string): Issue[] {
  const { report, options } = reportOfMarks(marked, stated, path);
  return JSON.parse(gitlab.render(report, options)) as Issue[];
}

describe('Code Quality for GitLab', () => {
  test('one finding is one issue, with all that GitLab asks for and nothing else', () => {
    const suggestions = [{ start: 5, end: 7, text: '300' }];
    expect(issuesOf('桟橋\n長さ⟦30⟧m', () => ({ suggestions }), './texts/pier.ja.txt')).toEqual([
      {
        description: 'The number differs. Fix: 30 -> 300',
        check_name: 'number-mismatch',
        fingerprint: expect.stringMatching(/^[0-9a-v]{8}$/u) as string,
        severity: 'major',
        location: { path: 'texts/pier.ja.txt', lines: { begin: 2, end: 2 } },
      },
    ]);
  });

  test.each<[string, Partial<Finding>, string, string]>([
    ['critical', { severity: 'critical' }, 'critical', 'The number differs.'],
    ['major', { severity: 'major' }, 'major', 'The number differs.'],
    ['minor', { severity: 'minor' }, 'minor', 'The number differs.'],
    ['neutral', { severity: 'neutral' }, 'info', 'The number differs.'],
    ['uncertain', { severity: 'critical', uncertain: true }, 'info', 'Uncertain: The number differs.'],
    ['without suggestion', { expected: ['300', '三百'] }, 'major', 'The number differs. Expected: 300 / 三百'],
    [
      'an insertion',
      { suggestions: [{ start: 0, end: 0, text: '約' }] },
      'major',
      'The number differs. Fix: insert 約',
    ],
    ['a deletion', { suggestions: [{ start: 0, end: 1, text: '' }] }, 'major', 'The number differs. Fix: delete あ'],
    ['without message', { message: '', explanation: 'It is so' }, 'major', 'It is so'],
  ])('%s', (_, stated, severity, description) => {
    expect(issuesOf('⟦あ⟧', () => stated)[0]).toMatchObject({ severity, description });
  });

  test('a finding over lines says where it ends', () => {
    expect(issuesOf('⟦あ\nい\nう⟧')[0]!.location.lines).toEqual({ begin: 1, end: 3 });
  });

  test('two findings on one line stay two', () => {
    const issues = issuesOf('⟦1⟧と⟦2⟧');
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(issues.map(({ location }) => location.lines.begin)).toEqual([1, 1]);
  });

  test('texts of a set with the same ids have fingerprints of their own, and the same ones again', () => {
    const parts = Array.from({ length: 20 }, (_, k) => reportOfMarks('⟦あ⟧'.repeat(50), () => ({}), `${k}.ja.txt`));
    const reports = parts.map(({ report }) => report);
    const { options } = parts[0]!;
    const written = gitlab.render({ schema: 'taiyaku.report-set/1', reports }, options);
    const issues = JSON.parse(written) as Issue[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(1000);
    expect(gitlab.render({ schema: 'taiyaku.report-set/1', reports }, options)).toBe(written);
  });

  test('the fingerprint is of what is said, not of where: a line above changes nothing', () => {
    const [before] = issuesOf('長さ⟦30⟧m');
    const [after] = issuesOf('桟橋\n\n長さ⟦30⟧m');
    expect(after!.location.lines.begin).toBe(3);
    expect(after!.fingerprint).toBe(before!.fingerprint);
  });

  test.each<[string, Partial<Finding>[]]>([
    ['nothing', []],
    ['what is dismissed or written', [{ status: 'dismissed' }, { status: 'written' }]],
  ])('%s is an empty list', (_, stated) => {
    const { report, options } = reportOfMarks('⟦あ⟧'.repeat(stated.length), (k) => stated[k]!);
    expect(gitlab.render(report, options)).toBe('[]\n');
  });

  test('text of a document is one line of text', () => {
    const { report, options } = reportOfMarks('⟦あ⟧', () => ({ message: HOSTILE }), 'a\u202e\u001b.txt');
    const written = gitlab.render(report, options);
    expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
    const [issue] = JSON.parse(written) as Issue[];
    expect(issue!.description).toContain('<script>alert(1)</script>');
    expect(issue!.description).not.toMatch(/[\n\r]/u);
    // The name of the file is what it is: GitLab looks for it.
    expect(issue!.location.path).toBe('a\u202e\u001b.txt');
  });
});
