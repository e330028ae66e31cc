import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/language.js';
import { docx } from '../../src/correction-report/docx/docx.js';
import type { CorrectionReport, ReviewProgress } from '../../src/correction-report/model.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { visible } from '../../src/text/visible.js';
import { correctionReportOf, type StatedCorrection, type StatedText } from '../support/corrections-in-text.js';
import { all, type Element, linesAfter, parseXml, partsOf } from '../support/docx-parts.js';

async function written(report: CorrectionReport): Promise<Map<string, string>> {
  return partsOf(await docx.write(report, await correctionWordsFor(report.language)));
}

const PORT: StatedText = {
  text: '港は150億円で直す。\r\n船は港を出た。\nホテルは３階だ。',
  edits: [
    ['150億', '1,500億'],
    ['。\r\n船は', '。そして船は'],
    ['３階だ', '三階だ。\nそれだけだ'],
  ],
};

const ENTRIES: readonly StatedCorrection[] = [
  { words: '150億', status: 'accepted', edits: [{ start: 2, was: '150億', now: '1,500億' }], right: '1,500億' },
  { words: '港を', status: 'question', kind: 'question', remark: 'どの港ですか。', expected: ['漁港'] },
  { words: 'ホテル', before_: true, kind: 'omission', category: 'accuracy/omission', message: '訳されていません。' },
];

/** Text of an element, paragraphs apart. */
function textOf(xml: string): string {
  return all(parseXml(xml), 'w:p')
    .map((paragraph) =>
      all(paragraph, 'w:t')
        .flatMap(({ children }) => children)
        .join(''),
    )
    .join('\n');
}

test('changes and answers are signed by who has reviewed; what nobody has looked at by the program', async () => {
  const authorsOf = async (reviewers: readonly string[]) => {
    const parts = await written({ ...correctionReportOf([PORT], ENTRIES), reviewers });
    const authors = (part: string, name: string) =>
      all(parseXml(parts.get(part)!), name).map(({ attributes }) => attributes['w:author']);
    return {
      changes: [...new Set(['w:ins', 'w:del'].flatMap((name) => authors('word/document.xml', name)))],
      comments: authors('word/comments.xml', 'w:comment'),
    };
  };
  expect(await authorsOf(['Lan', '佐藤 <a>'])).toEqual({
    changes: ['Lan, 佐藤 <a>'],
    comments: ['Lan, 佐藤 <a>', 'taiyaku', 'taiyaku'],
  });
  expect(await authorsOf([])).toEqual({ changes: ['taiyaku'], comments: ['taiyaku', 'taiyaku', 'taiyaku'] });
});

