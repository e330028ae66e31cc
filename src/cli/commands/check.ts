import { EXIT } from '../../core/fault.js';
import { charactersOf } from '../../core/mqm.js';
import { decisionsFor, withDecisions } from '../apply-decisions.js';
import { baselineInForce, passableBy, withBaseline } from '../baseline.js';
import { changedJobs, readTextsBefore } from '../changed-texts.js';
import { type Job, planCheck } from '../check-jobs.js';
import { policiesOf } from '../check-run.js';
import { comparisonOf } from '../comparison.js';
import { readEarlierTexts } from '../earlier-texts.js';
import { emit, formatOf, note, warn } from '../emit.js';
import type { CheckFlags } from '../flag-types.js';
import { gatesOf, outcomeOf, scoreNote } from '../gates.js';
import { knownTexts } from '../known-texts.js';
import { lessonsFor } from '../lessons-in-force.js';
import { onlyNew } from '../only-new.js';
import { readTexts } from '../read-run.js';
import { readOutputs, writeReports } from '../report-outputs.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';
import { STAGED_TEXTS } from '../staged-texts.js';
import type { TextReview } from '../text-review.js';

/** `taiyaku check`. @returns the exit code */
export async function check(operands: readonly string[], flags: CheckFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  const outputs = readOutputs(flags);
  if (flags.printConfig && operands.length === 0) return printSettings('.', flags, scope);
  const comparison = comparisonOf(operands, flags, io.env);
  const plan = await planCheck(operands, flags, io, 'check', flags.staged ? STAGED_TEXTS : undefined);
  if (flags.printConfig) return printSettings(plan.folder, flags, scope);
  const settings = await resolveSettings(flags, io.env, plan.folder);
  const gates = gatesOf(flags, settings.failOn.value);
  const old = baselineInForce(settings, io, flags);
  const choose = comparison && ((jobs: readonly Job[]) => changedJobs(jobs, plan, comparison, flags, scope));
  const asked = await readTexts(plan, settings, flags, scope, outputs, choose);
  const run = await (comparison ? readTextsBefore(asked, comparison) : readEarlierTexts(asked));
  const texts = await knownTexts(run, plan.folder);
  if (run.isSingle && texts.length === 0) {
    await writeReports([], run, outputs, flags, scope);
    return EXIT.input;
  }
  const decisions = decisionsFor(plan.folder);
  const policyOf = policiesOf(run);
  const isPassable = passableBy(decisions);
  const reportOf = (text: TextReview) => {
    const policy = policyOf(text.review);
    return withBaseline(withDecisions(text, policy, decisions), policy, old, isPassable);
  };
  // Last, so that what was judged before is not new, either.
  const reports = comparison ? await onlyNew(run, plan.folder, texts, reportOf) : texts.map(reportOf);
  await writeReports(reports, run, outputs, flags, scope);
  const characters = texts.reduce((sum, { review }) => sum + charactersOf(review.text), 0);
  const outcome = outcomeOf(reports, characters, gates, run.faults.length > 0);
  for (const reason of outcome.reasons) warn(io, flags, reason);
  // Without a text, or with one that could not be read, there is no score of all texts.
  const score = texts.length > 0 && run.faults.length === 0 ? scoreNote(outcome, gates, flags.verbose) : undefined;
  if (score !== undefined) note(io, flags, score);
  return outcome.code;
}

async function printSettings(folder: string, flags: CheckFlags, { io }: CommandScope): Promise<number> {
  const settings = await resolveSettings(flags, io.env, folder);
  emit(io, flags.output, formatSettings(settings, formatOf(flags, 'text') === 'json', lessonsFor(folder)));
  return EXIT.done;
}
