import { lineHtml } from '../../correction-report/html/escape.js';
import { keyName } from '../../review/view/key-names.js';
import { type ButtonOptions, keyButton } from './markup.js';

/** Tab moves the focus of a browser: there → and ← stand for it. */
const OF_THE_BROWSER: Readonly<Record<string, string>> = { tab: 'right', 'back-tab': 'left' };

/** Keys whose names in `aria-keyshortcuts` are not theirs in a key table with a capital: https://www.w3.org/TR/uievents-key/ */
const SHORTCUTS: Readonly<Record<string, string>> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  'page-up': 'PageUp',
  'page-down': 'PageDown',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  escape: 'Escape',
  ' ': 'Space',
};

/** A key as it is shown on a page: `<kbd>m</kbd>`. @param key as key tables have it */
export function capHtml(key: string): string {
  return `<kbd>${capOf(key)}</kbd>`;
}

/**
 * A button of a key, with what it does and the key: `merge with the next bead [m]`. The key is seen and no part of the button's name; programs that read the page out say it as a shortcut.
 * @param key as key tables have it: `m`, `page-down`
 * @param label HTML
 */
export function cappedButton(key: string, label: string, options: ButtonOptions = {}): string {
  const face = `${label} <kbd aria-hidden="true">${capOf(key)}</kbd>`;
  return keyButton(key, face, { shortcut: shortcutOf(key), ...options });
}

function capOf(key: string): string {
  return lineHtml(keyName(OF_THE_BROWSER[key] ?? key));
}

/** `D` is `Shift+D`, an arrow has the name that browsers have for it. */
function shortcutOf(key: string): string {
  const struck = OF_THE_BROWSER[key] ?? key;
  return /^[A-Z]$/u.test(struck) ? `Shift+${struck}` : (SHORTCUTS[struck] ?? struck);
}
