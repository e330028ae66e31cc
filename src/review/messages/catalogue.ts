import type { en } from './en.js';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;
/** All messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/**
 * A message with its values: `{count} left` and `{ count: 3 }` give `3 left`. A placeholder without a value stays as it is, so that the
 * mistake is seen. Values are not made visible here: who prints them does that.
 */
export function say(catalogue: Catalogue, key: MessageKey, values: MessageValues = {}): string {
  return catalogue[key].replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
