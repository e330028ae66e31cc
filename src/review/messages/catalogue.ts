import { fillValues } from '../../text/placeholders.js';
import type { en } from './en.js';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;
/** All messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** A message with its values. Values are not made visible here: who prints them does that. */
export function say(catalogue: Catalogue, key: MessageKey, values: MessageValues = {}): string {
  return fillValues(catalogue[key], values);
}
