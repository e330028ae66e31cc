import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import type { Correction, CorrectionReport } from '../../src/correction-report/model.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { sheetName } from '../../src/correction-report/xlsx/sheet.js';
import { xlsx } from '../../src/correction-report/xlsx/xlsx.js';
import { correctionOf, correctionReportOf, mixedReport } from '../support/made-up-corrections.js';
import { parseXml, partsOf, valuesOf } from '../support/workbook.js';

async function bytesOf(report: CorrectionReport, language: PackLanguage = report.language): Promise<Uint8Array> {
  return xlsx.write(report, await correctionWordsFor(language));
}

const WHY = '金額が10分の1になっている';

/** The row of the first correction. */
async function firstRow(report: CorrectionReport): Promise<string[]> {
  return Object.values(await valuesOf(await bytesOf(report)))[1]![1]!;
}

/** The runs of the shared string that begins with some text, as look and text. */
function runsOf(parts: Record<string, string>, text: string): string[] {
  const items = parts['xl/sharedStrings.xml']!.match(/<si>.*?<\/si>/gsu)!;
  const item = items.find((one) => one.replace(/<[^>]+>/gu, '') === text && one.includes('<r>'))!;
  return [...item.matchAll(/<r><rPr>(.*?)<sz.*?<t[^>]*>(.*?)<\/t><\/r>/gsu)].map(([, look, run]) => `${look}${run}`);
}

