import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type PageServer, startPageServer } from '../support/page-server.js';
import { deskOf, IRON, MONDAYS, SNAKE, YEN } from '../support/review-desk.js';
import { reviewOf } from '../support/review-fixture.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** Milliseconds until something that does not happen fails its test. */
const PATIENCE = 10_000;

// A real browser: CHROMIUM_PATH says where it is. Without one these tests are skipped, and said to be.
describe.skipIf(!existsSync(CHROMIUM))(`the page of a review, in a browser (${CHROMIUM})`, () => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  /** What a page has complained about: errors, and what its policy forbids. */
  let troubles: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await page.context().close();
    await server.close();
    expect(troubles).toEqual([]);
  });

  /** Opens the page of a made-up review, after what somebody has typed there before. */
  async function open(before = '', viewport = { width: 1200, height: 900 }): Promise<void> {
    const desk = deskOf(reviewOf());
    desk.press(before);
    server = await startPageServer(desk);
    troubles = [];
    page = await (await browser.newContext({ viewport })).newPage();
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(server.url);
    await vi.waitFor(() => expect(server.followers()).toBe(1), PATIENCE);
  }
  /** The policy of the page lets nothing be evaluated in it, so that it is asked from outside again and again. */
  async function until(expression: string): Promise<void> {
    await vi.waitFor(async () => expect(await page.evaluate(expression), expression).toBe(true), PATIENCE);
  }
  /** Waits until so many messages have come and all of them are answered. */
  async function settled(messages: number): Promise<void> {
    await vi.waitFor(() => expect(server.messages.length).toBeGreaterThanOrEqual(messages), PATIENCE);
    const shown = `[document.querySelector('#keys').elements.focus.value, document.querySelector('#review').dataset.version]`;
    await vi.waitFor(async () => {
      const { focus, version } = server.view();
      expect(await page.evaluate(shown)).toEqual([focus, `${version}`]);
    }, PATIENCE);
  }
  const focused = () => page.evaluate('document.activeElement.id') as Promise<string>;
  const told = () => page.locator('#told').textContent();
  const value = () => page.locator('#typed').inputValue();
  const focuses = () => server.messages.map(({ focus }) => focus);

  test('keys of one character can be switched off, and are so when the page is loaded again', async () => {
    await open();
    await page.click('[data-switch]');
    await page.keyboard.type('dd');
    await page.keyboard.press('ArrowDown');
    await settled(1);
    await page.reload();
    await vi.waitFor(() => expect(server.followers()).toBe(1), PATIENCE);
    expect(await page.getAttribute('[data-switch]', 'aria-pressed')).toBe('false');
    await page.keyboard.press('d');
    await page.click('[data-switch]');
    await page.keyboard.press('s');
    await settled(2);
    const keys = server.messages.flatMap(({ events }) => events.map((event) => 'key' in event && event.key));
    expect(keys).toEqual(['down', 's']);
  });

  describe('keys', () => {
    test.each([
      ['j', 'key j'],
      ['Shift+G', 'key G'],
      ['/', 'key /'],
      ['?', 'key ?'],
      ['Space', 'key  '],
      ['ArrowDown', 'key down!'],
      ['ArrowRight', 'key right!'],
      ['ArrowLeft', 'key left!'],
      ['PageDown', 'key page-down!'],
      ['Home', 'key home!'],
      ['Enter', 'key enter!'],
      ['Escape', 'key escape!'],
    ])('%s is sent as %s', async (key, said) => {
      await open();
      await page.keyboard.press(key);
      await settled(1);
      expect(server.said()).toEqual([said]);
      expect(server.messages[0]).toMatchObject({ csrf: 'c5rf', focus: `list ${YEN}` });
    });

    test('those of the browser and the machine stay theirs', async () => {
      await open();
      for (const key of ['Control+d', 'Alt+d', 'Meta+d', 'F2', 'Shift', 'Shift+ArrowDown', 'Tab'])
        await page.keyboard.press(key);
      expect(await focused()).toBe('texts');
      await page.keyboard.press('j');
      await settled(1);
      expect(server.said()).toEqual(['key j']);
    });

    test('Tab goes through everything in the order of the page, and Enter and Space press what has the focus', async () => {
      await open();
      const order: string[] = [];
      for (let k = 0; k < 7; k++) {
        await page.keyboard.press('Tab');
        order.push((await page.evaluate('document.activeElement.id || document.activeElement.value')) as string);
      }
      const rows = server.view().parts.list.match(/(?<=value=")\d+/gu)!;
      expect(order).toEqual(['texts', ...rows, 'dismiss']);
      await page.keyboard.press('Space');
      await settled(1);
      expect(server.said()).toEqual(['key d']);
      // The button was drawn again, and the next press is one on it, too.
      expect(await focused()).toBe('dismiss');
      await page.keyboard.press('Enter');
      await settled(2);
      expect(server.said()).toEqual(['key d', 'key d']);
    });

    test.each(['alignment', 'terms'] as const)('in %s → and ← do what Tab does in the terminal', async (screen) => {
      await open();
      server.send({ screen, version: 2 });
      await page.waitForSelector(`#review[data-screen=${screen}]`);
      server.hold();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      server.release();
      await vi.waitFor(() => expect(server.said()).toEqual(['key tab!', 'key back-tab!']), PATIENCE);
    });

    test('struck fast, each is about the finding that the one before it went on to', async () => {
      await open();
      server.hold();
      await page.keyboard.type('ddd');
      await server.answer();
      await server.answer();
      expect(server.messages.length).toBeLessThanOrEqual(3);
      await server.answer();
      await settled(3);
      expect(focuses()).toEqual([`list ${YEN}`, `list ${IRON}`, `list ${MONDAYS}`]);
      expect(server.desk.drafts.map(({ fingerprint }) => fingerprint)).toEqual([YEN, IRON, MONDAYS]);
      expect(server.desk.id()).toBe(SNAKE);
    });

    test('held down, a key moves on but does not judge again', async () => {
      await open();
      for (let k = 0; k < 5; k++) await page.keyboard.down('d');
      await page.keyboard.up('d');
      await settled(1);
      // As a keyboard does: it repeats whether or not the last one has been answered, and those that come too soon are dropped.
      await vi.waitFor(async () => {
        await page.keyboard.down('j');
        expect(server.messages.length).toBeGreaterThanOrEqual(3);
      }, PATIENCE);
      await page.keyboard.up('j');
      const [first, ...more] = server.said();
      expect([first, ...new Set(more)]).toEqual(['key d', 'key j']);
    });

    test.each([
      ['Process', 'KeyF', false, 'key f'],
      ['Process', 'KeyF', true, 'key F'],
      ['Process', 'Slash', true, 'key ?'],
      ['Process', 'ArrowDown', false, 'key down!'],
      ['Unidentified', 'Digit4', false, 'key 4'],
      ['ㄹ', 'KeyF', false, 'key ㄹ'],
      ['か', 'KeyT', false, 'key か'],
      ['ｊ', 'KeyJ', false, 'key ｊ'],
      ['đ', 'Digit0', false, 'key đ'],
      ['о', 'KeyJ', false, 'key j'],
    ])('behind an input method %s at %s (Shift: %s) is sent as %s', async (key, code, shiftKey, said) => {
      await open();
      const init = JSON.stringify({ key, code, shiftKey, bubbles: true, cancelable: true });
      expect(await page.evaluate(`document.body.dispatchEvent(new KeyboardEvent('keydown', ${init}))`)).toBe(false);
      await settled(1);
      expect(server.said()).toEqual([said]);
    });
  });

  describe('the field', () => {
    test('gets the focus and the cursor; what was struck before it was there is typed into it', async () => {
      await open();
      server.hold();
      await page.keyboard.type('/abc');
      await page.keyboard.press('Enter');
      await server.answer();
      await page.waitForSelector('#typed');
      expect([await focused(), await value()]).toEqual(['typed', 'abc']);
      server.release();
      await vi.waitFor(() => expect(server.said()).toEqual(['key /', 'field 3 abc', 'key enter!']), PATIENCE);
      await page.waitForSelector('#typed', { state: 'detached' });
      expect(await focused()).toBe('finding');
    });

    test('the cursor is where the words in question are', async () => {
      await open();
      await page.keyboard.press('e');
      await page.waitForSelector('#typed');
      expect(await page.evaluate('document.activeElement.selectionStart')).toBe(server.view().field!.cursor);
      expect(server.view().field!.cursor).toBeGreaterThan(0);
      await page.keyboard.type('港');
      await settled(2);
      expect(server.view().field!.text).toContain('港15億円');
    });

    test('only the newest text is sent while an answer is on its way', async () => {
      await open('c');
      server.hold();
      await page.keyboard.type('灯台の灯');
      await server.answer();
      await vi.waitFor(() => expect(server.said()).toEqual(['field 1 灯', 'field 4 灯台の灯']), PATIENCE);
      expect(await value()).toBe('灯台の灯');
      server.release();
    });

    test('what is struck after Enter is no text of it', async () => {
      await open('!');
      await page.keyboard.type('橋？');
      await settled(1);
      server.hold();
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('dd');
      server.release();
      await vi.waitFor(
        () => expect(server.said().slice(-4)).toEqual(['field 2 橋？', 'key enter!', 'key d', 'key d']),
        PATIENCE,
      );
      expect(server.desk.drafts.map(({ verdict, reason }) => reason ?? verdict)).toEqual([
        '橋？',
        'dismissed',
        'dismissed',
      ]);
    });

    test('nothing is sent while an input method composes, and its Enter is its own', async () => {
      await open('c');
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Input.imeSetComposition', { text: 'とう', selectionStart: 2, selectionEnd: 2 });
      await devtools.send('Input.imeSetComposition', { text: '灯台', selectionStart: 2, selectionEnd: 2 });
      await page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))`,
      );
      // Safari has ended the composition by then.
      await page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, bubbles: true, cancelable: true}))`,
      );
      server.elsewhere([{ kind: 'field', text: '別の', cursor: 2 }]);
      await until(`document.querySelector('#echo').textContent === '別の'`);
      expect([server.said(), await value()]).toEqual([[], '灯台']);
      await devtools.send('Input.insertText', { text: '灯台' });
      await settled(1);
      expect([server.said(), await value()]).toEqual([['field 2 灯台'], '灯台']);
      await page.keyboard.press('Enter');
      await settled(2);
      expect(server.desk.drafts).toMatchObject([{ comment: '灯台' }]);
    });

    test('is the same element with the same selection while views arrive', async () => {
      await open('c');
      await page.keyboard.type('港町の橋');
      await settled(1);
      await page.evaluate(`typed.isTheSame = true; typed.setSelectionRange(1, 3)`);
      server.send({ version: 50, parts: { ...server.view().parts, under: '<p id="echo">checked</p>' } });
      await until(`document.querySelector('#echo').textContent === 'checked'`);
      expect(await page.evaluate('[typed.isTheSame, typed.selectionStart, typed.selectionEnd, typed.value]')).toEqual([
        true,
        1,
        3,
        '港町の橋',
      ]);
      expect(await focused()).toBe('typed');
    });

    test('a field that is opened anew is a new one', async () => {
      await open('c');
      await page.keyboard.type('港');
      await settled(1);
      await page.keyboard.press('Escape');
      await page.waitForSelector('#typed', { state: 'detached' });
      await page.keyboard.press('c');
      await page.waitForSelector('#typed');
      expect([await value(), await focused()]).toEqual(['', 'typed']);
    });

    test('a line end that was pasted is a space; words from another tab come in when nobody types', async () => {
      await open('c');
      await page.evaluate(`typed.focus(); document.execCommand('insertText', false, '灯台\\n港')`);
      await until(`typed.value === '灯台 港'`);
      server.elsewhere([{ kind: 'field', text: '橋', cursor: 1 }]);
      await until(`typed.value === '橋'`);
    });

    test('↑ and ↓ go through the rows of a screen that has some, and are the browser’s elsewhere', async () => {
      await open('?');
      await page.keyboard.press('ArrowDown');
      await settled(1);
      expect(server.said()).toEqual(['field 0 ', 'key down!']);
      await page.keyboard.press('Escape');
      await settled(2);
      await page.keyboard.press('c');
      await page.waitForSelector('#typed');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('x');
      await settled(4);
      expect(server.said().slice(-2)).toEqual(['key c', 'field 1 x']);
    });

    test('who has clicked beside it types on in it', async () => {
      await open('c');
      await page.locator('h1').click();
      await page.keyboard.type('x');
      await settled(1);
      expect([await focused(), server.said()]).toEqual(['typed', ['field 1 x']]);
    });
  });

  describe('clicks', () => {
    test('on a button strike its key, and leave the focus where it is', async () => {
      await open();
      await page.locator('#dismiss').click();
      await settled(1);
      await page.locator('#rows button').nth(2).click();
      await settled(2);
      expect(server.said()).toEqual(['key d', expect.stringMatching(/^point \d+$/u)]);
      expect(await focused()).toBe('');
      expect(page.url()).toBe(server.url);
    });

    test('on a button beside a field take what is typed along', async () => {
      await open('c');
      await page.keyboard.type('港');
      await settled(1);
      await page.locator('#enter').click();
      await settled(2);
      expect(server.said().slice(1)).toEqual(['field 1 港', 'key enter!']);
      expect(server.desk.drafts).toMatchObject([{ comment: '港' }]);
    });

    test('on a row point at it, but not on a link in it, and not while its words are selected', async () => {
      await open('?');
      await page.locator('tr[data-point="1"] a').click();
      await page.locator('#row-2').dblclick();
      await vi.waitFor(() => expect(server.said()).toContain('point 2'), PATIENCE);
      await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#row-1'))`);
      await page.evaluate(`document.querySelector('#row-0').click()`);
      await page.evaluate(`getSelection().removeAllRanges()`);
      await page.locator('#row-0').click();
      await vi.waitFor(() => expect(server.said()).toContain('point 0'), PATIENCE);
      const points = server.said().filter((one) => one.startsWith('point'));
      expect([points.at(0), points.at(-1), points.includes('point 1')]).toEqual(['point 2', 'point 0', false]);
      expect(points.filter((one) => one === 'point 0')).toHaveLength(1);
    });
  });

  describe('what stays when parts are drawn again', () => {
    test('details that are open, the line that is read out, the focus on the current row', async () => {
      await open();
      await page.evaluate(`document.querySelector('#notice').isTheSame = true`);
      await page.locator('summary').click();
      await page.keyboard.press('d');
      await settled(1);
      expect(await page.evaluate(`[more.open, notice.isTheSame, notice.textContent]`)).toEqual([
        true,
        true,
        'notice.saved',
      ]);
      await page.locator('#rows [aria-current]').focus();
      await page.keyboard.press('j');
      await settled(2);
      expect(await page.evaluate(`document.activeElement.getAttribute('aria-current')`)).toBe('true');
      expect(await page.locator('#rows [aria-current]').textContent()).toBe(server.desk.id());
    });

    test('nothing is drawn that is as it was', async () => {
      await open();
      await page.evaluate(`document.querySelector('h1').isTheSame = true`);
      await page.keyboard.press('j');
      await settled(1);
      await page.keyboard.press('j');
      await settled(2);
      expect(await page.evaluate(`document.querySelector('h1').isTheSame`)).toBe(true);
    });

    test('the current row comes into view', async () => {
      await open('', { width: 390, height: 120 });
      const row = () =>
        page.evaluate(`document.querySelector('tr[aria-current]').getBoundingClientRect().bottom <= innerHeight`);
      const table = (at: number) =>
        `<table>${Array.from({ length: 80 }, (_, k) => `<tr${k === at ? ' aria-current="true"' : ''}><td>row ${k}</td></tr>`).join('')}</table>`;
      server.send({ version: 50, parts: { ...server.view().parts, work: table(0), list: '', detail: '' } });
      await page.waitForSelector('tr[aria-current]');
      server.send({ version: 51, parts: { ...server.view().parts, work: table(70), list: '', detail: '' } });
      await until(`document.querySelector('tr[aria-current]').textContent === 'row 70'`);
      expect(await row()).toBe(true);
    });

    test('another screen is read from its top, wherever the one before was scrolled to', async () => {
      await open('', { width: 390, height: 400 });
      const lines = '<p>line</p>'.repeat(200);
      const parts = { ...server.view().parts, list: '', detail: '' };
      server.send({ version: 50, parts: { ...parts, work: `<h2>list</h2>${lines}` } });
      await until(`document.querySelector('h2')?.textContent === 'list'`);
      await page.evaluate('scrollTo(0, 2000)');
      server.send({ version: 51, screen: 'overview', parts: { ...parts, work: `<h2>overview</h2>${lines}` } });
      await until(`document.querySelector('h2')?.textContent === 'overview'`);
      expect(await page.evaluate('scrollY')).toBe(0);
      await page.evaluate('scrollTo(0, 2000)');
      server.send({ version: 52, screen: 'overview', parts: { ...parts, work: `<h2>again</h2>${lines}` } });
      await until(`document.querySelector('h2')?.textContent === 'again'`);
      expect(await page.evaluate('scrollY')).toBe(2000);
    });
  });

  describe('the server', () => {
    test('what waits is dropped when the review was overtaken, and that is said until the next key', async () => {
      await open();
      server.hold();
      await page.keyboard.press('j');
      await vi.waitFor(() => expect(server.messages).toHaveLength(1), PATIENCE);
      // The page does not hear of this one before its own message is sent.
      server.desk.press('d');
      await page.keyboard.type('dd');
      server.release();
      await until(`told.textContent !== ''`);
      expect(await told()).toContain('your last key did nothing');
      expect(server.messages).toHaveLength(2);
      expect(server.desk.drafts).toHaveLength(1);
      expect(await page.locator('#finding').textContent()).toBe(server.desk.id());
      await page.keyboard.press('j');
      expect(await told()).toBe('');
    });

    test('views that nobody asked for are shown, older ones are not', async () => {
      await open();
      server.elsewhere([{ kind: 'key', key: 'd', named: false }]);
      await until(`finding.textContent === '${server.desk.id()}'`);
      server.send({ version: 1, title: 'older' });
      server.send({ version: 70, title: 'newer' });
      await until(`document.title === 'newer'`);
      await page.keyboard.press('d');
      await vi.waitFor(() => expect(focuses()).toEqual([`list ${IRON}`]), PATIENCE);
    });

    test.each([
      ['broken', 'Not saved: there is no connection'],
      [500, 'Not saved: taiyaku could not do it'],
      [403, 'This session is over'],
    ] as const)('%s: it is said that nothing was saved, and what waits is dropped', async (state, said) => {
      await open();
      server.become(state);
      await page.keyboard.type('dd');
      await until(`told.textContent.startsWith(${JSON.stringify(said)})`);
      server.become('well');
      if (state !== 403) {
        await page.keyboard.press('s');
        await vi.waitFor(() => expect(server.said()).toEqual(['key s']), PATIENCE);
        await until(`!told.textContent.startsWith('Not saved')`);
      }
      expect(troubles.splice(0).every((one) => /Failed to load resource|ERR_/u.test(one))).toBe(true);
    });

    test('a connection that is gone is told, and no more when it is back, with what happened meanwhile', async () => {
      await open();
      server.become('broken');
      await until(`told.textContent.startsWith('No connection')`);
      server.desk.press('d');
      server.become('well');
      await until(`told.textContent === ''`);
      await until(`finding.textContent === '${server.desk.id()}'`);
      expect(troubles.splice(0).every((one) => /Failed to load resource|ERR_/u.test(one))).toBe(true);
    });

    test('what was typed without a connection stays, and is sent when there is one; Enter is not', async () => {
      await open('c');
      server.become('broken');
      await page.keyboard.type('灯台');
      await page.keyboard.press('Enter');
      await until(`told.textContent.startsWith('Not saved')`);
      server.become('well');
      await vi.waitFor(() => expect(server.said()).toEqual(['field 2 灯台']), PATIENCE);
      await settled(1);
      await page.keyboard.type('x');
      await settled(2);
      expect([await value(), server.said().at(-1), server.desk.drafts]).toEqual(['灯台x', 'field 3 灯台x', []]);
      expect(troubles.splice(0).every((one) => /Failed to load resource|ERR_/u.test(one))).toBe(true);
    });

    test('who has left the text comes to the list of texts', async () => {
      await open();
      await page.keyboard.press('q');
      await page.waitForURL((url) => url.pathname === '/r/x/');
      expect(await page.title()).toBe('Texts');
    });
  });
});
