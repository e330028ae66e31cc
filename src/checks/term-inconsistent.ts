import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { OpenRow, RunTerm } from '../core/run.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { holdAcross } from '../evidence/hold-across.js';
import { isNamedTerm } from '../evidence/named-terms.js';
import { quote } from '../evidence/number.js';
import { collectRenderings, type RivalRendering, type TermRenderings } from '../evidence/renderings.js';
import { replacing } from '../evidence/replacing.js';
import { isAdmitted, isTermOfRun } from '../evidence/rival-guards.js';
import { groundOf, type RivalGround } from '../evidence/rivals.js';
import { type RunRenderings, runRenderings } from '../evidence/run-renderings.js';
import { spreadOf } from '../evidence/run-spread.js';
import { isAdmittedWord } from '../evidence/run-terms.js';
import type { TermRow } from '../evidence/shared-terms.js';
import { contradicting } from '../evidence/testimony.js';
import { editDistance } from '../text/edit-distance.js';

/** One term of the versions that the target calls by two words; the rarer one is flagged. */
export const termInconsistent: Check<CheckContext> = {
  meta: {
    id: 'term-inconsistent',
    mqm: 'terminology/inconsistent-use-of-terminology',
    its: 'inconsistency',
    severity: 'minor',
    scope: 'document',
    languages: ['ja'],
    summary: 'One term of the versions is called by two words.',
    messages: {
      rarer: {
        message: '{{actual}} is elsewhere {{usual}} ({{spread}})',
        explanation:
          '{{quotes}} is one term in the versions. The document calls it {{usual}} in {{count}} places and {{actual}} here, so that a reader thinks of two things.',
      },
      termbase: {
        message: '{{actual}} is {{usual}} in the glossary ({{spread}})',
        explanation:
          '{{quotes}} is one term in the versions. The document calls it {{actual}} here and {{usual}} elsewhere, and the glossary allows only {{usual}}.',
      },
      across: {
        message: '{{actual}} is elsewhere {{usual}} ({{spread}})',
        explanation: '{{quotes}} is one term in the versions. It is {{usual}} {{there}}, and {{actual}} {{here}}.',
      },
    },
  },
  run(_scope, context) {
    return strongest(collectRenderings(context).flatMap((renderings) => judgeAll(renderings, context)));
  },
  across(own, run, context) {
    const found = runRenderings(context, run).flatMap((renderings) =>
      renderings.rivals.flatMap((rival) => judgeAcross(rival, renderings, context)),
    );
    return holdAcross(own, strongest(found));
  },
};

/** A draft, and the number of rows that speak for it. */
interface Judged {
  readonly draft: FindingDraft;
  readonly rows: number;
}

/** Of the drafts about one place that of the most frequent term. */
function strongest(judged: readonly Judged[]): FindingDraft[] {
  const best = new Map<string, Judged>();
  for (const one of judged) {
    const { segment, start } = one.draft.target;
    const key = `${segment} ${start}`;
    if (one.rows > (best.get(key)?.rows ?? 0)) best.set(key, one);
  }
  return [...best.values()].map(({ draft }) => draft);
}

/** The usual word must stand in so many sentences, and in so many more than the other. */
const LEAST = { usual: 3, more: 2 };
/** Of a name in capitals fewer are enough, as a body has one name; so are they where one letter of a longer word differs, which nobody writes for the sake of style: 安全基準, 安全規準. */
const FEWER = { usual: 2, more: 1 };
const LONG = 4;

function isSlip(text: string, usual: string): boolean {
  return text.length === usual.length && text.length >= LONG && editDistance(text, usual) === 1;
}

function judgeAll(renderings: TermRenderings, context: CheckContext): Judged[] {
  const { usual, rivals } = renderings;
  const admitted = rivals.find((rival) => isTermbaseWord(rival, renderings, context));
  if (admitted) return usual.places.flatMap((place) => byTermbase(place, admitted, renderings, context));
  const named = isNamedTerm(renderings.term, context);
  return nearest(rivals, renderings, context).flatMap((rival) => {
    const same = rivals.filter(({ text }) => text === rival.text);
    const rows = new Set(same.map(({ row }) => row)).size;
    const least = named || isSlip(rival.text, usual.text) ? FEWER : LEAST;
    if (usual.rows < least.usual || usual.rows < rows + least.more || isAdmitted(rival, context)) return [];
    const ground = groundOf(rival, renderings, context);
    if (!ground) return [];
    const others = same.filter((other) => other !== rival).map((other) => other.place);
    const spread = `${usual.text} ×${usual.places.length}, ${rival.text} ×${same.length}`;
    const draft: FindingDraft = {
      ...draftOf(rival.place, rival.row, usual.text, spread, context),
      related: [...usual.places, ...others].map(plain),
      confidence: SURE[ground] * beadFactor(rival.place, rival.row, context),
      severity: named ? 'major' : 'minor',
    };
    return [{ draft: { ...draft, data: { ...draft.data, count: usual.places.length } }, rows: usual.rows }];
  });
}

