import type { IncomingMessage } from 'node:http';
import { cookie, cookieValues, isSame, type Links, type Session, type Sessions } from './access.js';
import { type Answer, htmlAnswer } from './answer.js';
import type { ServerPages } from './pages.js';
import { NoEntry, Refusal } from './refusal.js';

/** What lets a browser in. */
export interface Gate {
  readonly links: Links;
  readonly sessions: Sessions;
  /** Folder of all pages: `/r/8fS…/`. Cookies are for it alone: they know no ports, and other servers of this machine would get them. */
  readonly base: string;
  /** Names of cookies begin with it; it has the port. */
  readonly cookie: string;
  /** Path of the page that a link leads to, in that folder: the list of texts, or the only text. */
  first(): string;
}

/** What a request asks for, if it may. */
export type Entry =
  /** The link was used: an answer that goes on to the review. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** A page of a session. @property path below the secret folder */
  | { readonly kind: 'page'; readonly path: string; readonly session: Session };

const OPEN = '/open/';

/**
 * Says who asks, and for what.
 * @throws Refusal 400 or 421 when the request is not for this server, 403 when it comes from another site; NoEntry without a session
 */
export function enter(request: IncomingMessage, hosts: ReadonlySet<string>, gate: Gate, pages: ServerPages): Entry {
  refuseOtherHost(request, hosts);
  const [path = ''] = (request.url ?? '').split('?');
  if (!path.startsWith('/')) throw new Refusal(400, 'the address must be a path');
  if (path.startsWith(OPEN)) return { kind: 'answer', answer: openLink(request, path.slice(OPEN.length), gate, pages) };
  // Browsers ask for it by themselves, and put into their console that they did not get it.
  if (path === '/favicon.ico') return { kind: 'answer', answer: { status: 204 } };
  refuseOtherSite(request);
  const session = gate.sessions.find(cookieValues(request.headers.cookie, gate.cookie));
  const folder = path.slice(0, gate.base.length);
  if (!session || !isSame(folder, gate.base)) throw new NoEntry('there is no session');
  return { kind: 'page', path: path.slice(gate.base.length), session };
}

/** The value of `Host`, which must be there once and mean this server. @throws Refusal 421 */
function refuseOtherHost({ headersDistinct }: IncomingMessage, hosts: ReadonlySet<string>): void {
  const [host, ...others] = headersDistinct.host ?? [];
  if (host === undefined || others.length > 0 || !hosts.has(host.toLowerCase())) {
    throw new Refusal(421, 'this is not the server that the address names');
  }
}

/** A page of another port of this machine is of the same site, so that even a strict cookie comes along with what it loads. @throws Refusal 403 */
function refuseOtherSite({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') throw new Refusal(403, 'this comes from another site');
}

/**
 * Uses a link up. The answer is a page that goes on, and no redirect: a browser that came from elsewhere would follow that without the cookie, which is `SameSite=Strict`.
 * @throws NoEntry when it was used; Refusal 405, 503
 */
function openLink({ method, headers }: IncomingMessage, token: string, gate: Gate, pages: ServerPages): Answer {
  if (method !== 'GET') throw new Refusal(405, 'a link is opened by GET', { Allow: 'GET' });
  // A browser, or a program that shows what is behind links, looks ahead: the reviewer may never come.
  const purpose = `${headers['sec-purpose'] ?? ''} ${headers.purpose ?? ''} ${headers['x-moz'] ?? ''}`;
  if (/prefetch|prerender|preview/iu.test(purpose)) throw new Refusal(503, 'not ahead of time');
  const mark = `${gate.cookie}-link`;
  const opened = gate.links.open(token, cookieValues(headers.cookie, mark));
  if (opened.kind === 'refused') throw new NoEntry('the link was used');
  const page = pages.opening(gate.base + gate.first());
  if (opened.kind === 'again') return htmlAnswer(200, page);
  const cookies = [
    cookie(gate.cookie, gate.sessions.begin().id, gate.base),
    cookie(mark, opened.mark, `${OPEN}${token}`),
  ];
  return htmlAnswer(200, page, { 'Set-Cookie': cookies });
}
