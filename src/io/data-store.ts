import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataStore } from '../core/ports.js';

/** The package's `data/` folder: two folders above this file in `src/` as in `dist/`. */
const FOLDER = new URL('../../data/', import.meta.url);

/**
 * The data files that come with the package.
 * `read` takes a name with `/` relative to `data/` and refuses names that lead out of it; it fails when the file is not there.
 */
export function packagedData(): DataStore {
  return {
    async read(name) {
      const path = fileURLToPath(new URL(name, FOLDER));
      if (!path.startsWith(fileURLToPath(FOLDER)) || path.endsWith(sep))
        throw new Error(`no packaged data file: ${name}`);
      return readFile(path);
    },
  };
}
