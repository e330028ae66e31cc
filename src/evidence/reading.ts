import type { Span } from '../core/span.js';
import type { ReadingTable } from '../lexicon/readings.js';
import { hangulFinal, initialLawForms } from '../text/hangul.js';
import { remember } from '../text/remember.js';
import { canonicalSyllable } from '../text/vietnamese-syllable.js';
import { wordAt } from '../text/word-at.js';

/** Kanji of the target that a source writes by their Sino-Korean or Sino-Vietnamese reading: 政治 and `chính trị`, 協力 and 협력. */
export interface SinoMatch {
  /** UTF-16 units in the run of kanji. */
  readonly target: Span;
  /** UTF-16 units in the source's text. */
  readonly source: Span;
  /** Number of kanji covered. */
  readonly kanji: number;
  /** True when the syllables stand in the reverse order: 平和 is `hòa bình`. */
  readonly reversed: boolean;
}

interface Syllable extends Span {
  readonly key: string;
  /** True when nothing but a space stands between the syllable before and this one (Korean: nothing at all, or a space). */
  readonly joined: boolean;
  /** Number of the eojeol (Korean); a match of two kanji stays within one. */
  readonly word: number;
}

/** A source's text cut into syllables, once for all look-ups. */
export interface SinoText {
  readonly language: 'ko' | 'vi';
  readonly syllables: readonly Syllable[];
  /** Positions of each syllable, by key. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const SPACE = /^[ \u00a0\u3000\r\n\t]*$/;
const FINAL_Y: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** Key of a Vietnamese syllable: tone mark at one place, and y as the only vowel written i (kỹ = kĩ, lý = lí, quý = quí). */
const vietnameseKey = remember((syllable) =>
  canonicalSyllable(syllable).replace(
    /(?<=^(?:[bcdđghklmnprstvx]+|qu))[yýỳỷỹỵ]$/u,
    (letter) => FINAL_Y[letter] ?? letter,
  ),
);

/** The syllables of a source's text, in order. */
export function syllablesOf(text: string, language: 'ko' | 'vi'): Syllable[] {
  const syllables: Syllable[] = [];
  let before: Syllable | undefined;
  for (const { start, end } of language === 'ko' ? hangulIn(text) : lettersIn(text)) {
    const between = before ? text.slice(before.end, start) : '';
    const written = text.slice(start, end);
    const syllable: Syllable = {
      key: language === 'vi' ? vietnameseKey(written) : written,
      start,
      end,
      joined: before !== undefined && (between === '' || between === ' ' || SPACE.test(between)),
      word: (before?.word ?? 0) + (between === '' ? 0 : 1),
    };
    syllables.push(syllable);
    before = syllable;
  }
  return syllables;
}

function hangulIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let k = 0; k < text.length; k += 1) if (hangulFinal(text, k) >= 0) spans.push({ start: k, end: k + 1 });
  return spans;
}

function lettersIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + wordAt(text, at).length;
    if (end > at) spans.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return spans;
}

/** Prepares a source's text for {@link sinoMatches}. */
export function sinoText(text: string, language: 'ko' | 'vi'): SinoText {
  const syllables = syllablesOf(text, language);
  const places = new Map<string, number[]>();
  syllables.forEach(({ key }, place) => {
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  });
  return { language, syllables, places };
}

const knownKeys = {
  ko: new WeakMap<ReadingTable, Map<string, ReadonlySet<string>>>(),
  vi: new WeakMap<ReadingTable, Map<string, ReadonlySet<string>>>(),
};

/**
 * The keys of {@link SinoText} with which a kanji may stand in a source: all its readings, in Korean with the forms of word beginnings
 * (력, 역), in Vietnamese with the tone mark at one place. Empty for what is no kanji. Kept for each table.
 */
export function readingKeys(kanji: string, language: 'ko' | 'vi', readings: ReadingTable): ReadonlySet<string> {
  let known = knownKeys[language].get(readings);
  if (!known) {
    known = new Map();
    knownKeys[language].set(readings, known);
  }
  let keys = known.get(kanji);
  if (!keys) {
    keys = new Set(
      language === 'ko' ? readings.ko(kanji).flatMap(initialLawForms) : readings.vi(kanji).map(vietnameseKey),
    );
    known.set(kanji, keys);
  }
  return keys;
}

