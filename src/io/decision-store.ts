import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Decision, DecisionDraft } from '../core/decision.js';
import { formatDecision, type ParsedDecisions, parseDecisions } from '../core/decision-lines.js';

/** The judgements on the texts of a folder. */
export interface DecisionStore {
  /** Path of `decisions.jsonl`. */
  readonly path: string;
  /** All decisions in the file's order; numbers of damaged lines. */
  read(): ParsedDecisions;
  /** Appends judgements, each with id, by and at. @returns them */
  append(drafts: readonly DecisionDraft[]): readonly Decision[];
}

/** @param folder where `.taiyaku/` stands */
export function openDecisionStore(
  folder: string,
  options: { readonly by: string; readonly now?: () => Date; readonly newId?: () => string },
): DecisionStore {
  const path = join(folder, '.taiyaku', 'decisions.jsonl');
  const { by, now = () => new Date(), newId = () => randomBytes(6).toString('hex') } = options;
  return {
    path,
    read: () => (existsSync(path) ? parseDecisions(readFileSync(path, 'utf8')) : { decisions: [], damaged: [] }),
    append(drafts) {
      const decisions = drafts.map((draft) => ({ ...draft, id: newId(), by, at: now().toISOString() }));
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, decisions.map((decision) => `${formatDecision(decision)}\n`).join(''));
      return decisions;
    },
  };
}