describe('the package', () => {
  test('every part is well-formed, has a media type, and every relation leads to a part', async () => {
    const parts = await written(correctionReportOf([PORT], ENTRIES));
    const types = all(parseXml(parts.get('[Content_Types].xml')!), 'Override').map(
      ({ attributes }) => attributes.PartName,
    );
    for (const [name, xml] of parts) {
      expect(() => parseXml(xml), name).not.toThrow();
      if (!/rels$|^\[/u.test(name)) expect(types).toContain(`/${name}`);
    }
    expect(types.map((name) => name!.slice(1)).filter((name) => !parts.has(name))).toEqual([]);
    const relations = all(parseXml(parts.get('word/_rels/document.xml.rels')!), 'Relationship');
    expect(relations.map(({ attributes }) => attributes.Target!).filter((name) => !parts.has(`word/${name}`))).toEqual(
      [],
    );
    const ids = relations.map(({ attributes }) => attributes.Id);
    const used = [...parts.get('word/document.xml')!.matchAll(/r:id="([^"]*)"/gu)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const footer = relations.find(({ attributes }) => attributes.Id === used[0])!;
    expect(footer.attributes.Target).toBe('footer.xml');
  });

  test('styles that are named are there', async () => {
    const parts = await written(correctionReportOf([PORT], ENTRIES));
    const known = all(parseXml(parts.get('word/styles.xml')!), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    const named = ['word/document.xml', 'word/comments.xml', 'word/footer.xml'].flatMap((name) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((kind) => all(parseXml(parts.get(name)!), kind)),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(({ attributes }) => attributes['w:val']).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('two runs are byte-equal, in any time zone', async () => {
    const report = correctionReportOf([PORT], ENTRIES);
    const words = await correctionWordsFor('ja');
    const first = await docx.write(report, words);
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Honolulu';
      const second = await docx.write(report, words);
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('without a date there is none anywhere', async () => {
    const parts = await written(correctionReportOf([PORT], ENTRIES, { date: undefined }));
    const xml = [...parts.values()].join('\n');
    expect(xml).not.toContain('w:date=');
    expect(xml).not.toMatch(/undefined|dcterms:created/u);
    const dated = await written(correctionReportOf([PORT], ENTRIES));
    expect(dated.get('word/document.xml')).toContain('w:date="2027-03-31T00:00:00Z"');
  });

  test('numbers of changes, bookmarks and comments are those of one element', async () => {
    const parts = await written(correctionReportOf([PORT], ENTRIES));
    const document = parseXml(parts.get('word/document.xml')!);
    const ids = ['w:ins', 'w:del', 'w:bookmarkStart', 'w:commentRangeStart'].flatMap((name) =>
      all(document, name).map(({ attributes }) => attributes['w:id']),
    );
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    const controls = all(document, 'w:sdtPr').map((one) => all(one, 'w:id')[0]!.attributes['w:val']);
    expect(new Set(controls).size).toBe(6);
  });
});

describe('the report', () => {
  test.each(LANGUAGES)('in %s: every part has its title, and the answers are in that language', async (language) => {
    const words = await correctionWordsFor(language);
    const parts = await written(correctionReportOf([PORT], ENTRIES, { language }));
    const text = textOf(parts.get('word/document.xml')!);
    const titles = [
      'title',
      'part.texts',
      'part.score',
      'part.corrections',
      'part.questions',
      'part.omissions',
    ] as const;
    for (const key of [...titles, 'part.alignment', 'part.reply', 'part.fullText'] as const) {
      expect(text.split('\n'), key).toContain(words[key]);
    }
    const [list] = all(parseXml(parts.get('word/document.xml')!), 'w:dropDownList');
    expect(all(list!, 'w:listItem').map(({ attributes }) => attributes['w:displayText'])).toEqual([
      words['answer.accept'],
      words['answer.reject'],
      words['answer.discuss'],
    ]);
    expect([...parts.values()].join('')).not.toMatch(/\{[a-zA-Z]+\}/u);
  });

  test('each entry has two fields with its id, and its number leads to its words', async () => {
    const document = parseXml((await written(correctionReportOf([PORT], ENTRIES))).get('word/document.xml')!);
    const tags = all(document, 'w:tag').map(({ attributes }) => attributes['w:val']);
    expect(tags.sort()).toEqual([
      '00000000',
      '00000001',
      '00000002',
      'reply-00000000',
      'reply-00000001',
      'reply-00000002',
    ]);
    const marks = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    const links = all(document, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    expect(links).toEqual(['entry_1', 'entry_2', 'entry_3']);
    expect(marks.sort()).toEqual(links);
  });

  test('words of a language are marked as such, so that they get its glyphs', async () => {
    const source = (language: string, text: string) => ({
      language,
      passage: { language, text, span: { start: 0, end: text.length }, line: 1, marks: [] },
      bead: '1-1',
      confidence: 1,
    });
    const sources = [source('vi', 'Cảng'), source('ko', '항구'), source('zh', '直港')];
    const xml = (await written(correctionReportOf([PORT], [{ words: '150億', sources }]))).get('word/document.xml')!;
    const lookOf = (text: string) => {
      const run = all(parseXml(xml), 'w:r').find((one) => all(one, 'w:t')[0]?.children[0] === text)!;
      return all(run, 'w:lang')[0]!.attributes;
    };
    expect(lookOf('Cảng')).toEqual({ 'w:val': 'vi-VN' });
    expect(lookOf('항구')).toEqual({ 'w:val': 'en-US', 'w:eastAsia': 'ko-KR' });
    expect(lookOf('直港')).toEqual({ 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' });
  });

  test('only what differs is coloured', async () => {
    const stated: StatedCorrection = { words: '150億', wrong: '150億円', right: '1,500億円' };
    const xml = (await written(correctionReportOf([{ text: PORT.text }], [stated]))).get('word/document.xml')!;
    const added = all(parseXml(xml), 'w:r').filter((run) => all(run, 'w:u').length > 0);
    expect(added.map((run) => all(run, 'w:t')[0]!.children[0])).toEqual(['1,500']);
  });

  test('no row is broken over pages but one that no page holds; the names of columns stand on each page', async () => {
    const stated = [
      { words: '150億', message: '長い説明。'.repeat(60) },
      { words: '船', message: '長い説明。'.repeat(600) },
    ];
    const document = parseXml((await written(correctionReportOf([PORT], stated))).get('word/document.xml')!);
    const rows = all(document, 'w:tr').filter((row) => all(row, 'w:sdt').length > 0);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 0]);
    const others = all(document, 'w:tr').filter((row) => all(row, 'w:sdt').length === 0);
    expect(others.filter((row) => all(row, 'w:cantSplit').length === 0)).toEqual([]);
    expect(all(document, 'w:tbl').map((one) => all(one, 'w:tblHeader').length)).toEqual([1, 1]);
  });

  test('without entries it says so', async () => {
    const text = textOf((await written(correctionReportOf([{ text: '港。' }], []))).get('word/document.xml')!);
    expect(text).toContain((await correctionWordsFor('ja'))['score.none']);
  });

  test('without entries, but with findings that nobody has looked at, it does not say so', async () => {
    const report = correctionReportOf([{ text: '港。' }], []);
    const open = { ...report, scorecard: { ...report.scorecard, open: 3 } };
    const text = textOf((await written(open)).get('word/document.xml')!);
    const words = await correctionWordsFor('ja');
    expect(text).not.toContain(words['score.none']);
    expect(text).not.toContain(words['part.corrections']);
    expect(text).toContain('未処理の指摘が3件');
  });
});

describe('entries stand below their sentence', () => {
  const source = (words: readonly string[]) => {
    const text = 'Cảng mới mở cửa lúc 6 giờ; tàu cũ rời bến.';
    const marks = words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
    const passage = { language: 'vi', text, span: { start: 0, end: text.length }, line: 1, marks };
    return [{ language: 'vi', passage, bead: '1-1', confidence: 1 }];
  };
  const TEXT = { text: '旧港は５時に開き、新船が着く。\n\n市場は休み。' };
  const TWO: readonly StatedCorrection[] = [
    { words: '旧港', right: '新港', edits: [{ start: 0, was: '旧', now: '新' }], sources: source(['Cảng mới']) },
    { words: '５時', right: '６時', edits: [{ start: 3, was: '５', now: '６' }], sources: source(['6 giờ']) },
  ];
  const ACCEPTED = TWO.map((one) => ({ ...one, status: 'accepted' as const }));

  async function rowsOf(stated: readonly StatedCorrection[], rest: Partial<CorrectionReport> = {}): Promise<Element[]> {
    const xml = (await written(correctionReportOf([TEXT], stated, rest))).get('word/document.xml')!;
    const tables = all(parseXml(xml), 'w:tbl').filter((one) => all(one, 'w:sdt').length > 0);
    return tables.flatMap((one) => all(one, 'w:tr'));
  }
  /** Struck words in [-…-], underlined in [+…+], bold in ⟦…⟧; a line a paragraph. */
  const shown = (row: Element) =>
    all(row, 'w:p').map((paragraph) =>
      all(paragraph, 'w:r')
        .map((one) => {
          const words = all(one, 'w:t').flatMap(({ children }) => children);
          const text = words.join('') + (all(one, 'w:tab').length > 0 ? ' ' : '');
          if (all(one, 'w:strike').length > 0) return `[-${text}-]`;
          if (all(one, 'w:u').length > 0) return `[+${text}+]`;
          return all(one, 'w:b').length > 0 ? `⟦${text}⟧` : text;
        })
        .join(''),
    );

  test.each<[why: string, stated: readonly StatedCorrection[], expected: string[]]>([
    [
      'all that changes in it, and what becomes of it; the versions once, with the words of both entries',
      ACCEPTED,
      [
        '⟦1行目⟧',
        '文: [-旧-][+新+]港は[-５-][+６+]時に開き、新船が着く。',
        '修正後の文: 新港は６時に開き、新船が着く。',
        'ベトナム語: ⟦Cảng mới⟧ mở cửa lúc ⟦6 giờ⟧; tàu cũ rời bến.',
      ],
    ],
    [
      'nobody has confirmed it: a proposal',
      TWO.slice(1),
      [
        '⟦1行目⟧',
        '文: 旧港は[-５-][+６+]時に開き、新船が着く。',
        '修正案を反映した文（語句のみ）: 旧港は６時に開き、新船が着く。',
        'ベトナム語: Cảng mới mở cửa lúc ⟦6 giờ⟧; tàu cũ rời bến.',
      ],
    ],
    [
      'nobody has said what to write: the words are bold, and nothing becomes of it',
      [{ words: '新船', item: '第3条', section: '開港' }],
      ['⟦第3条（1行目）⟧  開港', '文: 旧港は５時に開き、⟦新船⟧が着く。'],
    ],
    [
      'one is written and one is asked',
      [...ACCEPTED.slice(1), { words: '新船', status: 'conflict' }],
      [
        '⟦1行目⟧',
        '文: 旧港は[-５-][+６+]時に開き、⟦新船⟧が着く。',
        '修正後の文: 旧港は６時に開き、新船が着く。',
        'ベトナム語: Cảng mới mở cửa lúc ⟦6 giờ⟧; tàu cũ rời bến.',
      ],
    ],
  ])('%s', async (_, stated, expected) => {
    const [head, row, ...entries] = await rowsOf(stated);
    expect(shown(row!)).toEqual(expected);
    expect(entries.map((one) => all(one, 'w:sdt').length)).toEqual(stated.map(() => 2));
    const columns = all(head!, 'w:tc').length;
    expect(all(row!, 'w:gridSpan').map(({ attributes }) => attributes['w:val'])).toEqual([String(columns)]);
    expect(entries.map((one) => all(one, 'w:tc').length)).toEqual(entries.map(() => columns));
  });

  test('it stays on the page of its first entry, and is as wide as the table', async () => {
    const [head, row, first] = await rowsOf(ACCEPTED);
    const paragraphs = all(row!, 'w:p');
    expect(paragraphs.filter((one) => all(one, 'w:keepNext').length === 1)).toHaveLength(paragraphs.length);
    expect(all(first!, 'w:keepNext')).toEqual([]);
    const widthOf = (one: Element) =>
      all(one, 'w:tcW').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0);
    expect([row, first].map((one) => widthOf(one!))).toEqual([widthOf(head!), widthOf(head!)]);
    expect(widthOf(head!)).toBe(16838 - 2 * 720);
  });

  test.each(['questions', 'corrections'] as const)('tables of %s are as wide as the page', async (part) => {
    const kind = part === 'questions' ? 'question' : 'correction';
    const [head] = await rowsOf([{ words: '市場', kind }]);
    const widths = all(head!, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 720);
  });

  test.each<[why: string, stated: Partial<StatedCorrection>, expected: string[]]>([
    ['accepted: nothing, as of most', { status: 'accepted' }, ['']],
    ['written: nothing', { status: 'written' }, ['']],
    ['open: nothing', { status: 'open' }, ['']],
    ['put off', { status: 'skipped' }, ['保留']],
    ['reviewers disagree', { status: 'conflict', remark: '要確認' }, ['競合', '要確認']],
    ['uncertain', { status: 'accepted', uncertain: true, remark: '統計による' }, ['不確実', '統計による']],
  ])('a remark: %s', async (_, stated, expected) => {
    const [head, , row] = await rowsOf([{ words: '新船', ...stated }]);
    const at = all(head!, 'w:tc').findIndex((cell) => shown(cell).join('') === '備考');
    expect(shown(all(row!, 'w:tc')[at]!)).toEqual(expected);
  });

  test('a version in which the words of an entry are not marked is not cut: what is left out could be they', async () => {
    const far = 'và tàu cá neo đậu ở đó mỗi tối '.repeat(8);
    const text = `Cảng mới mở, ${far}gần chợ.`;
    const beside = (marks: readonly { start: number; end: number }[]) => {
      const passage = { language: 'vi', text, span: { start: 0, end: text.length }, line: 1, marks };
      return [{ language: 'vi', passage, bead: '1-1', confidence: 1 }];
    };
    const harbour: StatedCorrection = { words: '旧港', sources: beside([{ start: 0, end: 4 }]) };
    const versionIn = async (stated: readonly StatedCorrection[]) => shown((await rowsOf(stated))[1]!).at(-1);
    expect(await versionIn([harbour])).toMatch(/^ベトナム語: ⟦Cảng⟧ mới.*…$/u);
    expect(await versionIn([harbour, { words: '新船', sources: beside([]) }])).toBe(
      `ベトナム語: ⟦Cảng⟧${text.slice(4)}`,
    );
  });

  test.each<[why: string, stated: StatedCorrection, expected: string[]]>([
    [
      'what is asked, the words that it is about, and why',
      { words: '新船', remark: 'どの船ですか。' },
      ['⟦新船⟧|どの船ですか。', '（要検討）', '数が違います。', '誤訳|重大'],
    ],
    [
      'with a proposal',
      {
        words: '新船',
        remark: '客船ですか。',
        right: '客船',
        edits: [{ start: 9, was: '新', now: '客' }],
      },
      ['⟦新船⟧|客船ですか。', '[-新-][+客+]船', '数が違います。', '誤訳|重大'],
    ],
    [
      'of a sign the words around it',
      { words: '、', remark: '切りますか。', right: '。', edits: [{ start: 8, was: '、', now: '。' }] },
      [
        '切りますか。',
        '旧港は５時に開き[-、-]新船が着く。|↓|旧港は５時に開き[+。+]新船が着く。',
        '数が違います。',
        '誤訳|重大',
      ],
    ],
    [
      'of a sign that goes the words around it, once',
      { words: '、', remark: '続けますか。', right: '', edits: [{ start: 8, was: '、', now: '' }] },
      ['続けますか。', '旧港は５時に開き[-、-]新船が着く。', '数が違います。', '誤訳|重大'],
    ],
    [
      'with words of the glossary',
      { words: '新船', remark: '客船ですか。', expected: ['客船'] },
      ['⟦新船⟧|客船ですか。', '（要検討。他言語版では: 客船）', '数が違います。', '誤訳|重大'],
    ],
    [
      'marked as a question without words: what was found is asked about, once',
      { words: '新船' },
      ['⟦新船⟧|数が違います。', '（要検討）', '', '誤訳|重大'],
    ],
  ])('a question: %s', async (_, stated, expected) => {
    const [head, , row] = await rowsOf([{ ...stated, kind: 'question', status: 'question' }]);
    expect(all(head!, 'w:tc').map((cell) => shown(cell).join('|'))).toEqual([
      'No.',
      '質問',
      '修正案',
      '理由',
      '種別\u2009/\u2009重要度',
      '採否',
      '返信',
    ]);
    expect(
      all(row!, 'w:tc')
        .slice(1, 5)
        .map((cell) => shown(cell).join('|')),
    ).toEqual(expected);
  });
});

describe('the head', () => {
  const linesIn = async (report: CorrectionReport) =>
    textOf((await written(report)).get('word/document.xml')!).split('\n');
  const titled = (title: string | undefined) => {
    const report = correctionReportOf([PORT], ENTRIES, { reviewers: ['Lan'] });
    const progress = { judged: 0, open: 1, firstOpen: 1, judgedTo: undefined };
    return { ...report, texts: report.texts.map((text) => ({ ...text, title, progress })) };
  };

  test('title, date in words, who has reviewed, then, bold, how far they have come', async () => {
    const progress = '以下の指摘は機械による検査の結果で、まだ校閲者の確認を経ていません（1件）。';
    expect((await linesIn(titled(undefined))).slice(0, 5)).toEqual([
      '正誤表（案）',
      '2027年3月31日',
      '校閲者: Lan',
      progress,
      '対象文書',
    ]);
    const document = parseXml((await written(titled(undefined))).get('word/document.xml')!);
    const line = all(document, 'w:r').find((one) => all(one, 'w:t')[0]?.children[0] === progress)!;
    expect(all(line, 'w:b')).toHaveLength(1);
  });

  test('in Vietnamese the date begins a line', async () => {
    const report = { ...titled(undefined), language: 'vi' as const };
    expect((await linesIn(report))[1]).toBe('Ngày 31 tháng 3 năm 2027');
  });

  test.each<[why: string, title: string | undefined, expected: string[], heading: string]>([
    [
      'its title before its file',
      '港の計画',
      ['表題', 'ファイル', '言語', '区分', '港の計画', 'port.ja.txt'],
      '港の計画',
    ],
    ['without a title its file', undefined, ['ファイル', '言語', '区分', 'port.ja.txt'], 'port.ja.txt'],
  ])('a text: %s', async (_, title, expected, heading) => {
    const lines = await linesIn(titled(title));
    const at = lines.indexOf('対象文書') + 1;
    expect(lines.slice(at, at + expected.length)).toEqual(expected);
    const full = lines.indexOf('全文');
    // Where nobody has judged anything, the head says so.
    expect(lines[full + 2]).toBe(heading);
  });

  test('what is open and what is asked is bold, what is settled not', async () => {
    const made = correctionReportOf([PORT], ENTRIES);
    const report = { ...made, scorecard: { ...made.scorecard, errors: 1 } };
    const document = parseXml((await written(report)).get('word/document.xml')!);
    const isBold = (start: string) => {
      const line = all(document, 'w:r').find((one) => String(all(one, 'w:t')[0]?.children[0]).startsWith(start))!;
      return all(line, 'w:b').length > 0;
    };
    expect(['確定した誤り', '未処理の指摘が', '回答待ち'].map(isBold)).toEqual([false, true, true]);
  });

  test('the program has no name in what is read, but for who has made what nobody has reviewed', async () => {
    const parts = await written(correctionReportOf([PORT], ENTRIES));
    const read = ['word/document.xml', 'word/footer.xml', 'word/comments.xml'].map((name) => textOf(parts.get(name)!));
    expect(read.join('\n')).not.toMatch(/taiyaku|9\.9\.9/u);
    expect(parts.get('docProps/app.xml')).toContain('<Application>taiyaku 9.9.9</Application>');
  });
});

describe('the whole text', () => {
  const NORMAL = (text: string) => text.split(/\r\n|[\r\n]/u);

  test('accepting all changes gives the corrected text, rejecting them the text', async () => {
    const report = correctionReportOf([PORT, { ...PORT, path: 'b.ja.txt', edits: [['船', '客船']] }], ENTRIES);
    const document = (await written(report)).get('word/document.xml')!;
    for (const [k, { text, edits }] of report.texts.entries()) {
      expect(linesAfter(document, 'w:ins', k)).toEqual(NORMAL(applyEdits(text, edits)));
      expect(linesAfter(document, 'w:del', k)).toEqual(NORMAL(text));
    }
  });

  test('any edits of any text, with anchors anywhere', async () => {
    const piece = fc.string({ unit: fc.constantFrom('港', 'a', ' ', '\t', '\n', '<', '&', '𠮷') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(piece, piece, piece), { maxLength: 6 }), async (list) => {
        let text = '';
        const edits = list.flatMap(([same, was, now], k) => {
          text += same;
          const start = text.length;
          text += was;
          return was === '' && now === '' ? [] : [{ start, end: text.length, text: now, decision: `d${k}` }];
        });
        const whole = `${text}終`;
        const base = correctionReportOf([{ text: whole }], whole.includes('港') ? [{ words: '港' }] : []);
        const report = { ...base, texts: [{ ...base.texts[0]!, edits }] };
        const document = (await written(report)).get('word/document.xml')!;
        expect(linesAfter(document, 'w:ins')).toEqual(NORMAL(applyEdits(whole, edits)));
        expect(linesAfter(document, 'w:del')).toEqual(NORMAL(whole));
      }),
      { numRuns: 60 },
    );
  });

  test('a comment stands at the words of each entry that is open, and at the sentence where words are missing', async () => {
    const parts = await written(correctionReportOf([PORT], ENTRIES));
    const document = parts.get('word/document.xml')!;
    const between = (id: number) =>
      new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 'su').exec(document)![1]!;
    const words = (xml: string) => xml.replace(/<w:t .*?>(.*?)<\/w:t>|<[^>]*>|3F?/gu, '$1');
    expect(words(between(2))).toContain('港を');
    expect(words(between(3))).toContain('ホテルは');
    expect(document).not.toContain('<w:commentRangeStart w:id="1"/>');
    const comments = all(parseXml(parts.get('word/comments.xml')!), 'w:comment');
    expect(comments.map(({ attributes }) => attributes['w:id'])).toEqual(['2', '3', '4']);
    const references = all(parseXml(document), 'w:commentReference').map(({ attributes }) => attributes['w:id']);
    expect(references.sort()).toEqual(['2', '3', '4']);
    expect(textOf(parts.get('word/comments.xml')!)).toMatch(/No\. 2.*\nどの港ですか。\n数が違います。\n正: .*漁港/u);
  });

  test('an accepted entry without a correction is asked about, too', async () => {
    const report = correctionReportOf([PORT], [{ words: '船', status: 'accepted' }]);
    const settled = report.texts.map((text) => ({ ...text, progress: { ...text.progress, open: 0 } }));
    const parts = await written({ ...report, texts: settled });
    expect(all(parseXml(parts.get('word/comments.xml')!), 'w:comment')).toHaveLength(1);
  });

  describe('where nobody has looked on', () => {
    const HARBOUR: StatedText = {
      text: '港は150億円で直す。\n\n\n船は港を出た。\n市場は休み。',
      edits: [['150億', '1,500億']],
    };
    const progressed = (progress: Partial<ReviewProgress>, texts = [HARBOUR]): CorrectionReport => {
      const report = correctionReportOf(texts, [], { reviewers: ['Lan'] });
      const own = { judged: 1, open: 1234, firstOpen: 2, judgedTo: 1, ...progress };
      return { ...report, texts: report.texts.map((text) => ({ ...text, progress: own })) };
    };
    const NONE = { comments: [], at: [], above: [] };

    test.each<[why: string, report: CorrectionReport, expected: typeof NONE | Record<keyof typeof NONE, string[]>]>([
      [
        'from the first line with words; all of it stays as it is',
        progressed({}),
        {
          comments: ['taiyaku: ここから先の指摘は未処理です（4行目以降）。'],
          at: ['船は港を出た。'],
          above: ['4行目以降の指摘は未処理のため、すべて承諾してもその部分は元のままです。'],
        },
      ],
      [
        'what stands behind was judged: it does not stay as it is',
        progressed({ judgedTo: undefined, firstOpen: 1 }),
        {
          comments: ['taiyaku: ここから先には未処理の指摘があります（1行目以降、1,234件）。'],
          at: ['港は円で直す。'],
          above: ['未処理の指摘が1,234件あり（最初は1行目）、すべて承諾してもその指摘は本文に反映されません。'],
        },
      ],
      [
        'a text is edited behind, for whatever reason',
        progressed({ firstOpen: 1, judgedTo: 0 }),
        {
          comments: ['taiyaku: ここから先には未処理の指摘があります（1行目以降、1,234件）。'],
          at: ['港は円で直す。'],
          above: ['未処理の指摘が1,234件あり（最初は1行目）、すべて承諾してもその指摘は本文に反映されません。'],
        },
      ],
      [
        'each text has its own',
        progressed({ firstOpen: 5, open: 2 }, [HARBOUR, { ...HARBOUR, path: 'b.ja.txt' }]),
        {
          comments: Array<string>(2).fill('taiyaku: ここから先の指摘は未処理です（5行目以降）。'),
          at: ['市場は休み。', '市場は休み。'],
          above: ['port.ja.txt', 'b.ja.txt'].map(
            (path) => `${path}: 5行目以降の指摘は未処理のため、すべて承諾してもその部分は元のままです。`,
          ),
        },
      ],
      ['nothing is open', progressed({ open: 0, firstOpen: undefined, judgedTo: 5 }), NONE],
    ])('%s', async (_, report, expected) => {
      const parts = await written(report);
      const document = parts.get('word/document.xml')!;
      const comments = all(parseXml(parts.get('word/comments.xml')!), 'w:comment');
      const ranges = comments.map(({ attributes: { 'w:id': id } }) =>
        new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 'su').exec(document),
      );
      const words = (xml: string) => all(parseXml(`<x xmlns:w="w">${xml}</x>`), 'w:t').flatMap((one) => one.children);
      const lines = textOf(document).split('\n');
      const said = (await correctionWordsFor('ja'))['fullText.how'];
      expect({
        comments: comments.map((one) => `${one.attributes['w:author']}: ${all(one, 'w:t')[0]!.children.join('')}`),
        at: ranges.map((range) => words(range![1]!).join('').replace('1,500億', '')),
        above: lines.slice(lines.indexOf(said) + 1, lines.indexOf('port.ja.txt', lines.indexOf(said))),
      }).toEqual(expected);
      for (const [k, { text, edits }] of report.texts.entries()) {
        expect(linesAfter(document, 'w:ins', k)).toEqual(NORMAL(applyEdits(text, edits)));
        expect(linesAfter(document, 'w:del', k)).toEqual(NORMAL(text));
      }
    });

    test.each(LANGUAGES)('in %s', async (language) => {
      const parts = await written({ ...progressed({ firstOpen: 5 }), language });
      const words = await correctionWordsFor(language);
      const from = (text: string) => text.replace('{from}', '5');
      expect(textOf(parts.get('word/comments.xml')!)).toBe(from(words['fullText.unreviewed.here']));
      expect(textOf(parts.get('word/document.xml')!)).toContain(from(words['fullText.unreviewed']));
    });
  });
});

test.each([
  ['markup', '<script>alert(1)</script><w:p/>'],
  ['the end of CDATA', ']]>'],
  ['a formula', '=1+1'],
  ['a character that XML forbids', 'a\u0000b\u000bc\ufffed\uffff'],
  ['a lone surrogate', 'a\ud83db'],
  ['bidirectional controls', 'a\u202eb\u2066c'],
  ['a line separator', 'a\u2028b'],
  ['entities', '&lt;&#0;&amp;"\''],
  ['a field of Word', '{ INCLUDETEXT "c:\\\\x" }'],
])('%s in a text, in a path, in a message: it stands there', async (_, hostile) => {
  const stated: StatedCorrection = {
    words: hostile,
    message: hostile,
    remark: hostile,
    expected: [hostile],
    sources: [
      {
        language: hostile,
        passage: { language: hostile, text: hostile, span: { start: 0, end: 1 }, line: 1, marks: [] },
        bead: '1-1',
        confidence: 1,
      },
    ],
  };
  const text: StatedText = { path: `${hostile}.txt`, text: `港${hostile}。`, edits: [['港', hostile]] };
  const parts = await written(correctionReportOf([text], [stated]));
  const shown = visible(hostile).replace(
    /[\ufffe\uffff]/gu,
    (one) => `⟨U+${one.charCodeAt(0).toString(16).toUpperCase()}⟩`,
  );
  for (const [name, xml] of parts) expect(() => parseXml(xml), name).not.toThrow();
  const document = parts.get('word/document.xml')!;
  expect(linesAfter(document, 'w:ins')).toEqual([`${shown}${shown}。`]);
  expect(textOf(parts.get('word/comments.xml')!)).toContain(shown);
  expect(all(parseXml(document), 'w:sdt')).toHaveLength(2);
  expect(document).not.toMatch(/<script|INCLUDETEXT[^<]*<\/w:instrText/u);
});
