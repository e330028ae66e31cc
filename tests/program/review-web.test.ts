import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harbourPlan, PLAN_ERRORS } from '../support/harbour-plan.js';
import { LIMIT, PROGRAM } from '../support/tmux.js';
import { openWatched, startWebReview, type Watched, type WebReview } from '../support/web-review.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const PLAN = ['plan.ja.txt', '--against', 'plan.vi.txt', 'plan.ko.txt', 'plan.en.txt'];
const SIZES = [
  { width: 1200, height: 900 },
  { width: 390, height: 844 },
];
/** Starting the program takes seconds. */
const TEST = { timeout: LIMIT * 3 };

const missing = [
  existsSync(CHROMIUM) ? '' : `no browser at ${CHROMIUM}`,
  existsSync(PROGRAM) ? '' : 'dist/ is not built',
].filter(Boolean);

describe.skipIf(missing.length > 0)(`the review in a browser ${missing.join(', ')}`, () => {
  let browser: Browser;
  let review: WebReview;
  let open: Watched[];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  beforeEach(() => {
    open = [];
  });
  afterEach(async () => {
    const troubles = open.flatMap((one) => one.troubles);
    for (const { context } of open) await context.close();
    await review?.close();
    expect(troubles).toEqual([]);
  });
  afterAll(() => browser?.close());

  /** Starts the review of the plan and opens its link. */
  async function start(options: Parameters<typeof openWatched>[2] = {}): Promise<Page> {
    review = await startWebReview(harbourPlan(), PLAN);
    return look(options);
  }

  async function look(options: Parameters<typeof openWatched>[2] = {}): Promise<Page> {
    const watched = await openWatched(browser, review.link, options);
    open.push(watched);
    return watched.page;
  }

  /** The words of the finding that the list has marked. */
  const marked = (page: Page) => page.locator('#part-list [aria-current=true]').innerText();
  const markedIs = async (page: Page, words: string) =>
    expect.poll(() => marked(page), { timeout: LIMIT }).toContain(words);
  const status = (page: Page) => page.locator('#part-status').innerText();
  const screen = (page: Page) => page.locator('#review').getAttribute('data-screen');
  const saysSoon = async (page: Page, words: string | RegExp) =>
    expect.poll(() => status(page), { timeout: LIMIT }).toMatch(words);
  const screenIs = async (page: Page, kind: string) => expect.poll(() => screen(page), { timeout: LIMIT }).toBe(kind);

  test('is judged by keyboard, and every judgement is in the decisions file', TEST, async () => {
    const page = await start();
    await markedIs(page, PLAN_ERRORS[0].words);
    await page.keyboard.press('f');
    await markedIs(page, PLAN_ERRORS[1].words);
    expect(review.verdicts()).toEqual([`accepted ${PLAN_ERRORS[0].words}`]);
    await page.keyboard.press('d');
    await markedIs(page, PLAN_ERRORS[2].words);
    await page.keyboard.press('s');
    await markedIs(page, PLAN_ERRORS[3].words);
    await page.keyboard.press('e');
    await screenIs(page, 'edit');
    await page.locator('textarea[name=field]:focus').waitFor();
    await page.locator('textarea[name=field]').fill('漁業組合は若い漁師の育成を求めた。');
    await page.keyboard.press('Enter');
    await markedIs(page, PLAN_ERRORS[4].words);
    await page.keyboard.press('D');
    await screenIs(page, 'dismiss');
    await page.keyboard.type('席の数ではない。');
    await page.keyboard.press('Enter');
    await screenIs(page, 'list');
    await page.keyboard.press('!');
    await screenIs(page, 'question');
    await page.keyboard.type('どちらの年ですか。');
    await page.keyboard.press('Enter');
    await screenIs(page, 'list');
    await expect.poll(() => review.decisions().length).toBe(6);
    expect(review.decisions()).toMatchObject([
      { verdict: 'accepted', by: 'Lan' },
      { verdict: 'dismissed' },
      { verdict: 'skipped' },
      { verdict: 'accepted' },
      { verdict: 'dismissed', reason: '席の数ではない。' },
      { verdict: 'question', reason: 'どちらの年ですか。' },
    ]);
    await page.keyboard.press('u');
    await expect.poll(() => review.decisions().length).toBe(7);
  });

  test('keys that are struck fast judge one finding each', TEST, async () => {
    const page = await start();
    await markedIs(page, PLAN_ERRORS[0].words);
    await page.keyboard.type('ddd');
    await expect
      .poll(() => review.verdicts(), { timeout: LIMIT })
      .toEqual(PLAN_ERRORS.slice(0, 3).map(({ words }) => `dismissed ${words}`));
  });

  test('corrections are written, and the text is checked anew', TEST, async () => {
    const page = await start();
    await markedIs(page, PLAN_ERRORS[0].words);
    await page.keyboard.type('f');
    await markedIs(page, PLAN_ERRORS[1].words);
    await page.keyboard.type('w');
    await screenIs(page, 'write');
    await page.keyboard.press('Enter');
    await saysSoon(page, 'corrections written: 1');
    expect(readFileSync(review.folder.file('plan.ja.txt'), 'utf8')).toContain(PLAN_ERRORS[0].fix);
  });

  describe.each(SIZES)('$width pixels wide', (viewport) => {
    test('nothing is wider than the screen, on any of its screens; every quote has its language', TEST, async () => {
      const page = await start({ viewport });
      await markedIs(page, PLAN_ERRORS[0].words);
      const KEYS = ['', 'e', 'D', 'c', '!', '/', '?', 'h', 'a', 't', 'L'];
      for (const key of KEYS) {
        if (key !== '') {
          await page.keyboard.press(key);
          await expect.poll(() => screen(page), { timeout: LIMIT }).not.toBe('list');
        }
        const [scroll, client, quotes, nameless] = (await page.evaluate(`[
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
          [...document.querySelectorAll('blockquote, q, textarea[name=field]')].filter((one) => !one.closest('[lang]') || one.closest('[lang]') === document.documentElement && one.tagName !== 'TEXTAREA').length,
          [...document.querySelectorAll('button, a, textarea, input:not([type=hidden]), summary')].filter((one) => !(one.getAttribute('aria-label') || one.textContent.trim() || (one.labels && one.labels.length > 0))).length,
        ]`)) as number[];
        expect([key, scroll! <= client!, quotes, nameless]).toEqual([key, true, 0, 0]);
        if (key !== '') {
          await page.keyboard.press('Escape');
          await screenIs(page, 'list');
        }
      }
    });
  });

  test('works with script off', TEST, async () => {
    const page = await start({ javaScriptEnabled: false });
    expect(await marked(page)).toContain(PLAN_ERRORS[0].words);
    await page.locator('button[name=key][value=f]').first().click();
    expect(await marked(page)).toContain(PLAN_ERRORS[1].words);
    await page.locator('button[name=key][value=D]').first().click();
    // The browser puts the cursor there a moment after the page is shown, and complains if it is there already.
    await page.locator('textarea[name=field]:focus').waitFor();
    await page.locator('textarea[name=field]').fill('別の話である。');
    await page.locator('button[name=named][value=enter]').first().click();
    expect(review.decisions()).toMatchObject([
      { verdict: 'accepted' },
      { verdict: 'dismissed', reason: '別の話である。' },
    ]);
  });

  test('another window sees what is judged', TEST, async () => {
    const page = await start();
    await markedIs(page, PLAN_ERRORS[0].words);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await markedIs(other, PLAN_ERRORS[0].words);
    await page.keyboard.press('d');
    await markedIs(other, PLAN_ERRORS[1].words);
    expect(review.verdicts()).toEqual([`dismissed ${PLAN_ERRORS[0].words}`]);
  });

  test('a link works once; the review ends by its button', TEST, async () => {
    const page = await start();
    const stranger = await browser.newContext();
    const late = await stranger.newPage();
    const answer = await late.goto(review.link);
    expect(answer!.status()).toBe(403);
    expect((await late.goto(page.url()))!.status()).toBe(403);
    await stranger.close();
    await page.keyboard.press('d');
    await markedIs(page, PLAN_ERRORS[1].words);
    await page.keyboard.press('q');
    await page.waitForURL(/\/r\/[^/]+\/$/u);
    await page.locator('form[action$=end] button, button[formaction$=end]').first().click();
    expect(await review.ended).toBe(0);
    expect(review.said()).toContain('every judgement is saved');
  });

  test('a signal ends it, and says what is still to be written', TEST, async () => {
    const page = await start();
    await markedIs(page, PLAN_ERRORS[0].words);
    await page.keyboard.press('f');
    await markedIs(page, PLAN_ERRORS[1].words);
    review.signal('SIGTERM');
    expect(await review.ended).toBe(0);
    expect(review.said()).toContain(
      'Corrections to write: 1. To write them: taiyaku fix --accepted plan.ja.txt --against',
    );
    // The browser complains that nobody is there any more.
    open.length = 0;
  });

  test(
    'where the decisions cannot be saved, that is said, and nothing is shown or said to be saved',
    TEST,
    async () => {
      const page = await start();
      await markedIs(page, PLAN_ERRORS[0].words);
      mkdirSync(review.folder.file('.taiyaku/decisions.jsonl'), { recursive: true });
      await page.keyboard.press('f');
      await saysSoon(page, 'decisions.jsonl: this is a folder');
      await markedIs(page, PLAN_ERRORS[0].words);
      expect(await page.locator('.count-fixed').innerText()).toBe('0 fixed');
      review.signal('SIGTERM');
      expect(await review.ended).toBe(2);
      expect(review.said()).toContain('decisions.jsonl: this is a folder');
      expect(review.said()).not.toContain('every judgement is saved.');
      open.length = 0;
    },
  );
});
