import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { EXIT, Fault } from '../../core/fault.js';
import { draftsOfReplies, type ReadReplies, type ReviewedText } from '../../correction-report/index.js';
import { findDecisionFolder } from '../../io/decision-file.js';
import { openDecisionStore } from '../../io/decision-store.js';
import { decode } from '../../io/decode.js';
import { fileFault } from '../../io/file-fault.js';
import { standings } from '../../review/decisions/standing.js';
import { plural } from '../../text/plural.js';
import { planCheck } from '../check-jobs.js';
import { hint, warn, warnOfDamage } from '../emit.js';
import type { ImportFlags } from '../flag-types.js';
import { knownTexts } from '../known-texts.js';
import { besideSettings } from '../project-place.js';
import { readTexts } from '../read-run.js';
import { reviewedTexts } from '../reviewed-texts.js';
import { reviewerOf } from '../reviewer.js';
import type { CommandScope } from '../services.js';
import { resolveSettings } from '../settings.js';

/** `taiyaku import FILE [DIR | TARGET --against …]`: reads the answers to a correction report into the decisions. @returns the exit code, never 1 */
export async function importReplies(
  [file, ...texts]: readonly string[],
  flags: ImportFlags,
  scope: CommandScope,
): Promise<number> {
  const { io } = scope;
  if (file === undefined) {
    const cure = 'Write taiyaku import report.xlsx talks/.';
    throw new Fault('usage', { where: 'import', what: 'it is not said which file has the answers', cure });
  }
  const { replies, remarks } = await readReplies(file);
  if (replies.length === 0) warn(io, flags, `${file}: no entry has an answer`);
  const plan = await planCheck(texts.length > 0 ? texts : ['.'], flags, io, 'import FILE');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  const run = await readTexts(plan, settings, flags, scope);
  const known = await knownTexts(run, plan.folder);
  if (known.length === 0) return EXIT.input;
  const folder = findDecisionFolder(plan.folder) ?? besideSettings(settings, plan.folder);
  const store = openDecisionStore(folder, { by: flags.by ?? reviewerOf(io.env) });
  const { lines: decisions, damaged } = store.read();
  warnOfDamage(io, flags, store.path, damaged);
  const reviewed = await reviewedTexts(known, decisions, 'en');
  const made = draftsOfReplies(reviewed, replies, decisions);
  for (const remark of [...remarks, ...made.remarks]) warn(io, flags, `${file}: ${remark}`);
  const counts = countsOf(made.drafts.map(({ verdict }) => verdict));
  if (flags.dryRun) {
    io.stdout.write(`would be added: ${counts}; known already: ${made.known}\n`);
    return run.faults.length > 0 ? EXIT.input : EXIT.done;
  }
  const added = made.drafts.length === 0 ? [] : store.append(made.drafts);
  io.stdout.write(`added: ${counts}; known already: ${made.known}\n`);
  tellConflicts(reviewed, [...decisions, ...added], flags, scope);
  return run.faults.length > 0 ? EXIT.input : EXIT.done;
}

const NAMES = [
  ['accepted', 'accepted'],
  ['dismissed', 'rejected'],
  ['question', 'to be discussed'],
] as const;

function countsOf(verdicts: readonly string[]): string {
  return NAMES.map(([verdict, name]) => `${verdicts.filter((one) => one === verdict).length} ${name}`).join(', ');
}

/** @throws Fault `input` for a file that cannot be read, `usage` for one that is no answered report */
async function readReplies(path: string): Promise<ReadReplies> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileFault(path, error);
  });
  const { readRepliesOf } = await import('../../correction-report/index.js');
  const ending = extname(path).slice(1).toLowerCase();
  const read = await readRepliesOf(bytes, ending, () => decode(bytes, path).text).catch((error: unknown) => {
    // The readers know the bytes, and not where they come from.
    if (!(error instanceof Fault)) throw error;
    const details = error.details.map((detail) => ({ where: path, ...detail }));
    throw new Fault(error.kind, details);
  });
  if (read) return read;
  throw new Fault('usage', {
    where: path,
    what: 'this is no correction report with answers',
    cure: 'Give the report that came back (.xlsx, .docx, .csv, .html), or the answers that its page saved (.json).',
  });
}

function tellConflicts(
  reviewed: readonly ReviewedText[],
  decisions: Parameters<typeof standings>[1],
  flags: ImportFlags,
  { io }: CommandScope,
): void {
  const places = reviewed.flatMap(({ review }) =>
    standings(review, decisions).flatMap(({ status }, k) => {
      const { finding } = review.items[k]!;
      return status === 'conflict' ? [`${review.path}:${finding.target.line} "${finding.target.text}"`] : [];
    }),
  );
  for (const place of places) warn(io, flags, `${place}: a reviewer and an answer contradict each other`);
  if (places.length > 0) hint(io, flags, `${plural(places.length, 'conflict')}: taiyaku review shows both sides`);
  else hint(io, flags, 'Next: taiyaku fix --accepted');
}
