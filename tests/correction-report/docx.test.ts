import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/language.js';
import { docx } from '../../src/correction-report/docx/docx.js';
import type { CorrectionReport } from '../../src/correction-report/model.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { visible } from '../../src/text/visible.js';
import { correctionReportOf, type StatedCorrection, type StatedText } from '../support/corrections-in-text.js';
import { all, linesAfter, parseXml, partsOf } from '../support/docx-parts.js';

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
    comments: ['Lan, 佐藤 <a>', 'taiyaku'],
  });
  expect(await authorsOf([])).toEqual({ changes: ['taiyaku'], comments: ['taiyaku', 'taiyaku'] });
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

  test('a long row may be broken, a short one not; the names of columns stand on each page', async () => {
    const stated = [
      { words: '150億', message: '短い。' },
      { words: '船', message: '長い説明。'.repeat(60) },
    ];
    const document = parseXml((await written(correctionReportOf([PORT], stated))).get('word/document.xml')!);
    const rows = all(document, 'w:tr').filter((row) => all(row, 'w:sdt').length > 0);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 0]);
    expect(all(document, 'w:tbl').map((one) => all(one, 'w:tblHeader').length)).toEqual([1, 1]);
  });

  test('without entries it says so', async () => {
    const text = textOf((await written(correctionReportOf([{ text: '港。' }], []))).get('word/document.xml')!);
    expect(text).toContain((await correctionWordsFor('ja'))['score.none']);
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
    expect(comments.map(({ attributes }) => attributes['w:id'])).toEqual(['2', '3']);
    expect(all(parseXml(document), 'w:commentReference').map(({ attributes }) => attributes['w:id'])).toEqual([
      '2',
      '3',
    ]);
    expect(textOf(parts.get('word/comments.xml')!)).toMatch(/No\. 2.*\nどの港ですか。\n数が違います。\n正: .*漁港/u);
  });

  test('an accepted entry without a correction is asked about, too', async () => {
    const parts = await written(correctionReportOf([PORT], [{ words: '船', status: 'accepted' }]));
    expect(all(parseXml(parts.get('word/comments.xml')!), 'w:comment')).toHaveLength(1);
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
