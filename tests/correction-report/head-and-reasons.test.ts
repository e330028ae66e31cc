import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { FindingStatus } from '../../src/core/finding.js';
import type { PackLanguage } from '../../src/core/language.js';
import { readDocxReplies } from '../../src/correction-report/docx/read-replies.js';
import type { CorrectionFormat } from '../../src/correction-report/formats.js';
import { correctionWordsFor } from '../../src/correction-report/index.js';
import type { CorrectionKind, CorrectionReport } from '../../src/correction-report/model.js';
import { type Reasoned, whyOf } from '../../src/correction-report/reasons.js';
import { partsOf } from '../support/docx-parts.js';
import { correctionOf, correctionReportOf, mixedReport } from '../support/made-up-corrections.js';
import { valuesOf } from '../support/workbook.js';
import * as written from '../support/written-report.js';

const NAMES = ['Lan', '<b>Minh</b>\u202e'];
const REPORT = correctionReportOf([correctionOf(1)], { reviewers: NAMES });

const bytesIn = (format: CorrectionFormat, report = REPORT) => written.bytesIn(format, report);
const textIn = (format: CorrectionFormat, report = REPORT) => written.textIn(format, report);
/** What of an entry its reason is made of, without anything. */
const REASONED: Reasoned = {
  message: '',
  explanation: '',
  quotes: '',
  own: '',
  checks: ['term-missing'],
  general: undefined,
  status: 'open',
  wrong: '',
  right: undefined,
  rivals: [],
  alternatives: [],
  before: '',
  edits: [],
};

describe('who has reviewed stands in the head, as text', () => {
  const shown = '校閲者: Lan, <b>Minh</b>⟨U+202E⟩';

  test('on the page', async () => {
    const page = load(await textIn('html'));
    expect(page('header.top p').last().text()).toBe(shown);
  });

  test('in Markdown', async () => {
    const text = await textIn('md');
    expect(text).toContain('校閲者: Lan, &#60;b&#62;Minh');
    expect(text).not.toMatch(/<b>|\u202e/u);
  });

  test('in the document', async () => {
    const xml = partsOf(await bytesIn('docx')).get('word/document.xml')!;
    expect(xml).toContain('校閲者: Lan, &lt;b&gt;Minh&lt;/b&gt;⟨U+202E⟩');
  });

  test('in the workbook', async () => {
    const { 概要: score } = await valuesOf(await bytesIn('xlsx'));
    expect(score!.map(([first]) => first)).toContain(shown);
  });

  test.each<CorrectionFormat>(['html', 'md'])('nobody has: %s has no such line', async (format) => {
    expect(await textIn(format, { ...REPORT, reviewers: [] })).not.toContain('校閲者');
  });
});

describe('reasons name languages by their names', () => {
  const quotes = 'vi 150 tỷ · ko 1500억';
  test.each<[why: string, language: PackLanguage, explanation: string, expected: string]>([
    ['in Japanese', 'ja', `各言語版は${quotes}である。`, '各言語版はベトナム語 150 tỷ · 韓国語 1500억である。'],
    [
      'in Korean',
      'ko',
      `다른 언어판에는 ${quotes}로 되어 있다.`,
      '다른 언어판에는 베트남어 150 tỷ · 한국어 1500억로 되어 있다.',
    ],
    ['within a sentence', 'vi', `Các bản ghi ${quotes}.`, 'Các bản ghi tiếng Việt 150 tỷ · tiếng Hàn 1500억.'],
    ['at its beginning', 'vi', `${quotes}: khác nhau.`, 'Tiếng Việt 150 tỷ · tiếng Hàn 1500억: khác nhau.'],
    [
      'of another check beside it',
      'ja',
      'しかもvi cảng · en portも違う。',
      'しかもベトナム語 cảng · 英語 portも違う。',
    ],
    [
      'one alone at the beginning of a sentence',
      'ja',
      '語が違う。vi cảng は港である。',
      '語が違う。ベトナム語 cảng は港である。',
    ],
    ['the same in Vietnamese', 'vi', 'Khác từ. ko 항구 là cảng.', 'Khác từ. Tiếng Hàn 항구 là cảng.'],
    ['versions without a quote', 'ja', 'vi、ko、en 版にある。', 'ベトナム語、韓国語、英語版にある。'],
    ['the same within a sentence', 'ja', '港は vi、en 版にある。', '港はベトナム語、英語版にある。'],
    ['versions in English', 'en', 'It is in vi, ko and en.', 'It is in Vietnamese, Korean and English.'],
    ['other words that look like codes stay', 'en', 'It says en route.', 'It says en route.'],
  ])('%s', async (_, language, explanation, expected) => {
    const words = await correctionWordsFor(language);
    expect(whyOf({ ...REASONED, explanation, quotes }, words)).toBe(expected);
  });
});

