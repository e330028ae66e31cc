import type { Decision } from '../../core/decision.js';
import { EXIT, Fault } from '../../core/fault.js';
import { findDecisionFolder } from '../../io/decision-file.js';
import { openDecisionStore } from '../../io/decision-store.js';
import { rewriteDecisions } from '../../io/rewrite-decisions.js';
import { compactDecisions, holdingOf } from '../../review/decisions/compact.js';
import { headsBySubject, isConflict, isWide } from '../../review/decisions/standing.js';
import { type Statistics, statisticsOf } from '../../review/decisions/statistics.js';
import { formatTable } from '../../text/table.js';
import { escapeUnseen } from '../../text/visible.js';
import { hint, warn, warnOfDamage } from '../emit.js';
import type { CommonFlags, DecisionsCompactFlags, DecisionsFlags } from '../flag-types.js';
import type { CommandScope } from '../services.js';

/** `taiyaku decisions list [DIR]`: what holds. @returns 0, also when there is none */
export async function decisionsList(
  operands: readonly string[],
  flags: DecisionsFlags,
  { io }: CommandScope,
): Promise<number> {
  const holding = holdingOf(readAll(operands, flags, { io }));
  if (flags.json) io.stdout.write(formatJson(holding));
  else if (holding.length > 0)
    io.stdout.write(formatTable(['when', 'who', 'verdict', 'check', 'words', 'reason'], rowsOf(holding)));
  return EXIT.done;
}

/** `taiyaku decisions stats [DIR]`. @returns 0 */
export async function decisionsStats(
  operands: readonly string[],
  flags: DecisionsFlags,
  { io }: CommandScope,
): Promise<number> {
  const statistics = statisticsOf(readAll(operands, flags, { io }));
  io.stdout.write(flags.json ? formatJson(statistics) : formatStatistics(statistics));
  return EXIT.done;
}

/** `taiyaku decisions compact [DIR]`. @returns 0 */
export async function decisionsCompact(
  operands: readonly string[],
  flags: DecisionsCompactFlags,
  { io }: CommandScope,
): Promise<number> {
  const folder = folderOf(operands);
  if (folder === undefined) {
    hint(io, flags, noneIn('decisions', operands));
    return EXIT.done;
  }
  const isTrial = flags.dryRun === true;
  const { before, after, damaged } = rewriteDecisions(folder, compactDecisions, isTrial);
  const stay = after === 1 ? 'stays' : 'stay';
  io.stdout.write(`${lines(before - after)} ${isTrial ? 'would go' : 'went'}, ${lines(after)} ${stay}\n`);
  if (damaged === 1) warn(io, flags, '1 line of them is no decision and was left as it is');
  if (damaged > 1) warn(io, flags, `${damaged} lines of them are no decisions and were left as they are`);
  return EXIT.done;
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

function readAll(
  operands: readonly string[],
  flags: CommonFlags,
  { io }: Pick<CommandScope, 'io'>,
): readonly Decision[] {
  const folder = folderOf(operands);
  if (folder === undefined) {
    hint(io, flags, noneIn('decisions', operands));
    return [];
  }
  const { path, read } = openDecisionStore(folder, { by: '' });
  const { lines: decisions, damaged } = read();
  warnOfDamage(io, flags, path, damaged);
  return decisions;
}

/** The folder that has the decisions for the one that was named; undefined when none has. @throws Fault `usage` for two */
export function folderOf(operands: readonly string[]): string | undefined {
  return findDecisionFolder(folderOperand(operands));
}

/** The folder that was named, or the one that one is in. @throws Fault `usage` for two */
export function folderOperand(operands: readonly string[]): string {
  const [folder = '.', ...rest] = operands;
  if (rest.length > 0) {
    throw new Fault('usage', { where: rest[0]!, what: 'one folder is enough', cure: 'Name one folder, or none.' });
  }
  return folder;
}

/** Says that nothing was found. @param what `decisions`, `lessons` */
export function noneIn(what: string, [folder = '.']: readonly string[]): string {
  return `no ${what} in ${folder} and the folders above it`;
}

/** A conflict in one place, where its first judgement stands. */
function rowsOf(holding: readonly Decision[]): string[][] {
  return [...headsBySubject(holding).values()].flatMap((heads) =>
    heads.map((decision) => {
      const { at, by, verdict, scope, subject, reason, comment } = decision;
      const reach = isWide(decision) ? ` ${scope === 'file' ? 'in this text' : scope}` : '';
      const note = [reason, comment].filter((text) => text !== undefined).join('; ');
      const sign = isConflict(heads) ? 'conflict: ' : '';
      return [minuteOf(at), by, `${sign}${verdict}${reach}`, subject.check, correctedWords(decision), note];
    }),
  );
}

/** `2027-03-31T09:12:44.120Z` as `2027-03-31 09:12`; it does not depend on where it is read. */
export function minuteOf(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

function correctedWords({ subject, correction = [] }: Decision): string {
  const edits = correction.map(({ was, now }) => `${was} → ${now}`);
  return edits.length > 0 ? edits.join('; ') : subject.words;
}

function formatStatistics({ verdicts, conflicts, checks, people }: Statistics): string {
  const counts = verdicts.map(({ name, count }) => [name, String(count)]);
  return [
    formatTable(['verdict', 'findings'], [...counts, ['in conflict', String(conflicts)]]),
    formatTable(
      ['check', 'judged', 'dismissed', 'share'],
      checks.map(({ check, judged, dismissed, share }) => [
        check,
        String(judged),
        String(dismissed),
        `${Math.round(share * 100)} %`,
      ]),
    ),
    formatTable(
      ['who', 'judgements'],
      people.map(({ name, count }) => [name, String(count)]),
    ),
  ].join('\n');
}

/** JSON for a terminal, too: what it would obey is escaped. */
export function formatJson(value: unknown): string {
  return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
}
