import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { phrase } from '../core/phrase.js';
import { overlaps } from '../core/span.js';
import { type AddedWord, addedToNames } from '../evidence/added-to-name.js';
import type { CheckContext } from '../evidence/context.js';
import { type HangulName, wrongHangulNames } from '../evidence/hangul-names.js';
import { type MisspelledName, misspelledNames } from '../evidence/latin-names.js';
import { type SpokenUse, spokenUsesOf, usualSpoken } from '../evidence/name-parts.js';
import { quote } from '../evidence/number.js';
import { type OfficialSlot, officialSlots } from '../evidence/official-names-beside.js';
import { type OtherName, otherNames } from '../evidence/other-name.js';
import { type KanjiReading, readByKanji } from '../evidence/read-by-kanji.js';
import { contradicting } from '../evidence/testimony.js';
import type { SourcePlace } from '../evidence/unlinked-tokens.js';
import { type UnnamedRegion, unnamedRegions } from '../evidence/unnamed-regions.js';

/** A person, place or organisation that no version calls so. */
export const nameMismatch: Check<CheckContext> = {
  meta: {
    id: 'name-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A person, place or organisation is called what no version calls it.',
    messages: {
      kanji: {
        message: '{{actual}} is a name read by its kanji ({{quotes}}), elsewhere {{usual}}',
        explanation:
          'The versions have a Vietnamese name, {{quotes}}, which was put into kanji by their readings. The document writes it {{usual}} elsewhere.',
      },
      kanjiAlone: {
        message: '{{actual}} is a name read by its kanji ({{quotes}})',
        explanation:
          'The versions have a Vietnamese name, {{quotes}}, which was put into kanji by their readings. Write it in katakana, by its sound.',
      },
      other: {
        message: '{{actual}} is another name than the versions have ({{quotes}})',
        explanation: 'The versions name {{quotes}} here, and {{actual}} is no spelling of that. {{hint}}',
      },
      official: {
        message: '{{actual}} should be {{expected}} ({{quotes}})',
        explanation:
          'The versions name {{quotes}}, which is called {{expected}} in the language of the translation. {{actual}} is something else.',
      },
      near: {
        message: '{{actual}} is not quite the name of {{quotes}}: {{expected}}',
        explanation:
          '{{quotes}} is called {{expected}} in the language of the translation. {{actual}} has other words, or the words in another order.',
      },
      added: {
        message: '{{actual}} in a name, where the versions have only {{part}} ({{quotes}})',
        explanation: 'The versions have {{quotes}} in this name, which is {{part}}. {{actual}} says more than that.',
      },
      letters: {
        message: '{{actual}} has other letters than the name in the versions ({{quotes}})',
        explanation:
          'The versions have the Vietnamese name {{quotes}}, which is written with the same letters in every language with Latin letters. {{actual}} is another name, or none.',
      },
      hangul: {
        message: '{{actual}} is no spelling of {{quotes}}',
        explanation:
          'The versions have the Vietnamese name {{quotes}}. By the rules for Vietnamese names (외래어 표기법), and in other usage, hangul for it is different.',
      },
      region: {
        message: '{{actual}} is named in no version',
        explanation: 'No version names {{actual}}, here or elsewhere. Check what is meant.',
      },
      otherRegion: {
        message: '{{actual}} is named in no version, which have {{quotes}}',
        explanation: 'The versions name {{quotes}} here, and no version names {{actual}}.',
      },
      misreadRegion: {
        message: '{{actual}} is named in no version: {{quotes}} is something else',
        explanation:
          '{{quotes}} can be taken for {{actual}}, but no other word of the versions names that. Check what is meant.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    return row.target.flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      const slots = officialSlots(context, segment).flatMap((slot) => officialDraft(slot, context));
      return [
        ...readByKanji(context, segment).flatMap((reading) => kanjiDraft(reading, context)),
        ...otherNames(context, segment).flatMap((other) => otherDraft(other, context)),
        ...misspelledNames(context, segment).map((name) => lettersDraft(name, context)),
        ...wrongHangulNames(context, segment).map((name) => hangulDraft(name, context)),
        ...slots,
        ...unnamedRegions(context, segment)
          .filter(({ place }) => !slots.some(({ target }) => overlaps(target, place)))
          .flatMap((region) => regionDraft(region, context)),
        ...addedToNames(context, segment).map((added) => addedDraft(added, context)),
      ];
    });
  },
};

function kanjiDraft(reading: KanjiReading, context: CheckContext): FindingDraft[] {
  const confidence = kanjiConfidence(reading);
  if (confidence === 0) return [];
  const usual = usualSpoken(reading.elsewhere, reading.versions, context);
  const own = draft(reading, confidence, usual === undefined ? [] : [usual], context);
  return [
    {
      ...own,
      messageId: usual ? 'kanji' : 'kanjiAlone',
      data: { ...own.data, usual: usual ?? '' },
      related: placesOf(reading.elsewhere),
    },
  ];
}

/**
 * A Chinese or Korean person is rightly in kanji, and only a second version tells that one is Vietnamese: Lưu Bị is Liu Bei there, and Minh Đức
 * is Minh Duc. A document that writes the name in katakana elsewhere tells it, too.
 */
