import type { Key, KeyName } from '../../review/state/keys.js';
import { graphemesOf } from '../../text/columns.js';
import type { PageEvent, PageMessage } from './events.js';
import { Refusal } from './refusal.js';

/** Keys with a name that a page may send. What a terminal is stopped, drawn anew or ended with is the terminal's. */
type PageKeyName = Exclude<KeyName, 'suspend' | 'redraw' | 'interrupt' | 'end-of-input'>;
const PAGE_KEYS: Readonly<Record<PageKeyName, true>> = {
  up: true,
  down: true,
  left: true,
  right: true,
  home: true,
  end: true,
  'page-up': true,
  'page-down': true,
  enter: true,
  escape: true,
  tab: true,
  'back-tab': true,
  backspace: true,
  delete: true,
};

/** Events of one message. */
const MOST_EVENTS = 500;
/** UTF-16 units of a character that was typed, with all that may stand above and below it. */
const LONGEST_CHARACTER = 16;
/** UTF-16 units of what is typed in a field. */
const LONGEST_FIELD = 100_000;

/**
 * Reads the JSON that the script of a page sends.
 * @throws Refusal 400 that names what is wrong: `events[2].cursor: …`
 */
export function parseMessage(body: string): PageMessage {
  const { csrf, focus, events } = recordOf(jsonOf(body), 'the message');
  if (typeof csrf !== 'string') throw wrong('csrf', 'must be a text');
  if (typeof focus !== 'string') throw wrong('focus', 'must be a text');
  if (!Array.isArray(events)) throw wrong('events', 'must be a list');
  if (events.length > MOST_EVENTS) throw wrong('events', `must be ${MOST_EVENTS} at most`);
  return { csrf, focus, events: events.map((event, k) => eventOf(event, `events[${k}]`)) };
}

/**
 * Reads what a page without its script sends: a field where it has one, and the button that was pressed.
 * @throws Refusal 400 as `parseMessage`
 */
export function parseForm(body: string): PageMessage {
  const form = new URLSearchParams(body);
  const events: unknown[] = [];
  const [text, key, named, point] = ['field', 'key', 'named', 'point'].map((name) => form.get(name));
  if (typeof text === 'string') events.push({ kind: 'field', text, cursor: text.length });
  if (typeof key === 'string') events.push({ kind: 'key', key, named: false });
  if (typeof named === 'string') events.push({ kind: 'key', key: named, named: true });
  if (typeof point === 'string') events.push({ kind: 'point', at: /^\d+$/u.test(point) ? Number(point) : point });
  const checked = events.map((event, k) => eventOf(event, `events[${k}]`));
  return { csrf: form.get('csrf') ?? '', focus: form.get('focus') ?? '', events: checked };
}

/** The word of the session in a message that says nothing else. @throws Refusal 400 */
export function parseWord(body: string, type: 'json' | 'form'): string {
  if (type === 'form') return new URLSearchParams(body).get('csrf') ?? '';
  const { csrf } = recordOf(jsonOf(body), 'the message');
  if (typeof csrf !== 'string') throw wrong('csrf', 'must be a text');
  return csrf;
}

/** A key as the review takes it. */
export function keyOf({ key, named }: Extract<PageEvent, { kind: 'key' }>): Key {
  return named ? { kind: 'named', name: key as PageKeyName } : { kind: 'text', text: key };
}

function eventOf(value: unknown, where: string): PageEvent {
  const { kind, key, named, text, cursor, at } = recordOf(value, where);
  switch (kind) {
    case 'key':
      if (typeof named !== 'boolean') throw wrong(`${where}.named`, 'must be true or false');
      if (!(named ? isPageKey(key) : isCharacter(key))) {
        throw wrong(`${where}.key`, named ? 'must be the name of a key' : 'must be one character');
      }
      return { kind, key: key as string, named };
    case 'field':
      if (!isText(text)) throw wrong(`${where}.text`, `must be a text of ${LONGEST_FIELD} UTF-16 units at most`);
      if (!isIndex(cursor) || cursor > text.length) throw wrong(`${where}.cursor`, 'must be an offset in the text');
      return { kind, text, cursor };
    case 'point':
      if (!isIndex(at)) throw wrong(`${where}.at`, 'must be a whole number from 0');
      return { kind, at };
    default:
      throw wrong(`${where}.kind`, 'must be key, field or point');
  }
}

function isPageKey(key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(PAGE_KEYS, key);
}

function isCharacter(key: unknown): boolean {
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_CHARACTER) return false;
  return graphemesOf(key).length === 1 && !/[\p{Cc}\p{Cs}]/u.test(key);
}

/** A lone surrogate cannot be written to a file as it is. */
function isText(text: unknown): text is string {
  return typeof text === 'string' && text.length <= LONGEST_FIELD && !/\p{Cs}/u.test(text);
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, 'the body is not JSON');
  }
}

function recordOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw wrong(where, 'must be an object');
}

function wrong(where: string, what: string): Refusal {
  return new Refusal(400, `${where}: ${what}`);
}
