import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault.js';
import { isPackLanguage } from '../core/language.js';
import { pairPaths } from './pairing.js';

/**
 * Folders in a folder that have two versions of a text themselves: `talks` of the root of a repository. Pairing does not go into them, and whoever has named the folder above should know.
 * Only names are looked at. Hidden folders, `node_modules`, links and folders that are named after a language are left out.
 * @returns their paths, sorted; empty when the folder cannot be read
 */
export async function foldersWithTexts(dir: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await foldersIn(dir)).sort()) {
    if (name === 'node_modules' || isLanguage(name)) continue;
    const path = join(dir, name);
    if (hasTexts(path, await namesIn(path))) found.push(path);
  }
  return found;
}

function hasTexts(dir: string, names: readonly string[]): boolean {
  try {
    return pairPaths(dir, names).length > 0;
  } catch (error) {
    // Files of which two claim to be the same version are texts, too.
    if (error instanceof Fault) return true;
    throw error;
  }
}

/** Of the files in a folder and in its folders of languages. */
async function namesIn(dir: string): Promise<string[]> {
  const names = await entriesOf(dir, 'file');
  for (const folder of (await foldersIn(dir)).filter(isLanguage)) {
    names.push(...(await entriesOf(join(dir, folder), 'file')).map((name) => `${folder}/${name}`));
  }
  return names;
}

async function foldersIn(dir: string): Promise<string[]> {
  return (await entriesOf(dir, 'folder')).filter((name) => !name.startsWith('.'));
}

async function entriesOf(dir: string, kind: 'file' | 'folder'): Promise<string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory())).map(({ name }) => name);
  } catch {
    return []; // What cannot be read has nothing to tell of.
  }
}

function isLanguage(name: string): boolean {
  return isPackLanguage(name.toLowerCase());
}
