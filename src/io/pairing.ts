import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Fault, type FaultDetail } from '../core/fault.js';
import { isPackLanguage, LANGUAGES, type PackLanguage } from '../core/language.js';
import { fileFault } from './file-fault.js';
import { languageName, splitName } from './language-name.js';

/** The versions of one text. */
export interface Group {
  /** What the files' names have in common; empty for `ja.txt`, `vi.txt` … */
  readonly name: string;
  /** At least two, one a language, in the order ja vi ko en. Paths as given to {@link groupFiles}; {@link pairFolder} puts the folder before them. */
  readonly files: readonly { readonly language: PackLanguage; readonly path: string }[];
}

export interface Pairing {
  /** Sorted by name. */
  readonly groups: readonly Group[];
  /** Files that name a language but have no version in another; sorted. */
  readonly unpaired: readonly string[];
}

/** Endings of the formats that are paired. */
export const PAIRED_EXTENSIONS: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'];

const PATTERNS = 'ja.txt + vi.txt; treaty.ja.txt + treaty.vi.txt (also _ja, -ja); ja/treaty.txt + vi/treaty.txt';

/**
 * Finds the versions of a text that stand in one folder.
 * @returns one group a text, with paths that start with `dir`
 * @throws Fault `input` when the folder cannot be read, has no two versions of a text, or has two files for one language of a text
 */
export async function pairFolder(dir: string): Promise<Group[]> {
  const paths = await listFiles(dir);
  const groups = pairPaths(dir, paths);
  if (groups.length === 0) throw nothingPaired(dir, paths);
  return groups;
}

/**
 * The same for a list of what is in the folder, as the index of git has it; no disk is touched. No two versions of a text are no fault.
 * @param paths relative, with `/`, however deep
 */
export function pairPaths(dir: string, paths: readonly string[]): Group[] {
  const { groups } = groupFiles(paths.filter(isInReach));
  return groups.map(({ name, files }) => ({
    name,
    files: files.map(({ language, path }) => ({ language, path: join(dir, path) })),
  }));
}

/**
 * Groups files by what their names say, whatever is in them. Three patterns, which may be mixed: a language code as the whole name
 * (`ja.txt`), after `.`, `_` or `-` (`treaty.ja.txt`), or as the folder (`ja/treaty.txt`). READMEs, hidden files and other endings are left out.
 * @param paths relative, with `/`; no disk is touched
 * @throws Fault `input` that names both when two files are the same language of the same text, or when folder and name contradict each other
 */
export function groupFiles(paths: readonly string[]): Pairing {
  const byName = new Map<string, Map<PackLanguage, string>>();
  const faults: FaultDetail[] = [];
  for (const path of [...paths].sort(compare)) {
    const identity = isIgnored(path) ? undefined : identify(path, faults);
    if (!identity) continue;
    const { name, language } = identity;
    const files = byName.get(name) ?? new Map<PackLanguage, string>();
    byName.set(name, files);
    const other = files.get(language);
    if (other === undefined) files.set(language, path);
    else
      faults.push({
        where: path,
        what: `${other} is the ${languageName(language)} version of the same text`,
        cure: 'Remove or rename one of them.',
      });
  }
  if (faults.length > 0) throw new Fault('input', faults);
  return toPairing(byName);
}

function toPairing(byName: ReadonlyMap<string, ReadonlyMap<PackLanguage, string>>): Pairing {
  const groups: Group[] = [];
  const unpaired: string[] = [];
  for (const [name, files] of [...byName].sort(([a], [b]) => compare(a, b))) {
    if (files.size < 2) unpaired.push(...files.values());
    else {
      const ordered = LANGUAGES.flatMap((language) => {
        const path = files.get(language);
        return path === undefined ? [] : [{ language, path }];
      });
      groups.push({ name, files: ordered });
    }
  }
  return { groups, unpaired: unpaired.sort(compare) };
}

/** The name of the group that a path in the folder belongs to; undefined for what is not paired. */
export function groupNameOf(path: string): string | undefined {
  return isInReach(path) && !isIgnored(path) ? identify(path, [])?.name : undefined;
}

/** In the folder itself, or in one that is named after a language. */
function isInReach(path: string): boolean {
  const [folder, ...names] = path.split('/');
  return names.length === 0 || (names.length === 1 && isPackLanguage(folder!.toLowerCase()));
}

/** Which text in which language; `undefined` when the path names no language. */
function identify(path: string, faults: FaultDetail[]): { name: string; language: PackLanguage } | undefined {
  const folders = path.split('/').slice(0, -1);
  const { name, language } = splitName(path);
  const folder = folders.at(-1)?.toLowerCase();
  const folderLanguage = folder !== undefined && isPackLanguage(folder) ? folder : undefined;
  if (folderLanguage && language && folderLanguage !== language) {
    const what = `its name says ${languageName(language)}, but its folder ${languageName(folderLanguage)}`;
    faults.push({ where: path, what, cure: 'Rename or move the file.' });
    return undefined;
  }
  const known = folderLanguage ?? language;
  return known && { name, language: known };
}

function isIgnored(path: string): boolean {
  if (path.split('/').some((part) => part.startsWith('.'))) return true;
  const file = path.slice(path.lastIndexOf('/') + 1);
  return /^readme(?![\p{L}\p{N}])/iu.test(file) || !PAIRED_EXTENSIONS.includes(splitName(path).extension);
}

/** Paths in the folder and in its subfolders that are named after a language, relative to it, with `/`. */
async function listFiles(dir: string): Promise<string[]> {
  try {
    const root = await realpath(dir);
    const paths: string[] = [];
    for (const entry of await readdir(dir)) {
      const inside = await kindInside(join(dir, entry), root);
      if (inside === 'file') paths.push(entry);
      if (inside !== 'folder' || !isPackLanguage(entry.toLowerCase())) continue;
      for (const file of await readdir(join(dir, entry))) {
        if ((await kindInside(join(dir, entry, file), root)) === 'file') paths.push(`${entry}/${file}`);
      }
    }
    return paths;
  } catch (error) {
    throw fileFault(dir, error);
  }
}

/** What a path leads to, symbolic links followed; `undefined` when it leads out of the folder, nowhere, or to a device. */
async function kindInside(path: string, root: string): Promise<'file' | 'folder' | undefined> {
  try {
    const real = relative(root, await realpath(path));
    if (real === '..' || real.startsWith(`..${sep}`)) return undefined;
    const entry = await stat(path);
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

function nothingPaired(dir: string, paths: readonly string[]): Fault {
  const shown = paths.filter((path) => !path.startsWith('.')).sort(compare);
  const list = shown.slice(0, 8).join(', ') + (shown.length > 8 ? ` and ${shown.length - 8} more` : '');
  return new Fault('input', {
    where: dir,
    what: `no two versions of a text are here; found ${shown.length === 0 ? 'no files' : list}`,
    cure: `Name the files after their languages: ${PATTERNS}.`,
  });
}

/** By UTF-16 units: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
