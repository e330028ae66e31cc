import { isIPv4, isIPv6 } from 'node:net';

/** Where a server listens. */
export interface Place {
  /** A name or an address, as it was asked for: `127.0.0.1`, `::1`, `reviews.example`. */
  readonly host: string;
  readonly port: number;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Values of `Host` that mean this server. A page of another site may have its own name lead to 127.0.0.1 (DNS rebinding) and is of one origin with the server then;
 * but its requests say `Host: evil.example:8123`.
 * @param addresses of this machine, for a server that listens on all of them
 */
export function hostValues({ host, port }: Place, addresses: readonly string[]): ReadonlySet<string> {
  const own = isEverywhere(host) ? [...LOOPBACK, ...addresses.map(inAddress)] : [inAddress(host)];
  const names = isLoopback(host) ? [...LOOPBACK, ...own] : own;
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

/** The origin that links name: `http://127.0.0.1:8123`. A server that listens everywhere is named by its nearest address. */
export function originOf({ host, port }: Place): string {
  return `http://${isEverywhere(host) ? '127.0.0.1' : inAddress(host)}${port === 80 ? '' : `:${port}`}`;
}

export function isLoopback(host: string): boolean {
  return host.toLowerCase() === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || (isIPv6(host) && inAddress(host) === '[::]');
}

/** As browsers write it into an address: lower case, IPv6 in brackets and as short as it can be (WHATWG URL, "host serializing"). */
function inAddress(host: string): string {
  if (!isIPv6(host)) return host.toLowerCase();
  // A zone (`fe80::1%eth0`) has no place in an address.
  return new URL(`http://[${host.split('%')[0]}]/`).hostname;
}
