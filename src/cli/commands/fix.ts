import type { Decision } from '../../core/decision.js';
import { EXIT, Fault } from '../../core/fault.js';
import { findDecisionFolder } from '../../io/decision-file.js';
import { type DecisionStore, openDecisionStore } from '../../io/decision-store.js';
import { wantsColor } from '../../io/terminal.js';
import { writeTarget } from '../../io/write-target.js';
import { planCorrections } from '../../review/corrections.js';
import { withOwnItems } from '../../review/decisions/own.js';
import { standings } from '../../review/decisions/standing.js';
import { writtenDrafts } from '../../review/decisions/written.js';
import { plural } from '../../text/plural.js';
import { planCheck } from '../check-jobs.js';
import { formatChanges, formatConflicts } from '../correction-diff.js';
import { emit, hint, warnOfDamage } from '../emit.js';
import { formatFault } from '../faults.js';
import type { FixFlags } from '../flag-types.js';
import { knownTexts } from '../known-texts.js';
import { lessonsFor } from '../lessons-in-force.js';
import { besideSettings } from '../project-place.js';
import { readTexts } from '../read-run.js';
import { reviewerOf } from '../reviewer.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';
import { formatOfTarget } from '../target-format.js';
import type { TextReview } from '../text-review.js';
import { undoFix } from './fix-undo.js';

/** `taiyaku fix`: writes the accepted corrections into the texts, or puts back what it last wrote. @returns the exit code */
export async function fix(operands: readonly string[], flags: FixFlags, scope: CommandScope): Promise<number> {
  refuseWrongUse(operands, flags);
  if (flags.undo) return undoFix(operands, scope);
  const { io } = scope;
  const plan = await planCheck(operands, flags, io, 'fix --accepted');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) {
    emit(io, undefined, formatSettings(settings, false, lessonsFor(plan.folder)));
    return EXIT.done;
  }
  const folder = findDecisionFolder(plan.folder) ?? besideSettings(settings, plan.folder);
  const store = openDecisionStore(folder, { by: reviewerOf(io.env) });
  const { lines: decisions, damaged } = store.read();
  warnOfDamage(io, flags, store.path, damaged);
  const run = await readTexts(plan, settings, flags, scope);
  const texts = await knownTexts(run, plan.folder);
  const target: FixScope = { folder, store, flags, scope, decisions, at: new Date().toISOString() };
  let failed = run.faults.length > 0;
  for (const text of texts) {
    try {
      await fixText(text, target);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      io.stderr.write(formatFault(error));
      failed = true;
    }
  }
  return failed ? EXIT.input : EXIT.done;
}

function refuseWrongUse(operands: readonly string[], { accepted, undo, dryRun }: FixFlags): void {
  const fault = (where: string, what: string, cure: string) => new Fault('usage', { where, what, cure });
  if (undo && (accepted || dryRun)) {
    throw fault('--undo', 'it puts back what was written last, and takes no other flag', 'Give it alone.');
  }
  if (!undo && !accepted) {
    const cure = 'Write taiyaku fix --accepted FOLDER, with --dry-run to see the changes first.';
    throw fault('fix', 'it is not said what is to be written', cure);
  }
  if (operands[0] === '-') {
    throw fault('-', 'standard input is no file that corrections can be written into', 'Name the file.');
  }
}

interface FixScope {
  /** In which `.taiyaku/` stands. */
  readonly folder: string;
  readonly store: DecisionStore;
  readonly flags: FixFlags;
  readonly scope: CommandScope;
  /** Those of the whole file. */
  readonly decisions: readonly Decision[];
  /** When the run began, in UTC (ISO 8601). */
  readonly at: string;
}

/** Shows the changes of one text and writes them. @throws Fault `input` when it cannot be written; it is as it was then */
async function fixText(
  { review: checked, sha256 }: TextReview,
  { folder, store, flags, scope: { io }, decisions, at }: FixScope,
): Promise<void> {
  const { path } = checked;
  const review = withOwnItems(checked, decisions);
  const standing = standings(review, decisions);
  const { id: format, markup } = await formatOfTarget(path);
  const plan = planCorrections(review, standing, markup);
  const conflicts = plan.changes.filter(({ conflict }) => conflict).length;
  const ids = plan.decisions.map(({ id }) => id);
  const isDry = flags.dryRun === true;
  if (!isDry && plan.edits.length > 0) {
    const by = [...new Set([...plan.edits.map(({ decision }) => decision), ...ids])];
    await writeTarget(folder, { path, sha256, format, edits: plan.edits, decisions: by, at });
  }
  io.stdout.write(formatChanges(path, plan.changes, wantsColor(io.stdout, io.env, flags.color)));
  io.stderr.write(formatConflicts(path, plan.changes));
  if (!isDry && ids.length > 0) store.append(writtenDrafts(review, standing, plan.decisions, decisions));
  hint(io, flags, summaryOf(path, plan.changes.length - conflicts, conflicts, isDry));
}

function summaryOf(path: string, written: number, conflicts: number, isDry: boolean): string {
  if (written + conflicts === 0) return `${path}: nothing to write`;
  const left = conflicts > 0 ? `, ${plural(conflicts, 'conflict')} left` : '';
  if (isDry) return `${path}: ${plural(written, 'sentence')} would change${left}`;
  const undo = written > 0 ? `. Put it back: taiyaku fix --undo ${path}` : '';
  return `${path}: ${plural(written, 'sentence')} changed${left}${undo}`;
}
