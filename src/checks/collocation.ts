import type { Check } from '../core/check.js';
import type { DraftSuggestion, FindingDraft } from '../core/finding.js';
import { listPhrase, type Phrase, phrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import type { CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { contradicting } from '../evidence/testimony.js';
import { type WrongFrame, wrongFrames } from '../evidence/wrong-frames.js';
import type { Collocation } from '../lexicon/collocations.js';
import { inflectLike } from '../text/inflect-like.js';

/** A noun with a particle and a verb that Japanese does not put together. */
export const collocation: Check<CheckContext> = {
  meta: {
    id: 'collocation',
    mqm: 'linguistic-conventions/grammar',
    its: 'grammar',
    severity: 'minor',
    scope: 'row',
    languages: ['ja'],
    summary: 'A noun and a verb, or a particle and a verb, that do not go together.',
    messages: {
      idiom: {
        message: '{{actual}} mixes two idioms; the right one is {{expected}}',
        explanation: '{{actual}} is a well-known slip ({{note}}). Write {{expected}}.',
      },
      particle: {
        message: '{{verb}} does not take {{particle}}: {{expected}}',
        explanation: '{{actual}} has the wrong particle ({{note}}). Write {{expected}}.',
      },
      literal: {
        message: '{{actual}} is put word by word; Japanese says {{expected}}',
        explanation: 'In Japanese the noun of {{actual}} goes with another verb ({{note}}). Write {{expected}}.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return wrongFrames(segment, context).map((frame) => draft(frame, segment));
    });
  },
};

const MESSAGES: Readonly<Record<string, 'idiom' | 'particle' | 'literal'>> = {
  survey: 'idiom',
  usage: 'idiom',
  grammar: 'particle',
};
/** What stands for particle and verb begins with a particle; else it stands for the noun, too. */
const PARTICLE = /^[をにがも]/u;
const CONFIDENCE = 0.85;
/** With the second key in a version. */
const BORN_OUT = 0.9;

function draft(frame: WrongFrame, segment: Segment): FindingDraft {
  const { entry, place, particle, wrong, versions } = frame;
  const noun = segment.text.slice(place.start, particle.start);
  const expected = entry.right.map((right) => (PARTICLE.test(right) ? noun + right : right));
  return {
    messageId: MESSAGES[entry.source] ?? 'literal',
    data: {
      actual: `${noun}${entry.particle}${wrong}`,
      verb: wrong,
      particle: entry.particle,
      expected: listPhrase(expected, 'comma'),
      note: noteOf(entry),
    },
    target: place,
    sources: contradicting(versions),
    actual: segment.text.slice(place.start, place.end),
    expected,
    suggestions: suggestionsFor(frame, segment),
    confidence: versions.length > 0 ? BORN_OUT : CONFIDENCE,
  };
}

const LITERAL = /^(English|Vietnamese|Korean) ([^,]+)/u;
const CODES: Readonly<Record<string, string>> = { English: 'en', Vietnamese: 'vi', Korean: 'ko' };
const KINDS: Readonly<Record<string, 'collocation.survey' | 'collocation.usage' | 'collocation.grammar'>> = {
  survey: 'collocation.survey',
  usage: 'collocation.usage',
  grammar: 'collocation.grammar',
};

/** The notes of the table are in English; other languages have the words that were translated, or what kind of slip it is. */
function noteOf({ note, source }: Collocation): Phrase {
  const english = note || 'a word-for-word translation';
  const [, language, words] = LITERAL.exec(note) ?? [];
  if (language !== undefined && words !== undefined) {
    return phrase('collocation.from', english, { quote: quote(CODES[language]!, words) });
  }
  return phrase(KINDS[source] ?? 'collocation.literal', english);
}

/** What can be written in the form that the verb has there, for particle and verb or for the noun as well. */
function suggestionsFor({ entry, place, particle, verb, wrong }: WrongFrame, { text }: Segment): DraftSuggestion[] {
  const from = verb[0]!.start;
  const written = text.slice(from, place.end);
  return entry.right.flatMap((right): DraftSuggestion[] => {
    const same = PARTICLE.test(right);
    const [, head = '', base = ''] = /^(.*?[をにがも])(.+)$/u.exec(right) ?? [];
    const form = inflectLike(written, wrong, base);
    if (form === undefined || head === '') return [];
    const start = same ? particle.start : place.start;
    return [{ segment: place.segment, start, end: place.end, text: head + text.slice(particle.end, from) + form }];
  });
}
