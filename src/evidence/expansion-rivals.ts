import type { ExpansionUse, RunEvidence } from '../core/run.js';
import type { CheckContext } from './context.js';
import { type Expansion, expansionsOf, isSameName, versionsAgreeing } from './expansions.js';
import { isAdmittedWord } from './run-terms.js';

/** An expansion that is another name than the text, or the run, has for the acronym elsewhere, while the versions have one. */
export interface ExpansionRival {
  readonly expansion: Expansion;
  readonly usual: string;
  /** What decides for the other: the glossary, its number, its use without the acronym, or no more than that it comes first. */
  readonly ground: 'glossary' | 'number' | 'use' | 'order';
  /** Versions that have one name in both places. */
  readonly versions: number;
  /** Other places in the text. */
  readonly elsewhere: readonly Expansion[];
  /** Uses of the run, where it decides. */
  readonly there: readonly ExpansionUse[];
  readonly here: readonly ExpansionUse[];
}

const known = new WeakMap<CheckContext, readonly ExpansionRival[]>();

/** The expansions of a text that it contradicts itself. */
export function expansionRivals(context: CheckContext): readonly ExpansionRival[] {
  let found = known.get(context);
  if (!found) {
    const all = expansionsOf(context);
    found = all.flatMap((expansion) => rivalWithin(expansion, all, context) ?? []);
    known.set(context, found);
  }
  return found;
}

function rivalWithin(own: Expansion, all: readonly Expansion[], context: CheckContext): ExpansionRival | undefined {
  const same = all.filter(({ acronym }) => acronym === own.acronym);
  const others = same.filter((one) => !isSameName(one.text, own.text));
  const agreeing = others.map((one) => ({ one, versions: versionsAgreeing(own.acronym, own.versions, one.versions) }));
  const [best] = agreeing
    .filter(({ versions }) => versions > 0)
    .map((rival) => ({ ...rival, ground: better(rival.one, own, same, context) }))
    .filter(({ ground }) => ground !== undefined);
  if (!best) return undefined;
  const elsewhere = same.filter(({ text }) => isSameName(text, best.one.text));
  return {
    expansion: own,
    usual: best.one.text,
    ground: best.ground!,
    versions: best.versions,
    elsewhere,
    there: [],
    here: [],
  };
}

/** Why one expansion is to be preferred to another; undefined when it is not. */
function better(
  one: Expansion,
  than: Expansion,
  same: readonly Expansion[],
  context: CheckContext,
): ExpansionRival['ground'] | undefined {
  const { segments } = context.collation.target;
  const isFirst = ({ place: a }: Expansion, { place: b }: Expansion) =>
    a.segment < b.segment || (a.segment === b.segment && a.start < b.start);
  const measures: readonly [ExpansionRival['ground'], (e: Expansion) => number][] = [
    ['glossary', ({ text }) => Number(isAdmittedWord(text, context))],
    ['number', ({ text }) => same.filter((other) => isSameName(other.text, text)).length],
    ['use', ({ text }) => segments.filter((segment) => segment.text.includes(text)).length],
    ['order', (e) => Number(isFirst(e, e === one ? than : one))],
  ];
  for (const [ground, measure] of measures) {
    const [a, b] = [measure(one), measure(than)];
    if (a !== b) return a > b ? ground : undefined;
  }
  return undefined;
}

/** The expansions of a text that other texts of the run contradict: more of them, or the glossary. */
export function expansionRivalsAcross(context: CheckContext, run: RunEvidence): ExpansionRival[] {
  const { path } = context.collation.target.document;
  return [...new Set(ownOf(run, path))].length === 0
    ? []
    : expansionsOf(context).flatMap((own) => rivalAcross(own, run, path, context) ?? []);
}

function ownOf({ expansions }: RunEvidence, path: string): string[] {
  const others = new Set(expansions.filter((use) => use.path !== path).map(({ acronym }) => acronym));
  return expansions.flatMap((use) => (use.path === path && others.has(use.acronym) ? [use.acronym] : []));
}

function rivalAcross(
  own: Expansion,
  run: RunEvidence,
  path: string,
  context: CheckContext,
): ExpansionRival | undefined {
  const same = run.expansions.filter(({ acronym }) => acronym === own.acronym);
  const here = same.filter(({ text }) => isSameName(text, own.text));
  if (isAdmittedWord(own.text, context)) return undefined;
  const rivals = same.flatMap((use) => {
    const versions = versionsAgreeing(own.acronym, own.versions, use.versions);
    if (use.path === path || versions === 0 || isSameName(use.text, own.text)) return [];
    const there = same.filter(({ text }) => isSameName(text, use.text));
    const ground = use.admitted ? 'glossary' : isMore(there, here) ? 'number' : undefined;
    return ground ? [{ expansion: own, usual: use.text, ground, versions, elsewhere: [], there, here } as const] : [];
  });
  return rivals.find(({ ground }) => ground === 'glossary') ?? rivals[0];
}

/** More often, and in no fewer texts. */
function isMore(these: readonly ExpansionUse[], those: readonly ExpansionUse[]): boolean {
  const files = (uses: readonly ExpansionUse[]) => new Set(uses.map(({ path }) => path)).size;
  return these.length > those.length && files(these) >= files(those);
}
