import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A browser that came in by a link. */
export interface Session {
  /** What its cookie says. */
  readonly id: string;
  /** What its pages say when they change something: a page of another site cannot know it. */
  readonly csrf: string;
}

/** Sessions at a time; the one that was begun first makes room. */
const MOST_SESSIONS = 16;
/** Links at a time, used ones included. */
const MOST_LINKS = 32;

/** 256 bits, as letters, digits, `-` and `_`. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares a secret with what somebody says it is; how long that takes does not tell how much of it is right. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

/** Browsers that may see the review. */
export class Sessions {
  readonly #ended: (id: string) => void;
  #sessions: readonly Session[] = [];

  /** @param ended is told the id of a session that makes room: what is open for it is closed */
  constructor(ended: (id: string) => void) {
    this.#ended = ended;
  }

  begin(): Session {
    const session = { id: secret(), csrf: secret() };
    const all = [...this.#sessions, session];
    this.#sessions = all.slice(-MOST_SESSIONS);
    for (const { id } of all.slice(0, -MOST_SESSIONS)) this.#ended(id);
    return session;
  }

  /** @param ids values of the cookie; another server of this machine may have set one of the same name */
  find(ids: readonly string[]): Session | undefined {
    return this.#sessions.find(({ id }) => ids.some((one) => isSame(id, one)));
  }
}

interface Link {
  readonly token: string;
  /** What the browser that used it says when it comes again: a reviewer who opens the link once more only goes on. */
  readonly mark: string;
  used: boolean;
}

/** What came of a link. */
export type Opened =
  /** It is used now. @property mark is for the browser to keep */
  | { readonly kind: 'first'; readonly mark: string }
  /** The same browser has used it before. */
  | { readonly kind: 'again' }
  /** It was used by another browser, or is none. */
  | { readonly kind: 'refused' };

/** Links that let one browser in, once. */
export class Links {
  #links: readonly Link[] = [];

  /** @returns the token of a new link */
  add(): string {
    const link = { token: secret(), mark: secret(), used: false };
    this.#links = [...this.#links, link].slice(-MOST_LINKS);
    return link.token;
  }

  /** Uses a link up. @param marks what the browser kept of this link */
  open(token: string, marks: readonly string[]): Opened {
    const link = this.#links.find((one) => isSame(one.token, token));
    if (!link) return { kind: 'refused' };
    if (link.used) return { kind: marks.some((mark) => isSame(link.mark, mark)) ? 'again' : 'refused' };
    link.used = true;
    return { kind: 'first', mark: link.mark };
  }
}

/** Values that a `Cookie` header has for a name, in its order (RFC 6265 §4.2.1). */
export function cookieValues(header: string | undefined, name: string): string[] {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

/** The value of `Set-Cookie` for a cookie that ends with the browser, is sent below `path` only, and never for what another site asks for. */
export function cookie(name: string, value: string, path: string): string {
  return `${name}=${value}; HttpOnly; SameSite=Strict; Path=${path}`;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
