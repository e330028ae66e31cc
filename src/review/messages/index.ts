import type { en } from './en.js';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;
/** All messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
