import type { Place } from '../core/finding.js';
import { alignedSegments, type CheckContext } from './context.js';
import { perSegment } from './link-table.js';
import { nameSignBehind } from './name-signs.js';
import { katakanaRuns, type SoundRun } from './sound-finder.js';
import { looksVietnamese, vietnamesePhones } from './sound-vietnamese.js';
import { likeness, similarity, soundKey } from './transliteration.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { type NameWord, namesBeside, type VersionName } from './version-names.js';
import { isAnotherSyllable, maySpell } from './vietnamese-katakana.js';

/** A name in katakana, cut at its joints: グエン, バン and ナム. */
export interface SpokenName extends SoundRun {
  readonly parts: readonly SoundRun[];
}

/** The katakana names of a segment. Spaces join the parts of a name as ・ does: グエン　バン　ナム. */
export const spokenNames = perSegment(({ text }): SpokenName[] => {
  const names: SpokenName[] = [];
  for (const run of katakanaRuns(text)) {
    const parts = [...run.text.matchAll(/[^・＝]+/gu)].map((match) => {
      const start = run.start + match.index;
      return { start, end: start + match[0].length, text: match[0] };
    });
    const before = names.at(-1);
    if (before && /^[ \u3000]$/u.test(text.slice(before.end, run.start))) {
      names[names.length - 1] = {
        start: before.start,
        end: run.end,
        text: text.slice(before.start, run.end),
        parts: [...before.parts, ...parts],
      };
    } else names.push({ ...run, parts });
  }
  return names;
});

/** How alike a part and a word sound, 0–1. */
export function partSimilarity(part: string, word: string, language: string): number {
  return similarity(soundKey(part, 'ja'), soundKey(word, language));
}

/** Whether a part of a katakana name may stand for a word of a name. */
export function areAlike(part: string, word: string, language: string): boolean {
  return likeness(soundKey(part, 'ja'), soundKey(word, language)) > 0;
}

/** A word of a name in the versions, and the katakana that stands for it somewhere in the target. */
export interface SpokenUse {
  readonly place: Place;
  readonly text: string;
  /** Where a version has the word. */
  readonly version: SourcePlace;
}

const known = new WeakMap<CheckContext, ReadonlyMap<string, readonly SpokenUse[]>>();

/**
 * How the target writes words of names in katakana: by the words as a version with marks has them (Sơn is not Sốn), and by their letters without.
 * Full names count with each of their words.
 */
export function spokenUses(context: CheckContext): ReadonlyMap<string, readonly SpokenUse[]> {
  let map = known.get(context);
  if (!map) {
    map = collect(context);
    known.set(context, map);
  }
  return map;
}

const texts = new WeakMap<CheckContext, ReadonlySet<string>>();

/** Katakana that stands for a name somewhere. */
export function spokenTexts(context: CheckContext): ReadonlySet<string> {
  let set = texts.get(context);
  if (!set) {
    set = new Set([...spokenUses(context).values()].flatMap((uses) => uses.map(({ text }) => text)));
    texts.set(context, set);
  }
  return set;
}

/** The katakana for words of a name of one version. */
export function spokenUsesOf(context: CheckContext, words: readonly NameWord[]): readonly SpokenUse[] {
  return spokenUses(context).get(keyOf(words)) ?? [];
}

/** Words with marks are compared with them. */
function keyOf(words: readonly NameWord[]): string {
  const text = words.map((word) => word.text).join(' ');
  return looksVietnamese(text) ? text.toLowerCase() : lettersOf(words);
}

function lettersOf(words: readonly NameWord[]): string {
  return words.map((word) => word.letters).join('');
}

