import { dirname, join, resolve } from 'node:path';
import {
  type Baseline,
  type BaselineText,
  countEntries,
  entryOf,
  type Pruned,
  prune,
  type TextState,
  withTexts,
} from '../../core/baseline.js';
import { EXIT, Fault } from '../../core/fault.js';
import type { Finding } from '../../core/finding.js';
import { isAbsent, pathInBaseline, writeBaseline } from '../../io/baseline-file.js';
import { findConfig } from '../../io/config.js';
import { BASELINE_NAME } from '../../io/config-schema.js';
import { isFile, nearestFolder } from '../../io/project-folder.js';
import type { CliIo } from '../../io/terminal.js';
import { plural } from '../../text/plural.js';
import { formatTable } from '../../text/table.js';
import { visible } from '../../text/visible.js';
import { decisionsFor, withDecisions } from '../apply-decisions.js';
import { type BaselineInForce, baselineInForce, passableBy, readOldFindings } from '../baseline.js';
import { type Plan, planCheck } from '../check-jobs.js';
import { policiesOf } from '../check-run.js';
import { readEarlierTexts } from '../earlier-texts.js';
import { emit, hint, warn } from '../emit.js';
import type { BaselineFlags, BaselineShowFlags } from '../flag-types.js';
import { knownTexts } from '../known-texts.js';
import { lessonsFor } from '../lessons-in-force.js';
import { type ReadRun, readTexts } from '../read-run.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings, type Settings } from '../settings.js';
import { shortPath } from '../short-path.js';
import type { TextReview } from '../text-review.js';
import { folderOperand, formatJson, noneIn } from './decisions.js';

/** Of a check that compares with an earlier commit nothing is known when none was named. */
const NEEDS_EARLIER = 'stale-translation';

/** `taiyaku baseline create TARGET|DIR`: what is open now may stay. @returns the exit code */
export async function baselineCreate(
  operands: readonly string[],
  flags: BaselineFlags,
  scope: CommandScope,
): Promise<number> {
  const { io } = scope;
  const plan = await planCheck(operands, flags, io, 'baseline create');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) return printSettings(plan, settings, scope);
  const path = placeFor(plan.folder, settings);
  const old = oldOne(path, flags, io);
  const run = await readEarlierTexts(await readTexts(plan, settings, flags, scope));
  const texts = await knownTexts(run, plan.folder);
  if (run.faults.length > 0 || texts.length === 0) {
    warn(io, flags, 'no baseline was written: what an unread text has would be missing in it');
    return EXIT.input;
  }
  const { open, others } = sortFindings(texts, run, plan);
  const entries = open.map(({ text, findings }): BaselineText => {
    return { path: pathInBaseline(path, text), findings: findings.map(entryOf) };
  });
  writeBaseline(path, withTexts(old, entries));
  const holding = entries.filter(({ findings }) => findings.length > 0);
  const sum = `${plural(countEntries(entries), 'finding')} of ${plural(holding.length, 'text')}`;
  io.stdout.write(`${visible(path)}: ${sum}\n`);
  if (others > 0) {
    const verb = others === 1 ? 'stays' : 'stay';
    warn(io, flags, `${plural(others, 'finding')} ${verb} open: a check is locked, or a reviewer has answered`);
  }
  return EXIT.done;
}

/** Beside the configuration; else in the folder one is in, when it is one in which the texts' baseline is looked for; else beside the texts. */
function placeFor(folder: string, { baseline, config }: Settings): string {
  if (baseline.value !== undefined) return baseline.value;
  if (baseline.from !== 'default') {
    const cure = 'Leave it out, or name the file to be written: --baseline FILE.';
    throw new Fault('usage', { where: baseline.from, what: 'it says that there is to be no baseline', cure });
  }
  const found = findConfig(folder);
  if (config !== undefined && found !== undefined) return shortPath(join(dirname(found), BASELINE_NAME));
  const here = process.cwd();
  const own = nearestFolder(folder, (one) => one === here) ?? folder;
  return shortPath(join(own, BASELINE_NAME));
}

/** The baseline whose other texts stay. @throws Fault `usage` when it would be written over, and that was not asked for */
function oldOne(path: string, flags: BaselineFlags, io: CliIo): Baseline | undefined {
  if (!isFile(path)) return undefined;
  if (flags.force) return readOldFindings(path, io, flags);
  throw new Fault('usage', {
    where: path,
    what: 'there is a baseline already',
    cure: 'taiyaku baseline prune takes out what is mended; --force also puts in what is new.',
  });
}

/** What may go into a baseline, by text, and how many open findings may not. */
function sortFindings(texts: readonly TextReview[], run: ReadRun, { folder }: Plan) {
  const decisions = decisionsFor(folder);
  const isPassable = passableBy(decisions);
  const policyOf = policiesOf(run);
  let others = 0;
  const open = texts.map((text) => {
    const policy = policyOf(text.review);
    const standing = withDecisions(text, policy, decisions).findings.filter(isStanding);
    const findings = standing.filter((finding) => isPassable(finding, policy));
    others += standing.length - findings.length;
    return { text: text.review.path, findings };
  });
  return { open, others };
}

function isStanding({ status }: Finding): boolean {
  return status !== 'dismissed' && status !== 'written';
}

