import { describe, expect, test } from 'vitest';
import type { Finding, ReportPlace } from '../../src/core/finding.js';
import type { RenderOptions } from '../../src/reporters/reporter.js';
import { text } from '../../src/reporters/text.js';
import { columnsOf } from '../../src/text/columns.js';
import { createLocator } from '../../src/text/position.js';
import { findingOf, type ReportParts, reportOf, reportOfFindings } from '../support/reports.js';

const PLAIN: Omit<RenderOptions, 'texts'> = { color: false, width: 80, uncertain: false };

const HARBOUR: ReportParts = {
  target: {
    path: 'harbour.ja.txt',
    language: 'ja',
    marked:
      '港の拡張工事\n市は来年度の予算に港の拡張工事の費用として⟦30億⟧円を計上し、残りの費用は国が負担すると発表した。\n',
  },
  sources: [
    {
      path: 'harbour.vi.txt',
      language: 'vi',
      marked:
        'Mở rộng cảng\nThành phố cho biết sẽ dành ⟦30 tỷ⟧ yên trong ngân sách năm tới để mở rộng cảng, phần còn lại do nhà nước chi trả.\n',
    },
    {
      path: 'harbour.ko.txt',
      language: 'ko',
      marked: '항만 확장\n시는 내년도 예산에 항만 확장 비용으로 ⟦300억⟧ 엔을 편성한다고 밝혔다.\n',
      role: 'supports',
    },
  ],
  finding: {
    severity: 'critical',
    confidence: 0.97,
    explanation:
      '30億 is 3 billion; vi and ko say 30 billion: a factor of 10. The word for a power of ten was carried over as it stands.',
  },
};

function render(parts: ReportParts, options: Partial<RenderOptions> = {}): string {
  const { report, texts } = reportOf(parts);
  return text.render(report, { ...PLAIN, texts, ...options });
}

describe('a finding', () => {
  test('names place and kind, shows the words in context, says why and what to write', () => {
    const start = 7 + '市は来年度の予算に港の拡張工事の費用として'.length;
    const suggestions = [{ start, end: start + 3, text: '300億' }];
    expect(render({ ...HARBOUR, finding: { ...HARBOUR.finding, suggestions } })).toBe(
      `harbour.ja.txt  <-  vi ko                                              1 finding

2:22  CRITICAL  number-mismatch                                   0.97  0a1b2c3d
   ja 2   …算に港の拡張工事の費用として[30億]円を計上し、残りの費用は国が…
   vi 2   …phố cho biết sẽ dành [30 tỷ] yên trong ngân sách năm…     contradicts
   ko 2   …항만 확장 비용으로 [300억] 엔을 편성한다고 밝혔다.           supports
   Why    30億 is 3 billion; vi and ko say 30 billion: a factor of 10. The word
          for a power of ten was carried over as it stands.
   Fix    30億 -> 300億

1 finding: 1 critical.
Alignment: vi 0.95, ko 0.95 (mean confidence).
`,
    );
  });

  test('keeps brackets and gains colours', () => {
    const colored = render(HARBOUR, { color: true });
    expect(colored).toContain('\u001b[31m[30億]');
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(render(HARBOUR));
  });

  test.each([
    ['insertion', '駅の⟦⟧前', '', '北口', 'Fix    insert 北口'],
    ['deletion', '駅の⟦駅の⟧前', '駅の', '', 'Fix    delete 駅の'],
  ])('%s is said in words', (_, marked, __, suggestion, line) => {
    const sources = [{ path: 'a.vi.txt', language: 'vi', marked: 'trước ga' }];
    const start = 2;
    const end = marked.includes('⟦⟧') ? 2 : 4;
    const finding = { suggestions: [{ start, end, text: suggestion }] };
    expect(render({ target: { path: 'a.ja.txt', language: 'ja', marked }, sources, finding })).toContain(line);
  });

  test('where something is missing stands a caret', () => {
    const target = { path: 'a.ja.txt', language: 'ja', marked: '橋と⟦⟧駅を造る。' };
    const sources = [{ path: 'a.vi.txt', language: 'vi', marked: 'Xây cầu, ⟦bến tàu⟧ và ga.' }];
    const shown = render({ target, sources });
    expect(shown).toContain('ja 1   橋と‸駅を造る。');
    expect(shown).toContain('vi 1   Xây cầu, [bến tàu] và ga.');
  });

  test('a suggestion that is too long for a line stands below what it replaces', () => {
    const words = '市役所の北側にある古い倉庫の前の広場から駅の南口までの道路';
    const target = { path: 'a.ja.txt', language: 'ja', marked: `⟦${words}⟧を直す。` };
    const suggestions = [{ start: 0, end: words.length, text: `${words}と橋` }];
    const shown = render({ target, sources: [], finding: { suggestions } });
    expect(shown).toContain(`   Fix    - ${words}\n          + ${words}と橋\n`);
  });

  test('expected words stand for suggestions that there are not', () => {
    expect(render({ ...HARBOUR, finding: { expected: ['300億', '3百億'] } })).toContain('Want   300億 / 3百億');
  });

  test('words of a version that stand inside others of it are left out, and a third place is counted', () => {
    const { report, texts } = reportOf(HARBOUR);
    const [finding] = report.findings;
    const vi = finding!.sources[0]!;
    const later = (start: number, end: number) => ({
      ...vi,
      start,
      end,
      text: texts.get('harbour.vi.txt')!.slice(start, end),
    });
    const sources = [vi, vi, later(vi.start, vi.start + 2), later(0, 2), later(60, 63), later(70, 72)];
    const shown = text.render({ ...report, findings: [{ ...finding!, sources }] }, { ...PLAIN, texts });
    expect(shown.match(/^ {3}vi /gmu)).toHaveLength(2);
    expect(shown).toContain('and 2 more places in the versions');
  });

  test('without the texts only the words are shown', () => {
    expect(render(HARBOUR, { texts: new Map() })).toContain('   ja 2   [30億]\n');
  });
});

