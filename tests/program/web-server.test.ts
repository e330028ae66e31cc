import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORM } from '../../src/web/page/markup.js';
import { type Served, serve } from '../support/web-client.js';
import { type WebDesk, webDeskOf } from '../support/web-desk.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Address of the only text. */
const TEXT = /\/r\/[\w-]+\/t\/0\/$/u;

describe.skipIf(!existsSync(CHROMIUM))('the server of the review, with a browser', () => {
  let browser: Browser;
  let desk: WebDesk;
  let served: Served;
  let elsewhere: Server;
  let page = '';
  /** Another site: a browser takes `localhost` for another one than 127.0.0.1. */
  let evil = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    desk = webDeskOf();
    served = await serve(desk);
    elsewhere = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(page));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    evil = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await browser?.close();
    await served?.server.close();
    elsewhere?.close();
    expect(served?.defects).toEqual([]);
  });

  test('a link that is clicked on another site leads to the only text', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    page = `<a href="${served.server.link()}">review</a>`;
    await tab.goto(evil);
    await tab.click('a');
    await tab.waitForURL(TEXT);
    expect(await tab.title()).toContain(desk.texts()[0]!.path);
    await context.close();
  });

  test('without scripts, forms judge findings, and the review can be ended', async () => {
    const own = await serve(desk);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(own.server.link());
    await tab.waitForURL(TEXT);
    const start = tab.url().replace('t/0/', '');
    const before = desk.seat().drafts.length;
    // What a button of the form would send: pages draw theirs by themselves.
    const posted = await tab.request.post(`${start}t/0/events`, {
      form: {
        csrf: (await tab.getAttribute(`#${FORM} [name=csrf]`, 'value'))!,
        focus: (await tab.getAttribute(`#${FORM} [name=focus]`, 'value'))!,
        key: 'd',
      },
      maxRedirects: 0,
    });
    expect(posted.status()).toBe(303);
    expect(desk.seat().drafts).toHaveLength(before + 1);
    await tab.goto(start);
    await tab.click('form[action=end] button');
    await own.server.ended;
    await context.close();
    await own.server.close();
  });

  test.each(['localhost', '127.0.0.1'])('a page of %s judges nothing and sees nothing', async (name) => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(served.server.link());
    await tab.waitForURL(TEXT);
    const address = tab.url();
    const csrf = await tab.getAttribute(`#${FORM} [name=csrf]`, 'value');
    const focus = await tab.getAttribute(`#${FORM} [name=focus]`, 'value');
    const before = desk.seat().drafts.length;
    // It even knows the address and the word of the session.
    page = `<form method="post" action="${address}events"><input name="csrf" value="${csrf}"><input name="focus" value="${focus}"><button name="key" value="d">x</button></form><iframe src="${address}"></iframe>`;
    await tab.goto(evil.replace('localhost', name));
    const read = await tab.evaluate(
      (url) =>
        fetch(`${url}view`, { credentials: 'include' }).then(
          () => 'read',
          () => 'refused',
        ),
      address,
    );
    expect(read).toBe('refused');
    expect(await tab.frames()[1]?.locator(`#${FORM}`).count()).toBe(0);
    const [answer] = await Promise.all([tab.waitForResponse(/events$/u), tab.click('button')]);
    expect(answer.status()).toBe(403);
    expect(desk.seat().drafts).toHaveLength(before);
    await context.close();
  });
});
