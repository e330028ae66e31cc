import { statSync } from 'node:fs';
import { Fault } from '../core/fault.js';
import { codeOf } from './file-fault.js';
import { guarded, type LinePaths, linePaths } from './line-file.js';
import { nearestFolder } from './project-folder.js';

const FILES = ['decisions', 'beads', 'lessons'] as const;

/** Where decisions are kept. @param folder in which `.taiyaku` stands, or is to stand */
export function decisionPaths(folder: string): LinePaths {
  return linePaths(folder, 'decisions');
}

/**
 * Looks for a folder with decisions, confirmed beads or lessons, from a given one upward to the root of the repository (the folder with `.git`) or of the file system, as for the configuration.
 * All are found in one place: a reviewer may have confirmed beads and not judged a finding yet.
 * @returns the folder that has `.taiyaku`, or undefined
 * @throws Fault `usage` when the given one is no folder
 */
export function findDecisionFolder(folder: string): string | undefined {
  const stats = guarded(folder, () => statSync(folder, { throwIfNoEntry: false }));
  if (!stats?.isDirectory()) {
    const what = stats ? 'this is no folder' : 'there is no such folder';
    throw new Fault('usage', { where: folder, what, cure: 'Name the folder of the texts that were reviewed.' });
  }
  return nearestFolder(folder, (one) => FILES.some((name) => isThere(linePaths(one, name).file)));
}

/** What is there and may not be looked at counts: reading it will say why. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return codeOf(error) === 'EACCES';
  }
}
