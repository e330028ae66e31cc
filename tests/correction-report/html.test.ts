import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import { html } from '../../src/correction-report/html/html.js';
import { diffHtml, markedHtml } from '../../src/correction-report/html/sentences.js';
import { correctionWordsFor, readRepliesOf } from '../../src/correction-report/index.js';
import { replyKey } from '../../src/correction-report/replies.js';
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
    const all = ['texts', 'score', 'reply', 'corrections', 'questions', 'omissions', 'alignment'];
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
    expect(load(await write(undefined, JUDGED))('.score').text()).toMatch(/^評点（暫定）: \d/u);
  });

  test('each entry: what is wrong, right, and why', async () => {
    const page = load(await write(undefined, JUDGED));
    expect(texts(page, '.change')).toEqual([
      '誤15億円正150億円',
      '誤鉄の道正鉄道',
      '誤大蛇正固形',
      '誤（脱落）正（要検討）',
    ]);
    expect(texts(page, '#c-3 .why div')).toEqual([
      '質問固形燃料で合っていますか。',
      '理由No version speaks of snakes.',
    ]);
    expect(page('#c-1').attr()).toMatchObject({ 'data-severity': 'critical', 'data-status': 'accepted' });
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