describe('the table of corrections', () => {
  test('has the columns of a 正誤表, and the id at the end', async () => {
    const sheets = await valuesOf(await bytesOf(correctionReportOf([correctionOf(1)])));
    expect(Object.keys(sheets)).toEqual(['概要', '正誤表', '対象文書']);
    expect(sheets.正誤表).toEqual([
      [
        ...['No.', '箇所', '原文・他言語版', '文', '誤', '正', '修正後の文', '理由', '種別', '重要度', '備考'],
        ...['採否', '返信', 'id'],
      ],
      [
        '1',
        '2行目',
        'ベトナム語: Thị trấn dành 150 tỷ yên cho cây cầu mới.\n韓国語: 마을은 새 다리에 150억 엔을 투입한다.',
        '町は新しい橋に15億円を充てる。',
        '15億円',
        '150億円',
        '（案）町は新しい橋に150億円を充てる。',
        '各言語版はいずれも150億円としている。',
        '誤訳',
        '重大',
        '',
        '',
        '',
        '7k3f0001',
      ],
    ]);
  });

  test.each([
    ['words that are wrong', {}, ['15億円'], ['150億円']],
    ['something is missing', { wrong: '', right: '夜間も' }, ['（脱落）'], ['夜間も']],
    ['something is too much', { wrong: '毎日', right: '' }, ['毎日'], ['（削除）']],
    ['nobody has said what to write', { right: undefined }, ['15億円'], ['（要検討）']],
  ])('says 誤 and 正 where %s', async (_why, stated, wrong, right) => {
    const row = await firstRow(correctionReportOf([correctionOf(1, stated)]));
    expect([[row[4]], [row[5]]]).toEqual([wrong, right]);
  });

  test('only what differs is struck and underlined', async () => {
    const parts = partsOf(
      await bytesOf(correctionReportOf([correctionOf(1, { wrong: '政治的信念', right: '政治的信頼' })])),
    );
    expect(runsOf(parts, '政治的信念')).toEqual(['政治的信', '<strike/>念']);
    expect(runsOf(parts, '政治的信頼')).toEqual(['政治的信', '<u/>頼']);
  });

  describe('the whole sentence stands in each row, with what the row is about', () => {
    const before = '町は橋に15億円、港に3億円を充てる。';
    const place = { before, target: { ...correctionOf(1).target, text: before } };
    const bridge = correctionOf(1, {
      ...place,
      at: 4,
      edits: [{ start: 4, was: '15億円', now: '150億円' }],
      status: 'accepted',
    });
    const port = correctionOf(2, {
      ...place,
      target: bridge.target,
      at: 11,
      wrong: '3億円',
      right: '30億円',
      edits: [{ start: 11, was: '3億円', now: '30億円' }],
      status: 'accepted',
    });
    const after = '町は橋に150億円、港に30億円を充てる。';

    test('struck is what goes of this entry, underlined all that is new in the sentence', async () => {
      const report = correctionReportOf([bridge, port]);
      const bytes = await bytesOf(report);
      const { 正誤表: rows } = await valuesOf(bytes);
      expect(rows!.slice(1).map((row) => [row[3], row[6]])).toEqual([
        [before, after],
        [before, after],
      ]);
      const strings = partsOf(bytes)['xl/sharedStrings.xml']!.match(/<si>.*?<\/si>/gsu)!;
      const looks = strings
        .filter((item) => item.includes('<r>') && item.replace(/<[^>]+>/gu, '') === before)
        .map((item) => [...item.matchAll(/<strike\/>.*?<t[^>]*>(.*?)<\/t>/gu)].map(([, words]) => words));
      expect(looks).toEqual([['15'], ['3']]);
      expect(runsOf(partsOf(bytes), after)).toEqual(['町は橋に', '<u/>150', '億円、港に', '<u/>30', '億円を充てる。']);
    });

    test.each([
      ['reviewers stand behind all of it', 'accepted', after],
      ['nobody has judged a part of it', 'open', `（案）${after}`],
      ['reviewers contradict each other about a part of it', 'conflict', '町は橋に150億円、港に3億円を充てる。'],
    ] as const)('what becomes of it, where %s', async (_why, status, shown) => {
      const row = await firstRow(correctionReportOf([bridge, { ...port, status }]));
      expect(row[6]).toBe(shown);
    });

    test.each<[why: string, stated: Partial<Correction>, runs: string[]]>([
      [
        'something is missing: the report says so at its place',
        { wrong: '', right: '古い', at: 2, edits: [{ start: 2, was: '', now: '古い' }] },
        ['町は', '（脱落）', '橋に15億円、港に3億円を充てる。'],
      ],
      [
        'nothing goes: the words are bold',
        { wrong: '橋', right: '橋脚', at: 2, edits: [{ start: 3, was: '', now: '脚' }] },
        ['町は', '<b/>橋', 'に15億円、港に3億円を充てる。'],
      ],
      [
        'nobody has said what to write: the same',
        { wrong: '橋', right: undefined, at: 2, edits: [] },
        ['町は', '<b/>橋', 'に15億円、港に3億円を充てる。'],
      ],
      ['the sentence begins with it', { wrong: '町', right: '市', at: 0 }, ['<strike/>町', before.slice(1)]],
    ])('%s', async (_why, stated, runs) => {
      const parts = partsOf(await bytesOf(correctionReportOf([{ ...bridge, ...stated }])));
      expect(runsOf(parts, runs.join('').replace(/<[^>]+>/gu, ''))).toEqual(runs);
    });

    test('nothing can be written: nothing becomes of it', async () => {
      const row = await firstRow(correctionReportOf([{ ...bridge, edits: [], right: undefined }]));
      expect([row[3], row[6]]).toEqual([before, '']);
    });

    test('too long to be compared: the new sentence is plain', async () => {
      const long = `${'長'.repeat(1500)}15億円`;
      const entry = { ...bridge, before: long, at: 1500, edits: [{ start: 1500, was: '15億円', now: '150億円' }] };
      const { 'xl/sharedStrings.xml': strings } = partsOf(await bytesOf(correctionReportOf([entry])));
      expect(strings).toContain(`<si><t xml:space="preserve">${'長'.repeat(1500)}150億円</t></si>`);
    });
  });

  test('words of a version that are in question are bold, each version in a font for its letters', async () => {
    const { 'xl/sharedStrings.xml': strings } = partsOf(await bytesOf(correctionReportOf([correctionOf(1)])));
    expect(strings).toMatch(
      /<b\/><sz val="10"\/><color rgb="\w+"\/><rFont val="Arial"\/><family val="2"\/><charset val="163"\/><\/rPr><t xml:space="preserve">150 tỷ yên</u,
    );
    expect(strings).toMatch(
      /<b\/><sz val="10"\/><color rgb="\w+"\/><rFont val="Malgun Gothic"\/><family val="2"\/><charset val="129"\/><\/rPr><t xml:space="preserve">150억 엔</u,
    );
  });

  test('of a long sentence of a version the words in question are there, and their surroundings: a row is no page', async () => {
    const text = `${'町の計画'.repeat(99)}とても長い橋`;
    const passage = {
      language: 'ja',
      text,
      span: { start: 0, end: text.length },
      line: 2,
      marks: [{ start: 396, end: 402 }],
    };
    const long = correctionOf(1, { sources: [{ language: 'ja', passage, bead: '1-1', confidence: 1 }] });
    const report = correctionReportOf([long]);
    const row = await firstRow(report);
    expect(row[2]).toMatch(/^日本語: …(?:町の計画|計画)(?:町の計画){4,6}とても長い橋$/u);
  });

  test.each<[why: string, stated: Partial<Correction>, reason: string, remark: string]>([
    ['a reviewer stands behind it: that is no remark', { status: 'accepted', explanation: '' }, WHY, ''],
    ['it stands in the text already: the same', { status: 'written', explanation: '' }, WHY, ''],
    ['what a reviewer says of it is one', { status: 'accepted', explanation: '', remark: '要確認。' }, WHY, '要確認。'],
    ['another state is one', { status: 'conflict', explanation: '' }, WHY, '競合'],
    [
      'what is asked goes before its reason, where there is room',
      { kind: 'question', status: 'question', explanation: '', remark: '出典は?', uncertain: true },
      `質問: 出典は?\n${WHY}`,
      '不確実\n質問',
    ],
    ['nothing is asked in words', { kind: 'question', status: 'question', explanation: '' }, WHY, '質問'],
    [
      'what is bold in the versions beside it is not quoted',
      { explanation: '', message: `${WHY}（vi 150 tỷ yên · ko 150억 엔）`, quotes: 'vi 150 tỷ yên · ko 150억 엔' },
      WHY,
      '',
    ],
    [
      'what is not bold there is',
      { explanation: '', message: `${WHY}（vi 150 tỷ yên · ko 150억）`, quotes: 'vi 150 tỷ yên · ko 150억' },
      `${WHY}（ベトナム語 150 tỷ yên · 韓国語 150억）`,
      '',
    ],
    [
      'quotes are part of the sentence',
      { explanation: '', message: '「ko 150억 엔」とある', quotes: 'ko 150억 엔' },
      '「韓国語 150억 엔」とある',
      '',
    ],
  ])('reason and remark: %s', async (_why, stated, reason, remark) => {
    const row = await firstRow(correctionReportOf([correctionOf(1, stated)]));
    expect([row[7], row[10]]).toEqual([reason, remark]);
  });

  test('is printed on A3 across, at seven points and more; the other sheets on A4', async () => {
    const parts = partsOf(await bytesOf(mixedReport('ja')));
    const sheets = [1, 2, 3, 4].map((k) => parts[`xl/worksheets/sheet${k}.xml`]!);
    const papers = sheets.map((sheet) => /<pageSetup paperSize="(\d)" orientation="landscape"/u.exec(sheet)![1]);
    expect(papers).toEqual(['9', '8', '9', '9']);
    const columns = [...sheets[1]!.matchAll(/<col [^>]*width="(\d+)"( hidden)?/gu)];
    const width = columns.reduce((sum, [, digits, isHidden]) => sum + (isHidden ? 0 : Number(digits)), 0);
    // 420 mm less the margins; of the fonts that stand in for a lacking one, the widest has digits of 6.4 points.
    const room = (420 / 25.4 - 0.8) * 72;
    expect((10 * room) / (width * 6.4)).toBeGreaterThan(7);
  });

  test('is answered from a list, in cells that keep what is typed', async () => {
    const report = correctionReportOf([correctionOf(1), correctionOf(2)]);
    const { 'xl/worksheets/sheet2.xml': sheet, 'xl/workbook.xml': book } = partsOf(await bytesOf(report));
    expect(sheet).toContain(
      'type="list" allowBlank="1" showErrorMessage="1" sqref="L2:L3"><formula1>&quot;採用,不採用,要相談&quot;<',
    );
    expect(sheet).toMatch(/<col min="14" max="14" width="12" hidden="1"/u);
    expect(sheet).toContain('<pane ySplit="1"');
    expect(sheet).toContain('<autoFilter ref="A1:N3"/>');
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">&apos;正誤表&apos;!$1:$1</definedName>`,
    );
  });

  test('without corrections it has its head and no list', async () => {
    const bytes = await bytesOf(correctionReportOf([]));
    expect((await valuesOf(bytes)).正誤表).toHaveLength(1);
    expect(partsOf(bytes)['xl/worksheets/sheet2.xml']).not.toContain('type="list"');
    expect((await valuesOf(bytes)).概要!.flat()).toContain('修正すべき箇所はありません。');
  });

  test('rows are high enough for their lines, and no higher than a row can be', async () => {
    const long = correctionOf(2, { explanation: '各言語版はいずれも150億円としている。'.repeat(200) });
    const { 'xl/worksheets/sheet2.xml': sheet } = partsOf(await bytesOf(correctionReportOf([correctionOf(1), long])));
    const heights = [...sheet!.matchAll(/<row r="\d+" ht="(\d+)">/gu)].map(([, height]) => Number(height));
    // The reason has a line for the message and one for the explanation.
    expect(heights[1]).toBeGreaterThanOrEqual(2 * 17);
    expect(heights[2]).toBe(409);
  });
});

