import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Path of something that taiyaku keeps for texts: `decisions.jsonl` in `.taiyaku`. @param folder in which `.taiyaku` stands, or is to stand */
export function ownPath(folder: string, ...names: readonly string[]): string {
  return join(folder, '.taiyaku', ...names);
}

/**
 * The nearest folder of which something holds, from a given one upward to the root of the repository (the folder with `.git`) or of the file system: what is kept for a project holds
 * for the texts in all its folders.
 * @returns its absolute path, or undefined
 */
export function nearestFolder(folder: string, holds: (folder: string) => boolean): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (holds(current)) return current;
    if (existsSync(join(current, '.git')) || dirname(current) === current) return undefined;
  }
}

/** Whether a path is a file, also by a link. What may not be looked at is none for us. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
