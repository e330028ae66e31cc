import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataStore } from '../core/ports.js';

/** The package's folder: two above this file in `src/` as in `dist/`. */
const PACKAGE = new URL('../../', import.meta.url);
/** Its folders of data. */
const FOLDERS = ['data/', 'glossary/'].map((folder) => fileURLToPath(new URL(folder, PACKAGE)));

/**
 * The data files that come with the package.
 * `read` takes a name with `/`, `data/…` or `glossary/…`, and refuses names that lead out of these folders; it fails when the file is not there.
 */
export function packagedData(): DataStore {
  return {
    async read(name) {
      const path = fileURLToPath(new URL(name, PACKAGE));
      if (!FOLDERS.some((folder) => path.startsWith(folder)) || path.endsWith(sep))
        throw new Error(`no packaged data file: ${name}`);
      return readFile(path);
    },
  };
}
