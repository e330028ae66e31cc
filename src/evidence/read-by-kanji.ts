import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps, type Span } from '../core/span.js';
import { romanizeHangul } from '../text/hangul.js';
import { romanize } from '../text/romanize.js';
import { beadConfidence, type CheckContext } from './context.js';
import { areAlike, type SpokenUse, spokenNames, spokenUsesOf } from './name-parts.js';
import { roughKorean } from './name-spellings.js';
import { readingKeys, syllablesOf } from './reading.js';
import { asciiLetters } from './sound-english.js';
import { looksVietnamese } from './sound-vietnamese.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { type NameWord, namesBeside, type VersionName, votesOn } from './version-names.js';
import { nameReadings } from './vietnamese-names.js';
import { wordSupport } from './word-support.js';

/** A Vietnamese name that the target writes in kanji, by their readings: 徳 for Đức. */
export interface KanjiReading {
  readonly place: Place;
  /** Where the versions have the name. */
  readonly versions: readonly SourcePlace[];
  /** Versions beside it without the name. */
  readonly lacking: number;
  /** The katakana that the target has for the same name elsewhere. */
  readonly elsewhere: readonly SpokenUse[];
  /** What stands beside the kanji: a form of address, the kind of a place or firm, or the other half of the name in katakana. */
  readonly beside: 'person' | 'other' | 'name' | 'nothing';
  /** True when the kanji may as well be read in Japanese, Chinese or Korean as the versions spell the name: 南 for Nam. */
  readonly ambiguous: boolean;
}

const HAN = /\p{Script=Han}/u;
const HAN_RUNS = /\p{Script=Han}+/gu;
const LONGEST = 4;

/** Vietnamese names of one to four syllables that stand in kanji in a segment. */
export function readByKanji(context: CheckContext, segment: Segment): KanjiReading[] {
  const found: KanjiReading[] = [];
  const runs = [...segment.text.matchAll(HAN_RUNS)];
  if (runs.length === 0) return found;
  context.packs.sources.forEach(({ boundary }, source) => {
    if (boundary === 'eojeol' || beadConfidence(context, source, segment.index) === 0) return;
    for (const name of namesBeside(context, source, segment.index)) {
      for (const { index, 0: kanji } of runs) {
        for (const match of matchesIn(kanji, index, name, context)) {
          if (found.some(({ place }) => overlaps(place, match))) continue;
          const reading = toReading(segment, match, name, context);
          if (reading) found.push(reading);
        }
      }
    }
  });
  return found;
}

/** Kanji that are read as words `from` up to `to` of a name. */
interface Match extends Span {
  readonly from: number;
  readonly to: number;
}

/** The longest matches in a run of kanji. In a version without marks (Duc) readings are compared without them. */
function matchesIn(kanji: string, offset: number, { source, words }: VersionName, context: CheckContext): Match[] {
  const isMarked = context.packs.sources[source]!.code === 'vi';
  const isRead = (letter: string, word: NameWord | undefined) => {
    if (!word) return false;
    const keys = nameReadings(letter, context.lexicon.readings);
    if (!isMarked) return [...keys].some((key) => asciiLetters(key) === word.letters);
    return syllablesOf(word.text, 'vi').some(({ key }) => keys.has(key));
  };
  const letters = [...kanji];
  const matches: Match[] = [];
  let start = offset;
  for (let at = 0; at < letters.length; ) {
    let best = { from: 0, length: 0 };
    for (let from = 0; from < words.length; from += 1) {
      let length = 0;
      while (length < LONGEST && at + length < letters.length && isRead(letters[at + length]!, words[from + length]))
        length += 1;
      if (length > best.length) best = { from, length };
    }
    const taken = letters.slice(at, at + Math.max(1, best.length)).join('');
    if (best.length > 0)
      matches.push({ start, end: start + taken.length, from: best.from, to: best.from + best.length });
    start += taken.length;
    at += Math.max(1, best.length);
  }
  return matches;
}

function toReading(segment: Segment, match: Match, name: VersionName, context: CheckContext): KanjiReading | undefined {
  const { text } = segment;
  const place = { segment: segment.index, start: match.start, end: match.end };
  const words = name.words.slice(match.from, match.to);
  const beside = besideOf(segment, match, name, context);
  if (isGlossed(text, place) || isMoreThanName(place, match, beside, name, context)) return undefined;
  const own = { source: name.source, segment: name.segment, start: words[0]!.start, end: words.at(-1)!.end };
  const { agreeing, lacking } = votesOn(context, segment.index, name.source, words);
  const kanji = text.slice(place.start, place.end);
  if (agreeing.some((other) => isKoreanReading(kanji, other, context))) return undefined;
  return {
    place,
    versions: [own, ...agreeing],
    lacking,
    elsewhere: spokenUsesOf(context, words),
    beside,
    ambiguous: isReadElsewhere(segment, place, words, context),
  };
}

const JOINT = /^[・＝ \u3000]?$/u;

