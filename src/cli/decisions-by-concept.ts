import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';

/** A place in one of the texts. */
export interface DecisionPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The words that stand there. */
  readonly text: string;
}

/** What a reviser decides once for many places: how one concept, or one name, is to be called. */
export interface Decision {
  /** Id of the concept in the glossary; none for what is told from the texts alone. */
  readonly concept: string | undefined;
  /** What may stand there, the preferred word first. */
  readonly expected: readonly string[];
  /** What the versions call it. */
  readonly quotes: string;
  readonly checks: readonly string[];
  readonly places: readonly DecisionPlace[];
}

/** Checks whose findings are about what one thing is called. */
const NAMING: ReadonlySet<string> = new Set(
  'term-missing term-forbidden term-inconsistent name-mismatch name-variant acronym-conflict'.split(' '),
);

/** Groups findings about what things are called, over all texts: the decision with the most places first. */
export function decisionsOf(reports: readonly Report[]): Decision[] {
  const groups = new Map<string, { finding: Finding; checks: Set<string>; places: DecisionPlace[] }>();
  for (const { target, findings } of reports) {
    for (const finding of findings) {
      if (finding.uncertain || finding.status === 'dismissed' || !NAMING.has(finding.check)) continue;
      const { concept } = finding.data;
      const key = JSON.stringify(concept ?? [finding.check, finding.expected]);
      const group = groups.get(key) ?? { finding, checks: new Set<string>(), places: [] };
      groups.set(key, group);
      group.checks.add(finding.check);
      const { line, column, text } = finding.target;
      group.places.push({ path: target.path, line, column, text });
    }
  }
  return [...groups.values()]
    .map(({ finding, checks, places }): Decision => {
      const { concept, quotes } = finding.data;
      return {
        concept: concept === undefined ? undefined : String(concept),
        expected: finding.expected,
        quotes: String(quotes ?? ''),
        checks: [...checks].sort(),
        places,
      };
    })
    .sort((a, b) => b.places.length - a.places.length);
}
