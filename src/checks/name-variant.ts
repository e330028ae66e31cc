import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { editDistance } from '../text/edit-distance.js';
import type { CheckContext } from '../evidence/context.js';
import type { Link } from '../evidence/link.js';
import { quote } from '../evidence/number.js';
import { katakanaRuns } from '../evidence/sound-finder.js';

/** One name of the sources that the target spells in two nearly equal ways; the rarer spelling is flagged. */
export const nameVariant: Check<CheckContext> = {
  meta: {
    id: 'name-variant',
    mqm: 'linguistic-conventions/inconsistency',
    its: 'inconsistency',
    severity: 'major',
    scope: 'document',
    languages: ['ja'],
    summary: 'One name is spelled in two nearly equal ways.',
    messages: {
      variant: {
        message: '{{actual}} is elsewhere {{usual}} ({{count}} places)',
        explanation: '{{quotes}} is spelled {{actual}} here and {{usual}} in {{count}} other places.',
      },
      longVowel: {
        message: '{{actual}} is elsewhere {{usual}} ({{count}} places)',
        explanation: '{{actual}} and {{usual}} differ only in the long vowel mark; the document writes {{usual}} in {{count}} other places.',
      },
    },
  },
  run({ collation }, context) {
    const spellings = collectSpellings(context);
    const drafts: FindingDraft[] = [];
    for (const minor of spellings.values()) {
      const usual = usualSpelling(minor, spellings);
      if (usual) drafts.push(...minor.places.map((use) => toDraft(use, minor, usual, context)));
    }
    return collation.sources.length > 0 ? drafts : [];
  },
};

interface Use {
  readonly place: Place;
  readonly links: readonly Link[];
}

interface Spelling {
  readonly text: string;
  readonly places: Use[];
  /** Source words that some use is linked to, as `source:word`. */
  readonly names: Set<string>;
}

/** Every katakana run of the target with the source words that it is linked to by sound or term. */
function collectSpellings(context: CheckContext): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const segment of context.collation.target.segments) {
    for (const run of katakanaRuns(segment.text)) {
      const spelling = spellings.get(run.text) ?? { text: run.text, places: [], names: new Set<string>() };
      spellings.set(run.text, spelling);
      const links = context.links
        .linksOf(segment.index)
        .filter((link) => link.target.start === run.start && link.target.end === run.end)
        .filter((link) => link.kind === 'sound' || link.kind === 'term');
      for (const link of links) spelling.names.add(nameOf(link, context));
      spelling.places.push({ place: { segment: segment.index, start: run.start, end: run.end }, links });
    }
  }
  return spellings;
}

function nameOf(link: Link, context: CheckContext): string {
  const text = context.collation.sources[link.source]!.segments[link.place.segment]!.text;
  return `${link.source}:${text.slice(link.place.start, link.place.end).toLowerCase()}`;
}

/** A more frequent spelling that is nearly equal and is linked to a name that this one is linked to as well. */
function usualSpelling(minor: Spelling, spellings: ReadonlyMap<string, Spelling>): Spelling | undefined {
  let best: Spelling | undefined;
  for (const other of spellings.values()) {
    if (other === minor || other.places.length <= minor.places.length || !nearlyEqual(minor.text, other.text)) continue;
    if (![...minor.names].some((name) => other.names.has(name))) continue;
    if (!best || other.places.length > best.places.length) best = other;
  }
  return best;
}

/** At most one letter in four differs, and the difference is no ending of its own: プラン and プラント share no name anyway. */
function nearlyEqual(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  return longer >= 3 && editDistance(a, b) <= Math.max(1, Math.floor(longer / 4));
}

function toDraft(use: Use, minor: Spelling, usual: Spelling, context: CheckContext): FindingDraft {
  const shared = use.links.filter((link) => usual.names.has(nameOf(link, context)));
  const onlyLength = minor.text.replaceAll('ー', '') === usual.text.replaceAll('ー', '');
  const isPlace = (link: Link) => context.collation.sources[link.source]!.segments[link.place.segment]!.text;
  return {
    messageId: onlyLength ? 'longVowel' : 'variant',
    data: {
      actual: minor.text,
      usual: usual.text,
      count: usual.places.length,
      quotes: [
        ...new Set(
          shared.map((link) =>
            quote(context.packs.sources[link.source]!.code, isPlace(link).slice(link.place.start, link.place.end)),
          ),
        ),
      ].join(' · ') || minor.text,
    },
    target: use.place,
    sources: shared.map((link) => ({ ...link.place, source: link.source, role: 'contradicts' })),
    related: usual.places.map((other) => other.place),
    actual: minor.text,
    expected: [usual.text],
    suggestions: [{ ...use.place, text: usual.text }],
    confidence: confidenceOf(shared.length > 0, usual.places.length, minor.places.length),
    severity: onlyLength ? 'minor' : 'major',
  };
}

/** Three against one is a slip, two against one may be two names. */
function confidenceOf(linkedHere: boolean, usual: number, minor: number): number {
  const majority = usual >= 3 * minor ? 0.92 : usual > minor ? 0.78 : 0.6;
  return linkedHere ? majority : majority * 0.85;
}
