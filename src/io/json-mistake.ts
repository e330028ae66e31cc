import { type ParseError, printParseErrorCode } from 'jsonc-parser';

/** What a parser stumbled over, in words: `property name expected at glossary`. @param text of the file */
export function jsonMistake({ error, offset, length }: ParseError, text: string): string {
  const words = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  const found = text
    .slice(offset, offset + length)
    .split(/[\r\n]/u, 1)[0]!
    .slice(0, 40);
  return found === '' ? words : `${words} at ${found}`;
}
