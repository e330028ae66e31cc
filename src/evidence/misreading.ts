import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import { contains, width } from '../core/span.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import type { Homograph, HomographTable } from '../lexicon/homographs.js';
import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';
import { createKeyFinder } from './key-finder.js';
import type { KeyFinder } from './key-use.js';
import { sharesMeaning } from './kin-meaning.js';
import { meansElsewhere } from './means-elsewhere.js';
import { readingKeys, syllablesOf } from './reading.js';
import { isLinked, type SourcePlace } from './unlinked-tokens.js';
import { hasTranslations } from './word-support.js';

/** Source words that a target word may be a wrong translation of. */
export interface Misreading extends SourcePlace {
  /** What they mean here. */
  readonly right: readonly string[];
  /** True when the sense of this very phrase is known. */
  readonly sure: boolean;
  /** True when the table names the word among the tempting ones of a phrase of several words; such a phrase hardly stands in any other sense. */
  readonly isPhrase: boolean;
}

/**
 * Homographs of the sources beside a target word, of which it is the other sense: "đường" of "nhà máy đường" (砂糖) beside 道路. Where the table names the word
 * among the tempting ones, a phrase that shows the sense is enough. A syllable with which several kanji are read may stand in any compound, and is given without a phrase, too, if
 * the lexicon says that it can mean the word, unless the table has the word among its senses.
 * @param word dictionary form of the target word
 */
export function homographsBeside(context: CheckContext, place: Place, word: string): Misreading[] {
  const { homographs, core } = context.lexicon;
  const tempting = homographs.tempting(word);
  return context.collation.sources.flatMap(({ document: { language } }, source) => {
    const pack = context.packs.sources[source]!;
    const [dictionary] = dictionariesBetween(context.packs.target, pack, core);
    const senses = dictionary?.from === context.packs.target.code ? dictionary.translations(word) : [];
    const named = tempting.filter((entry) => entry.language === language);
    // Where words are not taken apart, what the lexicon calls the word is no other sense: 수도 is 水道 as well as 首都.
    const isOwnSense = (entry: Homograph) =>
      !pack.compoundsApart && senses.includes(equivalentKey(entry.word, language));
    const others = senses
      .flatMap((key) => homographs.of(language, key))
      .filter((entry) => !named.includes(entry) && !entry.right.includes(word));
    return [
      ...named.flatMap((entry) =>
        usesOf(context, source, place, entry, word).filter(({ sure }) => sure || !isOwnSense(entry)),
      ),
      ...others.flatMap((entry) => usesOf(context, source, place, entry, word)).filter(({ sure }) => !sure),
    ];
  });
}

function usesOf(context: CheckContext, source: number, place: Place, entry: Homograph, word: string): Misreading[] {
  const pack = context.packs.sources[source]!;
  const { key, wrong, rightful, isOwn, find } = phrasesOf(entry, word, pack, context.lexicon.homographs);
  const isSyllable = entry.source === 'readings' && !key.includes(' ') && pack.compoundsApart && !isOwn;
  const isAlways = entry.contexts.length === 0;
  const isNamed = entry.tempting.includes(word);
  return alignedSegments(context, source, place.segment).flatMap((segment) => {
    const uses = find(segment);
    return uses
      .filter((use) => use.key === key)
      .flatMap((use): Misreading[] => {
        const phrases = uses.filter((phrase) => contains(phrase, use) && width(phrase) > width(use));
        if (phrases.some((phrase) => rightful.has(phrase.key))) return [];
        const phrase = phrases.find((one) => wrong.has(one.key));
        const mayMean = () => meansElsewhere(context, source, place.segment, entry.right) !== false;
        if (!phrase && !isAlways && !isSyllable && !(isNamed && mayMean())) return [];
        const { start, end } = phrase ?? use;
        return [
          {
            source,
            segment: segment.index,
            start,
            end,
            right: entry.right,
            sure: phrase !== undefined || isAlways,
            isPhrase: isNamed && key.includes(' '),
          },
        ];
      });
  });
}

