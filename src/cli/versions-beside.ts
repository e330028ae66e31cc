import { basename, dirname, join, resolve } from 'node:path';
import { isPackLanguage } from '../core/language.js';
import type { Group } from '../io/pairing.js';

/** A text and the versions of it that a folder has. */
export interface Beside {
  readonly target: Group['files'][number];
  /** In the order ja vi ko en, the first being the original unless something else is said. */
  readonly versions: Group['files'];
}

type Pair = (folder: string) => Promise<readonly Group[]>;

/** Pairs what is on the disk. */
export const pairOnDisk: Pair = async (folder) => (await import('../io/pairing.js')).pairFolder(folder);

/**
 * The versions that stand beside a text, as their names say: of `port.ja.txt` those in the same folder, of `ja/port.txt` also `vi/port.txt` and `ko/port.txt`.
 * @returns undefined when there are none, also where the names do not say clearly which they are
 */
export async function versionsBeside(target: string, pair: Pair = pairOnDisk): Promise<Beside | undefined> {
  const folder = dirname(target);
  const isOfLanguage = isPackLanguage(basename(resolve(folder)).toLowerCase());
  return (
    (await besideIn(folder, target, pair)) ?? (isOfLanguage ? besideIn(join(folder, '..'), target, pair) : undefined)
  );
}

async function besideIn(folder: string, path: string, pair: Pair): Promise<Beside | undefined> {
  const groups = await pair(folder).catch((): Group[] => []);
  const isTarget = (file: Group['files'][number]) => resolve(file.path) === resolve(path);
  const files = groups.find((group) => group.files.some(isTarget))?.files ?? [];
  const found = files.find(isTarget);
  return found && { target: { ...found, path }, versions: files.filter((file) => file !== found) };
}
