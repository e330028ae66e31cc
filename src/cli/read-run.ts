import type { Document } from '../core/document.js';
import { Fault } from '../core/fault.js';
import type { Learned } from '../core/lesson.js';
import type { LockedBead } from '../core/locked-bead.js';
import type { EarlierDocuments } from '../io/read-earlier.js';
import type { Job, Plan } from './check-jobs.js';
import { guardOutput, warn, warnOfDamage } from './emit.js';
import type { CommonFlags } from './flag-types.js';
import { countLessons, lessonsFor } from './lessons-in-force.js';
import { lockedBeadsFor } from './locked-beads.js';
import { createProgress, type ProgressLine } from './progress.js';
import type { CommandScope } from './services.js';
import type { Settings } from './settings.js';

/** A target and its sources, as read. */
export interface Read {
  readonly target: Document;
  readonly sources: readonly Document[];
  /** The same at an earlier commit, when that was asked for. */
  readonly earlier?: EarlierDocuments;
}

/** What a run of checks needs besides the texts. */
export interface RunScope {
  readonly settings: Settings;
  readonly flags: CommonFlags;
  readonly scope: CommandScope;
  readonly progress: ProgressLine;
  /** Takes faults of single texts: the others are checked all the same. */
  readonly faults: Fault[];
  /** Tells a warning about what is checked. */
  readonly remark: (text: string) => void;
}

/** Texts that were asked for and could be read. */
export interface ReadRun extends RunScope {
  readonly read: readonly Read[];
  /** What reviewers had taiyaku learn. */
  readonly learned: readonly Learned[];
  /** True when one text was asked for, read or not; false when it is left out. */
  readonly isSingle: boolean;
  /** Beads that reviewers have locked, of these texts and others. */
  readonly locked: readonly LockedBead[];
}

/** A file that will be written, and the flag that names it. */
interface NamedOutput {
  readonly file: string | undefined;
  readonly flag: string;
}

/**
 * Reads what a command was asked to check.
 * @param outputs files that will be written
 * @param choose which of the texts are to be read
 * @throws Fault `usage` for wrong settings, for an output that would overwrite what is read, and for locked beads that cannot be read
 */
export async function readTexts(
  plan: Plan,
  settings: Settings,
  flags: CommonFlags & { readonly output?: string },
  scope: CommandScope,
  outputs: readonly NamedOutput[] = [{ file: flags.output, flag: '-o' }],
  choose: (jobs: readonly Job[]) => Promise<readonly Job[]> = async (jobs) => jobs,
): Promise<ReadRun> {
  const all = await plan.jobs(settings);
  const inputs = [
    ...all.flatMap((job) => job.inputs),
    ...settings.glossary.value,
    settings.config,
    settings.baseline.value,
  ];
  for (const { file, flag } of outputs) guardOutput(file, inputs, flag);
  const progress = createProgress(scope.io, flags);
  const faults: Fault[] = [];
  const jobs = await choose(all);
  const isSingle = all.length === 1 && jobs.length === 1;
  const read = await readJobs(jobs, progress, faults);
  // Without a text its folder may not be there either, and the fault of the text says more.
  const isNothing = read.length === 0;
  const locked = isNothing ? [] : lockedBeadsFor(plan.folder, flags, scope);
  const learned = isNothing ? [] : readLessons(plan.folder, flags, scope, progress);
  const remark = (text: string) => warn(scope.io, flags, text);
  return { settings, flags, scope, progress, faults, remark, read, learned, isSingle, locked };
}

function readLessons(folder: string, flags: CommonFlags, { io }: CommandScope, progress: ProgressLine) {
  const { learned, damaged, path } = lessonsFor(folder);
  if (path !== undefined) warnOfDamage(io, flags, path, damaged);
  if (learned.length > 0) progress.step(`lessons in force: ${countLessons(learned)}`);
  return learned;
}

/** Reads every job that can be read: one bad file must not keep the other texts of a folder from being checked. */
async function readJobs(jobs: readonly Job[], progress: ProgressLine, faults: Fault[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const job of jobs) {
    progress.step(`reading ${job.name}`);
    await collecting(faults, async () => read.push(await job.read()));
  }
  return read;
}

/** Keeps faults of input for the end; anything else is thrown on. */
export async function collecting(faults: Fault[], action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Fault) || error.kind !== 'input') throw error;
    faults.push(error);
  }
}
