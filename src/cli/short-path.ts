import { isAbsolute, relative } from 'node:path';

/** Relative to the folder the user is in, when it lies below it. */
export function shortPath(path: string): string {
  const short = relative('.', path);
  if (short === '') return '.';
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
