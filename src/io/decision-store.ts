import type { Decision, DecisionDraft } from '../core/decision.js';
import { formatDecision, type ParsedDecisions, parseDecisions } from '../core/decision-lines.js';
import { decisionPaths } from './decision-file.js';
import { openLineStore, randomId } from './line-store.js';

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
  const store = openLineStore<DecisionDraft, Decision>(decisionPaths(folder), {
    parse(text) {
      const { decisions, damaged } = parseDecisions(text);
      return { lines: decisions, damaged };
    },
    format: formatDecision,
    complete(drafts) {
      const at = now().toISOString();
      return drafts.map((draft): Decision => ({ ...draft, id: newId(), by, at }));
    },
  });
  return {
    path: store.path,
    read() {
      const { lines, damaged } = store.read();
      return { decisions: lines, damaged };
    },
    append: store.append,
  };
}
