import { checkMessagesFor, localise } from '../check-messages/index.js';
import { Fault } from '../core/fault.js';
import type { Report } from '../core/report.js';
import { wantsColor, widthOf } from '../io/terminal.js';
import type { Reporter } from '../reporters/reporter.js';
import { nearest } from '../text/nearest.js';
import { emit, formatOf, hint } from './emit.js';
import type { CheckFlags } from './flag-types.js';
import type { ReadRun } from './read-run.js';
import { REPORT_FORMATS, type ReportFormat } from './report-formats.js';
import { repositoryPath } from './repository-path.js';
import type { CommandScope } from './services.js';
import { uiLanguage } from './ui-language.js';

/** A form of the report and where it goes. */
export interface Output {
  readonly format: ReportFormat;
  /** Undefined: standard output. */
  readonly file: string | undefined;
  /** The flag that says so, for messages. */
  readonly flag: '-o' | '--output';
}

/**
 * What a check is to write: every `--output FORMAT=FILE`; and to standard output or the file of `-o` what `--format` says, text when nothing is said, unless an `--output` goes there.
 * @throws Fault `usage`
 */
export function readOutputs(flags: CheckFlags): readonly Output[] {
  const named = (flags.outputs ?? []).map(readOutput);
  const isTaken = named.some(({ file }) => file === undefined);
  const isAsked = flags.format !== undefined || flags.json === true || flags.output !== undefined;
  const file = flags.output === '-' ? undefined : flags.output;
  const own: Output[] = isTaken && !isAsked ? [] : [{ format: formatOf(flags, 'text'), file, flag: '-o' }];
  const all = [...named, ...own];
  const places = all.map((output) => output.file ?? 'standard output');
  const twice = places.find((place, k) => places.indexOf(place) !== k);
  if (twice !== undefined) {
    throw new Fault('usage', { where: '--output', what: `${twice} is to take two reports`, cure: 'Name two files.' });
  }
  return all;
}

function readOutput(text: string): Output {
  const at = text.indexOf('=');
  const [name, file] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const format = REPORT_FORMATS.find((one) => one === name);
  const example = 'Write --output sarif=report.sarif, or --output github=- for standard output.';
  if (format === undefined) {
    const meant = nearest(name, REPORT_FORMATS);
    const cure = meant ? `Did you mean ${meant}?` : `The formats are ${REPORT_FORMATS.join(', ')}.`;
    throw new Fault('usage', { where: '--output', what: `there is no format "${name}"`, cure });
  }
  if (file === '') throw new Fault('usage', { where: '--output', what: `"${text}" names no file`, cure: example });
  return { format, file: file === '-' ? undefined : file, flag: '--output' };
}

/** Formats that have no place for a text that could not be read: standard error has it. */
const WITHOUT_UNREAD: readonly ReportFormat[] = ['text', 'json'];

/**
 * Writes the reports of a run in every form that was asked for.
 * @param reports none where the one text that was asked for could not be read: formats for build servers say so, so that a server that only looks at a file does not take the text for checked
 */
export async function writeReports(
  reports: readonly Report[],
  run: ReadRun,
  outputs: readonly Output[],
  flags: CheckFlags,
  scope: CommandScope,
): Promise<void> {
  const { REPORTERS } = await import('../reporters/index.js');
  const isUnread = run.isSingle && reports.length === 0;
  for (const output of outputs) {
    if (isUnread && WITHOUT_UNREAD.includes(output.format)) continue;
    const reporter = REPORTERS.find(({ id }) => id === output.format)!;
    emit(scope.io, output.file, await render(reporter, reports, run, output, flags, scope), output.flag);
  }
  const isText = outputs.some(({ format, file }) => format === 'text' && file === undefined);
  if (isText && !flags.uncertain && reports.some(({ summary }) => summary.uncertain > 0)) {
    hint(scope.io, flags, 'Uncertain findings in full: --uncertain. What a check does: taiyaku explain CHECK.');
  }
}

async function render(
  reporter: Reporter,
  reports: readonly Report[],
  { isSingle, read, faults }: ReadRun,
  { file }: Output,
  flags: CheckFlags,
  { io }: CommandScope,
): Promise<string> {
  const { reportWordsFor } = await import('../reporters/index.js');
  // Formats for programs are in English wherever they are written.
  const language = reporter.isForPeople ? uiLanguage(flags.uiLang, io.env) : 'en';
  const catalogue = await checkMessagesFor(language);
  const spoken = reports.map((report) => localise(report, catalogue));
  const [only] = isSingle ? spoken : [];
  const result = only ?? ({ schema: 'taiyaku.report-set/1', reports: spoken } as const);
  return reporter.render(result, {
    texts: new Map(read.flatMap(({ target, sources }) => [target, ...sources].map(({ path, text }) => [path, text]))),
    color: file === undefined && wantsColor(io.stdout, io.env, flags.color),
    width: file === undefined ? widthOf(io.stdout) : 80,
    uncertain: flags.uncertain === true,
    words: await reportWordsFor(language),
    unread: faults.flatMap(({ details }) => details.map(({ where = '', what }) => ({ path: where, what }))),
    repositoryPath,
  });
}
