import type { LanguageCode } from '../core/language.js';
import { remember } from '../text/remember.js';
import { mayBeginAlike, PHONES, SKELETON, skeletonOf, soundDistance, soundWeight } from './sound-distance.js';
import { englishPhones, plainPhones } from './sound-english.js';
import { japanesePhones } from './sound-japanese.js';
import { koreanPhones } from './sound-korean.js';
import { looksVietnamese, vietnamesePhones } from './sound-vietnamese.js';

/** One way to say a word or phrase. */
export interface SoundForm {
  readonly phones: string;
  readonly skeleton: string;
  readonly phoneWeight: number;
  readonly skeletonWeight: number;
}

/** How a word or phrase may sound. A Latin spelling can be read in several ways (Le Duan: as English, as Vietnamese). Empty when it has no sound. */
export interface SoundKey {
  readonly forms: readonly SoundForm[];
}

/** Share of the skeleton in a similarity; the rest is the full sound with its vowels. */
const SKELETON_SHARE = 0.4;

/** A similarity is at most 1 − this · skeleton difference; sound-index.ts relies on it. */
export const SKELETON_LIMIT = 0.8;

const SLACK = 1e-9;

/**
 * Least similarity at which two sounds count as the same name or loanword: short ones must be nearer.
 * Measured on tests/evidence/sound-pairs.ts; `shortWeight` is the weight of the shorter skeleton up to which it counts as short.
 */
export const SOUND_THRESHOLD = { long: 0.75, short: 0.82, shortWeight: 2 } as const;

const CAPITAL = /^\p{Lu}/u;
const WORDS = /[\p{L}\p{M}]+/gu;

const REPEATED = /(.)\1/;
const TWO_NASALS = /[mnN]U?[mnN]/;

/** A repeated phone is one (Anna, アンナ), and so are two nasals in a row (Đồng Nai ドンナイ, ammonia アンモニア, Phạm Minh ファム・ミン). */
function withoutRepeats(phones: string): string {
  // Most sounds have none; finding that out costs less than replacing.
  const single = REPEATED.test(phones) ? phones.replace(/(.)\1+/g, '$1') : phones;
  return TWO_NASALS.test(single) ? single.replace(/[mnN]U?(?=[mnN])/g, '') : single;
}

function toForm(phones: string): SoundForm {
  const single = withoutRepeats(phones);
  const skeleton = skeletonOf(single);
  return {
    phones: single,
    skeleton,
    phoneWeight: soundWeight(single, PHONES),
    skeletonWeight: soundWeight(skeleton, SKELETON),
  };
}

interface WordPhones {
  readonly vietnamese: string | undefined;
  readonly looksVietnamese: boolean;
  readonly english: string;
  readonly plain: string;
}

/** The sounds of one word; a text says the same words again and again, alone and in phrases. */
const phonesOf = remember(
  (word): WordPhones => ({
    vietnamese: vietnamesePhones(word),
    looksVietnamese: looksVietnamese(word),
    english: englishPhones(word),
    plain: plainPhones(word),
  }),
);

/** Readings of a Latin phrase: Vietnamese where its words can be Vietnamese syllables, English, letter by letter. */
function latinReadings(text: string, language: LanguageCode): string[] {
  const words = text.match(WORDS) ?? [];
  const phones = words.map(phonesOf);
  const asVietnamese = phones.map((word) => word.vietnamese);
  const whole = asVietnamese.every((word) => word !== undefined);
  if (whole && phones.some((word) => word.looksVietnamese)) return [asVietnamese.join('')];
  const mixed = phones.map((word) => (word.looksVietnamese ? (word.vietnamese ?? word.english) : word.english));
  const readings = [mixed.join(''), phones.map((word) => word.plain).join('')];
  if (whole && (language === 'vi' || words.every((word) => CAPITAL.test(word)))) readings.push(asVietnamese.join(''));
  return readings;
}

/** What kana may stand for besides what they say, most at the beginning of a name: ウラジオストク is Vladivostok, ヤコブ is Jacob, ワルナ is Varna. */
const OTHER_SOUNDS: readonly (readonly [kana: RegExp, other: string])[] = [
  [/^ウ(?=[ラリルレロ])/u, 'ヴ'],
  [/^ヤ(?!ー)/u, 'ジャ'],
  [/^ユ(?!ー)/u, 'ジュ'],
  [/^ヨ(?!ー)/u, 'ジョ'],
  [/ワ/gu, 'ヴァ'],
];

