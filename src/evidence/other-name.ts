import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Link } from './link.js';
import { type SpokenName, spokenNames, spokenTexts } from './name-parts.js';
import { nameSignBehind, nameSignBeside } from './name-signs.js';
import type { SoundRun } from './sound-finder.js';
import { covered } from './support.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { allNames, type NameWord, namesBeside, type VersionName, votesOn } from './version-names.js';
import { isAnotherSyllable, isSyllable, spellsPart } from './vietnamese-katakana.js';
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
    const all = namesBeside(context, source, segment.index);
    const names = all.filter(isVietnamese);
    if (names.length === 0) continue;
    const found = [
      ...spoken
        .filter((name) => !isPartlySaid(name, all))
        .flatMap((name) => otherParts(name, leftFor(name, names, spoken), segment, context)),
      ...otherOnly(spoken, names, segment, context),
    ];
    if (found.length > 0) return found;
  }
  return [];
}

function isVietnamese({ words }: VersionName): boolean {
  return words.every(({ text }) => isSyllable(text));
}

/** True when a part is a word of a name with syllables that are not Vietnamese (Y Blum Niê), which the rest of it may be, too. */
function isPartlySaid({ parts }: SpokenName, names: readonly VersionName[]): boolean {
  const foreign = names.filter((name) => !isVietnamese(name)).flatMap(({ words }) => words);
  return foreign.some(({ text }) => isSyllable(text) && parts.some((part) => !isAnotherSyllable(part.text, text)));
}

/** The names that no other name of the sentence says: of two persons one is not named twice. */
function leftFor(
  own: SpokenName,
  names: readonly VersionName[],
  spoken: readonly SpokenName[],
): readonly VersionName[] {
  return names.filter(
    ({ words }) =>
      !spoken.some(
        ({ parts, ...other }) =>
          other.start !== own.start &&
          parts.length === words.length &&
          parts.every((part, k) => !isAnotherSyllable(part.text, words[k]!.text)),
      ),
  );
}

/** One part of a full name, the others of which are those of one name of the versions, and of no two. */
function otherParts(
  spoken: SpokenName,
  names: readonly VersionName[],
  segment: Segment,
  context: CheckContext,
): OtherName[] {
  const { parts } = spoken;
  // Words of a name may stand together: グエン・ヴァンミン.
  if (parts.length < 2 || names.some((name) => !isRefuted(spoken, name))) return [];
  const near = names.flatMap((name) =>
    windows(name.words, parts.length).map((words) => ({
      name,
      words,
      wrong: parts.flatMap((part, k) => (isAnotherSyllable(part.text, words[k]!.text) ? [k] : [])),
    })),
  );
  const single = near.filter(({ wrong }) => wrong.length === 1);
  const [only] = single;
  if (!only || single.length > 1) return [];
  const k = only.wrong[0]!;
  const part = parts[k]!;
  const word = only.words[k]!;
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
  const strange = spoken.filter((name) => isStrange(name, missing, segment, context));
  const [name] = missing;
  const [own] = strange;
  if (!name || !own || letters.size > 1 || strange.length > 1 || own.parts.length > 1) return [];
  const sign = nameSignBehind(segment.text, own.end, context.packs.target);
  if (sign === undefined || sign !== nameSignBeside(name, context)) return [];
  if (!isRefuted(own, name)) return [];
  if (isFullerName(own, name, context)) return [];
  return [toOther(own, name.words, name, 'only', segment, context)];
}

/** True when the katakana is another word of the same person's full name: グエン for a Tùng whom the text has as Nguyễn Văn Tùng. */
function isFullerName(own: SpokenName, { source, words }: VersionName, context: CheckContext): boolean {
  return allNames(context, source).some(
    (full) =>
      full.words.length > words.length &&
      words.every((word) => full.words.some((other) => other.letters === word.letters)) &&
      full.words.some((other) => !isAnotherSyllable(own.text, other.text)),
  );
}

/** Katakana that no version has by sound, and that is a name here: it is one elsewhere, or no word. */
function isStrange(name: SpokenName, names: readonly VersionName[], segment: Segment, context: CheckContext): boolean {
  // Part of a name may sound like some word or other: アイン of ドンアイン like "in". So may another name, as マイ like Mỹ.
  const isNamed = ({ source, place }: Link) => names.some((one) => one.source === source && isIn(place, one));
  const links = context.packs.sources
    .flatMap((_, source) => wordSupport(context).linksOf(source, segment.index).strong)
    .filter((link) => link.kind !== 'sound' || (contains(link.target, name) && !isNamed(link)));
  if (
    covered(
      name,
      links.map(({ target }) => target),
    ) > HALF
  )
    return false;
  return spokenTexts(context).has(name.text) || !isOrdinary(name, segment, context);
}

/** True for a place in a name of a version. */
function isIn(place: Place, { segment, start, end }: VersionName): boolean {
  return place.segment === segment && overlaps(place, { start, end });
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
function isSaid(name: VersionName, spoken: readonly SpokenName[], segment: Segment, context: CheckContext): boolean {
  const runs = spoken.flatMap((own) => [own as SoundRun, ...own.parts]);
  if (runs.some((run) => !isRefuted(run, name))) return true;
  const { strong } = wordSupport(context).linksOf(name.source, segment.index);
  return strong.some(({ kind, place }) => kind !== 'sound' && isIn(place, name));
}

/** True when katakana spells no words of a name. */
function isRefuted({ text }: SoundRun, { words }: VersionName): boolean {
  return !spellsPart(
    text,
    words.map((word) => word.text),
  );
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
