import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, browse, type Served, serve } from '../../support/web-client.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.server.close());

const cookiesOf = (headers: IncomingHttpHeaders) => headers['set-cookie'] ?? [];

test('a link lets one browser in, by a page and not by a redirect', async () => {
  const { status, headers, body } = await ask(served.server.link());
  const port = new URL(served.origin).port;
  const [session, mark] = cookiesOf(headers);
  expect(status).toBe(200);
  expect(session).toMatch(
    new RegExp(`^taiyaku-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/r/[\\w-]{43}/$`, 'u'),
  );
  expect(mark).toMatch(/; HttpOnly; SameSite=Strict; Path=\/open\/[\w-]{43}$/u);
  const path = /Path=(.+)$/u.exec(session!)![1]!;
  // There is one text: it is opened at once.
  expect(body).toContain(`<meta http-equiv="refresh" content="0; url=${path}t/0/">`);
  expect(body).toContain(`<a href="${path}t/0/">`);
  expect((await ask(served.origin + path, { headers: { cookie: session!.split(';')[0]! } })).status).toBe(200);
});

test('the second browser is told how to get another link', async () => {
  const link = served.server.link();
  await ask(link);
  const { status, headers, body } = await ask(link);
  expect(status).toBe(403);
  expect(cookiesOf(headers)).toEqual([]);
  expect(body).toContain('Press Enter in the terminal');
});

test('the browser that used it goes on when it comes again, without another session', async () => {
  const link = served.server.link();
  const first = await ask(link);
  const mark = cookiesOf(first.headers)[1]!.split(';')[0]!;
  const again = await ask(link, { headers: { cookie: mark } });
  expect(again.status).toBe(200);
  expect(again.body).toBe(first.body);
  expect(cookiesOf(again.headers)).toEqual([]);
});

test.each<[name: string, method: string, headers: Record<string, string>, status: number]>([
  ['HEAD', 'HEAD', {}, 405],
  ['POST', 'POST', {}, 405],
  ['OPTIONS', 'OPTIONS', {}, 405],
  ['a browser that looks ahead', 'GET', { 'sec-purpose': 'prefetch' }, 503],
  ['one that draws ahead', 'GET', { 'sec-purpose': 'prefetch;prerender' }, 503],
  ['an older one', 'GET', { purpose: 'prefetch' }, 503],
  ['a preview', 'GET', { 'x-moz': 'prefetch' }, 503],
])('%s does not use it up', async (_name, method, headers, status) => {
  const link = served.server.link();
  const got = await ask(link, { method, headers });
  expect(got.status).toBe(status);
  expect(cookiesOf(got.headers)).toEqual([]);
  expect((await ask(link)).status).toBe(200);
});

test.each(['', 'x', 'constructor'])('/open/%s is no link', async (token) => {
  expect((await ask(`${served.origin}/open/${token}`)).status).toBe(403);
});

test('each link is a session of its own', async () => {
  const [one, other] = [await browse(served), await browse(served)];
  expect(one.cookie).not.toBe(other.cookie);
  expect(one.csrf).not.toBe(other.csrf);
  expect((await one.get('')).status).toBe(200);
});

test.each<[path: string, type: string | undefined]>([
  ['', 'text/html; charset=utf-8'],
  ['t/0/', 'text/html; charset=utf-8'],
  ['t/0/view', 'application/json; charset=utf-8'],
  ['assets/review.js', 'text/javascript; charset=utf-8'],
  ['assets/theme.css', 'text/css; charset=utf-8'],
  ['assets/page.css', 'text/css; charset=utf-8'],
  ['nothing', 'text/html; charset=utf-8'],
  ['t/0/events', 'text/plain; charset=utf-8'],
])('%s has its type, and the headers that guard it', async (path, type) => {
  const { headers } = await (await browse(served)).get(path);
  expect(headers['content-type']).toBe(type);
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
});

test('a link, a refusal and what is no page are guarded, too', async () => {
  for (const url of [served.server.link(), `${served.origin}/`, `${served.origin}/favicon.ico`]) {
    expect((await ask(url)).headers['content-security-policy']).toMatch(/^default-src 'none'/u);
  }
});
