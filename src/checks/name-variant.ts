import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { phrase } from '../core/phrase.js';
import { overlaps } from '../core/span.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { holdAcross } from '../evidence/hold-across.js';
import type { Link } from '../evidence/link.js';
import { partSimilarity } from '../evidence/name-parts.js';
import { quote } from '../evidence/number.js';
import { partVariants } from '../evidence/part-variants.js';
import { spreadOf } from '../evidence/run-spread.js';
import {
  collectSpellings,
  countOf,
  nameOf,
  type SpelledPlace,
  type Spelling,
  spellingsOverRun,
  usesOfSpelling,
  wordsOf,
} from '../evidence/spellings.js';
import { contradicting } from '../evidence/testimony.js';
import { areSpellings } from '../lexicon/katakana-spellings.js';
import { editDistance } from '../text/edit-distance.js';

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
      before: {
        message: '{{actual}} was spelled {{usual}} before',
        explanation: '{{quotes}} is spelled {{usual}} where it is named first, and {{actual}} here.',
      },
      longVowel: {
        message: '{{actual}} is elsewhere {{usual}} ({{count}} places)',
        explanation:
          '{{actual}} and {{usual}} differ only in the long vowel mark; the document writes {{usual}} in {{count}} other places.',
      },
      across: {
        message: '{{actual}} is elsewhere {{usual}} ({{count}} places)',
        explanation: '{{quotes}} is spelled {{usual}} {{there}}, and {{actual}} {{here}}.',
      },
      spelling: {
        message: '{{actual}} is elsewhere {{usual}} ({{count}} places)',
        explanation:
          '{{actual}} and {{usual}} are two spellings of one loanword, both correct; the document writes {{usual}} in {{count}} other places.',
      },
    },
  },
  run({ collation }, context) {
    if (collation.sources.length === 0) return [];
    const drafts = spellingDrafts(collectSpellings(context), context);
    return [...drafts, ...partDrafts(context).filter((part) => !drafts.some((own) => meets(own.target, part.target)))];
  },
  across(own, run, context) {
    const mayVary = (a: string, b: string) => a !== b && (areSpellings(a, b) || nearlyEqual(a, b));
    const found = spellingDrafts(spellingsOverRun(context, run, mayVary), context);
    return holdAcross(
      own,
      found.filter(({ messageId, actual, expected }) => messageId === 'across' && !isPlural(actual!, expected![0]!)),
    );
  },
};

/** One is the other in the plural, as a team is named after a thing: スターズ, スター. */
function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^[ズスツ]$/u.test(long.slice(short.length));
}

function spellingDrafts(spellings: ReadonlyMap<string, Spelling>, context: CheckContext): FindingDraft[] {
  return [...spellings.values()].flatMap((minor) => {
    const usual = minor.places.length > 0 ? usualSpelling(minor, spellings, context) : undefined;
    return usual ? minor.places.map((use) => toDraft(use, minor, usual, context)) : [];
  });
}

/** A more frequent spelling of the same word, or one that is nearly equal and is linked to a name that this one is linked to as well. */
function usualSpelling(
  minor: Spelling,
  spellings: ReadonlyMap<string, Spelling>,
  context: CheckContext,
): Spelling | undefined {
  let best: Spelling | undefined;
  for (const other of spellings.values()) {
    if (countOf(other) < countOf(minor) || (best && countOf(other) <= countOf(best))) continue;
    if (!isVariant(minor, other, context)) continue;
    const isAcross = other.elsewhere.length > 0 || minor.elsewhere.length > 0;
    if (countOf(other) > countOf(minor) || (!isAcross && isNearerByFar(other, minor, context))) best = other;
  }
  return best;
}

function isVariant(minor: Spelling, other: Spelling, context: CheckContext): boolean {
  if (minor === other) return false;
  const shared = [...minor.names].some((name) => other.names.has(name));
  if (areSpellings(minor.text, other.text)) return shared || !isAnotherWord(minor, other, context);
  if (isToldApart(minor, other, context)) return false;
  // ガラス and グラス are both "glass", and two words.
  if (!shared || (isWord(minor.text, context) && isWord(other.text, context))) return false;
  return nearlyEqual(minor.text, other.text);
}

/** True when some version has one name for the one spelling and other names for the other: 로언 is Rowan and Roane. */
function isToldApart(minor: Spelling, other: Spelling, { collation }: CheckContext): boolean {
  return collation.sources.some(({ document: { language } }) => {
    const [own, others] = [minor, other].map(({ names }) =>
      [...names].filter((name) => name.startsWith(`${language}:`)),
    );
    return own!.length > 0 && others!.length > 0 && !own!.some((name) => others!.includes(name));
  });
}

/** Of two spellings that are equally frequent one is the slip if all versions that name it sound like the other: Tô is トー, not ター. */
function isNearerByFar(other: Spelling, minor: Spelling, context: CheckContext): boolean {
  if (areSpellings(minor.text, other.text)) return false;
  const links = minor.places.flatMap((use) => use.links).filter((link) => other.names.has(nameOf(link, context)));
  return (
    links.some((link) => CAPITAL.test(wordsOf(link, context))) &&
    links.every((link) => {
      const { code } = context.packs.sources[link.source]!;
      const [near, far] = [other, minor].map(({ text }) => partSimilarity(text, wordsOf(link, context), code));
      return near! - far! >= CLEARLY;
    })
  );
}

