import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { listPhrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { bearers, type Coinage, coinageOf } from '../evidence/coinage.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { replacing } from '../evidence/replacing.js';
import { contradicting } from '../evidence/testimony.js';
import { unknownCompounds } from '../evidence/unknown-compounds.js';

/** Kanji that make no Japanese word, where a version has a real word that they were meant to be. */
export const unknownCompound: Check<CheckContext> = {
  meta: {
    id: 'unknown-compound',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'row',
    languages: ['ja'],
    summary: 'Kanji that make no word, where the versions have a real word near it.',
    messages: {
      read: {
        message: '{{actual}} is no Japanese word: it is {{read}} read syllable by syllable ({{expected}})',
        explanation:
          'No dictionary has {{actual}}. Its kanji are the readings of {{read}}, one by one. Japanese has {{expected}} for what the versions have: {{quotes}}.',
      },
      order: {
        message: '{{actual}} is no word; its kanji in another order are {{expected}} ({{quotes}})',
        explanation: 'No dictionary has {{actual}}. {{quotes}} is {{expected}}, with the same kanji in another order.',
      },
      near: {
        message: '{{actual}} is no word; the versions have {{expected}} ({{quotes}})',
        explanation:
          'No dictionary has {{actual}}, and no version has anything for it. In its place they have {{quotes}}: {{expected}}, which differs by one kanji.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return coinagesIn(segment, context).map((coinage) => draft(coinage, segment, context));
    });
  },
};

function coinagesIn(segment: Segment, context: CheckContext): Coinage[] {
  const found: Coinage[] = [];
  for (const compound of unknownCompounds(segment, context)) {
    if (found.some(({ place }) => overlaps(place, compound))) continue;
    const coinage = coinageOf(compound, context);
    if (coinage) found.push(coinage);
  }
  return found;
}

/** What each further version adds to what one says. */
const ONE = { read: 0.8, order: 0.85, near: 0.7 };
const MORE = 0.05;
/** More words than these help nobody to choose. */
const MOST_EXPECTED = 3;

function draft(coinage: Coinage, segment: Segment, context: CheckContext): FindingDraft {
  const { kind, place, right, versions } = coinage;
  const target: Place = { segment: segment.index, start: place.start, end: place.end };
  const expected = [...new Set(right)].slice(0, MOST_EXPECTED);
  const quotes = versions.map((at) => {
    const { document, segments } = context.collation.sources[at.source]!;
    return quote(document.language, segments[at.segment]!.text.slice(at.start, at.end));
  });
  const bead = Math.max(...versions.map(({ source }) => beadConfidence(context, source, segment.index)));
  return {
    messageId: kind,
    data: {
      actual: place.text,
      read: quotes[0]!,
      quotes: [...new Set(quotes)].join(' · '),
      expected: listPhrase(expected, 'comma'),
    },
    target,
    sources: contradicting(versions),
    actual: place.text,
    expected,
    suggestions: replacing(expected, target, context),
    confidence: Math.min(0.95, ONE[kind] + MORE * (bearers(versions) - 1)) * (0.5 + 0.5 * bead),
  };
}
