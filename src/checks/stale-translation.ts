import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import { listPhrase } from '../core/phrase.js';
import type { CheckContext } from '../evidence/context.js';
import type { Edit } from '../evidence/edit.js';
import { quote } from '../evidence/number.js';
import { type StalePlace, stalePlaces } from '../evidence/stale.js';
import { contradicting } from '../evidence/testimony.js';

/** Sentences that are as they were at an earlier commit, while a version beside them was changed. */
export const staleTranslation: Check<CheckContext> = {
  meta: {
    id: 'stale-translation',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A version was changed and the translation was not.',
    messages: {
      changed: {
        message: '{{versions}} changed after {{commit}} ({{date}}) and this did not: {{changes}}',
        explanation:
          'The translation is as it was at commit {{commit}} of {{date}}. Since then the versions were changed: {{changes}}. Bring it in step.',
      },
      added: {
        message: '{{versions}} got words after {{commit}} ({{date}}) that this sentence does not have: {{changes}}',
        explanation:
          'The translation is as it was at commit {{commit}} of {{date}}. Since then words were added to the versions: {{changes}}. Add them here.',
      },
      removed: {
        message: '{{versions}} lost words after {{commit}} ({{date}}) and this did not: {{changes}}',
        explanation:
          'The translation is as it was at commit {{commit}} of {{date}}. Since then words were taken out of the versions: {{changes}}. Take them out here, too.',
      },
      negation: {
        message:
          '{{versions}} affirmed or denied otherwise at {{commit}} ({{date}}), and this did not change: {{changes}}',
        explanation:
          'The translation is as it was at commit {{commit}} of {{date}}. Since then the versions were changed so that the answer to yes or no is the other one: {{changes}}.',
      },
      rewritten: {
        message: '{{versions}} had another sentence at {{commit}} ({{date}}), and this did not change: {{changes}}',
        explanation:
          'The translation is as it was at commit {{commit}} of {{date}}. Since then the sentence was written anew ({{changes}}). Translate it again.',
      },
    },
  },
  run({ row }, context) {
    return row ? stalePlaces(row, context).map((stale) => draft(stale, context)) : [];
  },
};

function draft({ place, edits, confidence }: StalePlace, context: CheckContext): FindingDraft {
  const leading = edits.reduce((best, edit) => (edit.confidence > best.confidence ? edit : best));
  const { commit, date } = context.earlier!;
  const codeOf = (source: number) => context.packs.sources[source]!.code;
  const codes = [...new Set(edits.map(({ source }) => codeOf(source)))];
  const { text } = context.collation.target.segments[place.segment]!;
  const actual = text.slice(place.start, place.end);
  const fix = leading.value === undefined ? undefined : context.packs.target.formatNumber(leading.value, actual);
  return {
    messageId: leading.kind,
    data: {
      versions: listPhrase(codes, 'and'),
      commit,
      date,
      changes: listOf(edits, (edit) => quote(codeOf(edit.source), changeOf(edit))),
    },
    target: place,
    sources: contradicting(edits.map(({ source, revised, at }) => ({ source, segment: revised.segment.index, ...at }))),
    actual,
    expected: fix === undefined ? [] : [fix],
    suggestions: fix === undefined ? [] : [{ ...place, text: fix }],
    confidence,
  };
}

function listOf(edits: readonly Edit[], say: (edit: Edit) => string): string {
  return [...new Set(edits.map(say))].join(' · ');
}

/** `8 → 9`, `+ in Hue`, `− new`. */
function changeOf({ old, now }: Edit): string {
  if (old === '') return `+ ${now}`;
  return now === '' ? `− ${old}` : `${old} → ${now}`;
}
