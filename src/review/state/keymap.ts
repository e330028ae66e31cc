import type { MessageKey } from '../messages/index.js';
import type { Command } from './commands.js';
import type { Key } from './keys.js';

/** A row of a key table: keys that give one command, by character or by name. */
export interface KeyRow<C extends string = Command> {
  readonly keys: readonly string[];
  readonly command: C;
  readonly label: MessageKey;
}

/** All keys of the list. No Alt, nothing that an input method needs two strokes for, no doubled letters: Telex makes one letter of two. */
export const KEYS: readonly KeyRow[] = [
  row(['f'], 'fix'),
  row(['e'], 'edit'),
  row(['E'], 'editor'),
  row(['o'], 'own'),
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
  row(['a'], 'alignment'),
  row(['t'], 'terms'),
  row(['L'], 'learn'),
  row(['h'], 'overview'),
  row(['w'], 'write'),
  row(['?'], 'help'),
  row(['escape'], 'back'),
  row(['q', 'interrupt', 'end-of-input'], 'quit'),
];

function row(keys: readonly string[], command: Command): KeyRow {
  return { keys, command, label: `key.${command}` };
}

/** What the 2-set layout (두벌식) of a Korean keyboard types where a Latin one has letters; shifted ones apart. */
const HANGUL_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[
      'ㅂq',
      'ㅈw',
      'ㄷe',
      'ㄱr',
      'ㅅt',
      'ㅛy',
      'ㅕu',
      'ㅑi',
      'ㅐo',
      'ㅔp',
      'ㅁa',
      'ㄴs',
      'ㅇd',
      'ㄹf',
      'ㅎg',
      'ㅗh',
      'ㅓj',
      'ㅏk',
      'ㅣl',
    ],
    ...['ㅋz', 'ㅌx', 'ㅊc', 'ㅍv', 'ㅠb', 'ㅜn', 'ㅡm', 'ㅃQ', 'ㅉW', 'ㄸE', 'ㄲR', 'ㅆT', 'ㅒO', 'ㅖP'],
  ].map((pair) => [...pair] as [string, string]),
);

/** Vietnamese letters that Telex makes of one key: w alone gives ư, and d after d gives đ. */
const TELEX: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ư: 'w', Ư: 'W' };

/** The command of a key in the list. */
export const commandOf = commandsOf(KEYS);

/**
 * Looks up commands in a key table. Keys work with an input method on: full-width ｊ, hangul ㅓ and a Vietnamese letter are the key that was struck.
 * @returns gives `kana` when a key is kana, behind which nobody can see the keys that were struck
 */
export function commandsOf<C extends string>(rows: readonly KeyRow<C>[]): (key: Key) => C | 'kana' | undefined {
  const byKey = new Map<string | undefined, C>(rows.flatMap(({ keys, command }) => keys.map((key) => [key, command])));
  return (key) => {
    const isKana = key.kind === 'text' && /^[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(key.text);
    return isKana ? 'kana' : byKey.get(keyOf(key));
  };
}

/** A key as key tables have it, by character or by name. What was pasted is no key: undefined, so that the word `enter` does nothing. */
export function keyOf(key: Key): string | undefined {
  if (key.kind === 'paste') return undefined;
  return key.kind === 'named' ? key.name : struck(key.text);
}

/** The key that was struck for a character that came through an input method. */
export function struck(text: string): string {
  const plain = text.normalize('NFKC');
  const own = HANGUL_KEYS[text] ?? TELEX[plain];
  if (own !== undefined) return own;
  return /^\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD').charAt(0) : plain;
}
