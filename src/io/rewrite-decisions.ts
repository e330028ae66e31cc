import type { Decision } from '../core/decision.js';
import { formatDecision, parseDecisions } from '../core/decision-lines.js';
import { decisionPaths } from './decision-file.js';
import { withLock } from './file-lock.js';
import { guarded, readLineFile } from './line-file.js';
import { writeInOneStep } from './write-output.js';

/** How many lines of a decisions file stay and go. */
export interface Rewriting {
  readonly before: number;
  readonly after: number;
  /** Lines that are no decisions: they stay, for a newer taiyaku may know what they are. */
  readonly damaged: number;
}

/**
 * Puts fewer lines in the place of a decisions file, in one step and under its lock, so that what others append meanwhile is not lost. Lines in which nothing changes stay as they are,
 * byte by byte.
 * @param folder that has `.taiyaku`
 * @param keep which decisions stay, and how
 * @param isTrial only count
 * @throws Fault `usage` when it cannot be read or written; then it is as it was
 */
export function rewriteDecisions(
  folder: string,
  keep: (decisions: readonly Decision[]) => readonly Decision[],
  isTrial: boolean,
): Rewriting {
  const { file, lock } = decisionPaths(folder);
  const rewrite = (): Rewriting => {
    const text = readLineFile(file);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const { lines: decisions, damaged } = parseDecisions(text);
    const kept = linesToKeep(lines, keep(decisions));
    if (!isTrial && kept.length < lines.length)
      writeInOneStep(file, Buffer.from(kept.map((line) => `${line}\n`).join('')));
    return { before: lines.length, after: kept.length, damaged: damaged.length };
  };
  return guarded(file, () => (isTrial ? rewrite() : withLock(lock, rewrite)));
}

function linesToKeep(lines: readonly string[], kept: readonly Decision[]): string[] {
  const byId = new Map(kept.map((decision) => [decision.id, decision]));
  return lines.flatMap((line) => {
    const [decision] = parseDecisions(line).lines;
    if (!decision) return [line];
    const stays = byId.get(decision.id);
    // The same line may be there twice, as after a merge.
    byId.delete(decision.id);
    if (!stays) return [];
    const written = formatDecision(stays);
    return [written === formatDecision(decision) ? line : written];
  });
}