describe('the other sheets', () => {
  test('scorecard: types by severity, points, sums, and what is open', async () => {
    const { 概要: rows } = await valuesOf(await bytesOf(mixedReport('ja')));
    const cells = rows!.map((row) => row.filter((value) => value !== ''));
    expect(cells).toContainEqual(['未処理の指摘が4件あり、ここには数えていません。']);
    expect(cells).toContainEqual(['回答待ち・協議中の項目が1件あり、ここには数えていません。']);
    expect(cells).toContainEqual(['確定した誤り1件、減点25点']);
    expect(cells).toContainEqual(['種別', '致命的', '重大', '軽微', '参考', '件数', '減点']);
    expect(cells).toContainEqual(['誤訳', '1', '0', '0', '0', '1', '25']);
    expect(cells).toContainEqual(['合計', '1', '0', '0', '0', '1', '25']);
  });

  test('general corrections stand once, with their places', async () => {
    const { 全体にわたる修正: rows } = await valuesOf(await bytesOf(mixedReport('ja')));
    expect(rows![1]).toEqual([
      '1',
      '15億円 × 1\n十五億円 × 1',
      '150億円',
      '金額が10分の1になっている',
      '2か所（No. 1, 2）、うち未処理1か所',
      '',
      '',
      '7k3f0001 7k3f0002',
    ]);
  });

  test('texts: which is the original, and lines whose alignment is doubtful', async () => {
    const { 対象文書: rows } = await valuesOf(await bytesOf(mixedReport('ja')));
    expect(rows![0]).toEqual(['区分', '表題', '言語', 'ファイル', '対訳の対応']);
    expect(rows![1]!.slice(0, 4)).toEqual(['校閲対象', '港町の計画', '日本語', 'harbour/ja.txt']);
    expect(rows![2]!.slice(0, 4)).toEqual(['原文', '', 'ベトナム語', 'harbour/vi.txt']);
    expect(rows![2]![4]).toBe('対応3組、平均信頼度0.91。対応のない文は校閲対象0文、他言語版1文\n要確認: 2–3行目');
  });

  test('texts: where none has a title, there is no column for it', async () => {
    const report = mixedReport('ja');
    const texts = report.texts.map((text) => ({ ...text, title: undefined }));
    const { 対象文書: rows } = await valuesOf(await bytesOf({ ...report, texts }));
    expect(rows!.map((row) => row.slice(0, 3))).toEqual([
      ['区分', '言語', 'ファイル'],
      ['校閲対象', '日本語', 'harbour/ja.txt'],
      ['原文', 'ベトナム語', 'harbour/vi.txt'],
    ]);
  });

  test('the overview begins with what the report is and how far the review has come, above all figures', async () => {
    const entries = [correctionOf(1, { status: 'accepted' }), correctionOf(2)];
    const bytes = await bytesOf(correctionReportOf(entries, { reviewers: ['Lan'] }));
    const { 概要: rows } = await valuesOf(bytes);
    const progress =
      '1〜2行目の指摘をすべて確認済みです（全文を通読した校閲ではありません）。3行目以降には未処理の指摘が4件残っています。';
    expect(rows!.slice(0, 5).map(([first]) => first)).toEqual([
      ...['正誤表', '港町の計画', '2027年3月31日', '校閲者: Lan', progress],
    ]);
    // Larger than what follows, and what is open is bold.
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/styles.xml': styles } = partsOf(bytes);
    const fonts = /<fonts.*<\/fonts>/su.exec(styles!)![0].match(/<font>.*?<\/font>/gu)!;
    const formats = /<cellXfs.*<\/cellXfs>/su.exec(styles!)![0].match(/<xf .*?>/gu)!;
    const fontOf = (place: string) => {
      const format = Number(new RegExp(`r="${place}" s="(\\d+)"`, 'u').exec(sheet!)![1]);
      return fonts[Number(/fontId="(\d+)"/u.exec(formats[format]!)![1])]!;
    };
    const open = rows!.findIndex(([first]) => first === '未処理の指摘が1件あり、ここには数えていません。');
    expect(fontOf('A2')).toMatch(/<b\/><sz val="12"/u);
    expect([fontOf('A5'), fontOf(`A${open}`), fontOf(`A${open + 1}`)]).toEqual([
      expect.stringMatching(/<b\/><sz val="12"/u),
      expect.not.stringContaining('<b/>'),
      expect.stringMatching(/<b\/><sz val="10"/u),
    ]);
  });

  test.each([
    ['too long', 'あ'.repeat(40), [], 'あ'.repeat(31)],
    ['signs that a name cannot have', "'[a]:b*c?d/e\\f'", [], 'a  b c d e f'],
    ['half a character at the end', `${'あ'.repeat(30)}𠮟`, [], 'あ'.repeat(30)],
    ['taken, in other letters', 'Texts', ['TEXTS'], 'Texts (2)'],
    ['nothing is left', '[]', [], 'Sheet'],
  ])('name of a sheet: %s', (_why, wanted, taken, name) => {
    expect(sheetName(wanted, taken)).toBe(name);
  });
});

