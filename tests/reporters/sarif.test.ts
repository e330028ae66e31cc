import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import type { RenderOptions, ReportSet } from '../../src/reporters/reporter.js';
import { sarif } from '../../src/reporters/sarif.js';
import { reportOfFindings } from '../support/reports.js';
import { sarifErrors } from '../support/sarif-schema.js';
import { fishMarket, HOSTILE, hostileReport, serverReport } from '../support/server-reports.js';

interface Place {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: object;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
  readonly baselineState?: string;
  readonly rank: number;
  readonly fixes?: readonly object[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version?: string;
      readonly rules: readonly { readonly id: string; readonly properties: { readonly mqm: readonly string[] } }[];
    };
  };
  readonly columnKind: string;
  readonly invocations: readonly {
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

/** The run of a log that is valid by the schema. */
function read(result: Report | ReportSet, options: RenderOptions): Run {
  const log = JSON.parse(sarif.render(result, options)) as { readonly runs: readonly [Run] };
  expect(sarifErrors(log)).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const BRIDGE = { path: 'a.ja.txt', language: 'ja', marked: '橋が⟦3⟧本ある。' };

/** The result of a text with one finding. */
function only(stated: Partial<Finding>, target = BRIDGE): Result {
  const { report, options } = serverReport(target, [stated]);
  return read(report, options).results[0]!;
}

describe('the schema that tests validate by', () => {
  const { report, options } = fishMarket();
  const log = sarif.render(report, options);

  test.each<[string, string, string]>([
    ['a level that SARIF does not have', '"level": "error"', '"level": "fatal"'],
    ['a column 0', '"startColumn": 14', '"startColumn": 0'],
    ['an unknown key', '"rank"', '"range"'],
    ['another version', '"version": "2.1.0"', '"version": "2.0.0"'],
    ['a path that is no URI', 'market/asa.ja.txt', 'market/朝.ja.txt'],
    [
      'a result without message',
      '"message": {\n            "text": "The number',
      '"kind": "fail", "m": {"text": "The number',
    ],
  ])('refuses %s', (_, right, wrong) => {
    expect(log).toContain(right);
    expect(sarifErrors(JSON.parse(log.replace(right, wrong)))).not.toEqual([]);
  });
});

describe('SARIF', () => {
  test('two findings on one line stay two, with columns in UTF-16 units', () => {
    const { report, options } = fishMarket();
    const { tool, columnKind, results } = read(report, options);
    expect(tool.driver).toMatchObject({ name: 'taiyaku', version: '0.0.0' });
    expect(columnKind).toBe('utf16CodeUnits');
    const regions = results.map(({ locations }) => locations[0]!.physicalLocation.region);
    expect(regions).toEqual([
      { startLine: 2, startColumn: 8, endLine: 2, endColumn: 9, snippet: { text: '3' } },
      { startLine: 2, startColumn: 14, endLine: 2, endColumn: 15, snippet: { text: '5' } },
    ]);
    const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(hashes).toEqual(['00000000:1', '00000001:1']);
    expect(results.map(({ partialFingerprints }) => partialFingerprints['taiyaku/v1'])).toEqual([
      '00000000',
      '00000001',
    ]);
    expect(results.map(({ level, rank }) => [level, rank])).toEqual([
      ['error', 90],
      ['warning', 57],
    ]);
  });

  test('the versions and the other places of the text are related, each with its language and role', () => {
    const { report, options } = fishMarket();
    const [finding] = report.findings;
    const related = [{ ...finding!.target, start: 13, end: 14, column: 12, text: '5' }];
    const { relatedLocations } = read({ ...report, findings: [{ ...finding!, related }] }, options).results[0]!;
    expect(relatedLocations!.map(({ id, message }) => [id, message!.text])).toEqual([
      [1, 'vi contradicts: 4'],
      [2, 'see also: 5'],
    ]);
    expect(relatedLocations![0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'market/asa.vi.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 21, snippet: { text: '4' } },
    });
  });

  test('a result never has more places than GitHub takes', () => {
    const { report, options } = fishMarket();
    const [finding] = report.findings;
    const related = Array.from({ length: 1500 }, () => finding!.target);
    const { relatedLocations } = read({ ...report, findings: [{ ...finding!, related }] }, options).results[0]!;
    expect(relatedLocations).toHaveLength(100);
  });

  test.each([
    ['critical', 'critical', false, 'error'],
    ['major', 'major', false, 'error'],
    ['minor', 'minor', false, 'warning'],
    ['neutral', 'neutral', false, 'note'],
    ['uncertain: it never fails a check', 'critical', true, 'note'],
  ] as const)('level of what is %s', (_, severity, uncertain, level) => {
    const result = only({ severity, uncertain });
    expect([result.level, result.properties.uncertain]).toEqual([level, uncertain]);
  });

  test.each<[string, Partial<Finding>, object[] | undefined]>([
    ['open', {}, undefined],
    [
      'dismissed by a reviewer',
      { status: 'dismissed', dismissedBy: 'decision', reason: 'quoted' },
      [{ kind: 'external', status: 'accepted', justification: 'quoted', properties: { dismissedBy: 'decision' } }],
    ],
    [
      'dismissed in the text',
      { status: 'dismissed', dismissedBy: 'comment', reason: 'a title' },
      [{ kind: 'inSource', status: 'accepted', justification: 'a title', properties: { dismissedBy: 'comment' } }],
    ],
    ['dismissed, nobody knows by what', { status: 'dismissed' }, [{ kind: 'external', status: 'accepted' }]],
  ])('suppressions of what is %s', (_, stated, suppressions) => {
    const result = only(stated);
    expect(result.suppressions).toEqual(suppressions);
    expect(result.baselineState).toBeUndefined();
  });

  test('with a baseline it is said what is new', () => {
    const { report, options } = serverReport({ ...BRIDGE, marked: '⟦3⟧本と⟦4⟧本' }, [
      { status: 'dismissed', dismissedBy: 'baseline' },
      {},
    ]);
    const states = read(report, options).results.map(({ baselineState }) => baselineState);
    expect(states).toEqual(['unchanged', 'new']);
  });

  test('what has been written already is no result', () => {
    const { report, options } = serverReport(BRIDGE, [{ status: 'written' }]);
    const { results, tool } = read(report, options);
    expect([results, tool.driver.rules]).toEqual([[], []]);
  });

  test.each([
    [
      'a space, letters beyond ASCII, a number sign',
      '報告 #1/港.ja.txt',
      '%E5%A0%B1%E5%91%8A%20%231/%E6%B8%AF.ja.txt',
      true,
    ],
    ['a percent sign and a question mark', '50%?.ja.txt', '50%25%3F.ja.txt', true],
    ['a colon, which would be a scheme', 'a:b.ja.txt', 'a%3Ab.ja.txt', true],
    ['half a surrogate pair', '\ud83d.ja.txt', '%EF%BF%BD.ja.txt', true],
    ['beside the repository', '../a.ja.txt', '../a.ja.txt', false],
    ['from the root of the file system', '/srv/橋.ja.txt', 'file:///srv/%E6%A9%8B.ja.txt', false],
    ['with a drive', 'C:\\texts\\a b.ja.txt', 'file:///C:/texts/a%20b.ja.txt', false],
    ['standard input', '-', '-', true],
  ])('a path with %s', (_, path, uri, isInside) => {
    const { artifactLocation } = only({}, { ...BRIDGE, path }).locations[0]!.physicalLocation;
    expect(artifactLocation).toEqual({ uri, ...(isInside && { uriBaseId: '%SRCROOT%' }) });
  });

  test('suggestions of a finding are one fix, the last place first', () => {
    const suggestions = [
      { start: 2, end: 3, text: '4' },
      { start: 4, end: 4, text: '近く' },
    ];
    const { fixes } = only({ suggestions });
    const at = (startColumn: number, endColumn: number) => ({ startLine: 1, startColumn, endLine: 1, endColumn });
    expect(fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.ja.txt', uriBaseId: '%SRCROOT%' },
            replacements: [
              { deletedRegion: at(5, 5), insertedContent: { text: '近く' } },
              { deletedRegion: at(3, 4), insertedContent: { text: '4' } },
            ],
          },
        ],
      },
    ]);
  });

  test.each<[string, string, Finding['suggestions'], string | undefined]>([
    ['HTML is escaped', 'a.ja.html', [{ start: 2, end: 3, text: 'R&D' }], 'R&amp;D'],
    ['plain text is not', 'a.ja.txt', [{ start: 2, end: 3, text: 'R&D' }], 'R&D'],
    [
      'places that overlap',
      'a.ja.txt',
      [
        { start: 2, end: 3, text: 'a' },
        { start: 2, end: 4, text: 'b' },
      ],
      undefined,
    ],
    ['a place outside of the text', 'a.ja.txt', [{ start: 2, end: 99, text: 'a' }], undefined],
    ['half a surrogate pair', 'a.ja.txt', [{ start: 2, end: 3, text: '\ud83d' }], undefined],
  ])('a fix: %s', (_, path, suggestions, text) => {
    const { fixes } = only({ suggestions }, { ...BRIDGE, path });
    const inserted = JSON.stringify(fixes)?.match(/"insertedContent":\{"text":"([^"]*)"/u)?.[1];
    expect(inserted).toBe(text);
  });

  test('a fix of HTML does not take tags along', () => {
    const suggestions = [{ start: 2, end: 10, text: '4' }];
    expect(only({ suggestions }, { path: 'a.html', language: 'ja', marked: '橋が⟦<b>3</b>⟧本' }).fixes).toBeUndefined();
  });

  test('something is missing: a place without width and without words', () => {
    const { region } = only({}, { ...BRIDGE, marked: '🐟港⟦⟧は' }).locations[0]!.physicalLocation;
    expect(region).toEqual({ startLine: 1, startColumn: 4, endLine: 1, endColumn: 4 });
  });

  test('without the text only the line is known', () => {
    const { report, options } = fishMarket();
    const [one] = read(report, { ...options, texts: new Map() }).results;
    expect(one!.locations[0]!.physicalLocation.region).toEqual({ startLine: 2, snippet: { text: '3' } });
    expect(one!.fixes).toBeUndefined();
  });

  test('hostile text is no link, no placeholder, and nothing that a terminal obeys', () => {
    const { report, options } = hostileReport();
    const written = sarif.render(report, options);
    expect(written).not.toMatch(/[^\n -~\u00a0-\ud7ff\ue000-\uffff]|\u202e/u);
    const [result] = read(report, options).results;
    const shown = ']]><script>alert("1")</script>&amp; [a] (http://b) {{0}} ␛[2J⟨U+202E⟩␀⟨U+D83D⟩\ufffe\uffff';
    expect(result!.message.text.startsWith(shown)).toBe(true);
    expect(result!.locations[0]!.physicalLocation.region).toMatchObject({
      snippet: { text: HOSTILE.replace('\ud83d', '\ufffd') },
    });
  });

  test('equal fingerprints in one text get numbers, so that no alert is lost', () => {
    const { report, options } = serverReport({ ...BRIDGE, marked: '⟦3⟧本と⟦3⟧本' }, [{ id: 'aa' }, { id: 'aa' }]);
    const hashes = read(report, options).results.map((one) => one.partialFingerprints.primaryLocationLineHash);
    expect(hashes).toEqual(['aa:1', 'aa:2']);
  });

  test('rules are the checks that have findings, by name, with the kinds of what they found', () => {
    const { report, options } = serverReport({ ...BRIDGE, marked: '⟦3⟧本と⟦4⟧本と⟦5⟧本' }, [
      { check: 'unit-mismatch' },
      { check: 'addition', mqm: 'accuracy/addition' },
      { check: 'unit-mismatch', mqm: 'locale-convention/measurement-format' },
    ]);
    const { tool, results } = read(report, options);
    expect(tool.driver.rules.map(({ id, properties }) => [id, properties.mqm])).toEqual([
      ['addition', ['accuracy/addition']],
      ['unit-mismatch', ['accuracy/mistranslation', 'locale-convention/measurement-format']],
    ]);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1]);
  });

  test('a set is one run, the same bytes twice; an empty one is valid', () => {
    const { report, options } = fishMarket();
    const other = serverReport(BRIDGE);
    const set = { schema: 'taiyaku.report-set/1', reports: [report, other.report] } as const;
    const texts = new Map([...options.texts, ...other.options.texts]);
    const { results } = read(set, { ...options, texts });
    expect(results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri)).toEqual([
      'market/asa.ja.txt',
      'market/asa.ja.txt',
      'a.ja.txt',
    ]);
    expect(sarif.render(set, options)).toBe(sarif.render(set, options));
    expect(read({ ...set, reports: [] }, options).results).toEqual([]);
    expect(read(serverReport({ ...BRIDGE, marked: '橋' }).report, options).results).toEqual([]);
  });

  test('what --changed leaves out is said', () => {
    const { report, options } = fishMarket();
    const run = read({ ...report, summary: { ...report.summary, leftOut: 3 } }, options);
    expect(run.invocations[0]!.toolExecutionNotifications!.map(({ message }) => message.text)).toEqual([
      '3 findings left out: only what is new was asked for.',
    ]);
  });

  test('of more results than GitHub takes the worst are kept, and it is said how many there are', () => {
    const { report, options } = serverReport({ ...BRIDGE, marked: '⟦3⟧本' });
    const [usual] = report.findings;
    const slight: Finding = { ...usual!, severity: 'minor' };
    const many = [...Array<Finding>(25_000).fill(slight), { ...usual!, status: 'dismissed' as const }, usual!];
    const log = JSON.parse(sarif.render(reportOfFindings({ target: BRIDGE, sources: [] }, many), options));
    const run = (log as { runs: [Run] }).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.results.slice(0, 2).map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(run.results.filter(({ suppressions }) => suppressions)).toEqual([]);
    expect(run.invocations[0]!.toolExecutionNotifications![0]!.message.text).toMatch(/^2 findings more/u);
  }, 60_000);
});
