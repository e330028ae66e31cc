// The field that is typed in. The browser types, pastes and composes; the server is told the text.
import { isComposing } from './keys.js';
import { focusFinding } from './place.js';

/** @typedef {import('../page/view.js').PageView} PageView */
/** @typedef {import('../server/events.js').PageEvent} PageEvent */
/** @typedef {ReturnType<typeof import('./queue.js').createQueue>} Queue */

/** Screens with a field and rows: the arrows go through the rows. */
const SCREENS_WITH_ROWS = new Set(['help', 'dismiss']);
/** What is not typed. A field is one line, so that Shift-Enter is no line end. @type {Readonly<Record<string, import('../../review/state/keys.js').KeyName>>} */
const FIELD_KEYS = { Enter: 'enter', Escape: 'escape', ArrowUp: 'up', ArrowDown: 'down' };

/** @returns {HTMLTextAreaElement | null} */
export function openField() {
  return document.querySelector('#part-form textarea[name="field"]');
}

/** Enter or Escape is on its way: what is struck now is no text of it. @param {HTMLTextAreaElement} field */
export function isLeft(field) {
  return field.readOnly;
}

/** @param {Queue} queue */
export function createField(queue) {
  let isComposed = false;
  /** What the server has, or will have when all has arrived. @type {{ text: string, cursor: number } | undefined} */
  let known;
  /** What was typed last did not arrive. */
  let isUnsent = false;

  /** @param {Event} event */
  function changed(event) {
    const field = openField();
    if (!field || event.target !== field) return;
    isComposed = event instanceof InputEvent ? event.isComposing : event.type === 'compositionstart';
    if (isComposed || field.value === known?.text) return;
    queue.pushField(textOf(field));
  }
  for (const type of ['input', 'compositionstart', 'compositionend']) document.addEventListener(type, changed);

  /** @param {HTMLTextAreaElement} field @returns {PageEvent} */
  function textOf({ value, selectionEnd }) {
    known = { text: value, cursor: selectionEnd };
    return { kind: 'field', ...known };
  }

  /**
   * Strikes a key, or presses a button, with what is typed so far. After Enter and Escape the field is left until the answer says otherwise.
   * @param {HTMLTextAreaElement} field @param {PageEvent} event
   */
  function press(field, event) {
    if (event.kind === 'key' && (event.key === 'enter' || event.key === 'escape')) field.readOnly = true;
    queue.push({ events: [textOf(field), event] });
  }

  return {
    press,
    /** The page has come with a field. */
    begin() {
      const field = openField();
      if (!field) return;
      // A browser may bring back what was typed before the page was loaded again.
      const text = field.defaultValue;
      known = { text, cursor: text.length };
      place(field, known);
    },
    /**
     * Takes a key that was struck while the field is open.
     * @param {KeyboardEvent} event @param {HTMLTextAreaElement} field @param {string | undefined} screen
     * @returns {boolean} whether it was taken; the others are the browser's
     */
    takeKey(event, field, screen) {
      if (isComposing(event)) return false;
      const name = FIELD_KEYS[event.key];
      const isOfRows = name === 'up' || name === 'down';
      if (name === undefined || (isOfRows && !SCREENS_WITH_ROWS.has(screen ?? ''))) return false;
      if (isOfRows || !event.repeat) press(field, { kind: 'key', key: name, named: true });
      return true;
    },
    /**
     * Another field has been drawn, or there is none any more.
     * @param {PageView['field']} shown @param {boolean} wasOpen
     */
    opened(shown, wasOpen) {
      isComposed = false;
      isUnsent = false;
      known = shown;
      const field = openField();
      if (shown && field) place(field, shown);
      else if (wasOpen) focusFinding();
    },
    /**
     * The field is the same as before. What the reviewer types goes before what a view says, except where the server has something that was not typed here: a space for a line end, words
     * from another tab.
     * @param {NonNullable<PageView['field']>} shown
     */
    stayed({ text, cursor }) {
      const field = openField();
      if (!field || isComposed || !queue.isFieldKnown()) return;
      if (isUnsent) {
        isUnsent = false;
        if (field.value !== text) queue.pushField(textOf(field));
        return;
      }
      if (field.value !== text || known?.cursor !== cursor)
        place(field, { text, cursor }, document.activeElement === field);
      known = { text, cursor };
    },
    /** A message did not arrive: what is typed goes to the server when it answers again, and is not replaced by what the server had before. */
    lost() {
      isUnsent = true;
    },
    /** What was struck before the field was there is typed into it. */
    takeTyped() {
      const field = openField();
      if (!field || !queue.isAnswered()) return;
      const typed = queue.takeTyped();
      if (typed !== '') {
        field.setRangeText(typed, field.selectionStart, field.selectionEnd, 'end');
        queue.pushFirst({ events: [textOf(field)] });
      } else if (!queue.isWaiting()) field.readOnly = false;
    },
  };
}

/**
 * @param {HTMLTextAreaElement} field @param {{ text: string, cursor: number }} shown
 */
function place(field, { text, cursor }, isFocused = true) {
  if (field.value !== text) field.value = text;
  field.setSelectionRange(cursor, cursor);
  if (isFocused) field.focus();
}
