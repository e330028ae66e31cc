import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import { areAlike, type SpokenName, spokenNames, spokenTexts } from './name-parts.js';
import { nameSignBehind, nameSignBeside } from './name-signs.js';
import type { SoundRun } from './sound-finder.js';
import { vietnamesePhones } from './sound-vietnamese.js';
import { covered } from './support.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { allNames, type NameWord, namesBeside, type VersionName, votesOn } from './version-names.js';
import { isAnotherSyllable } from './vietnamese-names.js';
import { hasTranslations, wordSupport } from './word-support.js';

/** A Vietnamese name in the place of which the target has another: グエン・バン・フン for Nguyễn Văn Tùng. */
export interface OtherName {
  readonly place: Place;
  /** Where the versions have the name, the version first that it was read in. */
  readonly versions: readonly SourcePlace[];
  /** The words that the katakana does not say. */
  readonly words: readonly NameWord[];
  /** `part` of a full name of which the rest agrees, or the `only` name of the sentence. */
  readonly kind: 'part' | 'only';
}

/** Katakana names of a segment that are other names than the versions have in their places. */
export function otherNames(context: CheckContext, segment: Segment): OtherName[] {
  const spoken = spokenNames(segment);
  if (spoken.length === 0) return [];
  for (const [source] of context.packs.sources.entries()) {
    const names = namesBeside(context, source, segment.index).filter(isVietnamese);
    if (names.length === 0) continue;
    const found = [
      ...spoken.flatMap((name) => otherParts(name, leftFor(name, names, spoken, context), segment, context)),
      ...otherOnly(spoken, names, segment, context),
    ];
    if (found.length > 0) return found;
  }
  return [];
}

function isVietnamese({ words }: VersionName): boolean {
  return words.every(({ text }) => vietnamesePhones(text) !== undefined);
}

/** The names that no other name of the sentence says: of two persons one is not named twice. */
function leftFor(
  own: SpokenName,
  names: readonly VersionName[],
  spoken: readonly SpokenName[],
  { packs }: CheckContext,
): readonly VersionName[] {
  return names.filter(({ source, words }) => {
    const { code } = packs.sources[source]!;
    return !spoken.some(
      ({ parts, ...other }) =>
        other.start !== own.start &&
        parts.length === words.length &&
        parts.every((part, k) => areAlike(part.text, words[k]!.text, code)),
    );
  });
}

/** One part of a full name, the others of which are those of one name of the versions, and of no two. */
function otherParts(
  spoken: SpokenName,
  names: readonly VersionName[],
  segment: Segment,
  context: CheckContext,
): OtherName[] {
  const { parts } = spoken;
  if (parts.length < 2) return [];
  const near = names.flatMap((name) => {
    const { code } = context.packs.sources[name.source]!;
    return windows(name.words, parts.length).map((words) => ({
      name,
      words,
      wrong: parts.flatMap((part, k) => (isSame(part, words[k]!, code) ? [] : [k])),
    }));
  });
  if (near.some(({ wrong }) => wrong.length === 0)) return [];
  const single = near.filter(
    ({ name, words, wrong }) =>
      wrong.length === 1 &&
      words.every(
        (word, k) => wrong[0] === k || areAlike(parts[k]!.text, word.text, context.packs.sources[name.source]!.code),
      ),
  );
  const [only] = single;
  if (!only || single.length > 1) return [];
  const k = only.wrong[0]!;
  const part = parts[k]!;
  const word = only.words[k]!;
  if (!isAnotherSyllable(part.text, word.text)) return [];
  return [toOther(part, [word], only.name, 'part', segment, context)];
}

/**
 * The one name of a sentence that no version has, beside a form of address or a kind of place, where the version has one name beside such a word that the
 * target lacks.
 */