/** `taiyaku baseline prune [TARGET|DIR]`: takes out what is no longer needed. @returns the exit code */
export async function baselinePrune(
  operands: readonly string[],
  flags: BaselineFlags,
  scope: CommandScope,
): Promise<number> {
  const { io } = scope;
  const asked = operands.length === 0 ? ['.'] : operands;
  const plan = await planCheck(asked, flags, io, 'baseline prune');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) return printSettings(plan, settings, scope);
  const old = baselineInForce(settings, io, flags);
  if (operands.length === 0) await requireTexts(plan, settings, old);
  if (!old) {
    hint(io, flags, noneIn('baseline', [plan.folder]));
    return EXIT.done;
  }
  const run = await readEarlierTexts(await readTexts(plan, withAllFindings(settings), flags, scope));
  const texts = await knownTexts(run, plan.folder);
  const pruned = prune(old.baseline, statesBy(texts, old), (check) => wasRun(check, settings));
  const { mended, absent } = pruned;
  if (mended + absent.entries > 0 && !flags.dryRun) writeBaseline(old.path, pruned.baseline);
  io.stdout.write(`${visible(old.path)}: ${sayPruned(pruned, flags.dryRun === true)}\n`);
  return run.faults.length > 0 ? EXIT.input : EXIT.done;
}

/**
 * Nobody has named a folder, and the one that is meant has no texts, as the root of a repository: a build server must not take that for a baseline that is as it should be.
 * @throws Fault `input` that names the folder of a text in the baseline
 */
async function requireTexts({ folder, jobs }: Plan, settings: Settings, old: BaselineInForce | undefined) {
  try {
    await jobs(settings);
  } catch (error) {
    if (!(error instanceof Fault) || error.details[0]?.where !== folder) throw error;
    const [known] = old?.baseline.texts ?? [];
    if (!old || !known) throw error;
    const place = shortPath(resolve(dirname(old.path), dirname(known.path)));
    const what = 'no two versions of a text are here, and no folder is named';
    throw new Fault('input', { where: folder, what, cure: `Name their folder: taiyaku baseline prune ${place}` });
  }
}

/** A finding that the quiet profile does not report is there all the same. */
function withAllFindings(settings: Settings): Settings {
  const { profile } = settings;
  return profile.value === 'quiet' ? { ...settings, profile: { ...profile, value: 'default' } } : settings;
}

function wasRun(check: string, { choices, since }: Settings): boolean {
  if (choices.checks.get(check)?.off) return false;
  return check !== NEEDS_EARLIER || since.value !== undefined;
}

function statesBy(texts: readonly TextReview[], { path }: BaselineInForce): (name: string) => TextState {
  const fingerprintsOf = ({ review }: TextReview) => review.items.flatMap(({ finding }) => finding.fingerprints);
  const seen = new Map(texts.map((text) => [pathInBaseline(path, text.review.path), new Set(fingerprintsOf(text))]));
  return (name) => seen.get(name) ?? (isAbsent(path, name) ? 'absent' : 'unchecked');
}

function sayPruned({ mended, absent, staying }: Pruned, isTrial: boolean): string {
  const stay = `${staying} ${staying === 1 ? 'stays' : 'stay'}`;
  if (mended + absent.entries === 0) return `nothing ${isTrial ? 'would go' : 'went'}, ${stay}`;
  const parts = [
    ...(mended > 0 ? [`${plural(mended, 'finding')} no longer there`] : []),
    ...(absent.entries > 0 ? [`${plural(absent.entries, 'finding')} of ${plural(absent.texts, 'absent text')}`] : []),
  ];
  return `${parts.join(' and ')} ${isTrial ? 'would go' : 'went'}, ${stay}`;
}

/** `taiyaku baseline show [DIR]`. @returns 0, also when there is none */
export async function baselineShow(
  operands: readonly string[],
  flags: BaselineShowFlags,
  { io }: CommandScope,
): Promise<number> {
  const folder = folderOperand(operands);
  const settings = await resolveSettings(flags, io.env, folder);
  const inForce = baselineInForce(settings, io, flags);
  if (!inForce) hint(io, flags, noneIn('baseline', operands));
  const texts = countsOf(inForce?.baseline.texts ?? []);
  if (flags.json) {
    const sum = texts.reduce((total, { findings }) => total + findings, 0);
    io.stdout.write(formatJson({ baseline: inForce?.path ?? null, findings: sum, texts }));
  } else if (inForce) {
    const rows = texts.flatMap(({ path, checks }) =>
      Object.entries(checks).map(([check, count]) => [path, check, String(count)]),
    );
    io.stdout.write(formatTable(['text', 'check', 'findings'], rows));
  }
  return EXIT.done;
}

/** How many findings of each check may stay in each text. A text that a merge has doubled is one. */
function countsOf(texts: readonly BaselineText[]) {
  const byText = new Map<string, Map<string, string>>();
  for (const { path, findings } of texts) {
    const own = byText.get(path) ?? new Map<string, string>();
    for (const { id, check } of findings) own.set(id, check);
    byText.set(path, own);
  }
  return [...byText].map(([path, own]) => {
    const checks = new Map<string, number>();
    for (const check of [...own.values()].sort()) checks.set(check, (checks.get(check) ?? 0) + 1);
    return { path, findings: own.size, checks: Object.fromEntries(checks) };
  });
}

function printSettings({ folder }: Plan, settings: Settings, { io }: CommandScope): number {
  emit(io, undefined, formatSettings(settings, false, lessonsFor(folder)));
  return EXIT.done;
}
