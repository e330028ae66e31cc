import type { MessageKey } from '../messages/index.js';
import type { Command } from './commands.js';

/** A row of the key table: keys that give one command, by character or by name. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly command: Command;
  readonly label: MessageKey;
}

/** All keys of the list. */
export const KEYS: readonly KeyRow[] = [
  row(['f'], 'fix'),
  row(['e'], 'edit'),
  row(['E'], 'editor'),
  row(['d'], 'dismiss'),
  row(['D'], 'dismiss-like'),
  row(['s'], 'skip'),
  row(['enter'], 'confirm'),
  row(['c'], 'comment'),
  row(['!'], 'question'),
  row(['1'], 'severity-neutral'),
  row(['2'], 'severity-minor'),
  row(['3'], 'severity-major'),
  row(['4'], 'severity-critical'),
  row(['u'], 'undo'),
  row(['U'], 'redo'),
  row(['j', 'down'], 'down'),
  row(['k', 'up'], 'up'),
  row(['right'], 'next-open'),
  row(['left'], 'previous-open'),
  row([' ', 'page-down'], 'page-down'),
  row(['b', 'page-up'], 'page-up'),
  row(['g', 'home'], 'first'),
  row(['G', 'end'], 'last'),
  row(['/'], 'search'),
  row(['n'], 'next-match'),
  row(['N'], 'previous-match'),
  row(['F'], 'filter'),
  row(['r'], 'sort'),
  row(['h'], 'overview'),
  row(['w'], 'write'),
  row(['?'], 'help'),
  row(['escape'], 'back'),
  row(['q', 'interrupt', 'end-of-input'], 'quit'),
];

function row(keys: readonly string[], command: Command): KeyRow {
  return { keys, command, label: `key.${command}` };
}