describe('what is quoted of a version twice', () => {
  test.each<[why: string, quotes: string, expected: string]>([
    ['the longer words hold the others', 'ko 항구 · ko 항구도시 · en port', '韓国語 항구도시 · 英語 port'],
    ['capitals make no other words', 'en Port Office · en port office', '英語 Port Office'],
    ['other words stay', 'ko 항구 · ko 부두', '韓国語 항구 · 韓国語 부두'],
    ['the same words of another language stay', 'vi WTO · ko WTO', 'ベトナム語 WTO · 韓国語 WTO'],
  ])('%s', async (_, quotes, expected) => {
    const words = await correctionWordsFor('ja');
    const explanation = `各言語版は${quotes}である。`;
    const why = whyOf({ ...REASONED, explanation, quotes }, words);
    expect(why).toBe(`各言語版は${expected}である。`);
  });
});

describe('a reason is as long as its reader needs it', () => {
  const [message, explanation] = [
    '用語集では「岸壁」だが、訳文では「波止場」となっている',
    '訳語は用語集では「岸壁」である。',
  ];
  test.each<[why: string, status: FindingStatus, right: string | undefined, expected: string]>([
    ['decided: what is wrong, in a line', 'accepted', '岸壁', message],
    ['written: the same', 'written', '岸壁', message],
    ['deleted: there is nothing to name', 'accepted', '', message],
    ['a reviewer wants words that the message lacks, and no version is quoted', 'accepted', '埠頭', message],
    ['nobody has said what to write', 'accepted', undefined, message],
    ['still open: all that it rests on', 'open', '岸壁', explanation],
    ['asked: the same', 'question', '岸壁', explanation],
    ['judged in two ways: the same', 'conflict', '岸壁', explanation],
  ])('%s', async (_, status, right, expected) => {
    const words = await correctionWordsFor('ja');
    expect(whyOf({ ...REASONED, message, explanation, status, wrong: '波止場', right }, words)).toBe(expected);
  });
});

describe('what a general correction says is not said again at each of its entries', () => {
  const [message, quotes] = ['用語集では「岸壁」だが、訳文では「波止場」となっている', 'vi bến cảng · en quay'];
  const explanation = '用語集では「岸壁」で、「波止場」は認められていない。';
  test.each<[why: string, stated: Partial<Reasoned>, expected: string]>([
    ['open: what the versions have there', { quotes }, 'ベトナム語 bến cảng · 英語 quay'],
    ['no version is quoted: in a line', {}, message],
    ['decided: in a line', { status: 'accepted', right: '岸壁' }, message],
    ['another check says more: all of it', { quotes, checks: ['term-missing', 'repeated-word'] }, explanation],
  ])('%s', async (_, stated, expected) => {
    const words = await correctionWordsFor('ja');
    const entry = { ...REASONED, message, explanation, wrong: '波止場', general: 1, ...stated };
    expect(whyOf(entry, words)).toBe(expected);
  });
});

