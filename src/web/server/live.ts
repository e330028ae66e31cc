import type { ServerResponse } from 'node:http';
import { writeHead } from './answer.js';
import { Refusal } from './refusal.js';
import type { Room } from './room.js';

/** Milliseconds between two signs of life: proxies end connections on which nothing is said. */
const HEARTBEAT = 20_000;
/** Milliseconds after which a browser asks again when the connection broke. */
const RETRY = 2_000;
/** Connections of one session: a browser opens six to a server, and some must be left for what is struck. Pages beyond ask for the view now and then. */
const MOST_OF_SESSION = 4;
const MOST = 40;

/** Pages that are told of changes as they happen: server-sent events (WHATWG HTML, section 9.2). */
export class Live {
  readonly #connections = new Map<ServerResponse, { readonly session: string; readonly stop: () => void }>();
  #isOver = false;

  /**
   * Tells a page the view at once, and after each change; several changes of one moment are told as one.
   * @param session id of its session
   * @throws Refusal 503 when there are too many
   */
  open(room: Room, session: string, response: ServerResponse): void {
    const own = [...this.#connections.values()].filter((one) => one.session === session);
    if (this.#isOver || own.length >= MOST_OF_SESSION || this.#connections.size >= MOST) {
      throw new Refusal(503, 'there are too many pages');
    }
    writeHead(response, 200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
    response.write(`retry: ${RETRY}\n\n`);
    const stop = tell(room, response);
    this.#connections.set(response, { session, stop });
    response.once('close', () => {
      stop();
      this.#connections.delete(response);
    });
  }

  /** Ends those of one session. */
  leave(session: string): void {
    for (const [response, one] of this.#connections) if (one.session === session) hangUp(response, one.stop);
  }

  /** Ends all of them, and lets no more in. */
  close(): void {
    this.#isOver = true;
    for (const [response, { stop }] of this.#connections) hangUp(response, stop);
  }
}

function hangUp(response: ServerResponse, stop: () => void): void {
  stop();
  response.end();
}

/** @returns what ends it */
function tell(room: Room, response: ServerResponse): () => void {
  let told = 0;
  let isDue = false;
  const say = (): void => {
    isDue = false;
    // Who reads slowly gets the newest view, and not all that were before it.
    if (response.destroyed || response.writableEnded || response.writableNeedDrain) return;
    const view = room.view();
    if (view.version === told) return;
    told = view.version;
    response.write(`data: ${JSON.stringify(view)}\n\n`);
    if (view.over) response.end();
  };
  const later = (): void => {
    if (!isDue) setImmediate(say);
    isDue = true;
  };
  const leave = room.subscribe(later);
  response.on('drain', later);
  const heart = setInterval(() => {
    if (!response.destroyed && !response.writableEnded) response.write(':\n\n');
  }, HEARTBEAT);
  heart.unref();
  say();
  return () => {
    leave();
    clearInterval(heart);
  };
}