const CAPITAL = /^\p{Lu}/u;
/** Least difference of two similarities from which one of them is the better one beyond a matter of taste. */
const CLEARLY = 0.04;

function isWord(text: string, { lexicon, packs }: CheckContext): boolean {
  if (lexicon.katakana.has(text)) return true;
  const [token, ...more] = packs.target.tokenize(text);
  return more.length === 0 && token?.known === true;
}

/**
 * True when the rarer spelling is not simply the other word once more: it stands in names only, or the versions have the other word by sound
 * and something else here (トレーナー for "trainer" and トレーナ for "sweatshirt").
 */
function isAnotherWord(minor: Spelling, other: Spelling, context: CheckContext): boolean {
  if (minor.places.every(({ place }) => isPartOfName(place, context))) return true;
  const hearing = new Set([...other.names].map((name) => name.slice(0, name.indexOf(':'))));
  return minor.places.some(({ place }) =>
    context.collation.sources.some(
      ({ document }, source) => hearing.has(document.language) && beadConfidence(context, source, place.segment) > 0,
    ),
  );
}

/** A company or a title keeps the spelling of its name: 東洋コンピュータ社, 『ヴァイオリンと私』 in a text that writes コンピューター and バイオリン. */
function isPartOfName(place: Place, { collation, packs }: CheckContext): boolean {
  const { text, tokens } = collation.target.segments[place.segment]!;
  const before = text.slice(0, place.start);
  if (
    Math.max(...[...'『「《'].map((mark) => before.lastIndexOf(mark))) >
    Math.max(...[...'』」》'].map((mark) => before.lastIndexOf(mark)))
  )
    return true;
  return tokens.some(
    (token) => (token.end === place.start || token.start === place.end) && packs.target.isNominal(token),
  );
}

/** Kana with the small kana that belong to them. */
const MORA = /.[ァィゥェォャュョヮ]?/gu;

/** At most one mora in four differs, and the difference is no ending of its own: プラン and プラント share no name anyway. */
function nearlyEqual(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  return longer >= 3 && editDistance(a.match(MORA) ?? [], b.match(MORA) ?? []) <= Math.max(1, Math.floor(longer / 4));
}

function toDraft(use: SpelledPlace, minor: Spelling, usual: Spelling, context: CheckContext): FindingDraft {
  const shared = use.links.filter((link) => usual.names.has(nameOf(link, context)));
  const onlyLength = minor.text.replaceAll('ー', '') === usual.text.replaceAll('ー', '');
  const onlyJoints = minor.text.replace(/[・＝]/gu, '') === usual.text.replace(/[・＝]/gu, '');
  const onlySpelling = onlyLength || areSpellings(minor.text, usual.text);
  const isAcross = usual.elsewhere.length > 0;
  const quotes = shared.map((link) => quoteOf(link, context));
  return {
    messageId: isAcross ? 'across' : onlyLength ? 'longVowel' : onlySpelling ? 'spelling' : 'variant',
    data: {
      actual: minor.text,
      usual: usual.text,
      count: countOf(usual),
      ...(isAcross
        ? { there: spreadOf(usesOfSpelling(usual, context)), here: spreadOf(usesOfSpelling(minor, context)) }
        : {}),
      quotes: [...new Set(quotes)].join(' · ') || phrase('name.one-of-versions', 'One name of the versions'),
    },
    target: use.place,
    sources: shared.map((link) => ({ ...link.place, source: link.source, role: 'contradicts' })),
    related: usual.places.map((other) => other.place),
    actual: minor.text,
    expected: [usual.text],
    suggestions: [{ ...use.place, text: usual.text }],
    confidence: confidenceOf(onlySpelling || shared.length > 0, countOf(usual), countOf(minor)),
    severity: onlySpelling || (isAcross && onlyJoints) ? 'minor' : 'major',
  };
}

function quoteOf(link: Link, context: CheckContext): string {
  return quote(context.collation.sources[link.source]!.document.language, wordsOf(link, context));
}

/** Words of Vietnamese names, alone or in full names: チュンさん beside グエン・バン・チュオン. */
function partDrafts(context: CheckContext): FindingDraft[] {
  return partVariants(context, nearlyEqual).flatMap(({ minor, usual }) =>
    minor.map(({ place, text: actual, version }): FindingDraft => {
      const { segments, document } = context.collation.sources[version.source]!;
      const words = segments[version.segment]!.text.slice(version.start, version.end);
      const spelling = usual[0]!.text;
      const count = usual.length;
      return {
        messageId: count > minor.length ? 'variant' : 'before',
        data: { actual, usual: spelling, count, quotes: quote(document.language, words) },
        target: place,
        sources: contradicting([version]),
        related: usual.map((other) => other.place),
        actual,
        expected: [spelling],
        suggestions: [{ ...place, text: spelling }],
        confidence: confidenceOf(true, count, minor.length),
      };
    }),
  );
}

function meets(a: Place, b: Place): boolean {
  return a.segment === b.segment && overlaps(a, b);
}

/** Three against one is a slip, two against one may be two names. */
function confidenceOf(sure: boolean, usual: number, minor: number): number {
  const majority = usual >= 3 * minor ? 0.92 : usual > minor ? 0.78 : 0.72;
  return sure ? majority : majority * 0.85;
}