describe('a reason for what a reviewer has chosen, and the message lacks', () => {
  const quotes = 'vi 150 tỷ · ko 1500억';
  const settled = {
    ...REASONED,
    message: '「15億円」は少ない',
    explanation: `各言語版は${quotes}である。`,
    quotes,
    status: 'accepted',
    wrong: '15億円',
    right: '百五十億円',
  } as const;
  const rejected = (right: string) => ({ id: 'x', wrong: '15億円', right });

  test.each<[why: string, language: PackLanguage, stated: Partial<Reasoned>, expected: string]>([
    ['is what the versions have', 'ja', {}, '「15億円」は原文・他言語版に合わない: ベトナム語 150 tỷ · 韓国語 1500억'],
    [
      'within a line no name of a language has a capital',
      'vi',
      {},
      '“15億円” không khớp với bản gốc và các bản khác: tiếng Việt 150 tỷ · tiếng Hàn 1500억',
    ],
    [
      'in English',
      'en',
      {},
      '“15億円” does not agree with the original and the versions: Vietnamese 150 tỷ · Korean 1500억',
    ],
    ['in Korean', 'ko', {}, '“15億円” 표현이 원문·다른 언어판과 맞지 않음: 베트남어 150 tỷ · 한국어 1500억'],
    ['where nothing is quoted, the message', 'ja', { quotes: '', explanation: '額が違う。' }, '「15億円」は少ない'],
    ['where nothing is said besides, the message', 'ja', { explanation: '' }, '「15億円」は少ない'],
    [
      'an alternative that is part of what was taken is none',
      'ja',
      { right: '15億円', alternatives: [rejected('億円')] },
      '「15億円」は少ない（ベトナム語 150 tỷ · 韓国語 1500억）',
    ],
    [
      'an alternative that was not taken is named',
      'ja',
      { right: '15億円', alternatives: [rejected('1,500億円')] },
      '「15億円」は少ない（ベトナム語 150 tỷ · 韓国語 1500억）\n同じ箇所を「1,500億円」とする案は採らない。',
    ],
    [
      'each once; what came to the same is none',
      'ja',
      { right: '15億円', alternatives: [rejected('3億円'), rejected('3億円'), rejected('15億円')] },
      '「15億円」は少ない（ベトナム語 150 tỷ · 韓国語 1500억）\n同じ箇所を「3億円」とする案は採らない。',
    ],
    [
      'that words go is said in words',
      'ja',
      { right: '15億円', alternatives: [rejected('')] },
      '「15億円」は少ない（ベトナム語 150 tỷ · 韓国語 1500억）\n同じ箇所を「（削除）」とする案は採らない。',
    ],
  ])('%s', async (_, language, stated, expected) => {
    expect(whyOf({ ...settled, ...stated }, await correctionWordsFor(language))).toBe(expected);
  });
});

describe('what the author is to do stands first', () => {
  const asked = correctionOf(1, { kind: 'question', status: 'question', remark: '出典はどこですか。' });

  test.each<[why: string, kind: CorrectionKind, expected: string[]]>([
    ['a question, then its reason', 'question', ['質問', '理由']],
    ['a reason, then the remark on it', 'correction', ['理由', '備考']],
  ])('%s', async (_, kind, expected) => {
    const report = correctionReportOf([{ ...asked, kind }]);
    const page = load(await textIn('html', report));
    expect(
      page('#c-1 .why dt')
        .map((_, element) => page(element).text())
        .get(),
    ).toEqual(expected);
    const lines = (await textIn('md', report)).split('\n').filter((line) => /^- (?:質問|理由|備考):/u.test(line));
    expect(lines.map((line) => line.slice(2, 4))).toEqual(expected);
  });

  test('how to answer goes before the entries in a document, and is left out where there are none', async () => {
    const documentOf = async (report = REPORT) => partsOf(await bytesIn('docx', report)).get('word/document.xml')!;
    const xml = await documentOf();
    const places = ['返信の方法', '修正箇所'].map((heading) => xml.indexOf(`>${heading}<`));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[0]).toBeLessThan(places[1]!);
    expect(await documentOf(correctionReportOf([]))).not.toContain('返信の方法');
  });
});

