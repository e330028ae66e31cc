import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import { html } from '../../src/correction-report/html/html.js';
import { correctionWordsFor, readRepliesOf } from '../../src/correction-report/index.js';
import { CONTRAST, FAINT_TEXT } from '../support/contrast.js';
import { correctionOf, correctionReportOf, mixedReport } from '../support/made-up-corrections.js';
import { SNAKE, YEN } from '../support/review-desk.js';
import { reviewOf } from '../support/review-fixture.js';
import { correctionReport } from '../support/reviewed-corrections.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const SIZES = [
  { width: 1200, height: 900 },
  { width: 390, height: 844 },
];

// A real browser: CHROMIUM_PATH says where it is. Without one these tests are skipped, and said to be.
describe.skipIf(!existsSync(CHROMIUM))(`the page of a report, in a browser (${CHROMIUM})`, () => {
  let folder: string;
  let browser: Browser;
  let url: string;
  /** What any page of a test has complained about or has asked the network for. */
  const troubles: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'html-report-'));
    const long = `港${'x'.repeat(300)}`;
    const rows = [
      {
        ja: `⟦${long}⟧を塗る。`,
        vi: `Sơn ⟦${long}⟧.`,
        fix: '橋',
        finding: { id: 'l1', fingerprints: ['l1'], message: long },
      },
    ];
    await write('corrections.html', reviewOf());
    await write('long.html', reviewOf(rows));
    // Two entries of one sentence, one of another, and enough of them for several pages of paper.
    const { target } = correctionOf(1);
    const cards = Array.from({ length: 40 }, (_, k) =>
      correctionOf(k + 1, {
        ...(k === 1 && {
          target,
          severity: 'minor',
          wrong: '町',
          at: 0,
          right: '市',
          edits: [{ start: 0, was: '町', now: '市' }],
        }),
        explanation: `理由${k + 1}。`.repeat(30),
      }),
    );
    writeFileSync(
      join(folder, 'cards.html'),
      await html.write(correctionReportOf(cards), await correctionWordsFor('ja')),
    );
    writeFileSync(join(folder, 'general.html'), await html.write(mixedReport('ja'), await correctionWordsFor('ja')));
    for (const language of LANGUAGES) await write(`${language}.html`, reviewOf(), language);
    url = pathToFileURL(join(folder, 'corrections.html')).href;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
    expect(troubles).toEqual([]);
  });

  async function write(
    name: string,
    review: Parameters<typeof correctionReport>[0],
    language: PackLanguage = 'ja',
  ): Promise<void> {
    const judged = [{ fingerprint: SNAKE, verdict: 'question', reason: '確認を。' }] as const;
    const made = correctionReport(review, judged, { language });
    writeFileSync(join(folder, name), await html.write(made, await correctionWordsFor(language)));
  }

  async function open(options: BrowserContextOptions = {}, address = url): Promise<Page> {
    const context = await browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/u.test(request.url())) troubles.push(request.url());
    });
    await page.goto(address);
    return page;
  }

  describe.each(SIZES)('$width pixels wide', (viewport) => {
    test.each(['long.html', 'ja.html', 'vi.html', 'ko.html', 'en.html'])(
      '%s: nothing is wider than the screen',
      async (name) => {
        const page = await open({ viewport }, pathToFileURL(join(folder, name)).href);
        await page.evaluate('for (const table of document.querySelectorAll("details")) table.open = true');
        const { scroll, client } = (await page.evaluate(
          '({scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth})',
        )) as { scroll: number; client: number };
        expect(scroll).toBeLessThanOrEqual(client);
        expect((await page.screenshot()).length).toBeGreaterThan(10_000);
        await page.context().close();
      },
    );
  });

  test('versions stand side by side where there is room, and below one another where there is none', async () => {
    const tops = async (viewport: { width: number; height: number }) => {
      const page = await open({ viewport });
      const boxes = await Promise.all(
        (await page.locator('article.sentence:has(#c-1) .version').all()).map((one) => one.boundingBox()),
      );
      await page.context().close();
      return new Set(boxes.map((box) => Math.round(box!.y))).size;
    };
    expect([await tops(SIZES[0]!), await tops(SIZES[1]!)]).toEqual([1, 4]);
  });

  test('by keyboard alone: an answer, a word beside it, the file', async () => {
    const page = await open();
    const focused = () => page.evaluate('document.activeElement.id') as Promise<string>;
    const tabTo = async (id: string) => {
      for (let k = 0; k < 200 && (await focused()) !== id; k++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(id);
    };
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await tabTo('a-1-accept');
    const outline = 'getComputedStyle(document.activeElement).outlineStyle';
    expect(await page.evaluate(outline)).toBe('solid');
    await page.keyboard.press('Space');
    await tabTo('t-1');
    await page.keyboard.type('お願いします <b>');
    expect(await page.locator('#answered').textContent()).toBe('回答済み 1 / 4');
    await tabTo('save');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('corrections-replies.json');
    const bytes = readFileSync(await download.path());
    const replies = [{ id: YEN, answer: 'accept', text: 'お願いします <b>' }];
    expect(JSON.parse(bytes.toString())).toEqual({ schema: 'taiyaku.replies/1', replies });
    expect(await page.locator('#told').textContent()).toContain('corrections-replies.json');
    await page.context().close();
  });

  test('one answer for all entries of a general correction; each can still be answered otherwise', async () => {
    const page = await open({}, pathToFileURL(join(folder, 'general.html')).href);
    const chosen = async () =>
      Promise.all((await page.locator('input[type=radio]:checked').all()).map((radio) => radio.getAttribute('id')));
    const answerAll = page.getByRole('group', { name: '該当項目すべてに回答' });
    await answerAll.getByRole('button', { name: '採用', exact: true }).click();
    expect(await chosen()).toEqual(['a-1-accept', 'a-2-accept']);
    expect(await page.locator('#told').textContent()).toBe('No. 1, 2を「採用」としました。');
    await page.check('#a-2-discuss');
    await page.reload();
    expect(await chosen()).toEqual(['a-1-accept', 'a-2-discuss']);
    await answerAll.getByRole('button', { name: '不採用' }).press('Enter');
    expect(await chosen()).toEqual(['a-1-reject', 'a-2-reject']);
    const saved = await page.content();
    const read = await readRepliesOf(new Uint8Array(), 'html', () => saved);
    expect(read?.replies.map(({ answer }) => answer)).toEqual(['reject', 'reject']);
    await page.context().close();
  });

  test('answers survive a reload, can be taken back, and stand in a page that is saved', async () => {
    const page = await open();
    await page.check('#a-1-reject');
    await page.fill('#t-1', '原文どおり & <確認>');
    await page.reload();
    expect([await page.isChecked('#a-1-reject'), await page.inputValue('#t-1')]).toEqual([true, '原文どおり & <確認>']);
    const saved = await page.content();
    expect(await readRepliesOf(new Uint8Array(), 'html', () => saved)).toEqual({
      replies: [{ id: YEN, knew: [], answer: 'reject', text: '原文どおり & <確認>' }],
      remarks: [],
    });
    const copy = join(folder, 'saved.html');
    writeFileSync(copy, saved);
    const other = await open({}, pathToFileURL(copy).href);
    expect([await other.isChecked('#a-1-reject'), await other.inputValue('#t-1')]).toEqual([
      true,
      '原文どおり & <確認>',
    ]);
    await other.context().close();
    await page.click('fieldset[data-key] .clear:visible');
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    expect(await readRepliesOf(new Uint8Array(), 'html', () => '<p>')).toBeUndefined();
    await page.context().close();
  });

  test('storage that is forbidden is no error, and is said', async () => {
    const page = await open();
    await page
      .context()
      .addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
      );
    await page.reload();
    await page.check('#a-1-accept');
    expect(await page.locator('#told').textContent()).toContain('残りません');
    expect(await page.locator('#answered').textContent()).toBe('回答済み 1 / 4');
    await page.context().close();
  });

  test('filters by severity, type, state, words and what is unanswered', async () => {
    const page = await open();
    const shown = async () => (await page.locator('article.entry:visible').all()).length;
    expect([await shown(), await page.locator('#shown').isVisible()]).toEqual([4, false]);
    await page.selectOption('#f-severity', 'critical');
    expect([await shown(), await page.locator('#shown').textContent()]).toEqual([
      1,
      '全4項目のうち1項目を表示しています。',
    ]);
    await page.selectOption('#f-severity', '');
    await page.selectOption('#f-category', 'accuracy/omission');
    expect(await shown()).toBe(1);
    await page.selectOption('#f-category', '');
    await page.selectOption('#f-status', 'question');
    expect(await shown()).toBe(1);
    await page.selectOption('#f-status', '');
    await page.fill('#f-words', 'ＲＡＩＬＷＡＹ');
    expect(await shown()).toBe(1);
    await page.fill('#f-words', '');
    await page.check('#f-unanswered');
    await page.check('#a-1-accept');
    // What was just answered does not vanish under the reader's hands.
    expect(await shown()).toBe(4);
    await page.uncheck('#f-unanswered');
    await page.check('#f-unanswered');
    expect(await shown()).toBe(3);
    await page.context().close();
  });

  test('a sentence is there as long as one of its entries is; a link to one that is filtered away leads to it', async () => {
    const page = await open({}, pathToFileURL(join(folder, 'cards.html')).href);
    const shown = async () => (await page.locator('article.sentence:visible, article.entry:visible').all()).length;
    expect(await shown()).toBe(39 + 40);
    await page.selectOption('#f-severity', 'minor');
    expect(await shown()).toBe(2);
    expect(await page.locator('article.sentence:visible').innerText()).toContain('No. 1–2');
    await page.evaluate('location.hash = "#c-7"');
    await page.locator('#c-7').waitFor({ state: 'visible' });
    expect(await shown()).toBe(4);
    await page.fill('#f-words', '理由');
    expect(await shown()).toBe(2);
    await page.selectOption('#f-severity', '');
    // Words of the sentence find all of its entries.
    await page.fill('#f-words', '橋に15億円を');
    expect(await shown()).toBe(39 + 40);
    await page.context().close();
  });

  test('the appendix is closed until somebody wants it', async () => {
    const page = await open();
    expect(await page.locator('#part-alignment h2').isVisible()).toBe(true);
    expect(await page.locator('#part-alignment svg:visible').count()).toBe(0);
    await page.click('nav a[href="#part-alignment"]');
    await page.locator('#part-alignment svg').first().waitFor({ state: 'visible' });
    await page.context().close();
  });

  test.skipIf(!existsSync('/usr/bin/pdftotext'))(
    'on paper no entry is cut, and no sentence parted from its first one',
    async () => {
      const page = await open({}, pathToFileURL(join(folder, 'cards.html')).href);
      const file = join(folder, 'cards.pdf');
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      await page.context().close();
      const text = execFileSync('/usr/bin/pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
      const sheets = text.split('\f').map((sheet) => ({
        numbers: [...sheet.matchAll(/No\. (\d+) +誤/gu)].map(([, number]) => Number(number)),
        reasons: [...new Set([...sheet.matchAll(/理由(\d+)。/gu)].map(([, number]) => Number(number)))],
        heads: [...sheet.matchAll(/^ *(\d+)行目/gmu)].map(([, line]) => Number(line) - 1),
      }));
      expect(sheets.filter(({ heads }) => heads.length > 0).length).toBeGreaterThan(3);
      for (const { numbers, reasons, heads } of sheets) {
        expect(reasons).toEqual(numbers);
        for (const number of heads) expect(numbers).toContain(number);
      }
      expect(sheets.flatMap(({ numbers }) => numbers).length).toBe(40);
    },
  );

  test('without script everything is read, and nothing is there that does nothing', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('article.entry:visible').count()).toBe(4);
    for (const control of ['input', 'select', 'textarea', 'button']) {
      expect(await page.locator(`${control}:visible`).count()).toBe(0);
    }
    expect(await page.locator('#part-reply').innerText()).toContain('スクリプト');
    await page.locator('details').first().locator('summary').click();
    expect(await page.locator('details table').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('every control has a name of its own', async () => {
    const page = await open();
    await page.click('.appendix > summary');
    const tree = await page.locator('body').ariaSnapshot();
    const controls = [
      ...tree.matchAll(/- (radio|textbox|searchbox|combobox|checkbox|button|link|group|img)(?: "([^"]*)")?/gu),
    ];
    expect(controls.length).toBeGreaterThan(40);
    expect(controls.filter(([line, role, name]) => !name && role !== 'group' && line).map(([line]) => line)).toEqual(
      [],
    );
    expect(tree).toContain('group "採否 (No. 1)"');
    expect(tree).toContain('textbox "返信 (No. 1)"');
    expect(tree).toMatch(/img "vi\.txtとの対応/u);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('%s: text is told from its ground', async (colorScheme) => {
    const page = await open({ colorScheme });
    const faint = (await page.evaluate(FAINT_TEXT)) as { text: string; contrast: number }[];
    expect(faint.length).toBeGreaterThan(100);
    expect(faint.filter(({ contrast }) => contrast < CONTRAST)).toEqual([]);
    await page.context().close();
  });

  test('on paper: no fields, and nothing of the screen', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    for (const one of ['fieldset', 'nav', '#bar', '#filters', 'summary']) {
      expect(await page.locator(`${one}:visible`).count()).toBe(0);
    }
    expect(await page.locator('article.entry:visible').count()).toBe(4);
    expect(await page.locator('#part-alignment h2:visible').count()).toBe(0);
    expect(await page.locator('#part-reply').innerText()).toContain('項目の番号と採否');
    await page.context().close();
  });
});
