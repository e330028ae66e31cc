import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk.js';
import { type Frame, reviewDocument } from '../page/document.js';
import type { WebWords } from '../words/en.js';
import type { Session } from './access.js';
import { type Answer, htmlAnswer, jsonAnswer, seeOther } from './answer.js';
import type { Asset } from './assets.js';
import { readBody } from './body.js';
import { refuseForeign, refuseForged } from './forgery.js';
import type { Live } from './live.js';
import { parseForm, parseMessage, parseWord } from './message.js';
import type { ServerPages } from './pages.js';
import { Refusal } from './refusal.js';
import type { PageAnswer, Room } from './room.js';
import type { Rooms } from './rooms.js';

/** Milliseconds that the server stays when it has told its end: the last page loads its style sheets. */
const GRACE = 1_000;

/** What all routes have in common. */
export interface House {
  readonly desk: Desk;
  readonly rooms: Rooms;
  readonly live: Live;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly pages: ServerPages;
  readonly words: WebWords;
  /** BCP 47 code of the interface. */
  readonly language: string;
  /** Called when the review is to end, after the browser was told so. */
  ended(): void;
}

/** A request of a browser that may see the review. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly session: Session;
  /** Value of `Host`, known to be that of this server. */
  readonly host: string;
}

/** Answers a request; undefined where it has done so itself. */
export type Handler = (visit: Visit) => Promise<Answer | undefined>;

/** What there is at a path, by method. */
export interface Route {
  readonly GET?: Handler;
  readonly POST?: Handler;
  /** Whether HEAD would do what GET does, which is not to be. */
  readonly isGetOnly?: boolean;
}

/** @param path below the secret folder: `t/0/view`; as it was sent, for no path of this server has an escape @returns undefined where there is nothing */
export function routeOf(path: string, house: House): Route | undefined {
  if (path === '') return { GET: async ({ session }) => htmlAnswer(200, textsPage(house, session)) };
  if (path === 'end') return { POST: (visit) => end(visit, house) };
  if (path.startsWith('assets/')) {
    const asset = house.assets.get(path.slice('assets/'.length));
    return asset && { GET: async () => ({ status: 200, ...asset }) };
  }
  const [, index, name] = /^t\/(0|[1-9]\d{0,5})\/(|view|events|live)$/u.exec(path) ?? [];
  return index === undefined ? undefined : reviewRoute(Number(index), name!, house);
}

function reviewRoute(index: number, name: string, house: House): Route {
  const room = () => known(house.rooms.at(index));
  switch (name) {
    case 'view':
      return { GET: async () => jsonAnswer((await room()).view()) };
    case 'events':
      return { POST: (visit) => takeEvents(visit, room) };
    case 'live':
      return {
        isGetOnly: true,
        GET: async ({ session, response }) => {
          house.live.open(await room(), session.id, response);
          return undefined;
        },
      };
    default:
      return {
        GET: async ({ session }) => {
          const entered = await known(house.rooms.enter(index));
          return htmlAnswer(200, reviewDocument(entered.view(), frameOf(house, session, '../../'), house.words));
        },
      };
  }
}

/** @throws Refusal as a body that is wrong or forged */
async function takeEvents(visit: Visit, roomOf: () => Promise<Room>): Promise<Answer> {
  const type = refuseForeign(visit.request.headers, visit.host);
  const body = await readBody(visit.request);
  const message = type === 'json' ? parseMessage(body) : parseForm(body);
  refuseForged(message.csrf, visit.session.csrf);
  const room = await roomOf();
  const isTaken = room.take(message);
  // What is done at once shows in the answer already: that the reviewer has left, for one.
  await new Promise((resolve) => setImmediate(resolve));
  if (type === 'form') return seeOther(room.isOver ? '../../' : './');
  const answer: PageAnswer = isTaken ? room.view() : { ...room.view(), overtaken: true };
  return jsonAnswer(answer);
}

async function end({ request, response, session, host }: Visit, house: House): Promise<Answer> {
  const type = refuseForeign(request.headers, host);
  refuseForged(parseWord(await readBody(request), type), session.csrf);
  response.once('close', () => setTimeout(() => house.ended(), GRACE));
  return htmlAnswer(200, house.pages.ended(house.desk, frameOf(house, session, '')));
}

function textsPage(house: House, session: Session): string {
  return house.pages.texts(house.desk, frameOf(house, session, ''));
}

/** @param up from the page to the secret folder: `../../` */
function frameOf({ language }: House, { csrf }: Session, up: string): Frame {
  return { language, csrf, assets: `${up}assets/` };
}

/** @throws Refusal 404 when there is no such text */
async function known(opening: Promise<Room | undefined>): Promise<Room> {
  const room = await opening;
  if (!room) throw new Refusal(404, 'there is no such text');
  return room;
}
