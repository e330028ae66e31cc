import type { LockedBead, LockedBeadDraft } from '../core/locked-bead.js';
import { formatLockedBead, type ParsedLockedBeads, parseLockedBeads } from '../core/locked-bead-lines.js';
import { linePaths } from './line-file.js';
import { openLineStore, randomId } from './line-store.js';

/** The beads of a project that reviewers have confirmed: lines are added, and none is changed. */
export interface BeadStore {
  /** Path of `beads.jsonl`. */
  readonly path: string;
  /**
   * All lines in the file's order, those of other programs too; numbers of damaged lines. Creates nothing.
   * @throws Fault `usage` when the file is there and cannot be read
   */
  read(): ParsedLockedBeads;
  /**
   * Adds beads in their order, each with id, by and when, and does not return before the disk has them.
   * @returns every line that is new since the last read or append, own and others', in file order
   * @throws Fault `usage` when they cannot be written; then none of them is in the file
   */
  append(drafts: readonly LockedBeadDraft[]): readonly LockedBead[];
}

export interface BeadStoreOptions {
  /** Who confirms. */
  readonly by: string;
  readonly now?: () => Date;
  /** Ids for new lines, each another one. */
  readonly newId?: () => string;
}

/** The last moment whose year has four digits. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Opens the confirmed beads of a folder; nothing is read or created yet.
 * @param folder where `.taiyaku/` stands or is to stand: that of the decisions
 */
export function openBeadStore(folder: string, options: BeadStoreOptions): BeadStore {
  const { by, now = () => new Date(), newId = randomId } = options;
  /** Milliseconds: the newest line that this program knows of. */
  let newest = 0;
  // The newer line holds. A line is therefore always newer than those its writer knew, also when a clock is wrong or two lines are written at once.
  const nextTime = (): string => {
    newest = Math.min(LAST, Math.max(now().getTime(), newest + 1));
    return new Date(newest).toISOString();
  };
  const store = openLineStore<LockedBeadDraft, LockedBead>(linePaths(folder, 'beads'), {
    parse(text) {
      const { beads, damaged } = parseLockedBeads(text);
      for (const { when } of beads) newest = Math.max(newest, Date.parse(when));
      return { lines: beads, damaged };
    },
    format: formatLockedBead,
    complete: (drafts) => drafts.map((draft): LockedBead => ({ ...draft, id: newId(), by, when: nextTime() })),
  });
  return {
    path: store.path,
    read() {
      const { lines, damaged } = store.read();
      return { beads: lines, damaged };
    },
    append: store.append,
  };
}
