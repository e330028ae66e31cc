import { warn } from './emit.js';
import type { Read, ReadRun } from './read-run.js';

/**
 * Reads the texts of a run as they were at the commit that the settings name; the run as it is when they name none.
 * @throws Fault when there is no such commit or no repository: that is wrong for all texts alike
 */
export async function readEarlierTexts(run: ReadRun): Promise<ReadRun> {
  const { value: ref, from } = run.settings.since;
  if (ref === undefined) return run;
  const [{ readEarlier }, { readerFor }] = await Promise.all([
    import('../io/read-earlier.js'),
    import('../readers/index.js'),
  ]);
  const read: Read[] = [];
  for (const texts of run.read) {
    run.progress.step(`reading ${texts.target.path} at ${ref}`);
    const remarks: string[] = [];
    const earlier = await readEarlier(texts, { ref, from }, { readerFor }, (remark) => remarks.push(remark));
    run.progress.clear();
    for (const remark of remarks) warn(run.scope.io, run.flags, remark);
    read.push({ ...texts, ...(earlier && { earlier }) });
  }
  return { ...run, read };
}
