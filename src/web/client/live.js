// Views that nobody here has asked for: a check that ended, another tab.
import { tell, tellNoMore } from './told.js';

/** @typedef {import('../page/view.js').PageView} PageView */

/** A connection that is lost for a moment, as when a page is left, is not worth a line. */
const HIDDEN_MS = 2_000;
/** The browser connects again by itself, except where the server answered with an error. */
const AGAIN_MS = 3_000;

/**
 * @param {(view: PageView) => void} show
 * @param {() => void} back is called when the connection is there again
 * @returns {() => void} ends it
 */
export function followViews(show, back) {
  /** @type {EventSource} */
  let source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let telling;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let again;

  function connect() {
    again = undefined;
    source = new EventSource('live');
    source.addEventListener('message', ({ data }) => show(JSON.parse(data)));
    source.addEventListener('open', () => {
      if (telling === undefined) return;
      clearTimeout(telling);
      telling = undefined;
      tellNoMore('offline');
      back();
    });
    source.addEventListener('error', () => {
      telling ??= setTimeout(() => tell('offline'), HIDDEN_MS);
      if (source.readyState === EventSource.CLOSED) again ??= setTimeout(retry, AGAIN_MS);
    });
  }
  /** The connection says nothing of why it was refused; a request does. */
  function retry() {
    back();
    connect();
  }

  connect();
  return () => {
    source.close();
    clearTimeout(telling);
    clearTimeout(again);
  };
}
