import type { Check } from '../core/check.js';
import type { DraftSuggestion, FindingDraft, Place } from '../core/finding.js';
import { type Phrase, phrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import { alignedSegments, type CheckContext } from '../evidence/context.js';
import { type Damage, damageOf } from '../evidence/damage.js';

/** Characters that a program made of others: text in the wrong encoding, letters in parts, characters that nobody sees. */
export const encodingDamage: Check<CheckContext> = {
  meta: {
    id: 'encoding-damage',
    mqm: 'linguistic-conventions/character-encoding',
    its: 'characters',
    severity: 'major',
    scope: 'document',
    languages: 'all',
    summary: 'Characters were damaged by a program: mojibake, letters in parts, invisible characters.',
    messages: {
      garbled: {
        message: '{{actual}} is garbled: {{what}}{{more}}',
        explanation:
          'The bytes of a text were decoded in the wrong encoding, so that other characters stand there: {{what}}{{more}}.',
      },
      lost: {
        message: '{{what}} stands where a character was lost{{more}}',
        explanation:
          'A program put {{what}} in the place of something that it could not read or write{{more}}. Look the words up in an earlier file.',
      },
      private: {
        message: '{{what}} has no meaning outside one font{{more}}',
        explanation:
          '{{what}} is a character for private use{{more}}: with another font the reader sees an empty box or another sign.',
      },
      decomposed: {
        message: '{{actual}} is written in parts ({{what}}){{more}}',
        explanation:
          'It looks right and is not found when it is searched for: {{what}}{{more}}. Letters should be in the composed form (Unicode NFC).',
      },
      unseen: {
        message: '{{what}} stands in the text unseen{{more}}',
        explanation:
          '{{what}} does nothing here{{more}}, and words with it in them are not found when they are searched for.',
      },
    },
  },
  run({ collation }, context) {
    const groups = new Map<string, Damaged[]>();
    for (const segment of collation.target.segments) {
      for (const [group, damages] of damagesOf(segment, context)) {
        collect(groups, group, { segment, damages });
      }
    }
    return [...groups.values()].flatMap((group) =>
      group.length > FEW_SEGMENTS ? [toDraft(group)] : group.map((one) => toDraft([one])),
    );
  },
};

/** Up to so many segments with the same damage have a finding each; beyond, the file is damaged, and one finding says so. */
const FEW_SEGMENTS = 5;
/** Other places that a finding lists. */
const MOST_RELATED = 100;

interface Damaged {
  readonly segment: Segment;
  readonly damages: readonly Damage[];
}

/** What is damaged in a segment, by what happened to it. A version with the same characters shows that they are spoken of. */
function damagesOf(segment: Segment, context: CheckContext): Map<string, Damage[]> {
  const groups = new Map<string, Damage[]>();
  const found = damageOf(segment.text, context.packs.target.code);
  if (found.length === 0) return groups;
  const versions = context.collation.sources.flatMap((_, source) => alignedSegments(context, source, segment.index));
  for (const damage of found) {
    const words = segment.text.slice(damage.start, damage.end);
    if (damage.mayBeShared && versions.some(({ text }) => text.includes(words))) continue;
    collect(groups, damage.group, damage);
  }
  return groups;
}

function collect<Item>(groups: Map<string, Item[]>, group: string, item: Item): void {
  const known = groups.get(group);
  if (known) known.push(item);
  else groups.set(group, [item]);
}

function toDraft(group: readonly Damaged[]): FindingDraft {
  const [first] = group as [Damaged];
  const [damage] = first.damages as readonly [Damage];
  const all = group.flatMap(({ segment, damages }) =>
    damages.map(({ start, end, repair }) => ({
      place: { segment: segment.index, start, end } satisfies Place,
      repair,
    })),
  );
  const target = all[0]!.place;
  const actual = first.segment.text.slice(target.start, target.end);
  return {
    messageId: damage.messageId,
    data: {
      actual,
      what: damage.what,
      more: all.length > 1 ? moreOf(all.length - 1, group.length) : '',
    },
    target,
    sources: [],
    related: all.slice(1, MOST_RELATED + 1).map(({ place }) => place),
    actual,
    expected: damage.repair === undefined ? [] : [damage.repair],
    suggestions: all.flatMap(({ place, repair }): DraftSuggestion[] =>
      repair === undefined ? [] : [{ ...place, text: repair }],
    ),
    confidence: damage.confidence,
    severity: damage.severity,
  };
}

function moreOf(count: number, sentences: number): Phrase {
  return sentences > 1
    ? phrase('damage.more-in-sentences', `, with ${count} more in ${sentences} sentences`, { count, sentences })
    : phrase('damage.more', `, with ${count} more in this sentence`, { count });
}