function kanjiConfidence({ versions, lacking, elsewhere, beside, ambiguous }: KanjiReading): number {
  const several = versions.length > 1;
  if (lacking > versions.length || (ambiguous && beside !== 'name')) return 0;
  if (elsewhere.length > 0) return several ? 0.92 : 0.82;
  if (beside === 'name') return several ? 0.9 : 0.8;
  if (!several || beside === 'nothing') return 0;
  return lacking > 0 ? 0.75 : 0.86;
}

/** What one version alone says of the only name of a sentence is not enough: it may name somebody else there. */
function otherDraft(other: OtherName, context: CheckContext): FindingDraft[] {
  const several = other.versions.length > 1;
  if (other.kind === 'only' && !several) return [];
  const elsewhere = spokenUsesOf(context, other.words);
  const usual = usualSpoken(elsewhere, other.versions, context);
  const own = draft(other, several ? 0.86 : 0.74, usual === undefined ? [] : [usual], context);
  const hint = usual
    ? phrase('name.written-elsewhere', `The document writes it ${usual} elsewhere.`, { usual })
    : phrase('name.check', 'Check who or what is meant.');
  return [{ ...own, messageId: 'other', data: { ...own.data, hint }, related: placesOf(elsewhere) }];
}

/** Two versions at least must name it; where a third does not, words with little of the name may be a description. */
function officialDraft(slot: OfficialSlot, context: CheckContext): FindingDraft[] {
  const naming = new Set(slot.versions.map(({ source }) => source)).size;
  if (naming < 2) return [];
  const confidence = slot.lacking === 0 ? 0.85 : slot.shared >= NEARLY_ALL ? 0.76 : 0.65;
  const forms = slot.forms.slice(0, MOST_FORMS).map((form) => withoutEnd(form, slot.place, context));
  const own = draft(slot, confidence, [...new Set(forms)], context);
  return [
    { ...own, messageId: slot.kind === 'near' ? 'near' : 'official', data: { ...own.data, expected: slot.forms[0]! } },
  ];
}

/** Words that have so many letters of a name are meant as that name, even if one version does not have it. */
const NEARLY_ALL = 0.8;

const MOST_FORMS = 3;

/** A form without what stands behind the place already: ランソン of ランソン省 before 省. */
function withoutEnd(form: string, { segment, end }: Place, { collation }: CheckContext): string {
  const rest = collation.target.segments[segment]!.text.slice(end);
  const lengths = Array.from({ length: form.length - 1 }, (_, k) => form.length - 1 - k);
  const length = lengths.find((width) => rest.startsWith(form.slice(-width))) ?? 0;
  return form.slice(0, form.length - length);
}

function addedDraft(added: AddedWord, context: CheckContext): FindingDraft {
  const own = draft(added, 0.82, [added.part], context);
  return { ...own, messageId: 'added', data: { ...own.data, part: added.part } };
}

function lettersDraft({ place, versions, right, kind, agreeing }: MisspelledName, context: CheckContext): FindingDraft {
  const confidence = (kind === 'part' ? 0.82 : 0.75) + (agreeing > 0 ? 0.06 : 0);
  return { ...draft({ place, versions }, confidence, right ? [right] : [], context), messageId: 'letters' };
}

function hangulDraft({ place, versions, agreeing }: HangulName, context: CheckContext): FindingDraft {
  return { ...draft({ place, versions }, agreeing > 0 ? 0.85 : 0.78, [], context), messageId: 'hangul' };
}

/** Where nothing shows what a region was taken for, two versions must lack it. */
function regionDraft({ place, misread, instead, heard }: UnnamedRegion, context: CheckContext): FindingDraft[] {
  if (misread.length > 0) {
    return [{ ...draft({ place, versions: misread }, 0.85, [], context), messageId: 'misreadRegion' }];
  }
  if (heard < 2 && instead.length === 0) return [];
  const confidence = instead.length > 0 ? (heard > 1 ? 0.86 : 0.74) : 0.75;
  const own = draft({ place, versions: instead }, confidence, [], context);
  return [{ ...own, messageId: instead.length > 0 ? 'otherRegion' : 'region' }];
}

/** What all findings have. */
function draft(
  { place, versions }: { readonly place: Place; readonly versions: readonly SourcePlace[] },
  confidence: number,
  expected: readonly string[],
  { collation }: CheckContext,
): Omit<FindingDraft, 'messageId'> {
  const actual = collation.target.segments[place.segment]!.text.slice(place.start, place.end);
  const quotes = versions.map(({ source, segment, start, end }) => {
    const { segments, document } = collation.sources[source]!;
    return quote(document.language, segments[segment]!.text.slice(start, end));
  });
  return {
    data: { actual, quotes: [...new Set(quotes)].join(' · ') },
    target: place,
    sources: contradicting(versions),
    actual,
    expected,
    suggestions: expected.slice(0, 1).map((text) => ({ ...place, text })),
    confidence,
  };
}

function placesOf(uses: readonly SpokenUse[]): Place[] {
  return uses.map(({ place }) => place);
}
