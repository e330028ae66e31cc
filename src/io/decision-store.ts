import type { Decision, DecisionDraft } from '../core/decision.js';
import { formatDecision, parseDecisions } from '../core/decision-lines.js';
import { decisionPaths } from './decision-file.js';
import { type LineOrigin, type LineStore, type LineStoreOptions, openLineStore } from './line-store.js';

/** The decisions of a project, `decisions.jsonl`. */
export type DecisionStore = LineStore<DecisionDraft, Decision>;

/**
 * Opens the decisions of a folder; nothing is read or created yet.
 * @param folder where `.taiyaku/` stands or is to stand: beside the configuration, else the target's folder
 * @param options by: who judges
 */
export function openDecisionStore(folder: string, options: LineStoreOptions): DecisionStore {
  const complete = (draft: DecisionDraft, origin: LineOrigin) => ({ ...draft, ...origin });
  return openLineStore(decisionPaths(folder), { parse: parseDecisions, format: formatDecision, complete }, options);
}