test.each<[why: string, statuses: readonly FindingStatus[], expected: string]>([
  ['none is open', ['accepted', 'written'], '2か所（No. 1, 2）'],
  [
    'some are open, asked or in conflict',
    ['accepted', 'open', 'question', 'conflict'],
    '4か所（No. 1, 2, 3, 4）、うち未処理3か所',
  ],
])('a general correction says in how many places it is not settled: %s', async (_, statuses, expected) => {
  const corrections = statuses.map((status, k) => correctionOf(k + 1, { status, general: 1 }));
  const numbers = corrections.map(({ number }) => number);
  const general = [
    {
      number: 1,
      wrongs: [{ words: '15億円', count: 2 }],
      right: '150億円',
      message: '',
      corrections: numbers,
      unlisted: 0,
      elsewhere: [],
    },
  ];
  const report = correctionReportOf(corrections, { general });
  expect(load(await textIn('html', report))('.places').text()).toBe(expected);
  expect(await textIn('md', report)).toContain(expected);
  expect(partsOf(await bytesIn('docx', report)).get('word/document.xml')).toContain(expected);
});

test.each<CorrectionFormat>(['html', 'md'])('general corrections name them, too: %s', async (format) => {
  const mixed = mixedReport('ja');
  const general = mixed.general.map((one) => ({ ...one, message: '金額が違う（vi 150 tỷ · ko 1500억）' }));
  expect(await textIn(format, { ...mixed, general })).toContain('（ベトナム語 150 tỷ · 韓国語 1500억）');
});

test('Vietnamese labels begin with a capital', async () => {
  const { 'Bảng đính chính': rows, 'Tổng quan': overview } = await valuesOf(await bytesIn('xlsx', mixedReport('vi')));
  expect(overview!.slice(0, 3).map(([line]) => line)).toEqual([
    ...['Bảng đính chính', '港町の計画', 'Ngày 31 tháng 3 năm 2027'],
  ]);
  const [, first] = rows!;
  expect(first![1]).toBe('Dòng 2');
  expect(first![2]).toMatch(/^Tiếng Việt: .*\nTiếng Hàn: /u);
  expect(first!.slice(8, 11)).toEqual(['Dịch sai', 'Nghiêm trọng', '']);
});

test('in the document the key of an answer is hidden, and still says for which entry it is', async () => {
  const xml = partsOf(await bytesIn('docx')).get('word/document.xml')!;
  expect(xml).toMatch(/<w:r><w:rPr><w:vanish\/><\/w:rPr><w:t [^>]*> 7k3f0001<\/w:t><\/w:r>/u);
  const { zipSync, unzipSync, strToU8 } = await import('fflate');
  const flat = xml.replace(/<w:sdt>.*?<w:sdtContent>.*?<\/w:sdtContent><\/w:sdt>/u, '<w:r><w:t>採用</w:t></w:r>');
  const files = {
    ...unzipSync(await bytesIn('docx')),
    'word/document.xml': strToU8(flat.replaceAll(/<w:tag [^>]*>/gu, '')),
  };
  expect((await readDocxReplies(zipSync(files))).replies).toEqual([
    { id: '7k3f0001', knew: [], answer: 'accept', text: '' },
  ]);
});

