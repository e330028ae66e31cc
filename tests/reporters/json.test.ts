import { describe, expect, test } from 'vitest';
import { json } from '../../src/reporters/json.js';
import type { RenderOptions } from '../../src/reporters/reporter.js';
import { type ReportParts, reportOf } from '../support/reports.js';

const OPTIONS: RenderOptions = { texts: new Map(), color: true, width: 40, uncertain: true };

const PARTS: ReportParts = {
  target: { path: 'ja.txt', language: 'ja', marked: '橋が⟦3⟧本ある。' },
  sources: [{ path: 'vi.txt', language: 'vi', marked: 'Có ⟦4⟧ cây cầu.' }],
  finding: {
    fingerprints: ['0a1b2c3d', '1a1b2c3d'],
    data: { value: '3', expected: '4' },
    expected: ['4'],
    suggestions: [{ start: 2, end: 3, text: '4' }],
  },
};

/** Keys in the order in which they are written, paths joined by dots, items of lists by `[]`. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => keysOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...keysOf(inner, `${path}.${key}`)]);
}

describe('JSON', () => {
  const { report } = reportOf(PARTS);

  test('keys stand in the order of the contract, fingerprints after the id', () => {
    const top = Object.keys(JSON.parse(json.render(report, OPTIONS)) as object);
    expect(top).toEqual(['schema', 'tool', 'target', 'sources', 'summary', 'findings']);
    const finding = keysOf(JSON.parse(json.render(report, OPTIONS))).filter((key) =>
      /^\.findings\[\]\.\w+$/u.test(key),
    );
    expect(finding.map((key) => key.split('.').at(-1))).toEqual(
      (
        'id fingerprints check checks messageId data mqm its severity confidence uncertain message explanation segment ' +
        'target sources related actual expected suggestions status'
      ).split(' '),
    );
  });

  test('the order in memory does not matter', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    expect(json.render(reversed(report) as typeof report, OPTIONS)).toBe(json.render(report, OPTIONS));
  });

  test('two spaces, a line end at the end, the value unchanged, nothing of the terminal', () => {
    const written = json.render(report, OPTIONS);
    expect(written).toMatch(/^\{\n {2}"schema": "taiyaku\.report\/1",\n/u);
    expect(written.endsWith('\n}\n')).toBe(true);
    expect(JSON.parse(written)).toEqual(report);
    expect(json.render(report, { ...OPTIONS, color: false, width: 200 })).toBe(written);
  });

  test('what a terminal would obey is escaped', () => {
    const { report: hostile } = reportOf({
      ...PARTS,
      target: { path: 'ja.txt', language: 'ja', marked: '⟦\u001b[2J\u009b2J\u202e\u200b⟧' },
    });
    const written = json.render(hostile, OPTIONS);
    expect(written).toContain('"\\u001b[2J\\u009b2J\\u202e\\u200b"');
    expect(JSON.parse(written)).toEqual(hostile);
  });

  test('a set', () => {
    const written = json.render({ schema: 'taiyaku.report-set/1', reports: [report, report] }, OPTIONS);
    expect(JSON.parse(written)).toEqual({ schema: 'taiyaku.report-set/1', reports: [report, report] });
    expect(Object.keys(JSON.parse(written) as object)).toEqual(['schema', 'reports']);
  });
});
