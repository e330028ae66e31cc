// Which keys of the browser are keys of the review.

/** @typedef {import('../../review/state/keys.js').KeyName} KeyName */
/** @typedef {{ readonly kind: 'key', readonly key: string, readonly named: boolean }} KeyEvent */

/** @type {Readonly<Record<string, KeyName>>} */
const NAMES = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Enter: 'enter',
  NumpadEnter: 'enter',
  Escape: 'escape',
};

/** Tab is the browser's, so that everything can be reached; where the terminal has Tab for the next version or word, the arrows do it. */
/** @type {Readonly<Record<string, KeyName>>} */
const TABS = { right: 'tab', left: 'back-tab' };
const SCREENS_WITH_TABS = new Set(['alignment', 'terms']);

/** Screens that are only read, with the keys by which a browser goes on in them. The terminal has its lines one by one; a page is there as a whole. */
const SCREENS_TO_SCROLL = new Set(['overview']);
const SCROLLING = new Set(['up', 'down', 'home', 'end', 'page-up', 'page-down', ' ']);

/** What a key behind an input method types, by its place: those that are at the same place on Latin, Japanese and Korean keyboards. Brackets are not. */
/** @type {Readonly<Record<string, string>>} */
const PLACES = {
  Space: ' ',
  Slash: '/',
  ...Object.fromEntries([...'0123456789'].map((digit) => [`Digit${digit}`, digit])),
};
/** @type {Readonly<Record<string, string>>} */
const SHIFTED = { Slash: '?', Comma: '<', Period: '>', Digit1: '!' };

/** Keys that may be held down: they only move. Who holds d must not dismiss all there is. */
const MOVES = new Set([
  'j',
  'k',
  'b',
  'n',
  'N',
  'up',
  'down',
  'left',
  'right',
  'page-up',
  'page-down',
  'tab',
  'back-tab',
]);

/**
 * The key of the review that was struck.
 * @param {KeyboardEvent} event
 * @param {string | undefined} screen kind of the screen
 * @returns {KeyEvent | undefined} undefined where it is none: Shift alone, F5, a dead key
 */
export function struckKey(event, screen) {
  const isBehind = event.key === 'Process' || event.key === 'Unidentified';
  const name = NAMES[isBehind ? event.code : event.key];
  if (name !== undefined) {
    const key = (screen !== undefined && SCREENS_WITH_TABS.has(screen) && TABS[name]) || name;
    return isScrolling(key, screen) ? undefined : { kind: 'key', key, named: true };
  }
  const key = isBehind || isOfOtherScript(event.key) ? keyAt(event) : event.key;
  if (key !== undefined && isScrolling(key, screen)) return undefined;
  return key !== undefined && isCharacter(key) ? { kind: 'key', key, named: false } : undefined;
}

/**
 * @param {string} key
 * @param {string | undefined} screen
 */
function isScrolling(key, screen) {
  return screen !== undefined && SCREENS_TO_SCROLL.has(screen) && SCROLLING.has(key);
}

/** @param {KeyEvent} event */
export function isMove({ key }) {
  return MOVES.has(key);
}

/**
 * Shortcuts of the browser and the machine. AltGr is none: on a German keyboard it types [.
 * @param {KeyboardEvent} event
 */
export function isShortcut(event) {
  if (event.getModifierState('AltGraph') && isCharacter(event.key)) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  // Shift and an arrow select text to be copied.
  return event.shiftKey && event.key in NAMES && event.key !== 'Enter' && event.key !== 'Escape';
}

/**
 * While kana or hangul are composed every key is the input method's, also the Enter that ends it. Safari ends the composition before it tells of that Enter, and marks it with 229.
 * @param {KeyboardEvent} event
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

/** @param {string} key */
function isCharacter(key) {
  return [...key.normalize('NFC')].length === 1;
}

/** Letters behind which the server does not know the key: Cyrillic ф is a. It knows hangul, kana, full-width and Vietnamese letters. */
/** @param {string} key */
function isOfOtherScript(key) {
  return (
    isCharacter(key) &&
    /^(?=\p{L})[^\p{Script=Latin}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u.test(key)
  );
}

/** @param {KeyboardEvent} event */
function keyAt({ code, shiftKey }) {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  return shiftKey ? SHIFTED[code] : PLACES[code];
}
