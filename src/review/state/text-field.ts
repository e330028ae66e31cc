import { graphemesOf } from '../../text/columns.js';

/** A text that is being typed. */
export interface TextField {
  readonly text: string;
  /** UTF-16 offset of the cursor, between two characters as a reader takes them. */
  readonly cursor: number;
}

export function fieldOf(text: string, cursor: number = text.length): TextField {
  return { text, cursor };
}

/** Puts text in at the cursor; line ends become spaces, for a field is one line. */
export function insert({ text, cursor }: TextField, typed: string): TextField {
  const line = typed.replace(/[\r\n]+/gu, ' ');
  return { text: text.slice(0, cursor) + line + text.slice(cursor), cursor: cursor + line.length };
}

/** Takes away the character before the cursor. */
export function deleteBack(field: TextField): TextField {
  const from = leftOf(field);
  return { text: field.text.slice(0, from) + field.text.slice(field.cursor), cursor: from };
}

/** Takes away the character behind the cursor. */
export function deleteForward(field: TextField): TextField {
  return { ...field, text: field.text.slice(0, field.cursor) + field.text.slice(rightOf(field)) };
}

export function moveLeft(field: TextField): TextField {
  return { ...field, cursor: leftOf(field) };
}

export function moveRight(field: TextField): TextField {
  return { ...field, cursor: rightOf(field) };
}

export function moveTo(field: TextField, end: 'start' | 'end'): TextField {
  return { ...field, cursor: end === 'start' ? 0 : field.text.length };
}

function leftOf({ text, cursor }: TextField): number {
  return cursor - (graphemesOf(text.slice(0, cursor)).at(-1)?.length ?? 0);
}

function rightOf({ text, cursor }: TextField): number {
  return cursor + (graphemesOf(text.slice(cursor))[0]?.length ?? 0);
}
