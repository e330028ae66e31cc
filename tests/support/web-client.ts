import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { en } from '../../src/review/messages/en.js';
import type { Desk } from '../../src/web/desk.js';
import type { PageEvent } from '../../src/web/server/events.js';
import type { PageAnswer } from '../../src/web/server/room.js';
import { startWebServer, type WebServer, type WebServerOptions } from '../../src/web/server/server.js';
import { en as words } from '../../src/web/words/en.js';
import { webDeskOf } from './web-desk.js';

/** A server on a free port of this machine, and the defects that it told of. */
export interface Served {
  readonly server: WebServer;
  /** `http://127.0.0.1:8123` */
  readonly origin: string;
  readonly defects: unknown[];
  readonly options: WebServerOptions;
}

export async function serve(desk: Desk = webDeskOf()): Promise<Served> {
  const defects: unknown[] = [];
  const failed = (error: unknown) => void defects.push(error);
  const options: WebServerOptions = { host: '127.0.0.1', port: 0, messages: en, words, language: 'en', failed };
  const server = await startWebServer(desk, options);
  return { server, origin: new URL(server.link()).origin, defects, options };
}

/** What came back, whole. */
export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  /** Instead of those that a browser sends. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request as it is: what `fetch` would put right goes out wrong. @param url the path may have anything in it */
export function ask(url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Got> {
  const { host, hostname, port } = new URL(url);
  const path = url.slice(`http://${host}`.length);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      void textOf(response).then((text) =>
        resolve({ status: response.statusCode!, headers: response.headers, body: text }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) text += chunk;
  return text;
}

/** Sends bytes, and collects what comes until the server ends it. */
export function raw(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

/** A browser that came in by a link. */
export interface Browser {
  /** `http://127.0.0.1:8123/r/…/` */
  readonly base: string;
  readonly cookie: string;
  readonly csrf: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Got>;
  /** Sends what the script of the page of a text sends. */
  post(message: object, index?: number): Promise<Got>;
  /** Sends events about what is shown, or about `focus`. */
  send(events: readonly PageEvent[], focus?: string): Promise<PageAnswer>;
  view(): Promise<PageAnswer>;
}

/** Opens a new link of the server. */
export async function browse({ server, origin }: Served): Promise<Browser> {
  const { headers } = await ask(server.link());
  const [session = ''] = headers['set-cookie'] ?? [];
  const cookie = session.split(';')[0]!;
  const base = origin + /Path=([^;]+)/u.exec(session)![1]!;
  const get = (path: string, more = {}) => ask(base + path, { headers: { cookie, ...more } });
  const csrf = /name="csrf" value="([^"]+)"/u.exec((await get('')).body)![1]!;
  const view = async () => JSON.parse((await get('t/0/view')).body) as PageAnswer;
  const post = (message: object, index = 0) => {
    const headers = { cookie, origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    return ask(`${base}t/${index}/events`, { method: 'POST', headers, body: JSON.stringify(message) });
  };
  const send = async (events: readonly PageEvent[], focus?: string) => {
    const got = await post({ csrf, focus: focus ?? (await view()).focus, events });
    if (got.status !== 200) throw new Error(`${got.status} ${got.body}`);
    return JSON.parse(got.body) as PageAnswer;
  };
  return { base, cookie, csrf, get, post, send, view };
}

/** Keys as a page sends them: a character, or `<enter>`. */
export function keys(...struck: readonly string[]): PageEvent[] {
  return struck.map((key) => ({ kind: 'key', key: key.replace(/^<(.+)>$/u, '$1'), named: /^<.+>$/u.test(key) }));
}
