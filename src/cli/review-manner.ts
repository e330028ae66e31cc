import { Fault } from '../core/fault.js';
import type { CliIo } from '../io/terminal.js';
import type { ReviewFlags } from './flag-types.js';
import { wantsPlain } from './review-plain.js';

/** How a review goes on: on the screen of a terminal, line by line, or in a browser. */
export type ReviewManner = 'screen' | 'plain' | 'web';

/** Where the server of a review in a browser listens. */
export interface WebAddress {
  /** Name or address of this machine. */
  readonly host: string;
  /** 0: whichever is free. */
  readonly port: number;
}

/** The machine itself, and nobody else. */
const LOOPBACK = '127.0.0.1';
const LARGEST_PORT = 65_535;

/** @throws Fault `usage` where flags contradict each other, or there is no terminal for the review */
export function mannerOf(flags: ReviewFlags, io: CliIo): ReviewManner {
  if (flags.web && flags.plain) throw fault('--web', 'it contradicts --plain', 'Give one of the two.');
  if (!flags.web && (flags.port ?? flags.host) !== undefined) {
    const where = flags.port === undefined ? '--host' : '--port';
    throw fault(where, 'only the review in the browser listens to anything', 'Add --web.');
  }
  if (flags.web) return 'web';
  if (flags.plain || wantsPlain(io)) return 'plain';
  if (!(io.stdin.isTTY && io.stdout.isTTY)) {
    throw fault(
      'review',
      'standard input or output is no terminal, and the review needs one',
      'Start it in a terminal, or add --plain, which reads answers line by line, or --web, which shows it in a browser.',
    );
  }
  return 'screen';
}

/** @throws Fault `usage` for what is no port, and for an empty host: with that a server would listen on all addresses */
export function webAddressOf({ host = LOOPBACK, port = '0' }: Pick<ReviewFlags, 'host' | 'port'>): WebAddress {
  const isPort = /^\d{1,5}$/u.test(port) && Number(port) <= LARGEST_PORT;
  if (!isPort) {
    const cure = `Give a number from 1 to ${LARGEST_PORT}, or leave it out: then a free one is taken.`;
    throw fault('--port', `"${port}" is no port`, cure);
  }
  if (host.trim() === '') {
    throw fault('--host', 'it is empty', 'Give an address of this machine, or leave it out: then it is 127.0.0.1.');
  }
  return { host, port: Number(port) };
}

function fault(where: string, what: string, cure: string): Fault {
  return new Fault('usage', { where, what, cure });
}
