import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../../core/document.js';
import { EXIT, Fault } from '../../core/fault.js';
import type { LanguageCode } from '../../core/language.js';
import type { Report } from '../../core/report.js';
import type { SegmentedDocument } from '../../core/segment.js';
import { wantsColor, widthOf } from '../../io/terminal.js';
import type { Session } from '../../node.js';
import { doubtsOf } from '../alignment-remarks.js';
import { type Job, planCheck } from '../check-jobs.js';
import { expiredEntries, policyFor } from '../check-policy.js';
import { emit, formatOf, guardOutput, hint, warn } from '../emit.js';
import { exitCodeOf } from '../exit-codes.js';
import { formatFault } from '../faults.js';
import type { CheckFlags } from '../flags.js';
import { localDay } from '../local-day.js';
import { createProgress, type ProgressLine } from '../progress.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings, type Settings, sessionSettings } from '../settings.js';

interface Read {
  readonly target: Document;
  readonly sources: readonly Document[];
}

/** `taiyaku check`. @returns the exit code */
export async function check(operands: readonly string[], flags: CheckFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  const format = formatOf(flags, 'text');
  if (flags.printConfig && operands.length === 0) return printSettings('.', flags, scope);
  const plan = await planCheck(operands, flags, io);
  if (flags.printConfig) return printSettings(plan.folder, flags, scope);
  const settings = await resolveSettings(flags, io.env, plan.folder);
  const jobs = await plan.jobs(settings);
  guardOutput(flags.output, [...jobs.flatMap(({ inputs }) => inputs), ...settings.glossary.value, settings.config]);

  const progress = createProgress(io, flags);
  const faults: Fault[] = [];
  const read = await readJobs(jobs, progress, faults);
  const reports = read.length === 0 ? [] : await checkAll(read, settings, flags, scope, progress, faults);
  progress.clear();
  for (const fault of faults) io.stderr.write(formatFault(fault));
  const single = jobs.length === 1;
  if (single && reports.length === 0) return EXIT.input;
  await writeReports(reports, single, read, format, flags, scope);
  return exitCodeOf(reports, settings.failOn.value, faults.length > 0);
}

async function printSettings(folder: string, flags: CheckFlags, { io }: CommandScope): Promise<number> {
  const settings = await resolveSettings(flags, io.env, folder);
  emit(io, flags.output, formatSettings(settings, formatOf(flags, 'text') === 'json'));
  return EXIT.done;
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

async function checkAll(
  read: readonly Read[],
  settings: Settings,
  flags: CheckFlags,
  { io, services }: CommandScope,
  progress: ProgressLine,
  faults: Fault[],
): Promise<Report[]> {
  const languages = read.flatMap(({ target, sources }) => [target, ...sources].map(({ language }) => language));
  const session = await services.openSession({
    languages: [...new Set(languages)],
    ...sessionSettings(settings),
    onProgress: progress.step,
  });
  const today = localDay(new Date());
  for (const remark of expiredEntries(settings.choices, today)) warn(io, flags, remark);
  const reports: Report[] = [];
  let batch: SegmentedVersions[] = [];
  const checkBatch = async () => {
    for (const collation of await session.collateAll(batch)) {
      const { target, sources } = collation;
      const pairs = sources.map((source) => ({ target, source, alignment: source.alignment }));
      for (const doubt of doubtsOf(pairs)) {
        progress.clear();
        warn(io, flags, doubt);
      }
      const policy = policyFor(target.document.path, today, settings.profile.value, settings.choices);
      reports.push(session.check(collation, policy));
    }
    batch = [];
  };
  for (const job of read) {
    await nextTurn(); // Lets an interruption through between texts.
    const original = originalOf(job, settings, (text) => warn(io, flags, text));
    await collecting(faults, async () => batch.push({ ...(await prepared(session, job)), original }));
    if (sizeOf(batch) > BATCH_SEGMENTS) await checkBatch();
  }
  await checkBatch();
  return reports;
}

/** Texts that teach the aligner together are so many segments or few more: enough to learn from, and no more in memory than a long book. */
const BATCH_SEGMENTS = 20_000;

function sizeOf(batch: readonly SegmentedVersions[]): number {
  return batch.reduce((sum, { target }) => sum + target.segments.length, 0);
}

/** A target and its sources, cut. */
interface SegmentedVersions {
  readonly target: SegmentedDocument;
  readonly sources: readonly SegmentedDocument[];
  readonly original: LanguageCode | undefined;
}

async function prepared(session: Session, job: Read) {
  const target = session.segment(job.target);
  const sources = job.sources.map((source) => session.segment(source));
  for (const source of sources) await session.prepare(target, source);
  return { target, sources };
}

/** Keeps faults of input for the end; anything else is thrown on. */
async function collecting(faults: Fault[], action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Fault) || error.kind !== 'input') throw error;
    faults.push(error);
  }
}

/** The original asked for, when this text has it. */
function originalOf(
  { target, sources }: Read,
  { original }: Settings,
  tell: (text: string) => void,
): LanguageCode | undefined {
  const { value, from } = original;
  if (value === undefined || sources.some(({ language }) => language === value)) return value;
  const what = `no version of ${target.path} is in ${value}`;
  if (from === '--original') {
    throw new Fault('usage', { where: from, what, cure: 'Name the language of one of its versions.' });
  }
  tell(`${from}: ${what}; the first version is taken as the original`);
  return undefined;
}

async function writeReports(
  reports: readonly Report[],
  single: boolean,
  read: readonly Read[],
  format: string,
  flags: CheckFlags,
  { io }: CommandScope,
): Promise<void> {
  const { REPORTERS } = await import('../../reporters/index.js');
  const reporter = REPORTERS.find(({ id }) => id === format)!;
  const toFile = flags.output !== undefined && flags.output !== '-';
  const texts = new Map(
    read.flatMap(({ target, sources }) => [target, ...sources].map(({ path, text }) => [path, text])),
  );
  const result = single ? reports[0]! : ({ schema: 'taiyaku.report-set/1', reports } as const);
  const rendered = reporter.render(result, {
    texts,
    color: !toFile && wantsColor(io.stdout, io.env, flags.color),
    width: toFile ? 80 : widthOf(io.stdout),
    uncertain: flags.uncertain === true,
  });
  emit(io, flags.output, rendered);
  if (format === 'text' && !flags.uncertain && reports.some(({ summary }) => summary.uncertain > 0)) {
    hint(io, flags, 'Uncertain findings in full: --uncertain. What a check does: taiyaku explain CHECK.');
  }
}
