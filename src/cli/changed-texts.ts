import { presentFolder, trackedFile } from '../io/git.js';
import { groupNameOf } from '../io/pairing.js';
import { plural } from '../text/plural.js';
import type { Job, Plan } from './check-jobs.js';
import type { Comparison } from './comparison.js';
import { note, warn } from './emit.js';
import type { CommonFlags } from './flag-types.js';
import type { Read, ReadRun } from './read-run.js';
import type { CommandScope } from './services.js';

/**
 * The jobs of a plan of which a file is not as it was: one of the target or a version, or one that is gone. Says how many are left out.
 * @throws Fault when there is nothing to compare with
 */
export async function changedJobs(
  jobs: readonly Job[],
  { folder }: Plan,
  comparison: Comparison,
  flags: CommonFlags,
  { io }: CommandScope,
): Promise<readonly Job[]> {
  const changed: Job[] = [];
  // Asked for even where no file is: without a repository or a base nothing can be said of what has changed.
  const root = presentFolder(folder).folder;
  const { gone } = await comparison.differences(root);
  const lost = new Set(gone.map(groupNameOf));
  for (const job of jobs) {
    const hasLost = job.group !== undefined && lost.has(job.group);
    if (hasLost || (await someDiffers(job.inputs, comparison))) changed.push(job);
  }
  const same = jobs.length - changed.length;
  const since = await comparison.since(root);
  if (changed.length === 0) note(io, flags, `${comparison.nothing}${since}`);
  else if (same > 0) note(io, flags, `${plural(same, 'text')} ${same === 1 ? 'has' : 'have'} not changed${since}`);
  return changed;
}

async function someDiffers(paths: readonly string[], comparison: Comparison): Promise<boolean> {
  for (const path of paths) {
    const { folder, name } = trackedFile(path);
    if ((await comparison.differences(folder)).differs(name)) return true;
  }
  return false;
}

/**
 * Reads the texts of a run as they were. A text that was not there, or could not be read then, stays without: it is new.
 * @throws Fault `input` when git cannot read them
 */
export async function readTextsBefore(run: ReadRun, comparison: Comparison): Promise<ReadRun> {
  const { progress, scope, flags } = run;
  const [{ readAtCommit }, { readerFor }] = await Promise.all([
    import('../io/read-earlier.js'),
    import('../readers/index.js'),
  ]);
  const read: Read[] = [];
  for (const texts of run.read) {
    progress.step(`reading ${texts.target.path} as it was`);
    const commit = await comparison.commit(trackedFile(texts.target.path).folder);
    const remarks: string[] = [];
    const earlier =
      commit &&
      (await readAtCommit(texts, commit, { readerFor }, (remark, why) => {
        // That a new file is new needs no word.
        if (why === 'damaged') remarks.push(remark);
      }));
    progress.clear();
    for (const remark of remarks) warn(scope.io, flags, `${remark}, and all that is found in it counts as new`);
    read.push({ ...texts, ...(earlier && { earlier }) });
  }
  return { ...run, read };
}
