import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { rdjson } from '../../src/reporters/rdjson.js';
import type { RenderOptions, ReportSet } from '../../src/reporters/reporter.js';
import { fishMarket, hostileReport, serverReport } from '../support/server-reports.js';

const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  // reviewdog reads by protobuf's JSON mapping, which refuses keys that a message does not have.
  additionalProperties: false,
});
const string = { type: 'string' };
const number = { type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 };
const position = object(['line'], { line: number, column: number });
const range = object(['start'], { start: position, end: position });
const severity = { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] };
const source = object(['name'], { name: string, url: string });
const diagnostic = object(['message', 'location'], {
  message: string,
  location: object(['path'], { path: string, range }),
  severity,
  source,
  code: object(['value'], { value: string, url: string }),
  suggestions: { type: 'array', items: object(['range', 'text'], { range, text: string }) },
  original_output: string,
});
/** `DiagnosticResult` of proto/rdf/reviewdog.proto, as its comments say what is required. */
const validate = new Ajv({ allErrors: true }).compile(
  object(['diagnostics'], { diagnostics: { type: 'array', items: diagnostic }, source, severity }),
);

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: Range };
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

interface Range {
  readonly start: { readonly line: number; readonly column?: number };
  readonly end?: { readonly line: number; readonly column?: number };
}

function read(result: Report | ReportSet, options: RenderOptions) {
  const value = JSON.parse(rdjson.render(result, options)) as { severity?: string; diagnostics: Diagnostic[] };
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  return value;
}

const range1 = (line: number, start: number, end: number) => ({
  start: { line, column: start },
  end: { line, column: end },
});

describe('Reviewdog Diagnostic Format', () => {
  test.each([
    ['an unknown severity', '"WARNING"', '"NOTE"'],
    ['a column 0', '"column": 18', '"column": 0'],
    ['an unknown key', '"code"', '"rule"'],
  ])('the schema refuses %s', (_, right, wrong) => {
    const { report, options } = fishMarket();
    const written = rdjson.render(report, options);
    expect(written).toContain(right);
    expect(validate(JSON.parse(written.replace(right, wrong)))).toBe(false);
  });

  test('two findings on one line stay two, with columns in bytes of UTF-8', () => {
    const { report, options } = fishMarket();
    const { diagnostics, ...head } = read(report, options);
    expect(head).toEqual({ source: { name: 'taiyaku' }, severity: 'ERROR' });
    expect(diagnostics).toEqual([
      {
        message: 'The number differs. Fix: 3 -> 4',
        location: { path: 'market/asa.ja.txt', range: range1(2, 18, 19) },
        severity: 'ERROR',
        code: { value: 'number-mismatch' },
        suggestions: [{ range: range1(2, 18, 19), text: '4' }],
      },
      {
        message: 'The number differs.',
        location: { path: 'market/asa.ja.txt', range: range1(2, 34, 35) },
        severity: 'WARNING',
        code: { value: 'number-mismatch' },
      },
    ]);
  });

  test('applied to the bytes of the file, a suggestion corrects it', () => {
    const { report, options } = fishMarket();
    const { range, text } = read(report, options).diagnostics[0]!.suggestions![0]!;
    const line = Buffer.from(options.texts.get('market/asa.ja.txt')!.split('\n')[range.start.line - 1]!);
    const before = line.subarray(0, range.start.column! - 1).toString();
    const after = line.subarray(range.end!.column! - 1).toString();
    expect(before + text + after).toBe('🐟🐟朝市は4時に開き、5軒が並ぶ。');
  });

  test('suggestions of a finding become one: reviewdog would offer them as alternatives', () => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: '⟦北港から南港⟧へ' }, [
      {
        suggestions: [
          { start: 4, end: 5, text: '北' },
          { start: 0, end: 1, text: '南' },
        ],
      },
    ]);
    expect(read(report, options).diagnostics[0]!.suggestions).toEqual([
      { range: range1(1, 1, 16), text: '南港から北' },
    ]);
  });

  test('something is missing: a range without width', () => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: '港⟦⟧は' });
    expect(read(report, options).diagnostics[0]!.location.range).toEqual(range1(1, 4, 4));
  });

  test('without the text only the line is known', () => {
    const { report, options } = fishMarket();
    const [one] = read(report, { ...options, texts: new Map() }).diagnostics;
    expect(one!.location.range).toEqual({ start: { line: 2 } });
    expect(one!.suggestions).toBeUndefined();
  });

  test('dismissed and written findings are not in it, uncertain ones are infos', () => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: '⟦3⟧と⟦4⟧と⟦5⟧' }, [
      { status: 'dismissed' },
      { status: 'written' },
      { uncertain: true },
    ]);
    const { diagnostics, severity } = read(report, options);
    expect([severity, diagnostics.map((one) => one.severity)]).toEqual(['INFO', ['INFO']]);
  });

  test('hostile text is text, and Unicode', () => {
    const { report, options } = hostileReport();
    const written = rdjson.render(report, options);
    expect(written).not.toMatch(/\\ud[89ab]|\u001b|\u202e/u);
    const [one] = read(report, options).diagnostics;
    expect(one!.message).toContain(']]><script>alert("1")</script>&amp; [a](http://b) {0} ␛[2J⟨U+202E⟩␀⟨U+D83D⟩');
    expect(one!.location.path).toContain('\u202e');
    expect(one!.suggestions).toBeUndefined();
  });

  test('a set in one value, the same bytes twice; nothing found is an empty list', () => {
    const { report, options } = fishMarket();
    const set = { schema: 'taiyaku.report-set/1', reports: [report, report] } as const;
    expect(read(set, options).diagnostics).toHaveLength(4);
    expect(rdjson.render(set, options)).toBe(rdjson.render(set, options));
    expect(read({ ...set, reports: [] }, options)).toEqual({ source: { name: 'taiyaku' }, diagnostics: [] });
  });
});
