import { commandsOf, type KeyRow } from './keymap.js';
import type { Key } from './keys.js';
import type { RowCommand } from './rows.js';

/** What a key does while the alignment is shown. */
export type AlignmentCommand =
  | RowCommand
  | 'next-doubtful'
  | 'previous-doubtful'
  | 'next-version'
  | 'previous-version'
  | 'order'
  | 'merge'
  | 'split'
  | 'take-source'
  | 'give-source'
  | 'take-target'
  | 'give-target'
  | 'lock'
  | 'undo'
  | 'redo'
  | 'finding'
  | 'help'
  | 'back';

/** All keys of the alignment. Those that the list has, too, do the same here. */
export const ALIGNMENT_KEYS: readonly KeyRow<AlignmentCommand>[] = [
  row(['m'], 'merge'),
  row(['x'], 'split'),
  row(['>'], 'take-source'),
  row(['<'], 'give-source'),
  row([']'], 'take-target'),
  row(['['], 'give-target'),
  row(['l'], 'lock'),
  row(['u'], 'undo'),
  row(['U'], 'redo'),
  row(['n'], 'next-doubtful'),
  row(['N'], 'previous-doubtful'),
  row(['tab'], 'next-version'),
  row(['back-tab'], 'previous-version'),
  row(['o'], 'order'),
  row(['enter'], 'finding'),
  row(['j', 'down'], 'down'),
  row(['k', 'up'], 'up'),
  row([' ', 'page-down'], 'page-down'),
  row(['b', 'page-up'], 'page-up'),
  row(['g', 'home'], 'first'),
  row(['G', 'end'], 'last'),
  row(['?'], 'help'),
  row(['escape', 'q', 'a'], 'back'),
];

function row(keys: readonly string[], command: AlignmentCommand): KeyRow<AlignmentCommand> {
  return { keys, command, label: `align.key.${command}` };
}

const inTable = commandsOf(ALIGNMENT_KEYS);

/**
 * What input methods make of the keys with brackets: Japanese ones 「, Chinese ones 【 and 《, Telex ơ and ư. Letters that Telex makes of two keys come as one, too; here
 * neither o nor w has anything to do with them.
 */
const BRACKETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '「': '[', '」': ']', '｢': '[', '｣': ']', '【': '[', '】': ']', ơ: '[', ư: ']' },
    ...{ '《': '<', '》': '>', '〈': '<', '〉': '>' },
  }),
);

/** The command of a key, also with an input method on. @returns `kana` as for the list */
export function alignmentCommandOf(key: Key): AlignmentCommand | 'kana' | undefined {
  if (key.kind !== 'text') return inTable(key);
  return inTable({ ...key, text: BRACKETS.get(key.text.normalize('NFC')) ?? key.text });
}
