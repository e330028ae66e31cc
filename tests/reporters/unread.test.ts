import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { REPORTERS } from '../../src/reporters/index.js';
import type { RenderOptions, UnreadText } from '../../src/reporters/reporter.js';
import { reportOf } from '../support/reports.js';
import { sarifErrors } from '../support/sarif-schema.js';

const { report, texts } = reportOf({
  target: { path: 'b.ja.txt', language: 'ja', marked: '橋は⟦3⟧本ある。' },
  sources: [{ path: 'b.vi.txt', language: 'vi', marked: 'Có ⟦4⟧ cây cầu.' }],
});
const DAMAGED: UnreadText = { path: './港 1/a.ko.txt', what: 'byte 7 is no UTF-8\n::error::x <b> `y` | @team' };

function render(id: string, unread: readonly UnreadText[] = [DAMAGED], reports: readonly Report[] = [report]): string {
  const options: RenderOptions = { texts, color: false, width: 80, uncertain: false, unread };
  return REPORTERS.find((one) => one.id === id)!.render({ schema: 'taiyaku.report-set/1', reports }, options);
}

describe('a text that could not be checked', () => {
  test('is an annotation, before all findings', () => {
    const [first, second] = render('github').split('\n');
    expect(first).toMatch(/^::error file=港 1\/a\.ko\.txt,title=unread-text::not checked: byte 7 is no UTF-8/u);
    expect(second).toMatch(/^::error file=b\.ja\.txt,line=1,/u);
  });

  test('counts for the ten that GitHub shows', () => {
    const many = Array.from({ length: 12 }, (_, k) => ({ path: `${k}.ko.txt`, what: 'empty' }));
    const lines = render('github', many).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.at(-1)).toBe('3 more errors: see the whole report');
  });

  test('makes a run of SARIF one that did not succeed', () => {
    const log = JSON.parse(render('sarif'));
    expect(sarifErrors(log)).toEqual([]);
    const [{ executionSuccessful, toolExecutionNotifications }] = log.runs[0].invocations;
    expect([executionSuccessful, toolExecutionNotifications[0].level]).toEqual([false, 'error']);
    expect(toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      '%E6%B8%AF%201/a.ko.txt',
    );
    expect(JSON.parse(render('sarif', [])).runs[0].invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('is a test of JUnit with an error', () => {
    const page = load(render('junit'), { xml: true });
    expect(page('testsuites').attr()).toMatchObject({ tests: '2', failures: '1', errors: '1' });
    expect(page('testsuite').first().attr()).toMatchObject({ name: '港 1/a.ko.txt', errors: '1' });
    expect(page('testcase > error').attr('message')).toContain('not checked: byte 7');
  });

  test('is an error of Checkstyle, a diagnostic of reviewdog, and stops a pipeline of GitLab', () => {
    const page = load(render('checkstyle'), { xml: true });
    expect(page('file').first().attr('name')).toBe('港 1/a.ko.txt');
    expect(page('error').first().attr()).toMatchObject({ severity: 'error', source: 'taiyaku.unread-text' });
    const [diagnostic] = JSON.parse(render('rdjson')).diagnostics;
    expect(diagnostic).toMatchObject({
      severity: 'ERROR',
      code: { value: 'unread-text' },
      location: { path: '港 1/a.ko.txt' },
    });
    const issues = JSON.parse(render('gitlab'));
    expect(issues[0]).toMatchObject({ severity: 'blocker', check_name: 'unread-text' });
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2);
  });

  test('stands first in a comment, of many some and how many more, and commands nothing', () => {
    const text = render('markdown');
    expect(text).toMatch(
      /## taiyaku\n\n\*\*Not checked, because it could not be read:\*\*\n\n- `港 1\/a\.ko\.txt`: byte 7/u,
    );
    expect(text).not.toContain('<b>');
    const many = Array.from({ length: 10_000 }, (_, k) => ({
      path: `${'港'.repeat(200)}${k}.txt`,
      what: '壊'.repeat(5000),
    }));
    const long = render('markdown', many);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(60_000);
    expect(long).toContain('- 9980 more could not be read\n');
    expect(long).toContain('b.ja.txt');
  });

  test('is told where nothing else was found, too', () => {
    for (const id of ['github', 'sarif', 'junit', 'gitlab', 'rdjson', 'checkstyle', 'markdown']) {
      expect([id, render(id, [DAMAGED], []).includes('byte 7')]).toEqual([id, true]);
    }
  });
});
