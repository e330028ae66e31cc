import { countScripts, isStrongVietnamese, type ScriptCounts } from './script-counts.js';

/** `und` (undetermined, ISO 639-2): no text, or a language without a pack. */
export interface DetectedLanguage {
  readonly language: 'ja' | 'vi' | 'ko' | 'en' | 'und';
  /** 0 to 1: the language's share of the text, less for texts of few letters. From 0.5 on the answer can be relied on. */
  readonly confidence: number;
}

/** Enough for any document; a long one is not read to its end. In UTF-16 units. */
const SAMPLE = 200_000;

/** A Japanese or Korean character says about as much as two Latin letters: 条約 and "treaty". */
const EAST_ASIAN_WEIGHT = 2;

/** Share of words with a letter that is Vietnamese only. About 0.4 to 0.5 in running Vietnamese, 0 in other languages; all Vietnamese from here on. */
const VIETNAMESE_WORDS = 0.3;

/** Share of function words that makes a Latin text all English. They are about 0.4 of English, below 0.05 of German, French or Dutch. */
const ENGLISH_WORDS = 0.2;

/**
 * The commonest English words, without those that are common in another language of Europe or in Vietnamese spelled without marks
 * (a, in, an, on, me, do, so, no, la, or). They are closed-class words: articles, prepositions, pronouns, auxiliaries, conjunctions.
 */
const ENGLISH = new Set(
  `the of and to is was are were be been being for with by from at as it its this that these those their they which who will would shall should
   have has had not you your we our his her he she than into between through under about such any each other there what when where if but`.split(
    /\s+/,
  ),
);

/** A text of kanji alone (a title, a table of names) may be Chinese: Japanese is a guess. */
const KANJI_ONLY = 0.3;

/**
 * Tells which of the four languages most of a text is in. Scripts decide between Japanese (kana), Korean (hangul) and Latin; within
 * Latin, letters that only Vietnamese has and English function words. The share of letters decides, so that a Vietnamese text which
 * quotes a Japanese sentence stays Vietnamese.
 * @param text without markup, NFC or NFD; only the first 200,000 units are looked at
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const counts = countScripts(sample);
  const mass = languageMass(counts, latinShares(sample));
  const total = mass.ja + mass.ko + mass.vi + mass.en + mass.und;
  if (total === 0) return { language: 'und', confidence: 0 };

  let language: DetectedLanguage['language'] = 'und';
  for (const candidate of ['ja', 'ko', 'vi', 'en'] as const) if (mass[candidate] > mass[language]) language = candidate;
  const certainty = total / (total + 8);
  const kanjiOnly = language === 'ja' && counts.kana + counts.halfwidthKana === 0;
  return { language, confidence: (kanjiOnly ? KANJI_ONLY : 1) * certainty * (mass[language] / total) };
}

/**
 * Letters by language, weighted. Kanji are Japanese unless there is hangul: then up to two for each kana, about what Japanese prose has,
 * and the rest are hanja.
 */
function languageMass(
  n: ScriptCounts,
  latin: { vi: number; en: number },
): Record<DetectedLanguage['language'], number> {
  const kana = n.kana + n.halfwidthKana;
  const hangul = n.hangul + n.jamo;
  const hanja = hangul === 0 ? 0 : Math.max(0, n.kanji - 2 * kana);
  const letters = n.ascii + n.vietnamese + n.otherLatin;
  return {
    ja: EAST_ASIAN_WEIGHT * (kana + n.kanji - hanja),
    ko: EAST_ASIAN_WEIGHT * (hangul + hanja),
    vi: letters * latin.vi,
    en: letters * latin.en,
    und: letters * (1 - latin.vi - latin.en) + n.other,
  };
}

/** Which part of the Latin words is Vietnamese, and which English; together at most 1. */
function latinShares(sample: string): { vi: number; en: number } {
  let words = 0;
  let vietnamese = 0;
  let english = 0;
  for (const [word] of sample.matchAll(/\p{Script=Latin}+/gu)) {
    words++;
    if (ENGLISH.has(word.toLowerCase())) english++;
    else if (hasStrongVietnamese(word)) vietnamese++;
  }
  if (words === 0) return { vi: 0, en: 0 };
  const vi = Math.min(1, vietnamese / words / VIETNAMESE_WORDS);
  const en = Math.min(1, english / words / ENGLISH_WORDS);
  const sum = Math.max(1, vi + en);
  return { vi: vi / sum, en: en / sum };
}

function hasStrongVietnamese(word: string): boolean {
  for (const letter of word) if (isStrongVietnamese(letter)) return true;
  return false;
}
