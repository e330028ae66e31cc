import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { phrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import { type Acronym, acronymsOf, isTransposed } from '../evidence/acronyms.js';
import { alignedSegments, beadConfidence, type CheckContext } from '../evidence/context.js';
import { type ExpansionRival, expansionRivals, expansionRivalsAcross } from '../evidence/expansion-rivals.js';
import { holdAcross } from '../evidence/hold-across.js';
import { quote } from '../evidence/number.js';
import { spreadOf } from '../evidence/run-spread.js';
import { contradicting } from '../evidence/testimony.js';

/** An acronym with letters changed over, which no version has; or one that is said to stand for two things, where the versions have one. */
export const acronymConflict: Check<CheckContext> = {
  meta: {
    id: 'acronym-conflict',
    mqm: 'terminology/wrong-term',
    its: 'terminology',
    severity: 'minor',
    scope: 'row',
    languages: 'all',
    summary: 'An acronym has the letters of another one of the versions in another order, or stands for two names.',
    messages: {
      transposed: {
        message: '{{actual}} is {{expected}} in the versions ({{quotes}})',
        explanation:
          'No version has {{actual}} anywhere; {{quotes}} stands beside it, with the same letters in another order.',
      },
      other: {
        message: '{{actual}} is in no version; they have {{expected}} ({{quotes}})',
        explanation: 'No version has {{actual}} anywhere, and all have {{expected}} beside it, which the target lacks.',
      },
      expansion: {
        message: '{{acronym}} is {{actual}} here and {{usual}} elsewhere',
        explanation:
          '{{acronym}} is one name in the versions ({{quotes}}). The document calls it {{usual}} elsewhere. {{hint}}',
      },
      expansionAcross: {
        message: '{{acronym}} is {{actual}} here and {{usual}} elsewhere',
        explanation:
          '{{acronym}} is one name in the versions ({{quotes}}). It is {{usual}} {{there}}, and {{actual}} {{here}}.',
      },
    },
  },
  run({ row }, context) {
    const letters = (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      const own = acronymsOf(segment);
      return own.flatMap((acronym) => judge(acronym, own, segment, context));
    });
    const rivals = expansionRivals(context).filter(({ expansion }) => row?.target.includes(expansion.place.segment));
    return [...letters, ...rivals.map((rival) => expansionDraft(rival, context))];
  },
  across(own, run, context) {
    return holdAcross(
      own,
      expansionRivalsAcross(context, run).map((rival) => expansionDraft(rival, context)),
    );
  },
};

/** How often the other expansion is the right one, by what decides for it. */
const SURE: Readonly<Record<ExpansionRival['ground'], number>> = {
  glossary: 0.92,
  number: 0.86,
  use: 0.82,
  order: 0.74,
};
/** One version may have changed the name as well, where no other tells. */
const ONE_VERSION = 0.9;

function expansionDraft(rival: ExpansionRival, { collation, packs }: CheckContext): FindingDraft {
  const { expansion, usual, ground, versions, there, here } = rival;
  const { place, acronym, text, sources } = expansion;
  const quotes = sources.map(({ source, segment, start, end }) =>
    quote(packs.sources[source]!.code, collation.sources[source]!.segments[segment]!.text.slice(start, end)),
  );
  const isAcross = there.length > 0;
  const hint =
    ground === 'order'
      ? phrase('acronym.one-is-right', 'One of the two is right: keep it in both places.')
      : phrase('acronym.write-so', 'Write it so here too.');
  return {
    messageId: isAcross ? 'expansionAcross' : 'expansion',
    data: {
      acronym,
      actual: text,
      usual,
      quotes: quotes.join(' · '),
      ...(isAcross ? { there: spreadOf(there), here: spreadOf(here) } : { hint }),
    },
    target: place,
    sources: contradicting(sources),
    related: rival.elsewhere.map((other) => other.place),
    actual: text,
    expected: [usual],
    suggestions: [{ ...place, text: usual }],
    confidence: SURE[ground] * (versions > 1 ? 1 : ONE_VERSION),
    severity: 'major',
  };
}

interface PlacedAcronym extends Acronym {
  readonly source: number;
  readonly segment: number;
}

/** The one acronym that the target lacks and all versions have, two of them at least, beside the one that it has too much. A version in another script has its own words for it. */
function inAllAlone(
  missing: readonly (readonly PlacedAcronym[])[],
  own: readonly Acronym[],
  { collation }: CheckContext,
): readonly PlacedAcronym[] {
  const strange = own.filter(({ text }) => !collation.sources.some((version) => version.document.text.includes(text)));
  if (strange.length !== 1 || missing.length < 2) return [];
  const names = missing.map((list) => new Set(list.map(({ text }) => text)));
  return names.every(({ size }) => size === 1) ? missing.flat() : [];
}

function judge(acronym: Acronym, own: readonly Acronym[], segment: Segment, context: CheckContext): FindingDraft[] {
  const { text } = acronym;
  if (context.collation.sources.some((version) => version.document.text.normalize('NFKC').includes(text))) return [];
  const missing = context.collation.sources.map((_, source) =>
    alignedSegments(context, source, segment.index).flatMap((other) =>
      acronymsOf(other)
        .filter((one) => own.every((present) => present.text !== one.text))
        .map((one) => ({ ...one, source, segment: other.index })),
    ),
  );
  const transposed = missing.flat().filter((one) => isTransposed(one.text, text));
  const beside = transposed.length > 0 ? transposed : inAllAlone(missing, own, context);
  const [first] = beside;
  if (!first || beside.some((one) => one.text !== first.text)) return [];
  const target: Place = { segment: segment.index, start: acronym.start, end: acronym.end };
  const sources = new Set(beside.map(({ source }) => source));
  const bead = Math.max(...[...sources].map((source) => beadConfidence(context, source, segment.index)));
  return [
    {
      messageId: transposed.length > 0 ? 'transposed' : 'other',
      data: {
        actual: segment.text.slice(acronym.start, acronym.end),
        expected: first.text,
        quotes: [...sources].map((source) => quote(context.packs.sources[source]!.code, first.text)).join(' · '),
      },
      target,
      sources: contradicting(beside),
      actual: text,
      expected: [first.text],
      suggestions: [{ ...target, text: first.text }],
      confidence: (sources.size > 1 ? 0.95 : 0.9) * (0.5 + 0.5 * bead),
    },
  ];
}
