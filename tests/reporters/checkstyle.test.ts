import { load } from 'cheerio/slim';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.js';
import { fishMarket, hostileReport, serverReport } from '../support/server-reports.js';

/** The files and errors of a report, as a parser of XML that refuses what is not well-formed gives them. */
function read(xml: string) {
  const files: { name: string; errors: Record<string, string>[] }[] = [];
  const parser = new SaxesParser({});
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'file') files.push({ name: attributes.name!, errors: [] });
    if (name === 'error') files.at(-1)!.errors.push({ ...attributes });
  });
  parser.write(xml).close();
  return files;
}

const MARKET = {
  line: '2',
  source: 'taiyaku.number-mismatch',
};

describe('checkstyle', () => {
  test('two findings on one line stay two, with columns in code points', () => {
    const { report, options } = fishMarket();
    expect(read(checkstyle.render(report, options))).toEqual([
      {
        name: 'market/asa.ja.txt',
        errors: [
          { ...MARKET, column: '6', severity: 'error', message: 'The number differs. Fix: 3 -> 4' },
          { ...MARKET, column: '12', severity: 'warning', message: 'The number differs.' },
        ],
      },
    ]);
  });

  test.each([
    ['critical', 'critical', false, 'error'],
    ['minor', 'minor', false, 'warning'],
    ['neutral', 'neutral', false, 'info'],
    ['uncertain: it never fails a check', 'critical', true, 'info'],
  ] as const)('severity of what is %s', (_, severity, uncertain, expected) => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: '⟦3⟧本' }, [
      { severity, uncertain },
    ]);
    expect(read(checkstyle.render(report, options))[0]!.errors.map((error) => error.severity)).toEqual([expected]);
  });

  test('another parser reads the same, and hostile text is text', () => {
    const { report, options } = hostileReport();
    const xml = checkstyle.render(report, options);
    const $ = load(xml, { xml: true });
    expect($('script').length).toBe(0);
    const [file] = read(xml);
    expect($('file').attr('name')).toBe(file!.name);
    expect($('error').attr('message')).toBe(file!.errors[0]!.message);
    expect(file!.name).toBe(
      'x/]]><script>alert("1")</script>&amp; [a](http://b) {0} ␛[2J⟨U+202E⟩␀⟨U+D83D⟩⟨U+FFFE⟩⟨U+FFFF⟩.ja.txt',
    );
  });

  test('dismissed and written findings are not in it; a text without findings is named', () => {
    const { report, options } = serverReport({ path: 'a.ja.txt', language: 'ja', marked: '⟦3⟧本と⟦4⟧本' }, [
      { status: 'dismissed' },
      { status: 'written' },
    ]);
    expect(read(checkstyle.render(report, options))).toEqual([{ name: 'a.ja.txt', errors: [] }]);
  });

  test('a set, named from the root of the repository, the same bytes twice', () => {
    const { report, options } = fishMarket();
    const set = { schema: 'taiyaku.report-set/1', reports: [report, report] } as const;
    const placed = { ...options, repositoryPath: (path: string) => `docs/${path}` };
    const xml = checkstyle.render(set, placed);
    expect(read(xml).map(({ name, errors }) => [name, errors.length])).toEqual([
      ['docs/market/asa.ja.txt', 2],
      ['docs/market/asa.ja.txt', 2],
    ]);
    expect(checkstyle.render(set, placed)).toBe(xml);
    expect(read(checkstyle.render({ ...set, reports: [] }, options))).toEqual([]);
  });
});
