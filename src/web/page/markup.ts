import { lineHtml } from '../../correction-report/html/escape.js';

/** Id of the one form of a page. Buttons and fields stand anywhere and belong to it by this name, so that a page works without its script, too. */
export const FORM = 'keys';

export interface ButtonOptions {
  /** Class names. */
  readonly look?: string;
  /** Keeps the focus on the button when its part is drawn again; once a page. */
  readonly id?: string;
  /** What is said to who does not see where it stands; the label when absent. */
  readonly name?: string;
  /** It is the one that is chosen, of those of which one is. */
  readonly pressed?: boolean;
  /** It is where the cursor is, of a list. */
  readonly current?: boolean;
  /** What it does, at more length than the label. */
  readonly title?: string;
  /** The key that does the same, as `aria-keyshortcuts` has it: `f`, `Shift+D`. */
  readonly shortcut?: string;
}

/**
 * A button that strikes a key. A character and the name of a key are sent apart: `enter` that was struck as a character would be a word.
 * @param key as key tables have it: `f`, `enter`
 * @param label HTML
 */
export function keyButton(key: string, label: string, options: ButtonOptions = {}): string {
  // Keys with a name have more than one letter.
  return button(key.length === 1 ? 'key' : 'named', key, label, options);
}

/** A button that points at a row of the screen. @param label HTML */
export function pointButton(at: number, label: string, options: ButtonOptions = {}): string {
  return button('point', `${at}`, label, options);
}

function button(name: string, value: string, label: string, options: ButtonOptions): string {
  const { look, id, name: said, pressed, current, title, shortcut } = options;
  const attributes = [
    ...(id === undefined ? [] : [`id="${lineHtml(id)}"`]),
    ...(look === undefined ? [] : [`class="${lineHtml(look)}"`]),
    ...(said === undefined ? [] : [`aria-label="${lineHtml(said)}"`]),
    ...(pressed === undefined ? [] : [`aria-pressed="${pressed}"`]),
    ...(current === true ? ['aria-current="true"'] : []),
    ...(title === undefined ? [] : [`title="${lineHtml(title)}"`]),
    ...(shortcut === undefined ? [] : [`aria-keyshortcuts="${lineHtml(shortcut)}"`]),
  ];
  return `<button type="submit" form="${FORM}" name="${name}" value="${lineHtml(value)}"${attributes.map((one) => ` ${one}`).join('')}>${label}</button>`;
}
