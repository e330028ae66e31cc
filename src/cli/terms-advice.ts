import type { Termbase } from '../core/termbase.js';
import type { ConceptUsage } from '../evidence/term-usage.js';
import { type AmbiguousAcronym, ambiguousAcronyms } from '../glossary/ambiguous-acronyms.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/wrap.js';
import type { Decision } from './decisions-by-concept.js';

/** What the texts tell of the glossary. */
export interface GlossaryAdvice {
  readonly concepts: number;
  /** Ids of concepts that no version names. */
  readonly neverMet: readonly string[];
  /** Concepts that are named, and in the text under review never by an allowed term. */
  readonly overridden: readonly { readonly id: string; readonly named: number }[];
  readonly ambiguous: readonly AmbiguousAcronym[];
}

/** From how many places on a term that is never used is worth a word: once may be chance. */
const OFTEN = 2;

/** @param usages of each text */
export function adviceOf(termbase: Termbase, usages: readonly (readonly ConceptUsage[])[]): GlossaryAdvice {
  const counts = new Map<string, { named: number; rendered: number }>();
  for (const { concept, named, rendered } of usages.flat()) {
    const count = counts.get(concept.id) ?? { named: 0, rendered: 0 };
    counts.set(concept.id, { named: count.named + named, rendered: count.rendered + rendered });
  }
  return {
    concepts: termbase.concepts.length,
    neverMet: termbase.concepts.map(({ id }) => id).filter((id) => !counts.has(id)),
    overridden: [...counts]
      .filter(([, { named, rendered }]) => rendered === 0 && named >= OFTEN)
      .map(([id, { named }]) => ({ id, named }))
      .sort((a, b) => b.named - a.named),
    ambiguous: ambiguousAcronyms(termbase),
  };
}

/** Ids that are listed before "and N more". */
const LISTED = 12;

/** Decisions and advice, for people. */
export function formatSuggestions(
  decisions: readonly Decision[],
  advice: GlossaryAdvice | undefined,
  width: number,
): string {
  const places = decisions.reduce((sum, decision) => sum + decision.places.length, 0);
  const head =
    decisions.length === 0
      ? 'Nothing to decide.\n'
      : `${plural(decisions.length, 'decision')}, ${plural(places, 'place')}\n`;
  const isOneText = new Set(decisions.flatMap((decision) => decision.places.map(({ path }) => path))).size === 1;
  const blocks = [head, ...decisions.map((decision) => formatDecision(decision, isOneText, width))];
  if (advice) blocks.push(formatAdvice(advice, width));
  return blocks.join('\n');
}

function formatDecision(
  { concept, expected, quotes, checks, places }: Decision,
  isOneText: boolean,
  width: number,
): string {
  const title = `${expected.map(visible).join(' / ') || '(nothing proposed)'}   ${plural(places.length, 'place')}`;
  const about = [concept, quotes, checks.join(', ')].filter((part) => part !== undefined && part !== '').map(String);
  const words = new Map<string, string[]>();
  for (const { path, line, column, text } of places) {
    const place = `${isOneText ? '' : `${path}:`}${line}:${column}`;
    words.set(text, [...(words.get(text) ?? []), place]);
  }
  const rows = [...words].map(([text, at]) => `${text === '' ? '(missing)' : text}   ${at.join(', ')}`);
  return [title, ...[about.join('   '), ...rows].flatMap((row) => indented(row, width))].join('\n').concat('\n');
}

function formatAdvice({ concepts, neverMet, overridden, ambiguous }: GlossaryAdvice, width: number): string {
  const list = (items: readonly string[]) => {
    const more = items.length > LISTED ? ` and ${items.length - LISTED} more` : '';
    return items.slice(0, LISTED).join(', ') + more;
  };
  const lines = [`Of ${plural(concepts, 'concept')} the versions name ${concepts - neverMet.length}.`];
  if (neverMet.length > 0) lines.push(`Never named: ${list(neverMet)}.`);
  if (overridden.length > 0) {
    lines.push(`Named, and never by an allowed term: ${list(overridden.map(({ id, named }) => `${id} (${named}×)`))}.`);
  }
  for (const { acronym, language, concepts: owners } of ambiguous) {
    lines.push(`${acronym} (${language}) stands for several: ${owners.map(({ id }) => id).join(', ')}.`);
  }
  return `The glossary\n${lines.flatMap((line) => indented(line, width)).join('\n')}\n`;
}

function indented(text: string, width: number): string[] {
  return wrap(visible(text), Math.max(20, width - 2)).map((line) => `  ${line}`);
}
