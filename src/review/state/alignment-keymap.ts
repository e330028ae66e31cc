import type { MessageKey } from '../messages/index.js';
import { struck } from './keymap.js';
import type { Key } from './keys.js';

/** What a key does while the alignment is shown. */
export type AlignmentCommand =
  | 'down'
  | 'up'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
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

/** A row of the table of keys: those that give one command, by character or by name. */
export interface AlignmentKeyRow {
  readonly keys: readonly string[];
  readonly command: AlignmentCommand;
  readonly label: MessageKey;
}

/** All keys of the alignment. Those that the list has, too, do the same here. */
export const ALIGNMENT_KEYS: readonly AlignmentKeyRow[] = [
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

function row(keys: readonly string[], command: AlignmentCommand): AlignmentKeyRow {
  return { keys, command, label: `align.key.${command}` };
}

const byKey = new Map(ALIGNMENT_KEYS.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)));

/**
 * What input methods make of the keys with brackets: Japanese ones 「, Chinese ones 【 and 《, Telex ơ and ư. Letters that Telex makes of two keys come as one, too; here
 * neither o nor w has anything to do with them.
 */
const BRACKETS: Readonly<Record<string, string>> = {
  ...{ '「': '[', '」': ']', '｢': '[', '｣': ']', '【': '[', '】': ']', ơ: '[', ư: ']' },
  ...{ '《': '<', '》': '>', '〈': '<', '〉': '>' },
};

/** The command of a key, also with an input method on. @returns `kana` as for the list */
export function alignmentCommandOf(key: Key): AlignmentCommand | 'kana' | undefined {
  if (key.kind === 'paste') return undefined;
  if (key.kind === 'named') return byKey.get(key.name);
  const bracket = Object.hasOwn(BRACKETS, key.text.normalize('NFC')) ? BRACKETS[key.text.normalize('NFC')] : undefined;
  if (bracket !== undefined) return byKey.get(bracket);
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(key.text)) return 'kana';
  return byKey.get(struck(key.text));
}
