import { get as httpGet } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../../src/core/fault.js';
import type { PageView } from '../../../src/web/page/view.js';
import { IRON, MONDAYS, YEN } from '../../support/review-desk.js';
import { reviewOf } from '../../support/review-fixture.js';
import { ask, type Browser, browse, keys, type Served, serve } from '../../support/web-client.js';
import { type WebDesk, webDeskOf } from '../../support/web-desk.js';

let desk: WebDesk;
let served: Served;
let browser: Browser;
beforeEach(async () => {
  desk = webDeskOf([reviewOf(), reviewOf()]);
  served = await serve(desk);
  browser = await browse(served);
});
afterEach(async () => {
  await served.server.close();
  expect(served.defects).toEqual([]);
});

const field = (text: string) => ({ kind: 'field', text, cursor: text.length }) as const;

/** Sends a form as a browser does whose scripts are switched off. */
function submit(fields: Readonly<Record<string, string>>, path = 't/0/events') {
  const headers = {
    cookie: browser.cookie,
    origin: served.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const body = new URLSearchParams({ csrf: browser.csrf, ...fields }).toString();
  return ask(browser.base + path, { method: 'POST', headers, body });
}

describe('events', () => {
  test('are done in order, and the answer shows what came of it', async () => {
    const view = await browser.send(keys('d', 's'));
    expect(desk.seat().drafts.map(({ verdict }) => verdict)).toEqual(['dismissed', 'skipped']);
    expect(view.focus).toBe(`list ${MONDAYS}`);
    expect(view.overtaken).toBeUndefined();
    expect(view).toEqual(await browser.view());
  });

  test('a field, and the key that takes it', async () => {
    const opened = await browser.send(keys('c'));
    expect(opened).toMatchObject({ screen: 'comment', focus: `comment ${YEN}`, field: { text: '', cursor: 0 } });
    const typed = await browser.send([field('灯台')]);
    expect(typed.field).toEqual({ id: opened.field!.id, text: '灯台', cursor: 2 });
    const done = await browser.send([field('灯台を確認'), ...keys('<enter>')]);
    expect(done.screen).toBe('list');
    expect(done.field).toBeUndefined();
    expect(desk.seat().drafts).toMatchObject([{ comment: '灯台を確認' }]);
  });

  test('a field that is opened again has another id, though it be of the same kind', async () => {
    const ids = [];
    for (const key of ['c', 'c', '/']) {
      ids.push((await browser.send(keys(key))).field!.id);
      await browser.send(keys('<escape>'));
    }
    expect(new Set(ids).size).toBe(3);
  });

  test('a row that is pointed at', async () => {
    const at = reviewOf().items.findIndex(({ finding }) => finding.id === MONDAYS);
    expect((await browser.send([{ kind: 'point', at }])).focus).toBe(`list ${MONDAYS}`);
    expect((await browser.send([{ kind: 'point', at: 99 }])).focus).toBe(`list ${MONDAYS}`);
  });

  test('the version rises with each change, and only then', async () => {
    const before = await browser.view();
    expect((await browser.view()).version).toBe(before.version);
    const after = await browser.send(keys('<down>'));
    expect(after.version).toBeGreaterThan(before.version);
  });
});

describe('two pages of one text', () => {
  test('a page that was overtaken judges nothing, and is shown what there is now', async () => {
    const other = await browse(served);
    const stale = (await other.view()).focus;
    await browser.send(keys('d'));
    const answer = await other.send(keys('d', 'd'), stale);
    expect(answer).toMatchObject({ overtaken: true, focus: `list ${IRON}` });
    expect(desk.seat().drafts).toHaveLength(1);
    expect(await other.send(keys('d'), answer.focus)).toMatchObject({ focus: `list ${MONDAYS}` });
  });

  test('a page that shows another screen of the same finding is overtaken, too', async () => {
    await browser.send(keys('c'));
    expect(await browser.send(keys('d'), `list ${YEN}`)).toMatchObject({ overtaken: true, screen: 'comment' });
    expect(desk.seat().drafts).toEqual([]);
  });

  test('two texts have nothing to do with each other', async () => {
    await browser.get('t/1/');
    await browser.send(keys('d'));
    expect(desk.seat(0).drafts).toHaveLength(1);
    expect(desk.seat(1).drafts).toHaveLength(0);
  });

  test('many pages that come at a time begin one review', async () => {
    await Promise.all(Array.from({ length: 8 }, () => browser.get('t/0/')));
    expect(desk.begun).toEqual([1, 0]);
  });
});

describe('without the script', () => {
  test('a button sends the field and its key, and the page comes anew', async () => {
    const focus = (await browser.view()).focus;
    const got = await submit({ focus, key: 'c' });
    expect(got).toMatchObject({ status: 303, headers: { location: './' } });
    await submit({ focus: `comment ${YEN}`, named: 'enter', field: '市場' });
    expect(desk.seat().drafts).toMatchObject([{ comment: '市場' }]);
  });

  test('a form from a page that was overtaken judges nothing', async () => {
    const { focus } = await browser.view();
    await browser.send(keys('d'));
    expect((await submit({ focus, key: 'd' })).status).toBe(303);
    expect(desk.seat().drafts).toHaveLength(1);
  });

  test('who leaves the text comes to the list of texts', async () => {
    const { focus } = await browser.view();
    expect((await submit({ focus, key: 'q' })).headers.location).toBe('../../');
  });
});

describe('the end of a text', () => {
  test('is told, what is struck then does nothing, and who comes back begins anew', async () => {
    const left = await browser.send(keys('q', 'd'));
    expect(left.over).toBe(true);
    expect(await browser.send(keys('d'))).toMatchObject({ over: true });
    expect(desk.seat().drafts).toEqual([]);
    expect(desk.begun[0]).toBe(1);
    await browser.get('t/0/');
    expect(desk.begun[0]).toBe(2);
    const anew = await browser.view();
    expect(anew.over).toBe(false);
    expect(anew.version).toBeGreaterThan(left.version);
  });
});

/** Listens to a text; `until` waits for a view that fits. */
function listen(path = 't/0/live') {
  const views: PageView[] = [];
  const waiting: { fits: (view: PageView) => boolean; found: (view: PageView) => void }[] = [];
  let text = '';
  let closed: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    closed = resolve;
  });
  let status: number | undefined;
  const request = httpGet(browser.base + path, { headers: { cookie: browser.cookie }, agent: false }, (response) => {
    status = response.statusCode;
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      text += chunk;
      const messages = text.split('\n\n');
      text = messages.pop()!;
      for (const message of messages.filter((one) => one.startsWith('data: '))) {
        const view = JSON.parse(message.slice('data: '.length)) as PageView;
        views.push(view);
        for (const one of waiting) if (one.fits(view)) one.found(view);
      }
    });
    response.on('close', closed);
    response.on('error', () => undefined);
  });
  request.on('error', () => closed());
  const until = (fits: (view: PageView) => boolean): Promise<PageView> =>
    new Promise((found) => {
      const there = views.find(fits);
      if (there) found(there);
      else waiting.push({ fits, found });
    });
  return { views, until, end, status: () => status, stop: () => request.destroy() };
}

