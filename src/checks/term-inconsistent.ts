import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { collectRenderings, type RivalRendering, type TermRenderings } from '../evidence/renderings.js';
import { groundOf, type RivalGround } from '../evidence/rivals.js';
import type { TermRow } from '../evidence/shared-terms.js';
import { contradicting } from '../evidence/testimony.js';

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
    },
  },
  run(_scope, context) {
    const best = new Map<string, { readonly draft: FindingDraft; readonly rows: number }>();
    for (const renderings of collectRenderings(context)) {
      for (const rival of renderings.rivals) {
        const draft = judge(rival, renderings, context);
        const key = `${rival.place.segment} ${rival.place.start}`;
        const { rows } = renderings.usual;
        if (draft && rows > (best.get(key)?.rows ?? 0)) best.set(key, { draft, rows });
      }
    }
    return [...best.values()].map(({ draft }) => draft);
  },
};

/** The usual word must stand in so many sentences, and in so many more than the other. */
const LEAST = { usual: 3, more: 2 };
/** Of a name in capitals fewer are enough: a body has one name. */
const LEAST_OF_NAME = { usual: 2, more: 1 };

function judge(rival: RivalRendering, renderings: TermRenderings, context: CheckContext): FindingDraft | undefined {
  const { usual, rivals, term } = renderings;
  const same = rivals.filter(({ text }) => text === rival.text);
  const rows = new Set(same.map(({ row }) => row)).size;
  const named = term.rows.every((row) => isNameInCapitals(row, context));
  const least = named ? LEAST_OF_NAME : LEAST;
  if (usual.rows < least.usual || usual.rows < rows + least.more) return undefined;
  const ground = groundOf(rival, renderings, context);
  if (!ground) return undefined;
  const others = same.filter((other) => other !== rival).map((other) => other.place);
  const sources = new Set(rival.row.places.map(({ source }) => source));
  const beads = [...sources].map((source) => beadConfidence(context, source, rival.place.segment));
  return {
    messageId: 'rarer',
    data: {
      actual: rival.text,
      usual: usual.text,
      count: usual.places.length,
      spread: `${usual.text} ×${usual.places.length}, ${rival.text} ×${same.length}`,
      quotes: quotesOf(rival, context),
    },
    target: plain(rival.place),
    sources: contradicting(rival.row.places),
    related: [...usual.places, ...others].map(plain),
    actual: rival.text,
    expected: [usual.text],
    suggestions: [{ ...plain(rival.place), text: usual.text }],
    confidence: SURE[ground] * (0.5 + 0.5 * Math.min(...beads)),
    severity: named ? 'major' : 'minor',
  };
}

/** How often words with such a ground are another rendering. */
const SURE: Readonly<Record<RivalGround, number>> = { linked: 0.86, recast: 0.86, place: 0.78 };

function plain({ segment, start, end }: Place): Place {
  return { segment, start, end };
}

/** Two words or more that all begin with a capital: "Weather Bureau". Vietnamese puts one on the first syllables only. */
function isNameInCapitals({ places }: TermRow, { collation, packs }: CheckContext): boolean {
  const texts = places
    .filter(({ source }) => !packs.sources[source]!.compoundsApart)
    .map(({ source, segment, start, end }) => collation.sources[source]!.segments[segment]!.text.slice(start, end))
    .filter((text) => /\p{Ll}/u.test(text));
  return texts.length > 0 && texts.every((text) => /^\p{Lu}\p{Ll}\S*(?: \p{Lu}\p{Ll}\S*)+$/u.test(text));
}

function quotesOf({ row }: RivalRendering, { collation }: CheckContext): string {
  const quotes = row.places.map(({ source, segment, start, end }) => {
    const { segments, document } = collation.sources[source]!;
    return quote(document.language, segments[segment]!.text.slice(start, end));
  });
  return [...new Set(quotes)].join(' · ');
}
