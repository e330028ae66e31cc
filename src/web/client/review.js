// What the page of a review does by itself: it sends keys, and shows what comes back. Without it the same buttons and fields are sent as forms.
import { createField, isLeft, openField } from './field.js';
import { isMove, isShortcut, struckKey } from './keys.js';
import { followViews } from './live.js';
import { drawParts } from './parts.js';
import { showFindingFromTop } from './place.js';
import { createQueue } from './queue.js';
import { getView, postMessage } from './server.js';
import { drawSwitches, isSwitchedOn } from './switch.js';
import { tell, tellNoMore } from './told.js';

/** @typedef {import('./server.js').Answer} Answer */
/** @typedef {import('../page/view.js').PageView} PageView */
/** @typedef {import('../server/events.js').PageEvent} PageEvent */

const form = /** @type {HTMLFormElement} */ (document.getElementById('keys'));
const review = /** @type {HTMLElement} */ (document.getElementById('review'));
const focusInput = /** @type {HTMLInputElement} */ (form.elements.namedItem('focus'));

/** Of the view that is shown. The attribute and not the value: a browser may bring back the value that a page had before it was loaded again. */
let focus = focusInput.defaultValue;
let isOver = false;

const queue = createQueue(send, answered);
const field = createField(queue);

/** @param {readonly PageEvent[]} events @returns {Promise<Answer | undefined>} */
async function send(events) {
  const answer = await postMessage({ csrf: form.dataset.csrf ?? '', focus, events });
  if (answer?.overtaken) {
    queue.drop();
    tell('overtaken');
  }
  return answer;
}

/** @param {Answer | undefined} answer */
function answered(answer) {
  // What was overtaken is replaced even by a view that looks older: the review may have been begun anew meanwhile.
  if (answer) show(answer, answer.overtaken === true);
  else field.lost();
  field.takeTyped();
}

/** Shows a view unless a newer one is shown. @param {PageView} view */
function show(view, isCertain = false) {
  if (isOver || (view.version < Number(review.dataset.version) && !isCertain)) return;
  if (view.over) {
    leave();
    return;
  }
  const [before, findingBefore, screenBefore] = [review.dataset.field, findingOf(focus), review.dataset.screen];
  const isSameField = view.field !== undefined && view.field.id === before;
  // Style sheets look at these: they are there before the parts are.
  review.dataset.version = `${view.version}`;
  review.dataset.screen = view.screen;
  if (view.field) review.dataset.field = view.field.id;
  else delete review.dataset.field;
  focus = view.focus;
  focusInput.value = view.focus;
  document.title = view.title;
  // Another screen is read from its top; a row of it that is marked comes into view by itself.
  if (view.screen !== screenBefore) scrollTo(0, 0);
  drawParts(view, isSameField);
  drawSwitches();
  if (findingOf(focus) !== findingBefore) showFindingFromTop();
  if (isSameField && view.field) field.stayed(view.field);
  else field.opened(view.field, before !== undefined);
}

/** `dismiss 7k3f9a2c` is about 7k3f9a2c. @param {string} about */
function findingOf(about) {
  return about.split(' ')[1];
}

/** The reviewer has left this text: on to the list of texts. */
function leave() {
  isOver = true;
  queue.drop();
  unfollow();
  location.assign('../../');
}

const unfollow = followViews(
  (view) => {
    show(view);
    field.takeTyped();
  },
  async () => {
    const isQuiet = queue.isAnswered();
    const view = await getView();
    // Nothing went to the server meanwhile, so that this is how it stands, also when the review was begun anew.
    if (view) show(view, isQuiet && queue.isAnswered());
  },
);

document.addEventListener('keydown', (event) => {
  if (isOver || event.defaultPrevented || isShortcut(event)) return;
  const target = event.target instanceof Element ? event.target : document.body;
  const open = openField();
  if (takeKey(event, target, open)) event.preventDefault();
});

/**
 * @param {KeyboardEvent} event @param {Element} target has the focus @param {HTMLTextAreaElement | null} open the field
 * @returns {boolean} whether the key is the review's, and not the browser's
 */
function takeKey(event, target, open) {
  const { screen } = review.dataset;
  if (open && !isLeft(open)) {
    if (target === open) return field.takeKey(event, open, screen);
    if (isTypedIn(target) || isPressing(event, target) || !struckKey(event, screen)) return false;
    // Somebody goes on typing who has clicked beside the field.
    if (!field.takeKey(event, open, screen)) {
      if (!isControl(target)) open.focus();
      return false;
    }
    return true;
  }
  if (target !== open && (isTypedIn(target) || isPressing(event, target))) return false;
  const key = struckKey(event, screen);
  if (!key || !isSwitchedOn(key)) return false;
  tellNoMore('overtaken');
  if (event.repeat && !(isMove(key) && queue.isAnswered())) return true;
  queue.push({ events: [key], ...(key.named ? {} : { typed: key.key }) });
  return true;
}

/** The browser presses what has the focus. @param {KeyboardEvent} event @param {Element} target */
function isPressing({ key }, target) {
  return (key === 'Enter' || key === ' ') && isControl(target);
}

/** @param {Element} target */
function isControl(target) {
  return target.closest('button, a[href], summary') !== null;
}

/** @param {Element} target */
function isTypedIn(target) {
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (isOver || event.defaultPrevented || event.button !== 0 || !target) return;
  const button = target.closest('button');
  const clicked = button ? eventOfButton(button) : eventOfRow(target);
  if (!clicked) return;
  event.preventDefault();
  tellNoMore('overtaken');
  press(clicked);
});

// A button that was pressed with the mouse leaves the focus where it is: in the field that is being typed in, or where the next Space does not press it again.
document.addEventListener('mousedown', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : undefined;
  if (button && eventOfButton(button)) event.preventDefault();
});

/** @param {PageEvent} event */
function press(event) {
  const open = openField();
  if (!open || isLeft(open)) queue.push({ events: [event] });
  else field.press(open, event);
}

/** @param {HTMLButtonElement} button @returns {PageEvent | undefined} */
function eventOfButton(button) {
  const { name, value } = button;
  if (button.form !== form) return undefined;
  if (name === 'point') return { kind: 'point', at: Number(value) };
  return name === 'key' || name === 'named' ? { kind: 'key', key: value, named: name === 'named' } : undefined;
}

/** A row points at itself with all that it shows, except where something in it is to be pressed, or its words are being copied. @param {Element} target @returns {PageEvent | undefined} */
function eventOfRow(target) {
  const row = target.closest('[data-point]');
  const isOther = target.closest('button, a[href], summary, label, input, textarea, select') !== null;
  if (!(row instanceof HTMLElement) || isOther || !getSelection()?.isCollapsed) return undefined;
  return { kind: 'point', at: Number(row.dataset.point) };
}

// What waits would be lost with the page.
addEventListener('beforeunload', (event) => {
  if (!isOver && queue.isWaiting()) event.preventDefault();
});

field.begin();