describe('live', () => {
  test('a page is told at once, and of what others do', async () => {
    const page = listen();
    const first = await page.until(() => true);
    expect(first.focus).toBe(`list ${YEN}`);
    const answer = await browser.send(keys('d'));
    expect(await page.until(({ focus }) => focus === `list ${IRON}`)).toEqual(answer);
    page.stop();
  });

  test('the changes of one message are told as one', async () => {
    const page = listen();
    await page.until(() => true);
    const answer = await browser.send(keys('<down>', '<down>', '<up>', '<down>'));
    await page.until(({ version }) => version === answer.version);
    expect(page.views).toHaveLength(2);
    page.stop();
  });

  test('a check that ends by itself', async () => {
    const page = listen();
    const { version } = await page.until(() => true);
    desk.review().dispatch({ kind: 'failed', what: 'x' });
    expect((await page.until((view) => view.version > version)).version).toBe(version + 1);
    page.stop();
  });

  test('the end of the text ends it', async () => {
    const page = listen();
    await page.until(() => true);
    await browser.send(keys('q'));
    await page.end;
    expect(page.views.at(-1)!.over).toBe(true);
  });

  test('the end of the server ends it', async () => {
    const page = listen();
    await page.until(() => true);
    await served.server.close();
    await page.end;
    expect(page.views).toHaveLength(1);
  });

  test('a session has four at most; one that is left makes room', async () => {
    const pages = Array.from({ length: 4 }, () => listen());
    await Promise.all(pages.map((page) => page.until(() => true)));
    const fifth = listen();
    await fifth.end;
    expect(fifth.status()).toBe(503);
    pages[0]!.stop();
    await pages[0]!.end;
    await expect
      .poll(() => {
        const again = listen();
        return again
          .until(() => true)
          .then(
            () => again.stop(),
            () => undefined,
          )
          .then(() => again.status());
      })
      .toBe(200);
    for (const page of pages) page.stop();
  });
});

