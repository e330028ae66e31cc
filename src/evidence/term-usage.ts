import type { Concept } from '../core/termbase.js';
import { type CheckContext, segmentsOfRow } from './context.js';
import { allowedTerms, conceptsInSources } from './term.js';
import { usesOf } from './term-uses.js';

/** How one text treats a concept of the glossary that its versions name. */
export interface ConceptUsage {
  readonly concept: Concept;
  /** Number of rows in which some version names it. */
  readonly named: number;
  /** Of these, rows in which the target names it by an allowed term or in a form as good. */
  readonly rendered: number;
}

/**
 * The concepts that the versions name, in the order in which they are met. Concepts without an allowed term in the target's language are left out: nothing could
 * be said of them. Empty without a glossary.
 */
export function termUsage(context: CheckContext): ConceptUsage[] {
  const counts = new Map<Concept, { named: number; rendered: number }>();
  if (!context.matcher) return [];
  for (const row of context.collation.rows) {
    if (row.target.length === 0) continue;
    const targets = row.target.map((index) => context.collation.target.segments[index]!);
    for (const { concept } of conceptsInSources(context, (source) => segmentsOfRow(context, source, row))) {
      if (allowedTerms(concept, context.packs.target.code).length === 0) continue;
      const count = counts.get(concept) ?? { named: 0, rendered: 0 };
      counts.set(concept, count);
      count.named++;
      if (targets.some((segment) => usesOf(concept, segment, context).length > 0)) count.rendered++;
    }
  }
  return [...counts].map(([concept, count]) => ({ concept, ...count }));
}