/** How many of `keys`, from `first` on, are read one after the other in the source from `place` on, stepping forward or back. */
function runLength(
  keys: readonly ReadonlySet<string>[],
  first: number,
  text: SinoText,
  place: number,
  step: 1 | -1,
): number {
  let length = 0;
  for (let at = place; first + length < keys.length; at += step) {
    const syllable = text.syllables[at];
    if (!syllable || !keys[first + length]!.has(syllable.key)) break;
    const later = step === 1 ? syllable : text.syllables[at + 1];
    if (length > 0 && !later?.joined) break;
    length += 1;
  }
  return length;
}

interface Run {
  readonly first: number;
  readonly length: number;
  readonly low: number;
  readonly step: 1 | -1;
}

/** Two Korean syllables count within one eojeol only: 국가 경제 holds no 家経. Longer ones may cross a space (新政府, 신 정부). */
function keepsTogether(text: SinoText, { length, low }: Run): boolean {
  if (text.language === 'vi' || length > 2) return true;
  return text.syllables[low]!.word === text.syllables[low + 1]!.word;
}

/** True when `inner` says nothing that `outer` does not say: its kanji and its syllables lie within. */
function within(inner: Run, outer: Run): boolean {
  if (inner === outer) return false;
  const nested = (a: number, b: number, c: number, d: number) => c <= a && a + b <= c + d;
  return (
    outer.length > inner.length &&
    nested(inner.first, inner.length, outer.first, outer.length) &&
    nested(inner.low, inner.length, outer.low, outer.length)
  );
}

function allRuns(keys: readonly ReadonlySet<string>[], text: SinoText): Run[] {
  const runs: Run[] = [];
  const steps: readonly (1 | -1)[] = text.language === 'vi' ? [1, -1] : [1];
  for (let first = 0; first + 1 < keys.length; first += 1) {
    const starts = new Set([...keys[first]!].flatMap((key) => [...(text.places.get(key) ?? [])]));
    for (const place of starts) {
      for (const step of steps) {
        const length = runLength(keys, first, text, place, step);
        const run = { first, length, low: step === 1 ? place : place - length + 1, step };
        if (length >= 2 && keepsTogether(text, run)) runs.push(run);
      }
    }
  }
  return runs;
}

/**
 * Which parts of a Japanese word (two kanji or more) are read in the source, and where.
 * One kanji alone is no evidence: 銅 is read `đồng`, and so is 同.
 * @param kanji a run of kanji; other letters in it match nothing
 * @param text from {@link sinoText}
 * @returns the longest matches, in order of their place in the run, then in the source; the same kanji may match at several places
 */
export function sinoMatches(kanji: string, text: SinoText, readings: ReadingTable): SinoMatch[] {
  const letters = [...kanji];
  const offsets = [0];
  for (const letter of letters) offsets.push(offsets[offsets.length - 1]! + letter.length);
  const keys = letters.map((letter) => readingKeys(letter, text.language, readings));
  const runs = allRuns(keys, text);
  return runs
    .filter((run) => !runs.some((other) => within(run, other)))
    .map(({ first, length, low, step }) => ({
      target: { start: offsets[first]!, end: offsets[first + length]! },
      source: { start: text.syllables[low]!.start, end: text.syllables[low + length - 1]!.end },
      kanji: length,
      reversed: step === -1,
    }))
    .sort((a, b) => a.target.start - b.target.start || a.source.start - b.source.start || a.source.end - b.source.end);
}

/** Number of kanji of the run that some match covers. */
export function coveredKanji(kanji: string, matches: readonly SinoMatch[]): number {
  let covered = 0;
  let offset = 0;
  for (const letter of kanji) {
    if (matches.some(({ target }) => target.start <= offset && offset < target.end)) covered += 1;
    offset += letter.length;
  }
  return covered;
}
