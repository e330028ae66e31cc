import { graphemesOf } from '../../text/columns.js';

/** A text that is being typed. */
export interface TextField {
  readonly text: string;
  /** UTF-16 offset of the cursor, between two characters as a reader takes them. */
  readonly cursor: number;
}

/** A field with the cursor at an offset; within a character it goes behind it. */
export function fieldOf(text: string, cursor: number = text.length): TextField {
  let border = 0;
  for (const { length } of graphemesOf(text)) {
    if (border >= cursor) break;
    border += length;
  }
  return { text, cursor: border };
}

/** A text with a space for each run of line ends. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/gu, ' ');
}

/**
 * Puts text in at the cursor; line ends become spaces, for a field is one line. What was typed may make one character with its neighbours, as an accent does with the e
 * before it: the cursor is behind that.
 */
export function insert({ text, cursor }: TextField, typed: string): TextField {
  const line = oneLine(typed);
  return fieldOf(text.slice(0, cursor) + line + text.slice(cursor), cursor + line.length);
}

/** Takes away the character before the cursor. */
export function deleteBack(field: TextField): TextField {
  const from = leftOf(field);
  return fieldOf(field.text.slice(0, from) + field.text.slice(field.cursor), from);
}

/** Takes away the character behind the cursor. */
export function deleteForward(field: TextField): TextField {
  return fieldOf(field.text.slice(0, field.cursor) + field.text.slice(rightOf(field)), field.cursor);
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
