import type { IncomingHttpHeaders } from 'node:http';
import { isSame } from './access.js';
import { Refusal } from './refusal.js';

/** What the body of a POST may be. */
export type BodyType = 'json' | 'form';

const TYPES: Readonly<Record<string, BodyType>> = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'form',
};

/**
 * Looks at where a POST comes from, before its body is read. A page of another site can send one with the cookie of a careless browser; but it says so in `Origin` and `Sec-Fetch-Site`, which no script can change.
 * @param host value of `Host`, known to be that of this server
 * @throws Refusal 403 or 415
 */
export function refuseForeign(headers: IncomingHttpHeaders, host: string): BodyType {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`)
    throw new Refusal(403, 'this comes from another origin');
  if (site !== undefined && site !== 'same-origin') throw new Refusal(403, 'this comes from another site');
  const type = TYPES[(headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()];
  if (type === undefined) {
    throw new Refusal(415, `the content type must be ${Object.keys(TYPES).join(' or ')}`);
  }
  return type;
}

/** @throws Refusal 403 when a message does not have the word of its session */
export function refuseForged(said: string | undefined, csrf: string): void {
  if (said === undefined || !isSame(said, csrf)) throw new Refusal(403, 'csrf: it is not the one of this session');
}
