import picocolors from 'picocolors';
import type { PlannedChange } from '../review/state/state.js';
import { graphemesOf } from '../text/columns.js';
import { commonEnds } from '../text/common-ends.js';
import { visible } from '../text/visible.js';

/** Characters that are shown before and behind those that change. */
const CONTEXT = 24;

/** The changes of one text as a unified diff, a sentence each, cut to what changes: `@@ 12 @@`, `-…150億ドル…`, `+…1,500億ドル…`. */
export function formatChanges(path: string, changes: readonly PlannedChange[], color: boolean): string {
  const written = changes.filter(({ conflict }) => !conflict);
  if (written.length === 0) return '';
  const paint = picocolors.createColors(color);
  const head = `${paint.bold(`--- ${visible(path)}`)}\n${paint.bold(`+++ ${visible(path)}`)}\n`;
  const hunks = written.map(({ line, before, after }) => {
    const [old, now] = cut(before, after);
    return `${paint.dim(`@@ ${line} @@`)}\n${paint.red(`-${visible(old)}`)}\n${paint.green(`+${visible(now)}`)}\n`;
  });
  return head + hunks.join('');
}

/** The corrections that could not be written, a line each. */
export function formatConflicts(path: string, changes: readonly PlannedChange[]): string {
  return changes
    .filter(({ conflict }) => conflict)
    .map(({ line, before, after }) => {
      const [now, wanted] = cut(before, after);
      const what = now === wanted ? 'another correction wants the same words' : `the file has ${visible(now)}`;
      return `conflict: ${visible(path)}:${line}: not written: ${visible(wanted)}\n  ${what}\n`;
    })
    .join('');
}

/** Two sentences with what they have in common cut short at both ends. */
function cut(before: string, after: string): readonly [string, string] {
  const [old, now] = [graphemesOf(before), graphemesOf(after)];
  const { head, tail } = commonEnds(old, now);
  const [from, left] = [Math.max(0, head - CONTEXT), Math.max(0, tail - CONTEXT)];
  const short = (all: readonly string[]) =>
    `${from > 0 ? '…' : ''}${all.slice(from, all.length - left).join('')}${left > 0 ? '…' : ''}`;
  return [short(old), short(now)];
}
