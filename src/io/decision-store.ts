import { statSync } from 'node:fs';
import type { Decision, DecisionDraft } from '../core/decision.js';
import { formatDecision, type ParsedDecisions, parseDecisions } from '../core/decision-lines.js';
import { decisionPaths, guarded, readDecisionFile } from './decision-file.js';
import { withLock } from './file-lock.js';
import { appendLines, makeFolder, randomId } from './line-file.js';

/** The decisions of a project: lines are added, and none is changed. */
export interface DecisionStore {
  /** Path of `decisions.jsonl`. */
  readonly path: string;
  /**
   * All decisions in the file's order, those of other programs too; numbers of damaged lines. Creates nothing.
   * @throws Fault `usage` when the file is there and cannot be read
   */
  read(): ParsedDecisions;
  /**
   * Adds judgements, each with id, by and at, and does not return before the disk has them.
   * @returns every decision that is new since the last read or append, own and others', in file order
   * @throws Fault `usage` when they cannot be written; then none of them is in the file
   */
  append(drafts: readonly DecisionDraft[]): readonly Decision[];
}

export interface DecisionStoreOptions {
  /** Who judges. */
  readonly by: string;
  readonly now?: () => Date;
  /** Ids for new decisions, each another one. */
  readonly newId?: () => string;
}

/**
 * Opens the decisions of a folder; nothing is read or created yet.
 * @param folder where `.taiyaku/` stands or is to stand: beside the configuration, else the target's folder
 */
export function openDecisionStore(folder: string, options: DecisionStoreOptions): DecisionStore {
  const { by, now = () => new Date(), newId = randomId } = options;
  const paths = decisionPaths(folder);
  const known = new Set<string>();
  /** How the file was when all of it was known. */
  let seen = '';

  const learn = (decisions: readonly Decision[]) => {
    for (const { id } of decisions) known.add(id);
  };
  /** What another program has added. Most often nothing, and then a large file need not be read again for each judgement. */
  const news = (): readonly Decision[] => {
    if (seen !== '' && stateOf(paths.file) === seen) return [];
    return parseDecisions(readDecisionFile(paths.file)).decisions.filter(({ id }) => !known.has(id));
  };
  const add = (drafts: readonly DecisionDraft[]): readonly Decision[] => {
    const others = news();
    const at = now().toISOString();
    const own = drafts.map((draft): Decision => ({ ...draft, id: newId(), by, at }));
    if (own.length > 0) appendLines(paths, own.map(formatDecision));
    // Only now: after a failure the next append has to tell of them.
    learn([...others, ...own]);
    seen = stateOf(paths.file);
    return [...others, ...own];
  };

  return {
    path: paths.file,
    read() {
      // Before the text is read: lines that are added in between are then read again, and not missed.
      const state = stateOf(paths.file);
      const parsed = parseDecisions(readDecisionFile(paths.file));
      learn(parsed.decisions);
      seen = state;
      return parsed;
    },
    append(drafts) {
      guarded(paths.folder, () => makeFolder(paths.folder));
      return guarded(paths.file, () => withLock(paths.lock, () => add(drafts)));
    },
  };
}

/** Tells one state of a file from another: another file, another length, another time. Empty when there is none. */
function stateOf(path: string): string {
  const stats = guarded(path, () => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : '';
}