describe('what is told to nobody else', () => {
  test('a session that made room for another one is told nothing any more', async () => {
    const page = listen();
    await page.until(() => true);
    for (let k = 0; k < 16; k++) await ask(served.server.link());
    await page.end;
    expect((await browser.get('t/0/view')).status).toBe(403);
  });

  test('what follows on a connection and is no request does not get into the views', async () => {
    const { pathname, host, hostname, port } = new URL(browser.base);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${pathname}t/0/live HTTP/1.1\r\nHost: ${host}\r\nCookie: ${browser.cookie}\r\n\r\n`),
    );
    let got = '';
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      if (got === '') socket.write('this is none\r\n\r\n');
      got += bytes.toString();
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect(got.match(/HTTP\/1\.1 \d+/gu)).toEqual(['HTTP/1.1 200']);
  });
});

describe('the end of the review', () => {
  test('the browser is told, then the caller', async () => {
    const got = await submit({}, 'end');
    expect(got.status).toBe(200);
    expect(got.body).toContain('The review is over.');
    await served.server.ended;
  });

  test('it ends, too, when the decisions cannot be read any more, and nothing is said to be saved', async () => {
    const fault = new Fault('input', { where: 'decisions.jsonl', what: 'this is a <folder>' });
    let isBroken = false;
    const own = await serve({
      ...desk,
      texts: () => {
        if (isBroken) throw fault;
        return desk.texts();
      },
    });
    const { base, cookie, csrf } = await browse(own);
    isBroken = true;
    const headers = { cookie, origin: own.origin, 'content-type': 'application/x-www-form-urlencoded' };
    const got = await ask(`${base}end`, { method: 'POST', headers, body: `csrf=${csrf}` });
    expect(got.status).toBe(200);
    expect(got.body).toContain('The review is over.');
    expect(got.body).toContain('decisions.jsonl: this is a &lt;folder&gt;');
    expect(got.body).not.toContain('is saved');
    await own.server.ended;
    await own.server.close();
  });

  test('a request that is being answered is answered', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = { ...desk, open: (index: number) => gate.then(() => desk.open(index)) };
    const own = await serve(slow);
    const other = await browse(own);
    const got = other.get('t/0/view');
    await other.get('');
    const closing = own.server.close();
    go();
    expect((await got).status).toBe(200);
    await closing;
    await expect(other.get('')).rejects.toThrow(/ECONNREFUSED/u);
  });
});

describe('what goes wrong', () => {
  test('a text that cannot be read: the reviewer is told, and it is tried again', async () => {
    let tries = 0;
    const fault = new Fault('input', { where: 'talks/<b>.ja.txt', what: 'it is gone', cure: 'Put it back.' });
    const own = await serve({
      ...desk,
      open: async (index) => {
        if (tries++ === 0) throw fault;
        return desk.open(index);
      },
    });
    const other = await browse(own);
    const got = await other.get('t/0/');
    expect(got.status).toBe(503);
    expect(got.body).toContain('talks/&lt;b&gt;.ja.txt: it is gone');
    expect((await other.get('t/0/')).status).toBe(200);
    expect(own.defects).toEqual([]);
    await own.server.close();
  });

  test('a defect goes to the caller, and the browser gets no word of it', async () => {
    const defect = new Error('secret thing at line 7');
    const own = await serve({ ...desk, open: () => Promise.reject(defect) });
    const other = await browse(own);
    const got = await other.get('t/0/view');
    expect(got.status).toBe(500);
    expect(got.body).not.toMatch(/secret|line 7|\.ts/u);
    expect(own.defects).toEqual([defect]);
    expect((await other.get('')).status).toBe(200);
    await own.server.close();
  });

  test('a port that is in use', async () => {
    const { startWebServer } = await import('../../../src/web/server/server.js');
    const port = Number(new URL(served.origin).port);
    const start = startWebServer(desk, { ...served.options, port });
    await expect(start).rejects.toThrow(/another program listens there/u);
    await expect(start).rejects.toBeInstanceOf(Fault);
  });
});
