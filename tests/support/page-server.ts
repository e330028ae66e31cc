import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { THEME } from '../../src/correction-report/html/theme.js';
import { en as messages } from '../../src/review/messages/en.js';
import { current, listOf } from '../../src/review/state/selectors.js';
import { reviewDocument } from '../../src/web/page/document.js';
import { keyButton, pointButton } from '../../src/web/page/markup.js';
import { focusOf, pageView } from '../../src/web/page/page-view.js';
import type { PageView } from '../../src/web/page/view.js';
import type { PageEvent, PageMessage } from '../../src/web/server/events.js';
import { en as words } from '../../src/web/words/en.js';
import type { Desk } from './review-desk.js';

/** What a page may load and do: that of the real server. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const CLIENT = join(import.meta.dirname, '..', '..', 'src', 'web', 'client');
const TYPES = { js: 'text/javascript', css: 'text/css' };

/** A server with one text, whose parts are plain, and which does as a test says. */
export interface PageServer {
  /** Of the review. */
  readonly url: string;
  readonly desk: Desk;
  /** What has come, in order. */
  readonly messages: PageMessage[];
  /** Events of all messages as `key d`, `key enter!`, `field 2 灯台`, `point 3`. */
  said(): string[];
  /** From now on answers wait for `answer`. */
  hold(): void;
  /** Sends the answer that waits, once there is one. */
  answer(): Promise<void>;
  /** Answers that wait go out, and the following ones at once. */
  release(): void;
  /** What happens to requests: they are answered, the connection breaks, or a status comes back. Live connections are cut by all but the first. */
  become(state: 'well' | 'broken' | number): void;
  /** Somebody else does something: all pages are told. */
  elsewhere(events: readonly PageEvent[]): void;
  /** Sends a view as it is. */
  send(view: Partial<PageView>): void;
  view(): PageView;
  /** Pages with a live connection. */
  followers(): number;
  close(): Promise<void>;
}

export async function startPageServer(desk: Desk): Promise<PageServer> {
  const received: PageMessage[] = [];
  const live = new Set<ServerResponse>();
  const waiting: (() => void)[] = [];
  let [version, opened, isHeld] = [1, 0, false];
  let state: 'well' | 'broken' | number = 'well';
  let field = fieldOf(desk);

  const view = (): PageView => {
    const list = listOf(desk.state());
    const scope = { state: desk.state(), messages, words, language: 'en', list };
    const made = pageView(
      scope,
      { version, opened },
      desk.effects.some(({ kind }) => kind === 'quit'),
    );
    return { ...made, parts: plainParts(desk, made) };
  };
  const tellAll = () => {
    for (const one of live) one.write(`data: ${JSON.stringify(view())}\n\n`);
  };
  const act = (events: readonly PageEvent[]) => {
    for (const event of events) {
      if (event.kind === 'field') desk.tell({ kind: 'filled', text: event.text, cursor: event.cursor });
      else if (event.kind === 'point') desk.tell({ kind: 'pointed', at: event.at });
      else if (event.named) desk.tell({ kind: 'key', key: { kind: 'named', name: event.key as 'enter' } });
      else desk.tell({ kind: 'key', key: { kind: 'text', text: event.key } });
    }
    const now = fieldOf(desk);
    if (now !== undefined && now !== field) opened++;
    field = now;
    version++;
  };

  const takeEvents = async (request: IncomingMessage, response: ServerResponse) => {
    const message = JSON.parse(await textOf(request)) as PageMessage;
    received.push(message);
    const overtaken = message.focus !== focusOf({ state: desk.state() });
    if (!overtaken) act(message.events);
    const answer = JSON.stringify({ ...view(), ...(overtaken ? { overtaken } : {}) });
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    response.setHeader('Content-Type', 'application/json').end(answer);
    if (!overtaken) tellAll();
  };
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    const name = request.url!.replace('/r/x/', '');
    if (/^assets\/[a-z-]+\.(?:js|css)$/u.test(name)) {
      response.setHeader('Content-Type', TYPES[name.split('.')[1] as 'js' | 'css']);
      response.end(name === 'assets/theme.css' ? THEME : readFileSync(join(CLIENT, name.slice('assets/'.length))));
    } else if (name === '') response.setHeader('Content-Type', 'text/html').end('<title>Texts</title>');
    else if (name === '/favicon.ico') response.writeHead(204).end();
    else if (state === 'broken') request.socket.destroy();
    else if (state !== 'well') response.writeHead(state).end();
    else if (name === 't/0/') {
      const frame = { language: 'en', csrf: 'c5rf', assets: '../../assets/' };
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(reviewDocument(view(), frame, words));
    } else if (name === 't/0/view') response.setHeader('Content-Type', 'application/json').end(JSON.stringify(view()));
    else if (name === 't/0/events') void takeEvents(request, response);
    else if (name === 't/0/live') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(`retry: 200\ndata: ${JSON.stringify(view())}\n\n`);
      live.add(response);
      response.on('close', () => live.delete(response));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/r/x/t/0/`,
    desk,
    messages: received,
    said: () => received.flatMap(({ events }) => events.map(saying)),
    hold: () => {
      isHeld = true;
    },
    answer: async () => {
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      waiting.shift()!();
    },
    release: () => {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
    become: (next) => {
      state = next;
      if (state !== 'well') for (const one of live) one.destroy();
    },
    elsewhere: (events) => {
      act(events);
      tellAll();
    },
    send: (stated) => {
      for (const one of live) one.write(`data: ${JSON.stringify({ ...view(), ...stated })}\n\n`);
    },
    view,
    followers: () => live.size,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Parts with the names that the script knows, and nothing else. */
function plainParts(desk: Desk, { field, screen }: PageView): PageView['parts'] {
  const state = desk.state();
  const entry = current(state);
  const rows = listOf(state).map(({ index, item }) =>
    pointButton(index, item.finding.id).replace(
      '<button',
      index === state.at ? '<button aria-current="true"' : '<button',
    ),
  );
  const help = ['one', 'two', 'three'].map(
    (row, k) => `<tr data-point="${k}"><td id="row-${k}">${row}</td><td><a href="#x">x</a></td></tr>`,
  );
  return {
    head: `<h1>${state.review.path}</h1><a id="texts" href="../../">Texts</a>`,
    list: `<nav id="rows">${rows.join('<br>')}</nav>`,
    work: screen === 'help' ? `<table>${help.join('')}</table>` : '',
    form: field
      ? `<label for="typed">Text</label><textarea id="typed" name="field" form="keys" rows="1">${field.text}</textarea>${keyButton('enter', 'Enter', { id: 'enter' })}`
      : '',
    under: field ? `<p id="echo">${field.text}</p>` : '',
    detail: entry ? `<section id="finding" tabindex="-1"><h2>${entry.item.finding.id}</h2></section>` : '',
    status: `<p id="notice" role="status">${state.notice?.key ?? ''}</p>`,
    tools: `${keyButton('d', `dismiss ${state.at}`, { id: 'dismiss' })}${keyButton('s', `skip ${state.at}`)}<button type="button" data-switch hidden aria-pressed="true">Letter keys</button><details id="more"><summary>More</summary>${keyButton('h', 'overview')} ${state.at}</details>`,
  };
}

/** Kind of the screen, where it has a field. */
function fieldOf(desk: Desk): string | undefined {
  const { screen } = desk.state();
  return 'field' in screen ? screen.kind : undefined;
}

function saying(event: PageEvent): string {
  if (event.kind === 'key') return `key ${event.key}${event.named ? '!' : ''}`;
  return event.kind === 'field' ? `field ${event.cursor} ${event.text}` : `point ${event.at}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
