import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import { html } from '../../src/correction-report/html/html.js';
import { diffHtml, markedHtml } from '../../src/correction-report/html/sentences.js';
import { correctionWordsFor, readRepliesOf } from '../../src/correction-report/index.js';
import type { Correction, CorrectionReport } from '../../src/correction-report/model.js';
import { replyKey } from '../../src/correction-report/replies.js';
import { correctionOf, correctionReportOf, MADE_UP_TEXT } from '../support/made-up-corrections.js';
import { SNAKE, YEN } from '../support/review-desk.js';
import { type FixtureRow, reviewOf } from '../support/review-fixture.js';
import { correctionReport, type Judged } from '../support/reviewed-corrections.js';

const JUDGED: readonly Judged[] = [
  { fingerprint: YEN, verdict: 'accepted' },
  { fingerprint: SNAKE, verdict: 'question', reason: '固形燃料で合っていますか。' },
];

async function write(
  rows?: readonly FixtureRow[],
  judged: readonly Judged[] = [],
  language: PackLanguage = 'ja',
): Promise<string> {
  const report = correctionReport(reviewOf(rows), judged, { language, date: '2027-03-31' });
  return new TextDecoder().decode(await html.write(report, await correctionWordsFor(language)));
}

async function written(report: CorrectionReport): Promise<string> {
  return new TextDecoder().decode(await html.write(report, await correctionWordsFor(report.language)));
}

const texts = (page: CheerioAPI, selector: string) =>
  page(selector)
    .toArray()
    .map((element) => page(element).text().trim());

describe('text of a document stays text', () => {
  test.each<[why: string, text: string, shown: string]>([
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    [
      'the end of the style or script',
      '</script></style><img src=x onerror=alert(1)>',
      '</script></style><img src=x onerror=alert(1)>',
    ],
    ['an entity', '&lt;b&gt;&amp;', '&lt;b&gt;&amp;'],
    ['quotes', "\" onload='x'", "\" onload='x'"],
    ['the end of a CDATA section', ']]><x>', ']]><x>'],
    ['NUL and ESC', '港\u0000\u001b[31m', '港␀␛[31m'],
    ['half of a surrogate pair', '港\ud83d', '港⟨U+D83D⟩'],
    ['a bidirectional override', '\u202e港', '⟨U+202E⟩港'],
    ['a formula', '=1+1', '=1+1'],
  ])('%s', async (_, text, shown) => {
    const rows: FixtureRow[] = [
      {
        ja: `橋は⟦${text}⟧である。`,
        vi: `Cầu là ⟦${text}⟧.`,
        fix: `${text}!`,
        finding: { id: 'a1', fingerprints: ['a1'], message: text, explanation: text },
      },
    ];
    const made = await write(rows, [{ fingerprint: 'a1', verdict: 'accepted', comment: text }]);
    const page = load(made);
    expect(page('script, style, img').toArray()).toHaveLength(2);
    expect(page('[onload], [onerror]').toArray()).toEqual([]);
    expect(texts(page, '.wrong')).toEqual([shown]);
    expect(texts(page, '.version blockquote')[0]).toBe(`橋は${shown}!である。`);
    expect(texts(page, '.version blockquote')[1]).toBe(`Cầu là ${shown}.`);
    expect(texts(page, '.why dd')[1]).toBe(shown);
    expect(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\ud800-\udbff](?![\udc00-\udfff])/u.test(made)).toBe(false);
  });
});

describe('a sentence', () => {
  test.each<[why: string, before: string, after: string, language: string, html: string]>([
    ['whole numbers in Japanese', '町は15億円を', '町は150億円を', 'ja', '町は<del>15</del><ins>150</ins>億円を'],
    ['words in English', 'the iron way', 'the railway', 'en', 'the <del>iron way</del><ins>railway</ins>'],
    ['markup in what stays', 'a < b', 'a < c', 'en', 'a &lt; <del>b</del><ins>c</ins>'],
  ])('%s', (_, before, after, language, expected) => {
    expect(diffHtml(before, after, language)).toBe(expected);
  });

  test.each<[why: string, text: string, marks: [number, number][], nothing: string, html: string]>([
    ['marked words', '大蛇の燃料', [[0, 2]], '', '<mark>大蛇</mark>の燃料'],
    [
      'marks that overlap show each letter once',
      'abcd',
      [
        [0, 3],
        [1, 4],
      ],
      '',
      '<mark>abc</mark><mark>d</mark>',
    ],
    [
      'a mark inside of another one',
      'abcd',
      [
        [0, 4],
        [1, 2],
      ],
      '-',
      '<mark>abcd</mark>',
    ],
    ['nothing is missing in a version', 'ab', [[1, 1]], '', 'ab'],
    ['what is missing has its place', 'ab', [[1, 1]], '(missing)', 'a<mark>(missing)</mark>b'],
    ['a mark beyond the text', 'ab', [[1, 9]], '', 'a<mark>b</mark>'],
  ])('%s', (_, text, marks, nothing, expected) => {
    expect(markedHtml({ text, marks: marks.map(([start, end]) => ({ start, end })) }, nothing)).toBe(expected);
  });
});

