import { fieldOf, oneLine, type TextField } from './text-field.js';

/** A line end as one unit: a browser has a line feed in its field for each of them, and sends CRLF with a form. */
const UNITS = /\r\n|./gsu;

/**
 * The field with the text that stands in it in a browser. Line ends that the sentence has, as one that was wrapped in its file, stay as they are there; those that were pasted become
 * spaces, for a field is one line.
 * @param cursor UTF-16 offset in `typed`
 */
export function refilled({ text }: Pick<TextField, 'text'>, typed: string, cursor: number): TextField {
  const before = unitsOf(text);
  const after = unitsOf(typed);
  const room = Math.min(before.length, after.length);
  let start = 0;
  while (start < room && isSame(before[start]!, after[start]!)) start++;
  let rest = 0;
  while (rest < room - start && isSame(before.at(-1 - rest)!, after.at(-1 - rest)!)) rest++;
  const end = after.length - rest;
  const shift = before.length - after.length;
  /** The text as it will be, up to a unit of what was typed. */
  const upTo = (unit: number) =>
    [
      ...before.slice(0, Math.min(unit, start)),
      oneLine(after.slice(start, Math.max(start, Math.min(unit, end))).join('')),
      ...before.slice(end + shift, Math.max(end, unit) + shift),
    ].join('');
  return fieldOf(upTo(after.length), upTo(unitsOf(typed.slice(0, cursor)).length).length);
}

function unitsOf(text: string): readonly string[] {
  return text.match(UNITS) ?? [];
}

function isSame(one: string, other: string): boolean {
  return one === other || (isLineEnd(one) && isLineEnd(other));
}

function isLineEnd(unit: string): boolean {
  return unit === '\n' || unit === '\r' || unit === '\r\n';
}
