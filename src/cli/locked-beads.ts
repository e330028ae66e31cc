import type { LockedBead } from '../core/locked-bead.js';
import { openBeadStore } from '../io/bead-store.js';
import { findDecisionFolder } from '../io/decision-file.js';
import { warnOfDamage } from './emit.js';
import type { CommonFlags } from './flag-types.js';
import type { CommandScope } from './services.js';

/**
 * The beads that reviewers have locked in texts of a folder: lines of `.taiyaku/beads.jsonl` in it or above it. Tells of damaged ones.
 * @throws Fault `usage` when they are there and cannot be read
 */
export function lockedBeadsFor(
  folder: string,
  flags: CommonFlags,
  { io }: Pick<CommandScope, 'io'>,
): readonly LockedBead[] {
  const own = findDecisionFolder(folder);
  if (own === undefined) return [];
  const { path, read } = openBeadStore(own, { by: '' });
  const { lines: beads, damaged } = read();
  warnOfDamage(io, flags, path, damaged);
  return beads;
}