describe('what goes out', () => {
  const note = 'この日本語訳は機械翻訳です。\n\nご回答は<4月10日>までにお願いします。';
  const own = { title: '港町の計画（仮訳）', note, isOutgoing: true };
  const accepted = correctionReportOf([correctionOf(1, { status: 'accepted' })], own);

  test.each<CorrectionFormat>(['html', 'md', 'docx'])('has the title and the note of the user: %s', async (format) => {
    const text =
      format === 'docx'
        ? partsOf(await bytesIn('docx', accepted)).get('word/document.xml')!
        : await textIn(format, accepted);
    expect(text).toContain('港町の計画（仮訳）');
    expect(text).toContain('この日本語訳は機械翻訳です。');
    expect(text).not.toContain('<4月10日>');
  });

  test.each<CorrectionFormat>(['html', 'md', 'docx'])('has nothing of use inside only: %s', async (format) => {
    const words = await correctionWordsFor('ja');
    const inside = { ...accepted, isOutgoing: false };
    const said = [words['part.alignment'], words['status.accepted'], '却下した'];
    const textOf = async (report: typeof accepted) =>
      format === 'docx'
        ? partsOf(await bytesIn('docx', report)).get('word/document.xml')!
        : load(await textIn(format, report)).text();
    const [outgoing, full] = await Promise.all([textOf(accepted), textOf(inside)]);
    // Filters of the page name all states, and the document has none of a settled entry anyhow.
    const shown = format === 'md' ? said : said.filter((one) => one !== words['status.accepted']);
    expect(shown.filter((one) => outgoing.includes(one))).toEqual([]);
    expect(shown.filter((one) => full.includes(one))).toEqual(shown);
  });
});

test.each<[why: string, unlisted: number, expected: string]>([
  ['all are found', 0, '2か所（No. 1, 2）'],
  ['some nobody has looked at', 1, '2か所（No. 1, 2）、このほか未処理1か所'],
])('a general correction says in how many places it is wanted: %s', async (_, unlisted, expected) => {
  const corrections = [1, 2].map((number) => correctionOf(number, { status: 'accepted', general: 1 }));
  const general = [
    {
      number: 1,
      wrongs: [{ words: '15億円', count: 2 }],
      right: '150億円',
      message: '',
      corrections: [1, 2],
      unlisted,
      elsewhere: [],
    },
  ];
  const report = correctionReportOf(corrections, { general, isOutgoing: true });
  expect(load(await textIn('html', report))('.places').text()).toBe(expected);
});

