import { parse } from 'junit2json';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { junit } from '../../src/reporters/junit.js';
import type { RenderOptions, ReportSet } from '../../src/reporters/reporter.js';
import { fishMarket, hostileReport, serverReport } from '../support/server-reports.js';

interface TestCase {
  readonly name?: string;
  readonly classname?: string;
  readonly failure?: { readonly type?: string; readonly message?: string; readonly inner?: string }[];
  readonly skipped?: { readonly message?: string }[];
}

interface Counts {
  readonly name?: string;
  readonly tests?: number;
  readonly failures?: number;
  readonly errors?: number;
  readonly skipped?: number;
}

interface Suites extends Counts {
  readonly testsuite?: (Counts & { readonly testcase?: TestCase[] })[];
}

/** Well-formed by one parser, read by another, which knows JUnit. */
async function read(result: Report | ReportSet, options: RenderOptions): Promise<Suites> {
  const xml = junit.render(result, options);
  const parser = new SaxesParser({});
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return (await parse(xml)) as Suites;
}

const cases = ({ testsuite = [] }: Suites) => testsuite.flatMap(({ testcase = [] }) => testcase);

describe('JUnit', () => {
  test('a suite a text, a failure a finding; two on one line stay two', async () => {
    const { report, options } = fishMarket();
    const suites = await read(report, options);
    const counts = { tests: 2, failures: 2, errors: 0, skipped: 0 };
    expect(suites).toMatchObject({ name: 'taiyaku', ...counts, testsuite: [{ name: 'market/asa.ja.txt', ...counts }] });
    expect(cases(suites).map(({ classname, name }) => [classname, name])).toEqual([
      ['market/asa.ja.txt', 'number-mismatch 2:6 3'],
      ['market/asa.ja.txt', 'number-mismatch 2:12 5'],
    ]);
    expect(cases(suites)[0]!.failure).toEqual([
      {
        type: 'number-mismatch',
        message: 'The number differs. Fix: 3 -> 4',
        inner: 'The versions have another number here.\nja 2: 3\nvi 2: 4 (contradicts)\nmajor, 00000000',
      },
    ]);
  });

  test('an uncertain finding is skipped, dismissed and written ones are no tests', async () => {
    const { report, options } = serverReport(
      { path: 'a.ja.txt', language: 'ja', marked: '⟦3⟧本と⟦4⟧本と⟦5⟧本と⟦6⟧本' },
      [{ uncertain: true }, { status: 'dismissed' }, { status: 'written' }, { status: 'accepted' }],
    );
    const suites = await read(report, options);
    expect(suites).toMatchObject({ tests: 2, failures: 1, skipped: 1 });
    expect(cases(suites).map(({ skipped, failure }) => [skipped?.length ?? 0, failure?.length ?? 0])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('tests of one name get numbers: servers would take them as one', async () => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: '港⟦⟧⟦⟧⟦⟧は' }, []);
    expect(cases(await read(report, options)).map(({ name }) => name)).toEqual([
      'number-mismatch 1:2',
      'number-mismatch 1:2 (2)',
      'number-mismatch 1:2 (3)',
    ]);
  });

  test('a text without findings is one test that passes', async () => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: '橋' });
    const suites = await read(report, options);
    expect(suites).toMatchObject({ tests: 1, failures: 0, errors: 0, skipped: 0 });
    expect(cases(suites)).toEqual([{ classname: 'a.ja.txt', name: 'no findings' }]);
  });

  test('hostile text stays text, in the name, the message and the body', async () => {
    const { report, options } = hostileReport();
    const shown = ']]><script>alert("1")</script>&amp; [a](http://b) {0} ␛[2J⟨U+202E⟩␀⟨U+D83D⟩⟨U+FFFE⟩⟨U+FFFF⟩';
    const suites = await read(report, options);
    const [one] = cases(suites);
    expect(one!.classname).toBe(`x/${shown}.ja.txt`);
    expect(one!.name).toMatch(/^number-mismatch 1:2 \]\]><script>alert/u);
    expect(one!.failure![0]!.message).toContain(shown);
    expect(one!.failure![0]!.inner!.split('\n')[0]).toBe(shown);
  });

  test('words of a whole book do not make a name of it', async () => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: `⟦${'🐟港'.repeat(5000)}⟧` });
    expect(cases(await read(report, options))[0]!.name).toBe(`number-mismatch 1:1 ${'🐟港'.repeat(30)}…`);
  });

  test('a set has the sums of its suites; no clock, no host; the same bytes twice', async () => {
    const { report, options } = fishMarket();
    const clean = serverReport({ path: 'b.ja.txt', language: 'ja', marked: '橋' }).report;
    const set = { schema: 'taiyaku.report-set/1', reports: [report, clean] } as const;
    const suites = await read(set, options);
    expect(suites).toMatchObject({ tests: 3, failures: 2 });
    expect(suites.testsuite!.map(({ name, tests }) => [name, tests])).toEqual([
      ['market/asa.ja.txt', 2],
      ['b.ja.txt', 1],
    ]);
    const xml = junit.render(set, options);
    expect(xml).not.toMatch(/ (?:time|timestamp|hostname)=/u);
    expect(junit.render(set, options)).toBe(xml);
    expect(await read({ ...set, reports: [] }, options)).toEqual({
      name: 'taiyaku',
      tests: 0,
      failures: 0,
      errors: 0,
      skipped: 0,
    });
  });
});
