import type { LockedBead, LockedBeadDraft } from '../core/locked-bead.js';
import { formatLockedBead, parseLockedBeads } from '../core/locked-bead-lines.js';
import { linePaths } from './line-file.js';
import { type LineOrigin, type LineStore, type LineStoreOptions, openLineStore } from './line-store.js';

/** The beads of a project that reviewers have confirmed, `beads.jsonl`. */
export type BeadStore = LineStore<LockedBeadDraft, LockedBead>;

/** The last moment whose year has four digits. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Opens the confirmed beads of a folder; nothing is read or created yet.
 * @param folder where `.taiyaku/` stands or is to stand: that of the decisions
 * @param options by: who confirms
 */
export function openBeadStore(folder: string, options: LineStoreOptions): BeadStore {
  /** Milliseconds: the newest line that this program knows of. */
  let newest = 0;
  // The newer line holds. A line is therefore always newer than those its writer knew, also when a clock is wrong or two lines are written at once.
  const timeOf = (at: string): string => {
    newest = Math.min(LAST, Math.max(Date.parse(at), newest + 1));
    return new Date(newest).toISOString();
  };
  const kind = {
    parse(text: string) {
      const parsed = parseLockedBeads(text);
      for (const { when } of parsed.lines) newest = Math.max(newest, Date.parse(when));
      return parsed;
    },
    format: formatLockedBead,
    complete: (draft: LockedBeadDraft, { id, by, at }: LineOrigin): LockedBead => ({
      ...draft,
      id,
      by,
      when: timeOf(at),
    }),
  };
  return openLineStore(linePaths(folder, 'beads'), kind, options);
}