function collect(context: CheckContext): Map<string, SpokenUse[]> {
  const map = new Map<string, SpokenUse[]>();
  const add = (words: readonly NameWord[], { source, segment: other }: VersionName, segment: number, run: SoundRun) => {
    const version = { source, segment: other, start: words[0]!.start, end: words.at(-1)!.end };
    for (const key of new Set([keyOf(words), lettersOf(words)])) {
      const list = map.get(key) ?? [];
      map.set(key, list);
      if (list.some(({ place }) => place.segment === segment && place.start === run.start)) continue;
      list.push({ place: { segment, start: run.start, end: run.end }, text: run.text, version });
    }
  };
  for (const segment of context.collation.target.segments) {
    const spoken = spokenNames(segment);
    if (spoken.length === 0) continue;
    context.packs.sources.forEach(({ code }, source) => {
      const names = namesBeside(context, source, segment.index);
      for (const run of spoken) {
        let isNamed = false;
        for (const name of names) {
          pairUp(run, name, code, (words, part) => {
            add(words, name, segment.index, part);
            isNamed = true;
          });
        }
        if (isNamed || nameSignBehind(segment.text, run.end, context.packs.target) !== 'person') continue;
        for (const { name, word } of nearestWords(run, names, code)) add([word], name, segment.index, run);
      }
    });
  }
  return map;
}

/** A person may be spelled with less likeness than is asked of words that may be anything: チュンさん for Trường. */
const LEAST_LIKE = 0.75;

/** The one word of Vietnamese names that sounds most like a single katakana name, if enough so. */
function nearestWords(run: SpokenName, names: readonly VersionName[], language: string) {
  if (run.parts.length > 1) return [];
  const alike = names.flatMap((name) =>
    name.words
      .filter((word) => vietnamesePhones(word.text) !== undefined)
      .map((word) => ({ name, word, similarity: partSimilarity(run.text, word.text, language) })),
  );
  const best = Math.max(LEAST_LIKE, ...alike.map((one) => one.similarity));
  return alike.filter((one) => one.similarity === best && !isAnotherSyllable(run.text, one.word.text)).slice(0, 1);
}

/** Words of a name that a katakana name has, alone or in the same order. */
function pairUp(
  { parts, ...run }: SpokenName,
  { words }: VersionName,
  language: string,
  add: (words: readonly NameWord[], part: SoundRun) => void,
): void {
  const alike = (part: SoundRun, some: readonly NameWord[]) => {
    const own = some.map((word) => word.text);
    // Like in sound, but no spelling: マイソン for Mỹ Sơn.
    return maySpell(part.text, own) !== false && areAlike(part.text, own.join(' '), language);
  };
  if (parts.length === 1) {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + 2); to += 1) {
        const some = words.slice(from, to);
        if (alike(run, some)) add(some, run);
      }
    }
    return;
  }
  for (let from = 0; from + parts.length <= words.length; from += 1) {
    const some = words.slice(from, from + parts.length);
    if (!parts.every((part, k) => alike(part, [some[k]!]))) continue;
    for (const [k, part] of parts.entries()) add([some[k]!], part);
  }
}

/** The most frequent of several spellings; of equally frequent ones that which sounds most like the name in the versions. */
export function usualSpoken(
  uses: readonly SpokenUse[],
  versions: readonly SourcePlace[],
  { collation }: CheckContext,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const sound = (text: string) =>
    versions.reduce((sum, { source, segment, start, end }) => {
      const { segments, document } = collation.sources[source]!;
      return sum + partSimilarity(text, segments[segment]!.text.slice(start, end), document.language);
    }, 0);
  const usual = [...counts].filter(([, count]) => count === most).map(([text]) => text);
  return usual.sort((a, b) => sound(b) - sound(a))[0];
}

/** True when a Japanese version has the name in katakana, as it has Vietnamese ones; Chinese ones it has in kanji. */
export function isSpokenInKatakana(context: CheckContext, segment: number, { source, words }: VersionName): boolean {
  const { code } = context.packs.sources[source]!;
  const whole = words.map((word) => word.text).join(' ');
  return context.packs.sources.some(
    (pack, other) =>
      pack.boundary === 'token' &&
      alignedSegments(context, other, segment).some((own) =>
        spokenNames(own).some(
          ({ text, parts }) =>
            areAlike(text, whole, code) ||
            parts.some((part) => words.some((word) => areAlike(part.text, word.text, code))),
        ),
      ),
  );
}
