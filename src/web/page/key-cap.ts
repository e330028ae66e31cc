import { lineHtml } from '../../correction-report/html/escape.js';
import type { KeyName } from '../../review/state/keys.js';
import { keyName } from '../../review/view/key-names.js';
import { type ButtonOptions, keyButton, namedKeyButton } from './markup.js';

/** Tab moves the focus of a browser: there → and ← stand for it. */
const OF_THE_BROWSER: Readonly<Record<string, string>> = { tab: '→', 'back-tab': '←' };

/** A key as it is shown on a page: `<kbd>m</kbd>`. */
export function capHtml(key: string): string {
  return `<kbd>${capOf(key)}</kbd>`;
}

/** The same on a button: it is seen, and not heard as a part of the button's name. */
export function quietCapHtml(key: string): string {
  return `<kbd aria-hidden="true">${capOf(key)}</kbd>`;
}

function capOf(key: string): string {
  return lineHtml(OF_THE_BROWSER[key] ?? keyName(key));
}

/** A button of a key of a key table, with what it does and the key: `merge with the next bead [m]`. @param label HTML */
export function cappedButton(key: string, label: string, options: ButtonOptions = {}): string {
  const shown = `${label} ${quietCapHtml(key)}`;
  // Keys with a name have more than one letter.
  return key.length === 1 ? keyButton(key, shown, options) : namedKeyButton(key as KeyName, shown, options);
}
