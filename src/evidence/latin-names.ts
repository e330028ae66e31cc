import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { pinyinToHangul } from '../text/pinyin-hangul.js';
import type { CheckContext } from './context.js';
import { isSpokenInKatakana } from './name-parts.js';
import { nameSignBeside } from './name-signs.js';
import { namingsOf } from './region-namings.js';
import { looksVietnamese, vietnamesePhones } from './sound-vietnamese.js';
import { similarity, soundKey } from './transliteration.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { type NameWord, namesBeside, ownNames, type VersionName, votesOn } from './version-names.js';

/** A Vietnamese name in Latin letters with other letters than a version has: Nguyen Van Ming for Nguyễn Văn Minh. */
export interface MisspelledName {
  readonly place: Place;
  /** Where the versions have the word or name, that first which has it in letters. */
  readonly versions: readonly SourcePlace[];
  /** How it is written; nothing where only marks would tell. */
  readonly right: string | undefined;
  /** One word `part` of a name of which the rest agrees, or the `whole` name, which sounds alike. */
  readonly kind: 'part' | 'whole';
  /** Number of the other versions that have the name. */
  readonly agreeing: number;
}

/** Vietnamese names of a text in Vietnamese, or in a language that writes them without their marks. */
export function misspelledNames(context: CheckContext, segment: Segment): MisspelledName[] {
  const { packs } = context;
  if (packs.target.boundary !== 'syllable') return [];
  for (const [source, pack] of packs.sources.entries()) {
    // Two languages with spaces of which one is Vietnamese: its names are the other's without marks.
    if (pack.boundary !== 'syllable' || pack.compoundsApart === packs.target.compoundsApart) continue;
    const names = namesBeside(context, source, segment.index);
    const missing = names.filter((name) => isVietnamese(name) && !isWritten(name, segment, context));
    const strange = ownNames(context, segment).filter((own) => !isKnown(own, source, segment, context));
    const found = missing.flatMap((name) => misspelled(name, strange, segment, context));
    if (found.length > 0) return found;
  }
  return [];
}

function isVietnamese({ words }: VersionName): boolean {
  return words.every(({ text }) => vietnamesePhones(text) !== undefined);
}

/** Whether the target has the letters of a name here or in a sentence beside, in whatever order and however joined (Dalat, Loan Tran). */
function isWritten(name: VersionName, { index }: Segment, context: CheckContext): boolean {
  const near = context.collation.target.segments.slice(Math.max(0, index - 1), index + 2);
  return isAmong(
    name,
    near.flatMap((segment) => ownNames(context, segment)),
  );
}

function isKnown(own: VersionName, source: number, { index }: Segment, context: CheckContext): boolean {
  const near = [index - 1, index, index + 1].flatMap((k) => namesBeside(context, source, k));
  return isAmong(own, near);
}

function isAmong({ words }: VersionName, others: readonly VersionName[]): boolean {
  const letters = lettersOf(words);
  return others.some(
    (other) =>
      runsOf(other.words, other.words.length).some((run) => lettersOf(run) === letters) ||
      words.every((word) => other.words.some((own) => plainLetters(own) === plainLetters(word))),
  );
}

function lettersOf(words: readonly NameWord[]): string {
  return words.map(plainLetters).join('');
}

/** Letters between which Vietnamese spelling itself wavers are one: Mỹ and Mĩ, Đắk Lắk and Đắc Lắc. */
function plainLetters({ letters }: NameWord): string {
  return letters.replaceAll('y', 'i').replaceAll('k', 'c');
}

function misspelled(
  name: VersionName,
  strange: readonly VersionName[],
  segment: Segment,
  context: CheckContext,
): MisspelledName[] {
  const near = strange.map((own) => bestFit(own, name, segment, context));
  const fits = near.filter((fit): fit is Fit & { wrong: number } => fit?.wrong !== undefined);
  const [only] = fits;
  if (only && fits.length === 1) return [partOf(only, name, segment, context)].flatMap((found) => found ?? []);
  return fits.length > 0 ? [] : wholeOf(name, strange, segment, context);
}

/** How the words of two names stand beside each other. */
interface Fit {
  readonly own: readonly NameWord[];
  readonly words: readonly NameWord[];
  /** Number of words with the same letters. */
  readonly same: number;
  /** The one word with other letters; none where all are the same. */
  readonly wrong: number | undefined;
}

/** The best way to put one name beside the other, with one wrong word at most and at least two words of which half are the same. */
function bestFit(
  { words: own }: VersionName,
  { words }: VersionName,
  segment: Segment,
  context: CheckContext,
): Fit | undefined {
  let best: Fit | undefined;
  for (let shift = 1 - own.length; shift < words.length; shift += 1) {
    const from = Math.max(0, -shift);
    const to = Math.min(own.length, words.length - shift);
    const left = own.slice(from, to);
    const right = words.slice(from + shift, to + shift);
    const wrong = left.flatMap((word, k) => (plainLetters(word) === plainLetters(right[k]!) ? [] : [k]));
    const same = left.length - wrong.length;
    if (left.length < 2 || wrong.length > 1 || same === 0 || same <= (best?.same ?? 0)) continue;
    const [k] = wrong;
    if (k !== undefined && !isMisspelling(left[k]!, right[k]!, same, segment, context)) continue;
    best = { own: left, words: right, same, wrong: k };
  }
  return best;
}

