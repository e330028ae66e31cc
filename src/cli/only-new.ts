import type { Fault } from '../core/fault.js';
import type { Report } from '../core/report.js';
import { keepNew } from '../engine/only-new.js';
import { warn } from './emit.js';
import { knownTexts } from './known-texts.js';
import type { Read, ReadRun } from './read-run.js';
import type { TextReview } from './text-review.js';

/** A text that was checked, and what is reported of it. */
interface Reported {
  readonly text: TextReview;
  readonly report: Report;
}

/**
 * The reports of a run without what was found in the texts as they were, too: those are checked for that, silently, with the same settings.
 * @param run whose texts were read with their earlier ones
 * @param texts what is known of them, one a report
 * @param reportOf the report of a text, with everything that is said of its findings: reviewers' own findings were there before, too
 */
export async function onlyNew(
  run: ReadRun,
  folder: string,
  texts: readonly TextReview[],
  reportOf: (text: TextReview) => Report,
): Promise<Report[]> {
  const reported = texts.map((text): Reported => ({ text, report: reportOf(text) }));
  const before = reported.some(isInDoubt) ? await checkBefore(run, folder, reportOf) : undefined;
  return reported.map(({ text, report }) => {
    const { path } = text.review;
    const { touched } = text;
    if (touched === undefined) return keepNew(report, undefined);
    if (!before) return keepNew(report, { touched, findings: [] });
    const findings = before.get(path);
    return keepNew(report, findings && { touched, findings });
  });
}

/** True when a finding is in no sentence that was touched: whether it is new cannot be known from that alone. */
function isInDoubt({ text, report }: Reported): boolean {
  const touched = text.touched && new Set(text.touched);
  return touched !== undefined && report.findings.some(({ segment }) => !touched.has(segment));
}

/** What was found in the texts as they were, by the target's path; nothing for a text that was not there with all its versions, or cannot be checked. */
async function checkBefore(
  run: ReadRun,
  folder: string,
  reportOf: (text: TextReview) => Report,
): Promise<ReadonlyMap<string, Report['findings']>> {
  const { io } = run.scope;
  const read = run.read.flatMap(readBefore);
  const faults: Fault[] = [];
  const stderr = { isTTY: false, columns: undefined, write: () => undefined };
  run.progress.step('checking the texts as they were');
  const scope = { ...run.scope, io: { ...io, stderr } };
  const texts = await knownTexts({ ...run, read, faults, remark: () => undefined, scope }, folder);
  run.progress.clear();
  for (const { where, what } of faults.flatMap(({ details }) => details)) {
    const text = `${where ?? 'a text'} cannot be checked as it was: ${what}; all that is found in it counts as new`;
    warn(io, run.flags, text);
  }
  return new Map(texts.map((text) => [text.review.path, reportOf(text).findings]));
}

/** A version that is new says something of every sentence: such a text is not held against what it was. */
function readBefore({ earlier }: Read): Read[] {
  const sources = earlier?.sources.filter((source) => source !== undefined);
  return earlier && sources?.length === earlier.sources.length ? [{ target: earlier.target, sources }] : [];
}