describe('the page', () => {
  test('two runs are byte-equal', async () => {
    expect(await write(undefined, JUDGED)).toBe(await write(undefined, JUDGED));
  });

  test('its policy allows its one style and its one script, and nothing else', async () => {
    const page = load(await write());
    const hash = (element: string) => createHash('sha256').update(page(element).text()).digest('base64');
    const policy = page('meta[http-equiv="Content-Security-Policy"]').attr('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page('[style], link, iframe, form').toArray()).toEqual([]);
    expect(
      page('[src], [href]')
        .toArray()
        .filter((element) => !page(element).attr('href')?.startsWith('#')),
    ).toEqual([]);
  });

  test('parts in their order; those with nothing in them are left out', async () => {
    const ids = async (...args: Parameters<typeof write>) =>
      load(await write(...args))('main > section')
        .toArray()
        .map(({ attribs }) => attribs.id);
    const all = ['texts', 'score', 'reply', 'reading', 'corrections', 'questions', 'omissions', 'alignment'];
    expect(await ids(undefined, JUDGED)).toEqual(all.map((part) => `part-${part}`));
    expect(await ids([{ ja: '橋。', vi: 'Cầu.' }])).toEqual(['part-texts', 'part-score', 'part-alignment']);
  });

  test('a general correction leads to its places, and each place to it', async () => {
    const row = (id: string, ja: string): FixtureRow => ({ ja, fix: '埠頭', finding: { id, fingerprints: [id] } });
    const page = load(await write([row('a1', '⟦港棟⟧を直す。'), row('a2', '⟦港塔⟧は古い。')]));
    expect(texts(page, '#g-1 .rule')).toEqual(['港棟 ×1港塔 ×1→ 埠頭']);
    expect(
      page('#g-1 .places a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(['#c-1', '#c-2']);
    expect(page('#c-2 .why a').attr('href')).toBe('#g-1');
  });

  test('a score is not given where nobody has judged anything', async () => {
    expect(load(await write())('.score').text()).toBe('');
    const asked = load(await write(undefined, JUDGED));
    expect(asked('.score').text()).toBe('');
    // What is open and what is asked, in whichever place they stand.
    expect(texts(asked, '.sums strong')).toEqual([
      '未処理の指摘が2件あり、ここには数えていません。',
      '回答待ち・協議中の項目が1件あり、ここには数えていません。',
    ]);
    const all = [YEN, SNAKE, '2b8d1e4f', '4a4a4a4a'].map((fingerprint) => ({
      fingerprint,
      verdict: 'accepted' as const,
    }));
    const closed = load(await write(undefined, all));
    expect(closed('.score').text()).toMatch(/^評点: \d/u);
    expect(texts(closed, '.sums strong')).toEqual([]);
  });

  test('its head: the day as a letter has it, who, how far the review has come; the tool nowhere', async () => {
    const page = load(await write(undefined, JUDGED));
    expect(texts(page, '.top > *')).toEqual(['正誤表', '港町の計画', '2027年3月31日', '校閲者: Lan']);
    expect(page('.top').next().attr('class')).toBe('progress');
    expect(texts(page, '.progress li')).toEqual([
      '指摘2件を確認済みです（全文を通読した校閲ではありません）。2件は未処理です（最初は3行目）。',
    ]);
    expect(page('time').attr('datetime')).toBe('2027-03-31');
    expect(page('meta[name="generator"]').attr('content')).toMatch(/^taiyaku /u);
    page('script, style').remove();
    expect(page('body').html()).not.toMatch(/taiyaku/iu);
  });

  test('a text is called by its title; its path stands below', async () => {
    const titled = { ...MADE_UP_TEXT, title: '港町の<計画>', sources: [] };
    const untitled = { ...titled, path: 'talks/x.ja.txt', name: 'talks/x.ja.txt', title: undefined };
    const one = load(await written(correctionReportOf([correctionOf(1)], { texts: [titled] })));
    expect(one('title').text()).toBe('正誤表: 港町の<計画>');
    expect(texts(one, '.subject')).toEqual(['港町の<計画>']);
    const two = load(await written(correctionReportOf([correctionOf(1)], { texts: [titled, untitled] })));
    expect(texts(two, '#part-texts tbody th')).toEqual([`港町の<計画>${titled.path}`, 'talks/x.ja.txt']);
    expect(texts(two, '.subject')).toEqual([]);
    expect(texts(two, '.progress li').map((line) => line.split(':')[0])).toEqual(['港町の<計画>', 'talks/x.ja.txt']);
    // The section is said where it is not the title once more.
    const same = load(await written(correctionReportOf([correctionOf(1)])));
    expect([texts(one, '.sentence .section'), texts(same, '.sentence .section')]).toEqual([['港町の計画'], []]);
    expect(texts(two, '#part-alignment h3')).toEqual(['港町の<計画>', 'talks/x.ja.txt']);
  });

  test('each entry: what is wrong, right, and why', async () => {
    const page = load(await write(undefined, JUDGED));
    expect(texts(page, '.change')).toEqual([
      '誤15億円正150億円',
      '誤鉄の道正鉄道',
      // Who asks did not take what the check suggests.
      '誤大蛇正（要検討）',
      '誤（脱落）正（要検討）',
    ]);
    expect(texts(page, '#c-3 .why div')).toEqual([
      '質問固形燃料で合っていますか。',
      '理由No version speaks of snakes.',
    ]);
    expect(page('#c-1').attr()).toMatchObject({ 'data-severity': 'critical', 'data-status': 'accepted' });
  });
});

describe('a card', () => {
  const BEFORE = '町は橋に15億円、市場に３億円を充て、大蛇の燃料を試す。';
  /** An entry of that sentence. */
  const entry = (number: number, wrong: string, right: string | undefined, stated: Partial<Correction> = {}) => {
    const at = BEFORE.indexOf(wrong);
    const one = correctionOf(number);
    return correctionOf(number, {
      target: { ...one.target, text: BEFORE, span: { start: 0, end: BEFORE.length } },
      before: BEFORE,
      at,
      wrong,
      right,
      edits: right === undefined ? [] : [{ start: at, was: wrong, now: right }],
      after: right === undefined ? undefined : BEFORE.replace(wrong, right),
      ...stated,
    });
  };
  const card = async (...entries: Correction[]) => load(await written(correctionReportOf(entries)));
  /** As it was written: this parser gives letters beyond ASCII as references. */
  const own = (page: CheerioAPI) =>
    page('.own .version blockquote')
      .html()!
      .replace(/&#x([0-9a-f]+);/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

  test('a sentence is there once, with all its entries below it in their order', async () => {
    const page = await card(entry(1, '15億', '150億'), entry(2, '３億', '30億'), correctionOf(3));
    expect(page('article.sentence').length).toBe(2);
    const [first, second] = page('article.sentence').toArray();
    const idsIn = (one: typeof first) =>
      page(one!)
        .children('article.entry')
        .toArray()
        .map(({ attribs }) => attribs.id);
    expect([idsIn(first), idsIn(second)]).toEqual([['c-1', 'c-2'], ['c-3']]);
    expect(page(first!).find('.own .version, .others .version').length).toBe(3);
    expect(texts(page, 'article.sentence h3')).toEqual(['2行目 No. 1–2', '4行目 (No. 3)']);
    expect(
      page('article.sentence')
        .toArray()
        .map(({ attribs }) => attribs['aria-labelledby']),
    ).toEqual(['s-1', 's-3']);
  });

  test.each<[why: string, entries: () => Correction[], own: string, becomes: string[]]>([
    [
      'each change is marked as its entry has it',
      () => [entry(1, '15億', '150億'), entry(2, '３億', '30億')],
      '町は橋に<del>15</del><ins>150</ins>億円、市場に<del>３</del><ins>30</ins>億円を充て、大蛇の燃料を試す。',
      ['修正案を反映した文（語句のみ）町は橋に150億円、市場に30億円を充て、大蛇の燃料を試す。'],
    ],
    [
      'reviewers stand behind it',
      () => [entry(1, '15億', '150億', { status: 'accepted' }), entry(2, '３億', '30億', { status: 'written' })],
      '町は橋に<del>15</del><ins>150</ins>億円、市場に<del>３</del><ins>30</ins>億円を充て、大蛇の燃料を試す。',
      ['修正後の文町は橋に150億円、市場に30億円を充て、大蛇の燃料を試す。'],
    ],
    [
      'what nobody has an answer to is only marked, beside what is written',
      () => [entry(1, '15億', '150億'), entry(2, '大蛇', undefined)],
      '町は橋に<del>15</del><ins>150</ins>億円、市場に３億円を充て、<mark>大蛇</mark>の燃料を試す。',
      ['修正案を反映した文（語句のみ）町は橋に150億円、市場に３億円を充て、大蛇の燃料を試す。'],
    ],
    [
      'reviewers contradict each other: nothing is written, and no sentence given',
      () => [entry(1, '大蛇', '固形', { status: 'conflict' })],
      '町は橋に15億円、市場に３億円を充て、<mark>大蛇</mark>の燃料を試す。',
      [],
    ],
    [
      'of two that want the same words the graver one',
      () => [entry(1, '大蛇', '固形'), entry(2, '大蛇の', '液体の', { severity: 'critical' })],
      '町は橋に15億円、市場に３億円を充て、<del>大蛇</del><ins>液体</ins>の燃料を試す。',
      ['修正案を反映した文（語句のみ）町は橋に15億円、市場に３億円を充て、液体の燃料を試す。'],
    ],
  ])('%s', async (_, entries, shown, becomes) => {
    const page = await card(...entries());
    expect(own(page)).toBe(shown);
    expect(texts(page, '.becomes')).toEqual(becomes);
    expect(page('.becomes blockquote').find('*').length).toBe(0);
  });

  test('a place where something is missing is said there', async () => {
    const page = await card(entry(1, '', undefined, { kind: 'omission', at: 4, category: 'accuracy/omission' }));
    expect(page('.own mark').text()).toBe('（脱落）');
    expect(own(page)).toMatch(/^町は橋に<mark>/u);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every quote has its language, ids are unique, labels and links lead somewhere, fields have names', async () => {
    const page = load(await write(undefined, JUDGED, language));
    expect(page('html').attr('lang')).toBe(language);
    const quotes = page('blockquote, .wrong > span, .right > span').toArray();
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter(({ attribs }) => !/^(?:ja|vi|ko|en)$/u.test(attribs.lang ?? ''))).toEqual([]);
    const ids = page('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...page('label')
        .toArray()
        .map(({ attribs }) => attribs.for!),
      ...page('a')
        .toArray()
        .map(({ attribs }) => attribs.href!.slice(1)),
      ...page('[aria-labelledby]')
        .toArray()
        .flatMap((one) => one.attribs['aria-labelledby']!.split(' ')),
    ];
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    const fields = page('input, select, textarea').toArray();
    expect(fields.filter(({ attribs }) => page(`label[for="${attribs.id}"]`).text().trim() === '')).toEqual([]);
    const pictures = page('svg[role="img"]').toArray();
    expect(pictures.length).toBe(4);
    expect(pictures.filter((one) => page(one).children('title, desc').text() === '')).toEqual([]);
    // No placeholder is left, but those that the script fills.
    page('script, style').remove();
    expect(page('body').text()).not.toMatch(/\{\w+\}/u);
  });
});

describe('pictures', () => {
  test('the same is in a table', async () => {
    const made = load(await write());
    expect(texts(made, '#part-score .picture tbody tr > th')).toEqual(['港町の計画', '暮らし']);
    const counts = made('#part-score .picture tbody tr')
      .toArray()
      .map((row) =>
        made(row)
          .children('.n')
          .toArray()
          .map((cell) => Number(made(cell).text())),
      );
    const severities = ['critical', 'major', 'minor', 'neutral'];
    const all = severities.map((severity) => made(`article[data-severity="${severity}"]`).length);
    expect(all.map((_, k) => counts.reduce((sum, row) => sum + row[k]!, 0))).toEqual(all);
  });

  test('a section that nobody has looked at is hatched, and said to be', async () => {
    const none = { neutral: 0, minor: 0, major: 0, critical: 0 };
    const sections = [
      { title: '港町の計画', line: 1, lastLine: 4, segments: 4, bySeverity: { ...none, major: 2 }, unlisted: 3 },
      { title: '暮らし', line: 5, lastLine: 9, segments: 5, bySeverity: none, unlisted: 4 },
      { title: '祭り', line: 10, lastLine: 12, segments: 3, bySeverity: none, unlisted: 0 },
    ];
    const pageOf = async (own: typeof sections) =>
      load(await written(correctionReportOf([], { texts: [{ ...MADE_UP_TEXT, sources: [], sections: own }] })));
    const page = await pageOf(sections);
    expect(texts(page, '#part-score svg text')).toEqual([
      '港町の計画',
      '未処理3件',
      '2 + 3',
      '暮らし',
      '未処理4件',
      '4',
      '祭り',
      '0',
    ]);
    const hatch = page('#part-score pattern').attr('id');
    const hatched = page(`#part-score rect[fill="url(#${hatch})"]`).toArray();
    // Two bars and the legend; as long as what they stand for, beside 5 in the longest bar.
    expect(hatched.map(({ attribs }) => [attribs.class, attribs.width])).toEqual([
      ['unlisted', '180'],
      ['unlisted', '240'],
      ['unlisted', '10'],
    ]);
    expect(texts(page, '#part-score .legend li')).toEqual(['重大', '未処理7件']);
    expect(texts(page, '#part-score tbody tr td:last-child')).toEqual(['未処理3件', '未処理4件', '–']);
    const several = [MADE_UP_TEXT, { ...MADE_UP_TEXT, path: 'x.txt', name: 'x.txt', title: undefined }].map((one) => ({
      ...one,
      sections,
    }));
    const both = load(await written(correctionReportOf([], { texts: several })));
    expect(texts(both, '#part-score figcaption')).toEqual(['節ごとの項目数 · 港町の計画', '節ごとの項目数 · x.txt']);
    const clean = await pageOf(sections.map((section) => ({ ...section, unlisted: 0 })));
    expect(clean('pattern').length).toBe(0);
    expect(texts(clean, '#part-score thead th')).not.toContain('状態');
  });

  test('terms with several renderings, the usual one first', async () => {
    const row = (ja: string, k: number): FixtureRow => ({
      ja,
      finding: {
        id: `t${k}`,
        fingerprints: [`t${k}`],
        check: 'term-inconsistent',
        checks: ['term-inconsistent'],
        data: { usual: '埠頭', count: 5 },
        actual: '波止場',
      },
    });
    const made = load(await write([row('⟦波止場⟧を直す。', 1), row('⟦波止場⟧は古い。', 2)]));
    const [picture] = made('svg[role="img"]')
      .toArray()
      .filter((one) => /terms/u.test(made(one).children('title').attr('id')!));
    expect(texts(made, `[aria-labelledby^="terms"] text`)).toEqual(['埠頭', '5', '波止場', '2']);
    expect(picture).toBeDefined();
  });
});

describe('answers that come back', () => {
  const read = (text: string, ending: string) => readRepliesOf(new TextEncoder().encode(text), ending, () => text);
  const answers = (replies: unknown, schema = 'taiyaku.replies/1') => JSON.stringify({ schema, replies });

  test('what the page has saved', async () => {
    const saved = answers([
      { id: 'a1:d1,d2', answer: 'accept', text: ' お願いします\n' },
      { id: 'b1', answer: 'reject', text: '' },
      { id: 'c1', answer: '', text: 'どうでしょう' },
    ]);
    expect(await read(`\ufeff${saved}`, 'json')).toEqual({
      replies: [
        { id: 'a1', knew: ['d1', 'd2'], answer: 'accept', text: 'お願いします' },
        { id: 'b1', knew: [], answer: 'reject', text: '' },
      ],
      remarks: ['reply 3: there is a reply and no decision: "どうでしょう"'],
    });
  });

  test.each<[why: string, text: string]>([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['the report itself', answers([], 'taiyaku.corrections/1')],
    ['no list', answers({})],
    ['a reply that is none', answers(['accept'])],
    ['a number as id', answers([{ id: 1, answer: 'accept', text: '' }])],
  ])('refuses %s', async (_, text) => {
    await expect(read(text, 'json')).rejects.toMatchObject({ name: 'Fault', kind: 'input' });
  });

  test('a page that was saved with what was chosen and written', async () => {
    const page = load(await write(undefined, JUDGED));
    page('#a-1-accept').attr('checked', '');
    page('#a-3-reject').attr('checked', '');
    page('#t-3').text('</textarea><b>原文どおり</b> & 「大蛇」');
    page('#t-2').text('考え中');
    expect(await read(page.html(), 'html')).toEqual({
      replies: [
        { id: YEN, knew: ['d0'], answer: 'accept', text: '' },
        { id: SNAKE, knew: ['d1'], answer: 'reject', text: '</textarea><b>原文どおり</b> & 「大蛇」' },
      ],
      remarks: ['entry 2: there is a reply and no decision: "考え中"'],
    });
    expect(page('fieldset').first().attr('data-key')).toBe(replyKey(YEN, [{ id: 'd0' }]));
  });

  test('another page is none; a report that nobody has answered has no replies', async () => {
    expect(await read('<p>港</p>', 'html')).toBeUndefined();
    expect(await read(await write(), 'htm')).toEqual({ replies: [], remarks: [] });
  });
});
