import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a browser may do with a page of this server: load from this server only, run no script that stands in the page, be in no frame, keep nothing. */
const GUARDS: OutgoingHttpHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  // With no-referrer, browsers would send `Origin: null` with forms.
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: OutgoingHttpHeaders;
}

export function htmlAnswer(status: number, body: string, headers: OutgoingHttpHeaders = {}): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers };
}

export function jsonAnswer(value: unknown): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

export function textAnswer(status: number, line: string, headers: OutgoingHttpHeaders = {}): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${line}\n`, headers };
}

/** A form was taken: the browser gets the page anew, and loading it again does not send the form again. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { Location: location } };
}

/** Begins any answer: its status, and what a browser must heed. */
export function writeHead(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...GUARDS, ...headers });
}

/** Sends an answer; one that has gone out already, or to nobody, is dropped. */
export function send(response: ServerResponse, { status, type, body = '', headers = {} }: Answer): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  writeHead(response, status, {
    ...(type !== undefined && { 'Content-Type': type }),
    ...(status !== 204 && { 'Content-Length': Buffer.byteLength(body) }),
    ...headers,
  });
  response.end(body);
}

/** An answer to what is no request: a status line such as `431 Request Header Fields Too Large`. */
export function bareAnswer(status: string): string {
  const headers = Object.entries({ ...GUARDS, Connection: 'close', 'Content-Length': 0 });
  return `HTTP/1.1 ${status}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}