describe('how to read it', () => {
  const LINES = '行は校閲対象のファイルの行で数える。';
  const SCOPE = '載せたのは機械が見つけた箇所だけで、ここにない箇所が正しいという意味ではない。';
  const CRITICAL = '致命的（1件、No. 1）: 意味が変わり、損害や重大な誤解につながる誤り';
  const MINOR = '軽微（1件）: 意味は伝わるが、直したほうがよい誤り';
  const PROPOSAL =
    '「修正案を反映した文」は語句を置き換えただけで、助詞・語尾・語順は整えておらず、同じ文の別の誤りも残っていることがある。';
  const TERM = '種別「用語の誤り」は用語集の訳語と異なることを示し、意味の誤りとは限らない。';
  const term = correctionOf(1, { severity: 'minor', status: 'accepted', category: 'terminology/wrong-term' });
  const linesOf = async (report: CorrectionReport) => {
    const page = load(await textIn('html', report));
    return page('#part-reading li')
      .map((_, element) => page(element).text())
      .get();
  };
  const settled = (severity: 'critical' | 'minor') => correctionOf(1, { severity, status: 'accepted' });
  const open = correctionOf(1, { severity: 'minor' });

  test.each<[why: string, report: CorrectionReport, expected: string[]]>([
    ['a severity that it has', correctionReportOf([settled('critical')]), [LINES, CRITICAL]],
    ['another one', correctionReportOf([settled('minor')]), [LINES, MINOR]],
    [
      'the gravest first',
      correctionReportOf([settled('minor'), { ...settled('critical'), number: 2 }]),
      [LINES, CRITICAL.replace('No. 1', 'No. 2'), MINOR],
    ],
    [
      'what is open: that nobody has read the rest, what a proposal is',
      correctionReportOf([open]),
      [SCOPE, LINES, MINOR, PROPOSAL],
    ],
    ['wrong terms, and a glossary', correctionReportOf([term], { glossaries: ['terms.tsv'] }), [LINES, MINOR, TERM]],
    ['wrong terms without one', correctionReportOf([term]), [LINES, MINOR]],
    [
      'a glossary, and no wrong term',
      correctionReportOf([settled('minor')], { glossaries: ['terms.tsv'] }),
      [LINES, MINOR],
    ],
    [
      'what stands behind the corrections',
      correctionReportOf([settled('minor'), { ...settled('critical'), number: 2, kind: 'omission' }]),
      [LINES, '文の訳抜けと余分な文は、修正箇所の後に載せた（No. 2）。', CRITICAL.replace('No. 1', 'No. 2'), MINOR],
    ],
    [
      'entries of several types, the most frequent first',
      correctionReportOf([
        { ...settled('minor'), category: 'accuracy/omission' },
        ...[2, 3].map((number) => ({ ...settled('minor'), number })),
      ]),
      [LINES, MINOR.replace('1件', '3件'), '種別の内訳: 誤訳2件、訳抜け1件'],
    ],
    ['nothing else', correctionReportOf([{ ...settled('minor'), kind: 'omission' }]), [LINES, MINOR]],
    [
      'what a reviewer has added was found by no machine',
      correctionReportOf([open, { ...settled('critical'), number: 2, check: 'reviewer' }]),
      [LINES, CRITICAL.replace('No. 1', 'No. 2'), MINOR],
    ],
    ['no entry', correctionReportOf([]), []],
  ])('%s', async (_, report, expected) => {
    expect(await linesOf(report)).toEqual(expected);
  });

  test('in every format that people read', async () => {
    const report = correctionReportOf([open]);
    const shown = [await textIn('md', report), partsOf(await bytesIn('docx', report)).get('word/document.xml')!];
    for (const text of shown) for (const line of [SCOPE, MINOR, PROPOSAL]) expect(text).toContain(line);
    // Its column has corrected sentences, too, and a sign before those that are proposed.
    const cells = partsOf(await bytesIn('xlsx', report)).get('xl/sharedStrings.xml')!;
    const signed = PROPOSAL.replace('「修正案を反映した文」', '「（案）」で始まる文');
    for (const line of [SCOPE, MINOR, signed]) expect(cells).toContain(line);
  });
});

describe('as long as nobody has judged anything', () => {
  const progress = { judged: 0, open: 1, firstOpen: 2, judgedTo: undefined };
  const mixed = mixedReport('ja');
  const begun = { ...mixed, scorecard: { ...mixed.scorecard, leftOut: 3 } };
  const unjudged = { ...begun, texts: begun.texts.map((text) => ({ ...text, progress })) };
  const shownIn = async (report: CorrectionReport): Promise<[string, string][]> => [
    ['html', load(await textIn('html', report)).text()],
    ['md', await textIn('md', report)],
    ['docx', partsOf(await bytesIn('docx', report)).get('word/document.xml')!],
    ['xlsx', partsOf(await bytesIn('xlsx', report)).get('xl/sharedStrings.xml')!],
  ];

  test('it is a draft, nothing is assessed, and what is not listed is said', async () => {
    for (const [format, text] of await shownIn(unjudged)) {
      expect(text, format).toContain('正誤表（案）');
      expect(text, format).not.toMatch(/評価|ここには数えていません|うち未処理/u);
      expect(text, format).toContain('確認前の不確実な指摘3件は載せていません。');
    }
  });

  test('the first link leads to a part that is there, even where nothing is listed', async () => {
    const texts = unjudged.texts.map((text) => ({ ...text, sections: [], spreads: [] }));
    const page = load(await textIn('html', { ...unjudged, texts, corrections: [], sentences: [], general: [] }));
    expect(page('#part-score').toArray()).toEqual([]);
    expect(page(page('a.skip').attr('href')!).toArray()).toHaveLength(1);
  });

  test('then no longer', async () => {
    for (const [format, text] of await shownIn(begun)) {
      expect(text, format).not.toContain('正誤表（案）');
      expect(text, format).toContain('評価');
      expect(text, format).toContain('うち未処理');
      expect(text.split('確認前の不確実な指摘3件は載せていません。'), format).toHaveLength(2);
    }
  });
});

