import { EXIT, type Fault } from '../../core/fault.js';
import type { Report } from '../../core/report.js';
import { wantsColor, widthOf } from '../../io/terminal.js';
import { planCheck } from '../check-jobs.js';
import { checkTexts, type Read, readJobs } from '../check-run.js';
import { emit, formatOf, guardOutput, hint } from '../emit.js';
import { exitCodeOf } from '../exit-codes.js';
import { formatFault } from '../faults.js';
import type { CheckFlags } from '../flags.js';
import { createProgress } from '../progress.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';

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
  const reports: Report[] = [];
  await checkTexts(read, { settings, flags, scope, progress, faults }, ({ report }) => reports.push(report));
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
