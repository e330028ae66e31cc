import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Browser, browse, keys, raw, type Served, serve } from '../../support/web-client.js';
import { webDeskOf } from '../../support/web-desk.js';

const desk = webDeskOf();
let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serve(desk);
  browser = await browse(served);
  await browser.view();
});
afterAll(() => served.server.close());

/** What the review has saved so far: an attack adds nothing to it. */
const saved = () => desk.seat().drafts.length;

describe('another site', () => {
  test.each([
    ['evil.example', 'a name that leads to 127.0.0.1'],
    ['127.0.0.1', 'another port'],
    ['localhost:1', 'another server of this machine'],
  ])('that says Host: %s gets nothing, with the cookie and all (%s)', async (host) => {
    const got = await browser.get('t/0/view', { host });
    expect(got.status).toBe(421);
    expect(got.body).not.toContain('7k3f9a2c');
  });

  test('a link is not used up under another name', async () => {
    const link = served.server.link();
    expect((await ask(link, { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await ask(link)).status).toBe(200);
  });

  test.each<[why: string, headers: Record<string, string>, status: number]>([
    ['another origin', { origin: 'http://evil.example' }, 403],
    ['a frame in a sandbox', { origin: 'null' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }, 403],
    ['an old browser that says no origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form that looks like JSON', { 'content-type': 'text/plain' }, 415],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ])('judges nothing: %s', async (_why, headers, status) => {
    const before = saved();
    const body = JSON.stringify({ csrf: browser.csrf, focus: (await browser.view()).focus, events: keys('d') });
    const own = { cookie: browser.cookie, 'content-type': 'application/json' };
    const got = await ask(`${browser.base}t/0/events`, { method: 'POST', headers: { ...own, ...headers }, body });
    expect(got.status).toBe(status);
    expect(saved()).toBe(before);
  });

  test.each(['cross-site', 'same-site'])('%s: a page cannot be loaded into it', async (site) => {
    expect((await browser.get('', { 'sec-fetch-site': site })).status).toBe(403);
    expect((await browser.get('', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await browser.get('', { 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  test('no other origin is allowed to read', async () => {
    const { headers } = await browser.get('t/0/view', { origin: 'http://evil.example' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('forged messages', () => {
  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one letter more', 'x'],
  ])('the word of the session: %s', async (_name, more) => {
    const before = saved();
    const csrf = more === undefined ? {} : { csrf: more === '' ? '' : browser.csrf + more };
    const got = await browser.post({ ...csrf, focus: (await browser.view()).focus, events: keys('d') });
    expect(got.status).toBe(more === undefined ? 400 : 403);
    expect(saved()).toBe(before);
  });

  test('the word of another session', async () => {
    const before = saved();
    const other = await browse(served);
    const got = await browser.post({ csrf: other.csrf, focus: (await browser.view()).focus, events: keys('d') });
    expect(got.status).toBe(403);
    expect(saved()).toBe(before);
  });

  test('a form without the word ends nothing', async () => {
    const headers = { cookie: browser.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await ask(`${browser.base}end`, { method: 'POST', headers, body: 'csrf=' })).status).toBe(403);
    expect((await browser.get('')).status).toBe(200);
  });
});

describe('who has no session', () => {
  test.each([
    ['no cookie', ''],
    ['another value', 'taiyaku-0=x'],
    ['the word instead of the cookie', 'csrf'],
  ])('sees nothing: %s', async (_name, value) => {
    const name = browser.cookie.split('=')[0]!;
    const cookie = value === 'csrf' ? `${name}=${browser.csrf}` : value;
    for (const path of ['', 't/0/', 't/0/view', 't/0/live', 'assets/review.js', 'nowhere']) {
      const got = await ask(browser.base + path, { headers: { cookie } });
      expect(got.status).toBe(403);
      expect(got.body).toContain('Press Enter in the terminal');
      expect(got.body).not.toContain(new URL(browser.base).pathname);
    }
  });

  test.each(['/', '/r/', '/r/x/', '/r/x/t/0/', '/favicon.png'])(
    '%s does not tell the folder of the pages',
    async (path) => {
      const got = await ask(served.origin + path, { headers: { cookie: browser.cookie } });
      expect(got.status).toBe(403);
      expect(got.body).not.toContain(new URL(browser.base).pathname);
    },
  );
});

describe('paths and methods', () => {
  test.each([
    'assets/',
    'assets/nothing.js',
    'assets/../assets.ts',
    'assets/..%2f..%2fdesk.ts',
    'assets/%2e%2e/server/access.ts',
    'assets/..\\server\\access.ts',
    'assets/globals.d.ts',
    'assets/constructor',
    'assets/review.js/',
    'assets/review.js%00',
    'assets/REVIEW.js',
    't/0',
    't/00/',
    't/1/',
    't/-1/',
    't/9999999999/',
    't/0x0/',
    't/0/nothing',
    't/0//view',
    't/%30/',
    '../../etc/passwd',
  ])('there is nothing at %s', async (path) => {
    const got = await browser.get(path);
    expect(got.status).toBe(404);
    expect(got.body).not.toMatch(/import |root:|at .*\.ts/u);
  });

  test.each([
    ['DELETE', 't/0/', 'GET, HEAD'],
    ['POST', 't/0/view', 'GET, HEAD'],
    ['GET', 't/0/events', 'POST'],
    ['OPTIONS', 't/0/events', 'POST'],
    ['GET', 'end', 'POST'],
    ['HEAD', 't/0/live', 'GET'],
    ['TRACE', '', 'GET, HEAD'],
  ])('%s %s is not allowed', async (method, path, allow) => {
    const got = await ask(browser.base + path, { method, headers: { cookie: browser.cookie } });
    expect(got.status).toBe(405);
    expect(got.headers.allow).toBe(allow);
  });
});

describe('bodies', () => {
  const headers = () => ({ cookie: browser.cookie, 'content-type': 'application/json' });

  test('2 MB are too much, whether their length is told or not', async () => {
    const body = 'x'.repeat(2 * 1024 * 1024);
    expect((await ask(`${browser.base}t/0/events`, { method: 'POST', headers: headers(), body })).status).toBe(413);
    const chunked = { ...headers(), 'transfer-encoding': 'chunked' };
    expect((await ask(`${browser.base}t/0/events`, { method: 'POST', headers: chunked, body })).status).toBe(413);
  });

  test('20 MB are not read', async () => {
    const body = Buffer.alloc(20 * 1024 * 1024);
    const got = await ask(`${browser.base}t/0/events`, { method: 'POST', headers: headers(), body }).catch(
      () => undefined,
    );
    expect(got?.status ?? 413).toBe(413);
    expect((await browser.view()).over).toBe(false);
  });

  test.each([
    ['no JSON', '{', /not JSON/u],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), /not UTF-8/u],
    ['no message', '[]', /the message: must be an object/u],
    [
      'a key that no page has',
      '{"csrf":"","focus":"","events":[{"kind":"key","key":"suspend","named":true}]}',
      /^events\[0\]\.key: /u,
    ],
  ])('%s', async (_name, body, what) => {
    const got = await ask(`${browser.base}t/0/events`, { method: 'POST', headers: headers(), body });
    expect(got.status).toBe(400);
    expect(got.body).toMatch(what);
  });
});

describe('bytes that are no request', () => {
  const host = () => new URL(served.origin).host;
  test.each<[name: string, bytes: (host: string) => string, status: RegExp]>([
    ['noise', () => '\u0000\u0001\u0016\u0003\u0001\r\n\r\n', /^HTTP\/1\.1 400/u],
    ['no version', () => 'GET /\r\n\r\n', /^HTTP\/1\.1 421/u],
    ['an empty host', () => 'GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 421/u],
    [
      'two lengths',
      (h) => `POST / HTTP/1.1\r\nHost: ${h}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      /^HTTP\/1\.1 400/u,
    ],
    [
      'length and chunks',
      (h) =>
        `POST / HTTP/1.1\r\nHost: ${h}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
      /^HTTP\/1\.1 400/u,
    ],
    ['a line end in a header', (h) => `GET / HTTP/1.1\r\nHost: ${h}\r\nX: a\rb\r\n\r\n`, /^HTTP\/1\.1 400/u],
    [
      'two hosts',
      (h) => `GET / HTTP/1.1\r\nHost: ${h}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
      /^HTTP\/1\.1 4(?:00|21)/u,
    ],
    ['no host', () => 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/u],
    ['no host, as it was in 1996', () => 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 421/u],
    [
      'an address of a proxy',
      (h) => `GET http://${h}/ HTTP/1.1\r\nHost: ${h}\r\nConnection: close\r\n\r\n`,
      /^HTTP\/1\.1 400/u,
    ],
    ['a star', (h) => `OPTIONS * HTTP/1.1\r\nHost: ${h}\r\nConnection: close\r\n\r\n`, /^HTTP\/1\.1 400/u],
    ['headers without end', (h) => `GET / HTTP/1.1\r\nHost: ${h}\r\nX: ${'x'.repeat(64 * 1024)}`, /^HTTP\/1\.1 431/u],
    ['a tunnel', (h) => `CONNECT ${h} HTTP/1.1\r\nHost: ${h}\r\n\r\n`, /^$/u],
    [
      'an upgrade',
      (h) => `GET / HTTP/1.1\r\nHost: ${h}\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
      /^HTTP\/1\.1 403/u,
    ],
    [
      'escapes that are none',
      (h) => `GET /open/%ff%zz HTTP/1.1\r\nHost: ${h}\r\nCookie: =;;%00;=\r\nConnection: close\r\n\r\n`,
      /^HTTP\/1\.1 403/u,
    ],
  ])('%s', async (_name, bytes, status) => {
    const text = await raw(served.origin, bytes(host()));
    expect(text).toMatch(status);
    expect(text).not.toMatch(/\.ts|\.js:|Error:/u);
    expect((await browser.get('')).status).toBe(200);
  });
});

describe('clients that hang', () => {
  test.each([
    ['say nothing', ''],
    ['stop within the headers', 'GET / HTTP/1.1\r\nHost:'],
    ['stop within the body', 'BODY'],
  ])('%s: the server ends all the same', async (_name, bytes) => {
    const own = await serve();
    const { base, cookie } = await browse(own);
    const { host, hostname, port, pathname } = new URL(base);
    const post = `POST ${pathname}end HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`;
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      socket.once('connect', () => socket.write(bytes === 'BODY' ? post : bytes, () => resolve()));
    });
    // It has been read when the next one is answered.
    await ask(base, { headers: { cookie } });
    await own.server.close();
    socket.destroy();
    expect(own.defects).toEqual([]);
  });
});

test('none of this was a defect', () => {
  expect(served.defects).toEqual([]);
});