/** The phrases of a homograph, by key, and what finds them. */
interface HomographPhrases {
  readonly key: string;
  /** In which it does not mean the word. */
  readonly wrong: ReadonlySet<string>;
  /** In which it does. */
  readonly rightful: ReadonlySet<string>;
  /** True when the table has the word among its senses. */
  readonly isOwn: boolean;
  readonly find: KeyFinder;
}

const phrases = new WeakMap<Homograph, Map<string, HomographPhrases>>();

/** Made once for a homograph and a word: texts ask for the same again and again. */
function phrasesOf(entry: Homograph, word: string, pack: LanguagePack, table: HomographTable): HomographPhrases {
  const byWord = phrases.get(entry) ?? new Map<string, HomographPhrases>();
  phrases.set(entry, byWord);
  const known = byWord.get(word);
  if (known) return known;
  const keyOf = (text: string) => equivalentKey(text, entry.language);
  const key = keyOf(entry.word);
  const wrong = new Set(entry.contexts.map(keyOf));
  const own = table.of(entry.language, key).filter(({ right }) => right.includes(word));
  const rightful = new Set(own.flatMap(({ contexts }) => contexts).map(keyOf));
  const find = createKeyFinder([key, ...wrong, ...rightful], pack);
  const made = { key, wrong, rightful, isOwn: own.length > 0, find };
  byWord.set(word, made);
  return made;
}

/**
 * Nouns of the sources that share a kanji with a target word, at the same place of the word: "nguyên liệu" (原料) is not "nhiên liệu" (燃料), and 輸出 is not 수입 (輸入).
 * They are found by the lexicon, and in Vietnamese by the readings of a word that the lexicon has; always where nothing in the target accounts for them.
 * @param word of two kanji
 */
export function nearMissesBeside(context: CheckContext, place: Place, word: string): Misreading[] {
  if (!/^\p{Script=Han}{2}$/u.test(word)) return [];
  const { text } = context.collation.target.segments[place.segment]!;
  const kin = context.lexicon.nearMisses
    .of(word)
    .filter((other) => !text.includes(other) && !sharesMeaning(context, word, other));
  const found = context.collation.sources.flatMap((_, source) => lexicalNearMisses(context, source, place, kin));
  return [...found, ...readNearMisses(context, place, word)].filter((at) => !isLinked(context, place.segment, at));
}

function lexicalNearMisses(
  context: CheckContext,
  source: number,
  { segment }: Place,
  kin: readonly string[],
): Misreading[] {
  const pack = context.packs.sources[source]!;
  const [dictionary] = dictionariesBetween(context.packs.target, pack, context.lexicon.core);
  if (!dictionary) return [];
  const words = new Map<string, string[]>();
  for (const word of kin) {
    for (const key of dictionary.translations(word)) words.set(key, [...(words.get(key) ?? []), word]);
  }
  const find = createKeyFinder(words.keys(), pack);
  return alignedSegments(context, source, segment).flatMap((other) =>
    find(other).map(({ key, start, end }) => ({
      source,
      segment: other.index,
      start,
      end,
      right: words.get(key)!,
      sure: false,
      isPhrase: false,
    })),
  );
}

function readNearMisses(context: CheckContext, place: Place, word: string): Misreading[] {
  const { readings } = context.lexicon;
  const kanji = [...word];
  const keys = kanji.map((letter) => readingKeys(letter, 'vi', readings));
  return context.collation.sources.flatMap(({ document }, source) => {
    if (document.language !== 'vi') return [];
    return alignedSegments(context, source, place.segment).flatMap((segment) => {
      const syllables = syllablesOf(segment.text.toLowerCase(), 'vi');
      return syllables.flatMap((second, k): Misreading[] => {
        const first = syllables[k - 1];
        if (!first || !second.joined) return [];
        const shared = [first, second].map(({ key }, at) => keys[at]!.has(key));
        if (shared[0] === shared[1]) return [];
        const right = readings
          .kanjiReadAs('vi', (shared[0] ? second : first).key)
          .map((letter) => (shared[0] ? kanji[0]! + letter : letter + kanji[1]!))
          .filter((own) => hasTranslations(context, source, own) && !sharesMeaning(context, word, own));
        if (right.length === 0) return [];
        return [
          { source, segment: segment.index, start: first.start, end: second.end, right, sure: false, isPhrase: false },
        ];
      });
    });
  });
}
