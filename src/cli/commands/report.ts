import { extname } from 'node:path';
import { EXIT, Fault } from '../../core/fault.js';
import { LANGUAGES, type PackLanguage } from '../../core/language.js';
import { correctionWordsFor, makeCorrectionReport, writerOf } from '../../correction-report/index.js';
import { version } from '../../io/version.js';
import { writeOutput } from '../../io/write-output.js';
import { decisionsFor } from '../apply-decisions.js';
import { planCheck } from '../check-jobs.js';
import { CORRECTION_ENDINGS, type CorrectionEnding } from '../correction-endings.js';
import { emit, hint } from '../emit.js';
import type { ReportFlags } from '../flag-types.js';
import { knownTexts } from '../known-texts.js';
import { lessonsFor } from '../lessons-in-force.js';
import { readTexts } from '../read-run.js';
import { reviewedTexts } from '../reviewed-texts.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';
import type { TextReview } from '../text-review.js';

/** `taiyaku report`: the correction report of texts. @returns the exit code, never 1 */
export async function report(operands: readonly string[], flags: ReportFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  const plan = await planCheck(operands, flags, io, 'report');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) {
    emit(io, undefined, formatSettings(settings, false, lessonsFor(plan.folder)));
    return EXIT.done;
  }
  const format = formatOfReport(flags);
  if (flags.judged && flags.uncertain) throw contradiction();
  const date = dayOf(flags.date);
  const run = await readTexts(plan, settings, flags, scope);
  const texts = await knownTexts(run, plan.folder);
  if (texts.length === 0) return EXIT.input;
  const language = flags.reportLang ?? languageOf(texts);
  const reviewed = await reviewedTexts(texts, decisionsFor(plan.folder), language);
  const made = makeCorrectionReport(reviewed, {
    version,
    language,
    ...(date !== undefined && { date }),
    ...(flags.title !== undefined && { title: flags.title }),
    ...(flags.note !== undefined && { note: flags.note }),
    glossaries: settings.glossary.value,
    uncertain: flags.uncertain === true,
    judged: flags.judged === true,
  });
  const writer = await writerOf(format === 'pdf' ? 'html' : format);
  const written = await writer.write(made, await correctionWordsFor(language));
  const bytes = format === 'pdf' ? await (await import('../../io/print-page.js')).printPage(written, io.env) : written;
  if (flags.output === undefined || flags.output === '-') io.stdout.write(new TextDecoder().decode(bytes));
  else writeOutput(flags.output, bytes);
  const { errors, open } = made.scorecard;
  hint(io, flags, `${errors} confirmed, ${open} open${open > 0 ? ': taiyaku review judges them' : ''}`);
  return run.faults.length > 0 ? EXIT.input : EXIT.done;
}

/** Formats that a terminal or a pipe can take. */
const OF_TEXT: readonly CorrectionEnding[] = ['md', 'csv', 'json', 'txt', 'diff', 'html'];

/** @throws Fault `usage` where neither flag nor ending says it, or a format of bytes has no file */
export function formatOfReport({ format, output }: Pick<ReportFlags, 'format' | 'output'>): CorrectionEnding {
  const isFile = output !== undefined && output !== '-';
  const ending = isFile ? extname(output).slice(1).toLowerCase() : '';
  const found = format ?? CORRECTION_ENDINGS.find((one) => one === ending) ?? (isFile ? undefined : 'md');
  if (found === undefined) {
    const cure = `End it in ${CORRECTION_ENDINGS.map((one) => `.${one}`).join(', ')}, or say --format.`;
    throw new Fault('usage', { where: output!, what: 'its ending says no format', cure });
  }
  if (isFile || OF_TEXT.includes(found)) return found;
  throw new Fault('usage', { where: '--format', what: `${found} is no text`, cure: `Write -o report.${found}.` });
}

/** @throws Fault `usage` for what is no day */
function dayOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const day = new Date(`${date}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date) && day.toISOString().startsWith(date);
  if (isDay) return date;
  throw new Fault('usage', { where: '--date', what: `"${date}" is no day`, cure: 'Write it as 2027-03-31.' });
}

/** Who gets the report reads the text. */
function languageOf([first]: readonly TextReview[]): PackLanguage {
  return LANGUAGES.find((code) => code === first!.review.language) ?? 'en';
}

function contradiction(): Fault {
  const what = 'it contradicts --uncertain, which shows what nobody has judged';
  return new Fault('usage', { where: '--judged', what, cure: 'Give one of the two.' });
}