function otherOnly(
  spoken: readonly SpokenName[],
  names: readonly VersionName[],
  segment: Segment,
  context: CheckContext,
): OtherName[] {
  const missing = names.filter((name) => !isSaid(name, spoken, segment, context));
  const letters = new Set(missing.map(({ words }) => words.map((word) => word.letters).join('')));
  const strange = spoken.filter((name) => isStrange(name, segment, context));
  const [name] = missing;
  const [own] = strange;
  if (!name || !own || letters.size > 1 || strange.length > 1 || own.parts.length > 1) return [];
  const sign = nameSignBehind(segment.text, own.end, context.packs.target);
  if (sign === undefined || sign !== nameSignBeside(name, context)) return [];
  if (!name.words.every((word) => isAnotherSyllable(own.text, word.text))) return [];
  if (isFullerName(own, name, context)) return [];
  return [toOther(own, name.words, name, 'only', segment, context)];
}

/** True when the katakana is another word of the same person's full name: グエン for a Tùng whom the text has as Nguyễn Văn Tùng. */
function isFullerName(own: SpokenName, { source, words }: VersionName, context: CheckContext): boolean {
  const { code } = context.packs.sources[source]!;
  return allNames(context, source).some(
    (full) =>
      full.words.length > words.length &&
      words.every((word) => full.words.some((other) => other.letters === word.letters)) &&
      full.words.some((other) => isSame(own, other, code)),
  );
}

/** Katakana that no version has by sound, and that is a name here: it is one elsewhere, or no word. */
function isStrange(name: SpokenName, segment: Segment, context: CheckContext): boolean {
  // Part of a name may sound like some word or other: アイン of ドンアイン like "in".
  const links = context.packs.sources
    .flatMap((_, source) => wordSupport(context).linksOf(source, segment.index).strong)
    .filter(({ kind, target }) => kind !== 'sound' || contains(target, name));
  if (
    covered(
      name,
      links.map(({ target }) => target),
    ) > HALF
  )
    return false;
  return spokenTexts(context).has(name.text) || !isOrdinary(name, segment, context);
}

const HALF = 0.5;

/** A loanword as ガイド or オペレーター. Lists of katakana words also have names, and short ones that are native words (フン). */
function isOrdinary({ text, start, end }: SpokenName, { tokens }: Segment, context: CheckContext): boolean {
  if (context.packs.sources.some((_, source) => hasTranslations(context, source, text))) return true;
  const own = tokens.find((token) => token.start === start && token.end === end);
  return text.length > SHORT && own?.known === true && own.posDetail !== '固有名詞';
}

const SHORT = 3;

/** Whether the target has a name, in katakana or in other letters. */
function isSaid(
  { source, segment: index, start, end, words }: VersionName,
  spoken: readonly SpokenName[],
  segment: Segment,
  context: CheckContext,
): boolean {
  const { code } = context.packs.sources[source]!;
  const parts = spoken.flatMap((name) => [name as SoundRun, ...name.parts]);
  if (parts.some((part) => words.some((word) => isSame(part, word, code)))) return true;
  const { strong } = wordSupport(context).linksOf(source, segment.index);
  return strong.some(({ place }) => place.segment === index && overlaps(place, { start, end }));
}

function isSame(part: SoundRun, word: NameWord, language: string): boolean {
  return areAlike(part.text, word.text, language) || !isAnotherSyllable(part.text, word.text);
}

function toOther(
  part: SoundRun,
  words: readonly NameWord[],
  { source, segment: index }: VersionName,
  kind: OtherName['kind'],
  segment: Segment,
  context: CheckContext,
): OtherName {
  const own = { source, segment: index, start: words[0]!.start, end: words.at(-1)!.end };
  const { agreeing } = votesOn(context, segment.index, source, words);
  return {
    place: { segment: segment.index, start: part.start, end: part.end },
    versions: [own, ...agreeing],
    words,
    kind,
  };
}

function windows<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.max(0, list.length - length + 1) }, (_, k) => list.slice(k, k + length));
}
