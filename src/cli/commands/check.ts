import { checkMessagesFor, localise } from '../../check-messages/index.js';
import { EXIT } from '../../core/fault.js';
import type { Report } from '../../core/report.js';
import { wantsColor, widthOf } from '../../io/terminal.js';
import { decisionsFor, withDecisions } from '../apply-decisions.js';
import { planCheck } from '../check-jobs.js';
import { checkTexts, type ReadRun, readTexts } from '../check-run.js';
import { readEarlierTexts } from '../earlier-texts.js';
import { emit, formatOf, hint } from '../emit.js';
import { exitCodeOf } from '../exit-codes.js';
import type { CheckFlags } from '../flag-types.js';
import { lessonsFor } from '../lessons-in-force.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';

/** `taiyaku check`. @returns the exit code */
export async function check(operands: readonly string[], flags: CheckFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  const format = formatOf(flags, 'text');
  if (flags.printConfig && operands.length === 0) return printSettings('.', flags, scope);
  const plan = await planCheck(operands, flags, io);
  if (flags.printConfig) return printSettings(plan.folder, flags, scope);
  const settings = await resolveSettings(flags, io.env, plan.folder);
  const run = await readEarlierTexts(await readTexts(plan, settings, flags, scope));
  const reports: Report[] = [];
  const decisions = decisionsFor(plan.folder);
  await checkTexts(run, (checked) => reports.push(withDecisions(checked, decisions)));
  if (run.isSingle && reports.length === 0) return EXIT.input;
  await writeReports(reports, run, format, flags, scope);
  return exitCodeOf(reports, settings.failOn.value, run.faults.length > 0);
}

async function printSettings(folder: string, flags: CheckFlags, { io }: CommandScope): Promise<number> {
  const settings = await resolveSettings(flags, io.env, folder);
  emit(io, flags.output, formatSettings(settings, formatOf(flags, 'text') === 'json', lessonsFor(folder)));
  return EXIT.done;
}

async function writeReports(
  reports: readonly Report[],
  { isSingle, read }: ReadRun,
  format: string,
  flags: CheckFlags,
  { io }: CommandScope,
): Promise<void> {
  const { REPORTERS, reportWordsFor } = await import('../../reporters/index.js');
  const reporter = REPORTERS.find(({ id }) => id === format)!;
  const toFile = flags.output !== undefined && flags.output !== '-';
  const texts = new Map(
    read.flatMap(({ target, sources }) => [target, ...sources].map(({ path, text }) => [path, text])),
  );
  // Formats for programs are in English wherever they are written.
  const language = format === 'text' ? uiLanguage(flags.uiLang, io.env) : 'en';
  const catalogue = await checkMessagesFor(language);
  const spoken = reports.map((report) => localise(report, catalogue));
  const result = isSingle ? spoken[0]! : ({ schema: 'taiyaku.report-set/1', reports: spoken } as const);
  const rendered = reporter.render(result, {
    texts,
    color: !toFile && wantsColor(io.stdout, io.env, flags.color),
    width: toFile ? 80 : widthOf(io.stdout),
    uncertain: flags.uncertain === true,
    words: await reportWordsFor(language),
  });
  emit(io, flags.output, rendered);
  if (format === 'text' && !flags.uncertain && reports.some(({ summary }) => summary.uncertain > 0)) {
    hint(io, flags, 'Uncertain findings in full: --uncertain. What a check does: taiyaku explain CHECK.');
  }
}