function besideOf(
  { text, ...segment }: Segment,
  { start, end, from, to }: Match,
  { words, source }: VersionName,
  { packs }: CheckContext,
): KanjiReading['beside'] {
  const { code } = packs.sources[source]!;
  const parts = spokenNames({ text, ...segment }).flatMap((name) => name.parts);
  const before = parts.find((part) => part.end <= start && JOINT.test(text.slice(part.end, start)));
  const after = parts.find((part) => part.start >= end && JOINT.test(text.slice(end, part.start)));
  if (before && words[from - 1] && areAlike(before.text, words[from - 1]!.text, code)) return 'name';
  if (after && words[to] && areAlike(after.text, words[to]!.text, code)) return 'name';
  // Kanji at a joint of the name whose other side is not told by its sound: ゴ・文・山.
  const isJoined = /[・＝]$/u.test(text.slice(0, start)) || /^[・＝]/u.test(text.slice(end));
  if (isJoined && words.length > to - from) return 'name';
  const { person, other } = packs.target.nameSigns;
  const rest = text.slice(end);
  if ([...person].some((sign) => rest.startsWith(sign))) return 'person';
  const compound = /^[\p{Script=Han}ァ-ヺー]*/u.exec(rest)![0];
  const leading = /[\p{Script=Han}ァ-ヺー]*$/u.exec(text.slice(0, start))![0];
  const isKind = [...other].some((sign) => compound.endsWith(sign) || (sign.length > 1 && leading.endsWith(sign)));
  return isKind ? 'other' : 'nothing';
}

/** 太平（タイビン）, タイビン（太平）, 「徳」という字: the writer explains the kanji of a name. */
function isGlossed(text: string, { start, end }: Span): boolean {
  if (/[（(][ァ-ヺ]/u.test(text.slice(end, end + 2))) return true;
  return /[（(「『"“]/u.test(text.charAt(start - 1)) && /[）)」』"”]/u.test(text.charAt(end));
}

/** One kanji is a name only where nothing else is written onto it, and no kanji where the word has another counterpart: 太平 of 太平洋. */
function isMoreThanName(
  place: Place,
  { from, to }: Match,
  beside: KanjiReading['beside'],
  { source, segment, words }: VersionName,
  context: CheckContext,
): boolean {
  const { text, tokens } = context.collation.target.segments[place.segment]!;
  if (to - from === 1 && beside !== 'name') {
    if (to < words.length || HAN.test(text.charAt(place.start - 1))) return true;
    const own = tokens.find((token) => token.start === place.start && token.end === place.end);
    const { other } = context.packs.target.nameSigns;
    const next = /^\p{Script=Han}*/u.exec(text.slice(place.end))![0];
    if (beside === 'other' && !other.has(next)) return true;
    if (
      beside === 'nothing' &&
      (own?.pos !== '名詞' || own.posDetail === '副詞可能' || !looksVietnamese(words[from]!.text))
    )
      return true;
  }
  const name = { start: words[from]!.start, end: words[to - 1]!.end };
  return context.packs.sources.some((_, index) =>
    wordSupport(context)
      .linksOf(index, place.segment)
      .strong.some((link) => {
        if (!overlaps(link.target, place)) return false;
        if (link.kind === 'region' || link.kind === 'term') return true;
        if (link.kind === 'reading' || link.kind === 'learned' || link.kind === 'sound') return false;
        const isName = index !== source || (link.place.segment === segment && overlaps(link.place, name));
        if (link.kind === 'name') return contains(link.target, place);
        return beside === 'nothing' && !isName;
      }),
  );
}

/** 남 for 南: a person of Korea, where the kanji are at home. */
function isKoreanReading(kanji: string, { source, segment, start, end }: SourcePlace, context: CheckContext): boolean {
  if (context.packs.sources[source]!.code !== 'ko') return false;
  const { readings } = context.lexicon;
  const hangul = [...context.collation.sources[source]!.segments[segment]!.text.slice(start, end)];
  return [...kanji].every((letter, k) => readingKeys(letter, 'ko', readings).has(hangul[k] ?? ''));
}

/** Whether the letters of a name are also what Japan, China or Korea read the kanji as: 南 is Nam in Korea, 安 is An in China. */
function isReadElsewhere(
  { text, tokens }: Segment,
  place: Place,
  words: readonly NameWord[],
  { lexicon: { readings } }: CheckContext,
): boolean {
  const kanji = [...text.slice(place.start, place.end)];
  const letters = words.map((word) => word.letters);
  if (kanji.every((letter, k) => readings.zh(letter).some((syllable) => asciiLetters(syllable) === letters[k])))
    return true;
  if (
    kanji.every((letter, k) =>
      readings.ko(letter).some((syllable) => roughKorean(romanizeHangul(syllable)) === roughKorean(letters[k]!)),
    )
  )
    return true;
  const own = tokens.filter((token) => contains(place, token));
  return romanize(own.map((token) => token.reading ?? '').join('')) === letters.join('');
}