function japaneseReadings(text: string): string[] {
  const other = OTHER_SOUNDS.find(([kana]) => text.search(kana) >= 0);
  return other ? [japanesePhones(text), japanesePhones(text.replace(...other))] : [japanesePhones(text)];
}

/**
 * The sound of a word or phrase, for {@link similarity}. Spaces, ・ and hyphens do not matter: スマートグリッド is compared with `smart grid`.
 * @param text kana for `ja` (other letters are left out: give the reading of kanji), hangul for `ko`, Latin letters for the rest
 */
export function soundKey(text: string, language: LanguageCode): SoundKey {
  const readings =
    language === 'ja'
      ? japaneseReadings(text)
      : language === 'ko'
        ? [koreanPhones(text)]
        : latinReadings(text, language);
  const forms: SoundForm[] = [];
  readings.forEach((phones, k) => {
    if (phones !== '' && readings.indexOf(phones) === k) forms.push(toForm(phones));
  });
  return { forms };
}

/**
 * Similarity of two forms: 1 − (.4 · skeleton difference + .6 · phone difference), and at most 1 − .8 · skeleton difference, so that like vowels
 * do not make up for other consonants. A difference is the edit distance over the weight of the heavier side.
 * @param skeletonDistance the distance of the skeletons where it is known
 * @returns 0–1; exactly 0 when it lies below `least`
 */
export function formSimilarity(
  a: SoundForm,
  b: SoundForm,
  least = 0,
  skeletonDistance = soundDistance(a.skeleton, b.skeleton, SKELETON),
): number {
  const skeletonWeight = Math.max(a.skeletonWeight, b.skeletonWeight);
  const phoneWeight = Math.max(a.phoneWeight, b.phoneWeight);
  const share = skeletonWeight === 0 ? 0 : SKELETON_SHARE;
  const skeleton = skeletonWeight === 0 ? 0 : skeletonDistance / skeletonWeight;
  if (1 - SKELETON_LIMIT * skeleton < least - SLACK) return 0;
  const room = ((1 - least - share * skeleton + SLACK) * phoneWeight) / (1 - share);
  if (room < 0) return 0;
  const phones = soundDistance(a.phones, b.phones, PHONES, room) / phoneWeight;
  const similarity = 1 - Math.max(share * skeleton + (1 - share) * phones, SKELETON_LIMIT * skeleton);
  return similarity < least - SLACK ? 0 : Math.min(1, Math.max(0, similarity));
}

/** How alike two sounds are, 0–1: the best of their forms. Symmetric; 1 for equal sounds; 0 when one has no sound. */
export function similarity(a: SoundKey, b: SoundKey): number {
  let best = 0;
  for (const x of a.forms) for (const y of b.forms) best = Math.max(best, formSimilarity(x, y, best));
  return best;
}

/**
 * How alike two sounds are that begin alike (see `mayBeginAlike`).
 * @returns 0–1; 0 when they are not alike enough to be one name or loanword
 */
export function likeness(a: SoundKey, b: SoundKey): number {
  const least = soundThreshold(a, b);
  let best = 0;
  for (const x of a.forms) {
    for (const y of b.forms) {
      if (!mayBeginAlike(x.skeleton.charCodeAt(0), y.skeleton.charCodeAt(0))) continue;
      best = Math.max(best, formSimilarity(x, y, Math.max(least, best)));
    }
  }
  return best;
}

/** The similarity that two sounds must have to count as one name or loanword. */
export function soundThreshold(a: SoundKey, b: SoundKey): number {
  return Math.max(leastThreshold(a), leastThreshold(b));
}

/** The similarity that a sound must have with any other. */
export function leastThreshold({ forms }: SoundKey): number {
  const isShort = forms.every(({ skeletonWeight }) => skeletonWeight <= SOUND_THRESHOLD.shortWeight);
  return isShort ? SOUND_THRESHOLD.short : SOUND_THRESHOLD.long;
}
