import { trackedFile } from '../io/git.js';
import { pairPaths } from '../io/pairing.js';
import { readStaged, stagedFiles } from '../io/staged.js';
import type { TextFiles } from './check-jobs.js';
import { readTextFrom } from './services.js';

/** The texts as they are staged: what was edited since, and files that git does not know, are no part of them. */
export const STAGED_TEXTS: TextFiles = {
  pair: async (folder) => pairPaths(folder, await stagedFiles(folder)),
  read: async (path, options) => readTextFrom(await readStaged(path, trackedFile(path)), path, options),
};
