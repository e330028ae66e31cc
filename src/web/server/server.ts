import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Fault, formatDetail } from '../../core/fault.js';
import type { Desk } from '../desk.js';
import { Links, Sessions, secret } from './access.js';
import { type Answer, bareAnswer, htmlAnswer, send, textAnswer } from './answer.js';
import { loadAssets } from './assets.js';
import { enter, type Gate } from './gate.js';
import { hostValues, originOf } from './hosts.js';
import { Live } from './live.js';
import { type ServerPages, serverPages } from './pages.js';
import { NoEntry, Refusal } from './refusal.js';
import type { Tongue } from './room.js';
import { Rooms } from './rooms.js';
import { type House, routeOf, type Visit } from './routes.js';

export interface WebServerOptions extends Tongue {
  /** Name or address to listen on; `127.0.0.1` where nobody asked for another. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Told of a defect; the browser gets 500 and no word of it. */
  failed(error: unknown): void;
  readonly pages?: ServerPages;
}

/** A review in the browser. */
export interface WebServer {
  /** A new link, which lets one browser in: `http://127.0.0.1:8123/open/…`. */
  link(): string;
  /** Ends when the requests that it has are answered. */
  close(): Promise<void>;
  /** Ends when the reviewer has ended the review in the browser. */
  readonly ended: Promise<void>;
}

/** Milliseconds that a request has to arrive: it is a few hundred bytes from the same machine. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
const MOST_CONNECTIONS = 128;
/** What is answered to what Node cannot read, by its codes. */
const UNREADABLE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
/** Milliseconds that the answers of running requests may take at the end. */
const PATIENCE = 5_000;

/**
 * Starts the review in the browser.
 * @throws Fault `usage` when it cannot listen there
 */
export async function startWebServer(desk: Desk, options: WebServerOptions): Promise<WebServer> {
  const { failed, messages, words, language } = options;
  const pages = options.pages ?? serverPages(words, messages, language);
  const live = new Live();
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const house: House = {
    desk,
    rooms: new Rooms(desk, options),
    live,
    assets: loadAssets(),
    pages,
    words,
    language,
    ended: end,
  };
  const server = createServer({ ...TIMEOUTS, maxHeaderSize: 16 * 1024 });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, options);
  const place = { host: options.host, port: (server.address() as AddressInfo).port };
  const hosts = hostValues(place, ownAddresses());
  const gate: Gate = {
    links: new Links(),
    sessions: new Sessions((id) => live.leave(id)),
    base: `/r/${secret()}/`,
    cookie: `taiyaku-${place.port}`,
    first: () => (desk.texts().length === 1 ? 't/0/' : ''),
  };
  const running = new Set<ServerResponse>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    // A browser that has gone away is no defect.
    response.on('error', () => undefined);
    void answerTo(request, response, { hosts, gate, house })
      .catch((error: unknown) => answerOf(error, pages, failed))
      .then((answer) => answer && send(response, answer))
      .catch(failed);
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    // Where an answer is on its way, another one would become a part of it.
    const isAnswering = [...running].some((response) => response.socket === socket);
    if (socket.writable && !isAnswering) socket.write(bareAnswer(UNREADABLE[code ?? ''] ?? '400 Bad Request'));
    socket.destroy();
  });
  server.on('error', failed);
  return {
    link: () => `${originOf(place)}/open/${gate.links.add()}`,
    close: () => close(server, live, running),
    ended,
  };
}

/** @throws Fault `usage` */
async function listen(server: Server, { host, port }: WebServerOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      const what = inUse ? 'another program listens there' : `it cannot listen there (${error.code ?? error.message})`;
      reject(
        new Fault('usage', {
          where: port === 0 ? host : `${host}:${port}`,
          what,
          cure: 'Give another port or address.',
        }),
      );
    });
    server.listen({ host, port }, resolve);
  });
}

interface Surroundings {
  readonly hosts: ReadonlySet<string>;
  readonly gate: Gate;
  readonly house: House;
}

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  { hosts, gate, house }: Surroundings,
): Promise<Answer | undefined> {
  const entry = enter(request, hosts, gate, house.pages);
  if (entry.kind === 'answer') return entry.answer;
  const route = routeOf(entry.path, house);
  if (!route) throw new Refusal(404, 'there is nothing here');
  const allowed = [
    ...(route.GET ? ['GET'] : []),
    ...(route.GET && !route.isGetOnly ? ['HEAD'] : []),
    ...(route.POST ? ['POST'] : []),
  ];
  const method = request.method ?? '';
  if (!allowed.includes(method)) throw new Refusal(405, 'the method is not for this', { Allow: allowed.join(', ') });
  const visit: Visit = { request, response, session: entry.session, host: request.headers.host!.toLowerCase() };
  return (method === 'POST' ? route.POST! : route.GET!)(visit);
}

/** What a browser is told of what was thrown: nothing of a defect. */
function answerOf(error: unknown, pages: ServerPages, failed: (error: unknown) => void): Answer {
  if (error instanceof Fault) return htmlAnswer(503, pages.failed(error.details.map(formatDetail)));
  if (!(error instanceof Refusal)) {
    failed(error);
    return textAnswer(500, 'this is a defect of taiyaku');
  }
  const { status, message, headers } = error;
  if (error instanceof NoEntry) return htmlAnswer(status, pages.noSession());
  return status === 404 ? htmlAnswer(404, pages.unknown()) : textAnswer(status, message, headers);
}

async function close(server: Server, live: Live, running: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  live.close();
  // What has not arrived by now is not done.
  for (const { req } of running) if (!req.complete) req.destroy();
  const limit = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await Promise.all([...running].map((response) => new Promise((resolve) => response.once('close', resolve))));
  clearTimeout(limit);
  // Browsers keep connections on which nothing happens.
  server.closeAllConnections();
  await closed;
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((own) => (own ?? []).map(({ address }) => address));
}
