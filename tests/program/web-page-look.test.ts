import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import { THEME } from '../../src/correction-report/html/theme.js';
import type { ReviewState } from '../../src/review/state/state.js';
import { textsDocument } from '../../src/web/page/texts.js';
import { CONTRAST, FAINT_TEXT } from '../support/contrast.js';
import { MONDAYS, SNAKE, YEN } from '../support/review-desk.js';
import { decisionOn, reviewOf, stateOf } from '../support/review-fixture.js';
import { frameOf, pageOf, scopeOf } from '../support/web-page.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const SIZES = [
  { width: 1200, height: 900 },
  { width: 390, height: 844 },
];
/** Least width and height of what is pointed at (WCAG 2.2, 2.5.8). */
const TARGET = 24;

const review = reviewOf();
const decisions = [
  decisionOn(review, YEN, 'accepted', { correction: [{ start: 8, was: '15億円', now: '150億円' }] }),
  decisionOn(review, MONDAYS, 'dismissed'),
  decisionOn(review, MONDAYS, 'question', { id: 'other', by: 'Minh' }),
  decisionOn(review, SNAKE, 'skipped'),
];
const notice = { key: 'notice.failed', values: { what: 'the disk is full' }, isFault: true } as const;
const word = `港${'x'.repeat(300)}`;
const long = reviewOf([
  { ja: `⟦${word}⟧。`, vi: `Sơn ⟦${word}⟧.`, fix: '橋', finding: { id: 'l', fingerprints: ['l'], message: word } },
]);
const STATES: Readonly<Record<string, Partial<ReviewState>>> = {
  list: { decisions, notice },
  conflict: { decisions, at: 3, isChecking: true, query: '月' },
  long: { review: { ...long, path: word }, file: word, query: word, at: 0 },
};

describe.skipIf(!existsSync(CHROMIUM))(`the look of the review, in a browser (${CHROMIUM})`, () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'web-page-look-'));
    cpSync(join(import.meta.dirname, '../../src/web/client'), folder, { recursive: true });
    writeFileSync(join(folder, 'theme.css'), THEME);
    for (const language of LANGUAGES) await write(language);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function write(language: PackLanguage): Promise<void> {
    for (const [name, stated] of Object.entries(STATES)) {
      const html = pageOf(await scopeOf(stateOf(stated), language), { assets: './' });
      writeFileSync(join(folder, `${name}.${language}.html`), html);
    }
    const { words } = await scopeOf(undefined, language);
    const text = { path: word, language: 'ja', sources: ['vi', 'ko', 'en'], open: 3, findings: 5, unwritten: 1 };
    const start = { texts: [text], file: word, command: `taiyaku fix ${word}` };
    const html = textsDocument(start, words, frameOf({ language, assets: './' }));
    writeFileSync(join(folder, `texts.${language}.html`), html);
  }

  const pages = LANGUAGES.flatMap((language) => [...Object.keys(STATES), 'texts'].map((name) => `${name}.${language}`));
  describe.each(SIZES)('$width pixels wide', (viewport) => {
    test.each(['light', 'dark'] as const)('%s: all is seen, read and touched', async (colorScheme) => {
      const context = await browser.newContext({ viewport, colorScheme, offline: true, javaScriptEnabled: true });
      const page = await context.newPage();
      for (const name of pages) {
        await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        const { scroll, client } = (await page.evaluate(
          '({scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth})',
        )) as { scroll: number; client: number };
        expect([name, scroll <= client]).toEqual([name, true]);
        const faint = (await page.evaluate(FAINT_TEXT)) as { text: string; contrast: number }[];
        expect(faint.length).toBeGreaterThan(10);
        expect([name, faint.filter(({ contrast }) => contrast < CONTRAST)]).toEqual([name, []]);
        const boxes = (await page.evaluate(TARGETS)) as { text: string; width: number; height: number }[];
        expect(boxes.length).toBeGreaterThan(1);
        const small = boxes.filter(({ width, height }) => width < TARGET || height < TARGET);
        expect([name, small]).toEqual([name, []]);
      }
      await context.close();
    });
  });

  test('on a phone the finding comes first, and what is done most is in sight', async () => {
    const page = await browser.newPage({ viewport: SIZES[1]! });
    await page.goto(pathToFileURL(join(folder, 'list.vi.html')).href);
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
    expect(await top('#finding')).toBeLessThan(await top('.list'));
    for (const key of ['f', 'e', 'd', 's', 'u']) {
      const box = (await page.locator(`.most [value=${key}]`).boundingBox())!;
      expect([key, box.x >= 0 && box.x + box.width <= 390, box.y > 0 && box.y + box.height <= 844]).toEqual([
        key,
        true,
        true,
      ]);
    }
    expect(await page.locator('.more [value=D]').isVisible()).toBe(false);
    await page.locator('summary').click();
    expect(await page.locator('.more [value=D]').isVisible()).toBe(true);
    await page.close();
  });

  test('where there is room the list stands beside the finding, and every key is in sight once', async () => {
    const page = await browser.newPage({ viewport: SIZES[0]! });
    await page.goto(pathToFileURL(join(folder, 'list.vi.html')).href);
    const [list, finding] = await Promise.all([
      page.locator('.list').boundingBox(),
      page.locator('#finding').boundingBox(),
    ]);
    expect(list!.x + list!.width).toBeLessThan(finding!.x);
    expect(await page.locator('.tools [value=D]:visible').count()).toBe(1);
    await page.close();
  });
});

/** In the page: what can be pressed, with its size. Links within a sentence may be as high as its line. */
const TARGETS = `[...document.querySelectorAll('button, a:not(.skip-link), summary')].filter((one) => one.checkVisibility())
  .map((one) => ({ text: one.textContent.slice(0, 20), box: one.getBoundingClientRect() }))
  .map(({ text, box: { width, height } }) => ({ text, width, height }))`;
