import type { Decision } from '../../core/decision.js';
import { headsBySubject, isConflict } from './standing.js';

/** What a team has judged so far. A judgement on many findings alike counts once. */
export interface Statistics {
  /** Findings by the verdict that holds, those in conflict left out; the largest first. */
  readonly verdicts: readonly Count[];
  readonly conflicts: number;
  /** The check that is dismissed most often first: that one is noise, or wants a glossary. */
  readonly checks: readonly CheckCount[];
  /** Judgements that hold, by who made them. */
  readonly people: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface CheckCount {
  readonly check: string;
  /** Findings that were judged; open ones and conflicts are not. */
  readonly judged: number;
  readonly dismissed: number;
  /** Dismissed of all judged, 0–1. */
  readonly share: number;
}

/** @param decisions of the whole file, in its order */
export function statisticsOf(decisions: readonly Decision[]): Statistics {
  const subjects = [...headsBySubject(decisions).values()];
  const agreed = subjects.filter((heads) => !isConflict(heads)).map((heads) => heads.at(-1)!);
  const judged = agreed.filter(({ verdict }) => verdict !== 'open');
  return {
    verdicts: countsOf(agreed.map(({ verdict }) => verdict)),
    conflicts: subjects.length - agreed.length,
    checks: checksOf(judged),
    people: countsOf(subjects.flat().map(({ by }) => by)),
  };
}

function checksOf(judged: readonly Decision[]): CheckCount[] {
  return countsOf(judged.map(({ subject }) => subject.check))
    .map(({ name, count }): CheckCount => {
      const isDismissed = ({ verdict, subject }: Decision) => subject.check === name && verdict === 'dismissed';
      const dismissed = judged.filter(isDismissed).length;
      return { check: name, judged: count, dismissed, share: dismissed / count };
    })
    .sort((a, b) => b.share - a.share || b.judged - a.judged);
}

function countsOf(names: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]): Count => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