/** Sounds below this are not alike at all; in a name of two words nothing else tells that both are one name. */
const ALIKE = 0.5;

/** A word that may stand there for the other; an ordinary word, as The or West, is the language's own. */
function isMisspelling(
  own: NameWord,
  word: NameWord,
  same: number,
  segment: Segment,
  { packs }: CheckContext,
): boolean {
  if (/[^\p{L}\p{M}]/u.test(own.text)) return false;
  const token = segment.tokens.find(({ start }) => start === own.start);
  if (token && !packs.target.isContent(token)) return false;
  const likeness = soundLikeness(own.text, word.text);
  if (likeness >= ALIKE) return true;
  return same > 1 && vietnamesePhones(own.text) !== undefined;
}

/** How alike a word and a Vietnamese one are, as they sound, or as somebody who does not know Vietnamese reads its letters. */
function soundLikeness(own: string, text: string): number {
  const sound = soundKey(own, 'en');
  return Math.max(similarity(sound, soundKey(text, 'vi')), similarity(sound, soundKey(unmarked(text), 'en')));
}

function partOf(
  { own, words, wrong }: Fit & { wrong: number },
  name: VersionName,
  segment: Segment,
  context: CheckContext,
): MisspelledName | undefined {
  if (isPinyin(own) && !isSpokenInKatakana(context, segment.index, name)) return undefined;
  return toMisspelled([own[wrong]!], [words[wrong]!], name, 'part', segment, context);
}

/** Sounds from this on are those of one name, where nothing else is alike. */
const SAME_SOUND = 0.72;

/** The only strange name of a sentence, beside the same kind of word as the only missing one, or in katakana in a version. */
function wholeOf(
  name: VersionName,
  strange: readonly VersionName[],
  segment: Segment,
  context: CheckContext,
): MisspelledName[] {
  if (!looksVietnamese(name.words.map(({ text }) => text).join(' '))) return [];
  const spelled = name.words.map(({ text }) => text).join(' ');
  const alike = strange
    .flatMap((own) => runsOf(own.words, name.words.length))
    .map((words) => ({ words, likeness: soundLikeness(words.map(({ text }) => text).join(' '), spelled) }))
    .filter(({ words, likeness }) => likeness >= SAME_SOUND && !isTargetName(words, segment, context))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = alike;
  if (!best || (isPinyin(best.words) && !isSpokenInKatakana(context, segment.index, name))) return [];
  if (!isSpokenInKatakana(context, segment.index, name) && nameSignBeside(name, context) === undefined) return [];
  return [toMisspelled(best.words, name.words, name, 'whole', segment, context)];
}

/** Runs of words of a name, as many at most as the other name has. */
function runsOf(words: readonly NameWord[], most: number): NameWord[][] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(most, words.length - from) }, (_, k) => words.slice(from, from + k + 1)),
  );
}

/** Countries and cities have names of their own in other languages: Băng Cốc is Bangkok. */
function isTargetName(words: readonly NameWord[], segment: Segment, { packs, lexicon }: CheckContext): boolean {
  const all = namingsOf(packs.target, segment, lexicon);
  return all.some((naming) => naming.start < words.at(-1)!.end && words[0]!.start < naming.end);
}

/** A Chinese person or place is in pinyin in English, and read in the Vietnamese way in Vietnamese: Chen Hai, Trần Hải. */
function isPinyin(words: readonly NameWord[]): boolean {
  return words.every(({ letters }) =>
    Array.from({ length: letters.length }, (_, k) => k + 1).some(
      (cut) =>
        pinyinToHangul(letters.slice(0, cut)) !== undefined &&
        (cut === letters.length || pinyinToHangul(letters.slice(cut)) !== undefined),
    ),
  );
}

function toMisspelled(
  own: readonly NameWord[],
  words: readonly NameWord[],
  { source, segment: other }: VersionName,
  kind: MisspelledName['kind'],
  segment: Segment,
  context: CheckContext,
): MisspelledName {
  const at = { source, segment: other, start: words[0]!.start, end: words.at(-1)!.end };
  const { agreeing } = votesOn(context, segment.index, source, words);
  const isMarked = context.packs.target.compoundsApart;
  const right = words.map(({ text }) => unmarked(text));
  return {
    place: { segment: segment.index, start: own[0]!.start, end: own.at(-1)!.end },
    versions: [at, ...agreeing],
    right: isMarked ? undefined : right.join(' '),
    kind,
    agreeing: agreeing.length,
  };
}

/** A word as English writes it: Đức is Duc. */
function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}