describe('the file', () => {
  test('opens with the overview, and no other sheet is selected', async () => {
    const parts = partsOf(await bytesOf(mixedReport('ja')));
    const selected = [1, 2, 3, 4].map((k) => parts[`xl/worksheets/sheet${k}.xml`]!.includes('tabSelected="1"'));
    expect(selected).toEqual([true, false, false, false]);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="概要" sheetId="1"');
    expect(parts['xl/workbook.xml']).not.toContain('activeTab');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<oddHeader>&amp;L正誤表: 港町の計画&amp;R');
  });

  test.each(LANGUAGES)('in %s: well-formed parts, all words there', async (language) => {
    const bytes = await bytesOf(mixedReport(language));
    const parts = partsOf(bytes);
    for (const [path, xml] of Object.entries(parts)) expect(() => parseXml(xml), path).not.toThrow();
    const words = await correctionWordsFor(language);
    const sheets = await valuesOf(bytes);
    expect(Object.keys(sheets).slice(0, 2)).toEqual([words['part.overview'], words.title]);
    const list = /<formula1>&quot;(.*?)&quot;</u.exec(parts['xl/worksheets/sheet2.xml']!)![1]!;
    expect(list.split(',')).toEqual([words['answer.accept'], words['answer.reject'], words['answer.discuss']]);
    // Longer lists and hints make Excel mend the file.
    expect(list.length).toBeLessThanOrEqual(255);
    for (const [, prompt] of parts['xl/worksheets/sheet2.xml']!.matchAll(/prompt="(.*?)"/gu)) {
      expect(prompt).toBe(words['reply.how']);
    }
    expect(Object.values(sheets).flat(2).join('\n')).not.toMatch(/\{\w+\}|undefined|NaN/u);
  });

  test('two runs are byte-equal, and no part has a time', async () => {
    const [first, second] = [await bytesOf(mixedReport('ja')), await bytesOf(mixedReport('ja'))];
    expect(Buffer.compare(first, second)).toBe(0);
    const names = Object.keys(unzipSync(first));
    expect(names).toEqual([...names].sort());
    expect(names[0]).toBe('[Content_Types].xml');
    // 1 January 1980, 0:00, as a zip file has it: the lowest it can.
    expect([...first.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    expect(strFromU8(unzipSync(first)['docProps/core.xml']!)).not.toContain('dcterms');
  });

  test('every part has a type and every relation a part', async () => {
    const parts = partsOf(await bytesOf(mixedReport('ja')));
    const typed = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/(.*?)"/gu)].map(([, path]) => path);
    expect(typed.sort()).toEqual(
      Object.keys(parts)
        .filter((path) => !/rels$|Types/u.test(path))
        .sort(),
    );
    const targets = [...parts['xl/_rels/workbook.xml.rels']!.matchAll(/Target="(.*?)"/gu)].map(
      ([, path]) => `xl/${path}`,
    );
    expect(targets.filter((path) => parts[path] === undefined)).toEqual([]);
  });

  test('a thousand rows', async () => {
    const corrections = Array.from({ length: 1000 }, (_, k) => correctionOf(k + 1));
    const sheets = await valuesOf(await bytesOf(correctionReportOf(corrections)));
    expect(sheets.正誤表).toHaveLength(1001);
    expect(sheets.正誤表![1000]![13]).toBe('7k3f1000');
  });
});

describe('what stands in a text does nothing', () => {
  test.each([
    ['a formula', '=1+1', '=1+1'],
    ['a formula with a wide sign', '＝HYPERLINK("x")', '＝HYPERLINK("x")'],
    ['the end of a CDATA section', ']]><script>', ']]><script>'],
    ['an entity', '&amp;&#0;', '&amp;&#0;'],
    ['NUL and escape', 'a\u0000b\u001b[31m', 'a␀b␛[31m'],
    ['a lone surrogate', 'a\ud83d', 'a⟨U+D83D⟩'],
    ['characters that XML forbids', 'a\ufffe\uffff', 'a⟨U+FFFE⟩⟨U+FFFF⟩'],
    ['a right-to-left override', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['an escape of spreadsheets', '_x0041__x005F_x0041_', '_x0041__x005F_x0041_'],
    ['white space at the ends and line ends', ' a\r\nb\rc ', ' a\nb\nc '],
  ])('%s', async (_what, text, shown) => {
    const report = correctionReportOf([
      correctionOf(1, { wrong: text, right: undefined, message: text, explanation: '' }),
    ]);
    const row = await firstRow(report);
    expect([row[4], row[7]]).toEqual([shown, shown]);
    const parts = partsOf(await bytesOf(report));
    for (const [path, xml] of Object.entries(parts)) expect(() => parseXml(xml), path).not.toThrow();
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('<f>');
  });

  test('a text that would become a formula when it is edited keeps its quote, others have none', async () => {
    const quotes = async (wrong: string) => {
      const parts = partsOf(await bytesOf(correctionReportOf([correctionOf(1, { wrong, right: undefined })])));
      const style = Number(/r="E2" s="(\d+)"/u.exec(parts['xl/worksheets/sheet2.xml']!)![1]);
      const formats = /<cellXfs.*<\/cellXfs>/su.exec(parts['xl/styles.xml']!)![0].match(/<xf .*?>/gu)!;
      return formats[style]!.includes('quotePrefix="1"');
    };
    expect([await quotes('=1+1'), await quotes('-5%'), await quotes('15億円')]).toEqual([true, true, false]);
  });

  test('names of texts: no command of a printed page', async () => {
    const report = mixedReport('ja');
    const texts = report.texts.map((text) => ({ ...text, title: 'R&D &P "x" _x0041_' }));
    const { 'xl/worksheets/sheet2.xml': sheet } = partsOf(await bytesOf({ ...report, texts }));
    expect(sheet).toContain(
      '<oddHeader>&amp;L正誤表: R&amp;&amp;D &amp;&amp;P &quot;x&quot; _x005F_x0041_&amp;R2027年3月31日</oddHeader>',
    );
  });

  test.each([
    [
      'of one text how far its review is',
      1,
      '1〜2行目の指摘をすべて確認済みです（全文を通読した校閲ではありません）。3行目以降には未処理の指摘が4件残っています。',
    ],
    ['of several the title: there is no room for all', 2, '正誤表'],
  ])('the foot of a printed page says %s', async (_why, count, said) => {
    const report = mixedReport('ja');
    const texts = Array.from({ length: count }, () => report.texts[0]!);
    const { 'xl/worksheets/sheet2.xml': sheet } = partsOf(await bytesOf({ ...report, texts }));
    expect(sheet).toContain(`<oddFooter>&amp;L${said}&amp;R&amp;P / &amp;N</oddFooter>`);
  });

  test('head and foot of a page are no longer than Excel allows', async () => {
    const report = mixedReport('vi');
    const texts = report.texts.map((text) => ({ ...text, title: '&'.repeat(300) }));
    const { 'xl/worksheets/sheet2.xml': sheet } = partsOf(await bytesOf({ ...report, texts }));
    for (const [, text] of sheet!.matchAll(/<odd\w+>(.*?)<\/odd/gu)) {
      expect(text!.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
    }
  });

  test('what is longer than a cell holds is cut, and says so', async () => {
    const row = await firstRow(
      correctionReportOf([correctionOf(1, { wrong: '長'.repeat(40_000), right: '短'.repeat(40_000) })]),
    );
    expect(row[4]).toBe(`${'長'.repeat(32_766)}…`);
    expect(row[5]).toBe(`${'短'.repeat(32_766)}…`);
  });
});