test.each<[why: string, explanation: string, quotes: string, expected: string]>([
  [
    'the version that bears the words out, and the others',
    '「銅貨」と読めるのはvi đồngだけで、他の版はko 원 · en wonである。',
    'ko 원 · en won',
    '「銅貨」と読めるのはベトナム語 đồngだけで、他の版は韓国語 원 · 英語 wonである。',
  ],
  ['it alone', '「銅貨」と読めるのはvi đồngだけである。', '', '「銅貨」と読めるのはベトナム語 đồngだけである。'],
])('the language of a version that stands alone is named: %s', async (_, explanation, quotes, expected) => {
  const words = await correctionWordsFor('ja');
  expect(whyOf({ ...REASONED, explanation, quotes, own: 'vi đồng' }, words)).toBe(expected);
});

describe('what texts are called stands before their files', () => {
  const [text] = REPORT.texts;
  const sources = text!.sources.map((source) => ({ ...source, title: 'Quy hoạch <cảng>' }));
  const report = { ...REPORT, texts: [{ ...text!, title: undefined, sources }] };

  test.each<CorrectionFormat>(['html', 'md', 'docx', 'xlsx'])('of a version: %s', async (format) => {
    const shown = {
      html: async () => load(await textIn('html', report))('#part-texts').text(),
      md: () => textIn('md', report),
      docx: async () =>
        partsOf(await bytesIn('docx', report))
          .get('word/document.xml')!
          .replaceAll('&lt;', '<'),
      xlsx: async () => (await valuesOf(await bytesIn('xlsx', report))).対象文書!.flat().join(' '),
    }[format as 'html']();
    expect(await shown).toMatch(/Quy hoạch (?:<|&#60;)cảng/u);
  });
});

describe('sentences of a version without a counterpart are listed', () => {
  const [text] = REPORT.texts;
  const listing = (unmatched: { line: number; text: string }[]): CorrectionReport => {
    const sources = text!.sources.map((source) => ({ ...source, unmatched }));
    return { ...REPORT, texts: [{ ...text!, sources }] };
  };
  const shownIn = async (report: CorrectionReport): Promise<[string, string][]> => [
    ['html', load(await textIn('html', report))('#part-alignment').text()],
    ['md', (await textIn('md', report)).replaceAll('&#60;', '<')],
    [
      'docx',
      partsOf(await bytesIn('docx', report))
        .get('word/document.xml')!
        .replaceAll('&lt;', '<'),
    ],
  ];

  test('with their lines, as text', async () => {
    for (const [format, shown] of await shownIn(listing([{ line: 7, text: 'Cầu <mới>\n đã mở.' }]))) {
      expect(shown, format).toContain('対応する文が見つからない文');
      expect(shown, format).toContain('7行目: Cầu <mới');
    }
  });

  test('a long list is cut, and says so', async () => {
    const many = Array.from({ length: 30 }, (_, k) => ({ line: k + 1, text: 'Cầu mới.' }));
    for (const [format, shown] of await shownIn(listing(many))) {
      expect(shown, format).toContain('12行目: Cầu mới');
      expect(shown, format).not.toContain('13行目: Cầu mới');
    }
  });

  test('none: nothing is said of it', async () => {
    for (const [format, shown] of await shownIn(listing([]))) {
      expect(shown, format).not.toContain('対応する文が見つからない文');
    }
  });
});