describe('hostile text', () => {
  const target = {
    path: 'a\u001b[2J.ja.txt',
    language: 'ja',
    marked: '駅\u001b[31m\u202e⟦=HYPERLINK("x")\u0007⟧\t橋\u009b2J',
  };
  const sources = [{ path: 'b.vi.txt', language: 'vi', marked: 'ga \u200b⟦\u2066cầu⟧\ud83d' }];
  const finding: Partial<Finding> = {
    id: '\u001b]0;x\u0007',
    checks: ['a\u001bb'],
    explanation: 'why \u001b[2J\nand more',
    expected: ['\u202eabc'],
  };

  test.each([true, false])('is shown as symbols (colours: %s)', (color) => {
    const shown = render({ target, sources, finding }, { color }).replace(/\u001b\[\d+m/gu, '');
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(shown).toContain('a␛[2J.ja.txt');
    expect(shown).toContain('駅␛[31m⟨U+202E⟩[=HYPERLINK("x")␇]␉橋⟨U+009B⟩2J');
    expect(shown).toContain('ga ⟨U+200B⟩[⟨U+2066⟩cầu]⟨U+D83D⟩');
    expect(shown).toContain('why ␛[2J⏎and more');
  });

  test('a line end in the words does not break the line', () => {
    const marked = { path: 'a.ja.txt', language: 'ja', marked: '駅⟦の\n前⟧に橋' };
    expect(render({ target: marked, sources: [] })).toContain('ja 1   駅[の⏎前]に橋\n');
  });
});

describe('width', () => {
  test.each([40, 60, 80, 120])('no line is wider than %i columns', (width) => {
    for (const line of render(HARBOUR, { width }).split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
  });

  test('the explanation is broken by the rules of Japanese', () => {
    const explanation = '橋を架ける工事、駅を直す工事。「港」と「空港」の整備、道路の補修。'.repeat(4);
    const why = render({ ...HARBOUR, finding: { explanation } })
      .split('\n')
      .filter((line) => line.startsWith('          '));
    expect(why.length).toBeGreaterThan(2);
    for (const line of why) expect(line.trim()).not.toMatch(/^[、。」]/u);
  });
});

describe('order and groups', () => {
  const content = '港で貨物を扱う。\n港で荷物を扱う。\n港で貨物を扱う。\n';
  const files = {
    target: { path: 'a.ja.txt', language: 'ja', marked: content },
    sources: [{ path: 'a.vi.txt', language: 'vi', marked: 'Cảng xử lý hàng hóa.\n' }],
  };
  const texts = new Map([['a.ja.txt', content]]);
  const at = (start: number, length = 2): ReportPlace => {
    const end = start + length;
    return { start, end, ...createLocator(content).locate(start), text: content.slice(start, end) };
  };
  const shown = (findings: readonly Finding[], options: Partial<RenderOptions> = {}) =>
    text.render(reportOfFindings(files, findings), { ...PLAIN, texts, ...options });

  test('findings stand in the order of the document, uncertain ones last in a line each', () => {
    const output = shown([
      findingOf(at(20), [], { id: '00000002', message: 'second' }),
      findingOf(at(11), [], { id: '00000003', uncertain: true, confidence: 0.4, message: 'Perhaps the load.' }),
      findingOf(at(2), [], { id: '00000001', message: 'first' }),
    ]);
    expect(output.indexOf('00000001')).toBeLessThan(output.indexOf('00000002'));
    expect(output).toContain(
      'Uncertain, not counted for the exit code\n  2:3     major    number-mismatch  Perhaps the load.',
    );
    expect(output).toContain('2 findings, 1 uncertain\n');
    expect(output).toContain('\n2 findings: 2 major. 1 uncertain.\n');
    expect(output).not.toContain('00000003');
  });

  test('uncertain findings in full when they are asked for', () => {
    const finding = findingOf(at(2), [], { uncertain: true, confidence: 0.4 });
    expect(shown([finding], { uncertain: true })).toMatch(
      /1:3 {2}MAJOR {2}number-mismatch {2}uncertain +0\.40 {2}0a1b2c3d\n {3}ja 1 {3}港で\[貨物\]を扱う。\n/u,
    );
  });

  test('findings of one concept are one decision', () => {
    const data = { concept: 'c7' };
    const output = shown([findingOf(at(2), [], { data }), findingOf(at(20), [], { data })]);
    expect(output).toContain('   Also   at 3:3 (2 places)\n');
    expect(output.match(/MAJOR/gu)).toHaveLength(1);
  });

  test.each<[string, Partial<Finding>]>([
    ['another concept', { data: { concept: 'c8' } }],
    ['no concept', { data: {} }],
    ['other words', { data: { concept: 'c7' }, actual: '荷物' }],
    ['another severity', { data: { concept: 'c7' }, severity: 'minor' }],
    ['other words expected', { data: { concept: 'c7' }, expected: ['荷'] }],
  ])('%s is another decision', (_, stated) => {
    const output = shown([findingOf(at(2), [], { data: { concept: 'c7' } }), findingOf(at(20), [], stated)]);
    expect(output).not.toContain('Also');
  });

  test('other places of the same name are listed, and counted from the seventh on', () => {
    const related = Array.from({ length: 8 }, () => at(11));
    expect(shown([findingOf(at(2), [], { related })])).toContain('   See    2:3, 2:3, 2:3, 2:3, 2:3, 2:3 and 2 more\n');
  });

  test('nothing found', () => {
    expect(shown([])).toBe(`a.ja.txt  <-  vi                                                      0 findings

No findings.
Alignment: vi 0.95 (mean confidence).
`);
  });

  test('doubtful stretches of an alignment are named by their lines', () => {
    const report = reportOfFindings(files, []);
    const alignment = {
      ...report.sources[0]!.alignment,
      weakZones: [
        { start: 0, end: 17 },
        { start: 18, end: 26 },
      ],
    };
    const weak = { ...report, sources: [{ ...report.sources[0]!, alignment }] };
    expect(text.render(weak, { ...PLAIN, texts })).toContain('Weak alignment with vi: lines 1-2, 3.\n');
  });

  test('several texts stand below each other, with a total', () => {
    const found = reportOfFindings(files, [findingOf(at(2), []), findingOf(at(2), [], { severity: 'critical' })]);
    const other = reportOfFindings(files, [findingOf(at(2), [], { severity: 'critical' })]);
    const reports = [found, { ...other, summary: { ...other.summary, dismissed: 4, leftOut: 5 } }];
    const output = text.render({ schema: 'taiyaku.report-set/1', reports }, { ...PLAIN, texts });
    expect(output.match(/a\.ja\.txt {2}<-/gu)).toHaveLength(2);
    expect(output).toMatch(
      /\n2 texts checked\. 3 findings: 2 critical, 1 major\. 4 dismissed\.\n5 older findings are left out\.\n$/u,
    );
  });
});
