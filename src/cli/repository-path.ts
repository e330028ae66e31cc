import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { nearestFolder } from '../io/project-folder.js';

/**
 * A file as build servers name it: from the root of its repository, with slashes; from the folder one is in where there is no repository. What lies outside stays as it was named.
 * @param path as the user named it
 */
export function repositoryPath(path: string): string {
  const root = nearestFolder(dirname(path), (folder) => existsSync(join(folder, '.git'))) ?? resolve('.');
  const short = relative(root, resolve(path));
  return short.startsWith('..') ? path : short.split(sep).join('/');
}