/** Of the rivals in one row no more than the versions have uses of the term there, those most like the usual words first: the other body in the sentence is not called wrongly. */
function nearest(
  rivals: readonly RivalRendering[],
  renderings: TermRenderings,
  context: CheckContext,
): readonly RivalRendering[] {
  const distance = ({ text }: RivalRendering) => editDistance(text, renderings.usual.text);
  return [...new Set(rivals.map(({ row }) => row))].flatMap((row) => {
    const sources = [...new Set(row.places.map(({ source }) => source))];
    const uses = Math.max(...sources.map((source) => row.places.filter((place) => place.source === source).length));
    return rivals
      .filter((rival) => rival.row === row && groundOf(rival, renderings, context))
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, uses);
  });
}

/** The glossary allows just this word for the term, and not the one that is more frequent. */
function isTermbaseWord(rival: RivalRendering, renderings: TermRenderings, context: CheckContext): boolean {
  return (
    isAdmittedWord(rival.text, context) &&
    !isAdmittedWord(renderings.usual.text, context) &&
    ['linked', 'recast'].includes(groundOf(rival, renderings, context) ?? '')
  );
}

/** The usual word at one place, where the glossary has the other one. */
function byTermbase(
  place: Place,
  admitted: RivalRendering,
  { usual, term }: TermRenderings,
  context: CheckContext,
): Judged[] {
  const row = term.rows.find(({ row: index }) => context.collation.rows[index]!.target.includes(place.segment));
  if (!row) return [];
  const spread = `${usual.text} ×${usual.places.length}`;
  const draft: FindingDraft = {
    ...draftOf(place, row, admitted.text, spread, context),
    messageId: 'termbase',
    related: [plain(admitted.place)],
    confidence: SURE.linked * beadFactor(place, row, context),
  };
  return [{ draft, rows: usual.rows }];
}

/** A word that stands for a term here, where the run has another one for it. */
function judgeAcross(rival: RivalRendering, renderings: RunRenderings, context: CheckContext): Judged[] {
  const { known, usual } = renderings;
  const own = known.open.filter(({ text }) => text.includes(rival.text));
  const rows = known.uses.reduce((sum, use) => sum + use.count, 0);
  const { path } = context.collation.target.document;
  const isElsewhere = known.uses.some((use) => use.path !== path);
  const named = isNamedTerm(renderings.term, context);
  if (!isElsewhere || isAdmitted(rival, context)) return [];
  const isKnown = isTermOfRun(usual.text, context) && isMajority(known, own, rows, named ? FEWER : LEAST);
  if (!known.admitted && !isKnown) return [];
  const ground = groundOf(rival, renderings, context);
  if (!ground) return [];
  const here = own.map(({ path: file, line }) => ({ text: rival.text, path: file, line, count: 1 }));
  const base = draftOf(
    rival.place,
    rival.row,
    usual.text,
    `${usual.text} ×${rows}, ${rival.text} ×${own.length}`,
    context,
  );
  const draft: FindingDraft = {
    ...base,
    messageId: 'across',
    data: { ...base.data, there: spreadOf(known.uses), here: spreadOf(here) },
    related: usual.places.map(plain),
    confidence: SURE[ground] * beadFactor(rival.place, rival.row, context),
    severity: named ? 'major' : 'minor',
  };
  return [{ draft, rows }];
}

/** More rows by far, and no fewer files: five files that each have a word once outweigh one that has another five times. */
function isMajority(
  { uses }: RunTerm,
  rivals: readonly OpenRow[],
  rows: number,
  least: { readonly usual: number; readonly more: number },
): boolean {
  const files = (places: readonly { readonly path: string }[]) => new Set(places.map(({ path }) => path)).size;
  return rows >= least.usual && rows >= rivals.length + least.more && files(uses) >= files(rivals);
}

/** What all drafts have. */
function draftOf(place: Place, row: TermRow, usual: string, spread: string, context: CheckContext): FindingDraft {
  const actual = context.collation.target.segments[place.segment]!.text.slice(place.start, place.end);
  return {
    messageId: 'rarer',
    data: { actual, usual, spread, quotes: quotesOf(row, context) },
    target: plain(place),
    sources: contradicting(row.places),
    actual,
    expected: [usual],
    suggestions: replacing([usual], place, context),
    confidence: 0,
  };
}

/** Half of what is known of a row hangs on its alignment. */
function beadFactor({ segment }: Place, row: TermRow, context: CheckContext): number {
  const sources = new Set(row.places.map(({ source }) => source));
  return 0.5 + 0.5 * Math.min(...[...sources].map((source) => beadConfidence(context, source, segment)));
}

/** How often words with such a ground are another rendering. */
const SURE: Readonly<Record<RivalGround, number>> = { linked: 0.86, recast: 0.86, place: 0.78 };

function plain({ segment, start, end }: Place): Place {
  return { segment, start, end };
}

function quotesOf(row: TermRow, { collation }: CheckContext): string {
  const quotes = row.places.map(({ source, segment, start, end }) => {
    const { segments, document } = collation.sources[source]!;
    return quote(document.language, segments[segment]!.text.slice(start, end));
  });
  return [...new Set(quotes)].join(' · ');
}
