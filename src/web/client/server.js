// Requests to the server.
import { tell, tellNoMore } from './told.js';

/** @typedef {import('../page/view.js').PageView} PageView */
/** @typedef {PageView & { readonly overtaken?: boolean }} Answer */

/** The server answers at once; when it does not within this time, it has been stopped. */
const PATIENCE_MS = 30_000;
/** A request that is to outlive its page may have 64 KiB; a character has three bytes at most. */
const KEPT_CHARACTERS = 20_000;

/**
 * @param {import('../server/events.js').PageMessage} message
 * @returns {Promise<Answer | undefined>} undefined when it was not saved; the reviewer has been told
 */
export async function postMessage(message) {
  const body = JSON.stringify(message);
  // A judgement is saved, too, when the reviewer leaves the page in the same moment.
  const keepalive = body.length <= KEPT_CHARACTERS;
  const answer = await ask('events', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive,
  });
  if (typeof answer === 'string') tell(answer);
  else tellNoMore('lost', 'failed');
  return typeof answer === 'string' ? undefined : answer;
}

/** @returns {Promise<PageView | undefined>} undefined when it could not be had */
export async function getView() {
  const answer = await ask('view', {});
  if (answer === 'ended') tell(answer);
  return typeof answer === 'string' ? undefined : answer;
}

/**
 * @param {string} path @param {RequestInit} options
 * @returns {Promise<Answer | 'lost' | 'ended' | 'failed'>}
 */
async function ask(path, options) {
  try {
    const response = await fetch(path, {
      ...options,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // Another server has the port now, or the session is no more: this page will never be answered again.
    if (response.status === 403 || response.status === 404) return 'ended';
    return response.ok ? await response.json() : 'failed';
  } catch {
    return 'lost';
  }
}
