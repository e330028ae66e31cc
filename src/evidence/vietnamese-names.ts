import type { ReadingTable } from '../lexicon/readings.js';
import { romanize } from '../text/romanize.js';
import { readingKeys } from './reading.js';
import { vietnamesePhones } from './sound-vietnamese.js';
import { similarity, soundKey } from './transliteration.js';

/**
 * Other forms of syllables in names. Names of lords and kings were taboo (kỵ húy), so that the South has Phước for Phúc and Huỳnh for Hoàng; tables of readings have the
 * northern form only. After Ngô Đức Thọ, Nghiên cứu chữ húy Việt Nam qua các triều đại (1997).
 */
const TABOO_FORMS: readonly (readonly [usual: string, other: string])[] = (
  'phúc phước, hoàng huỳnh, vũ võ, nhật nhựt, sinh sanh, chính chánh, thịnh thạnh, phượng phụng, quý quới, nghĩa ngãi, nhân nhơn, sơn san, ' +
  'thái thới, an yên, hồng hường, tùng tòng, lĩnh lãnh, trường tràng, cảnh kiểng, thư thơ, bảo bửu, ân ơn, dũng dõng, mệnh mạng, đường đàng, ' +
  'đảm đởm, cương cang, kính kiếng, tính tánh, thụy thoại, hoa huê, tông tôn'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [string, string]);

/** The syllables with which a kanji may stand in a Vietnamese name, as keys of {@link readingKeys}. */
export function nameReadings(kanji: string, readings: ReadingTable): ReadonlySet<string> {
  const usual = readingKeys(kanji, 'vi', readings);
  const others = TABOO_FORMS.filter(([form]) => usual.has(form)).map(([, other]) => other);
  return others.length === 0 ? usual : new Set([...usual, ...others]);
}

/**
 * Onsets, longest first, with the Latin letters of the kana that may begin their Japanese spelling: of the North (Dũng ズン), of the South (ユン) and letter by
 * letter (ドゥン). A vowel may begin with any of aiueo or a glide.
 */
const ONSETS: readonly (readonly [onset: string, kana: RegExp])[] = [
  ['ngh', /^[gn]/],
  ['ng', /^[gn]/],
  ['nh', /^n/],
  ['gh', /^[gk]/],
  ['gi', /^[zjygd]/],
  ['kh', /^[khg]/],
  ['ph', /^[fph]/],
  ['th', /^(?:t|ch|s)/],
  ['tr', /^(?:t|ch|j)/],
  ['ch', /^(?:ch|t|j|s)/],
  ['qu', /^[kgw]/],
  ['b', /^[bv]/],
  ['c', /^[kg]/],
  ['d', /^[zjyd]/],
  ['đ', /^[dtj]/],
  ['g', /^[gk]/],
  ['h', /^[hfw]/],
  ['k', /^[kg]/],
  ['l', /^[rn]/],
  ['m', /^m/],
  ['n', /^[nr]/],
  ['p', /^[pf]/],
  ['r', /^[rzj]/],
  ['s', /^[scz]/],
  ['t', /^(?:t|ch)/],
  ['v', /^[vbwy]/],
  ['x', /^[sz]/],
  ['', /^[aiueowy]/],
];

/** Below this two syllables have hardly anything in common, whatever they begin with: フン and Hải. */
const UNLIKE = 0.35;
/** From this on they are alike for all that: no tables know all spellings. */
const ALIKE = 0.7;

/** True when katakana cannot be the spelling of a Vietnamese word of a name: フン is no Tùng, but it may be Hùng and Phùng. */
export function isAnotherSyllable(kana: string, word: string): boolean {
  if (vietnamesePhones(word) === undefined) return false;
  const sound = similarity(soundKey(kana, 'ja'), soundKey(word, 'vi'));
  if (sound < UNLIKE) return true;
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '');
  const [, begins] = ONSETS.find(([onset]) => letters.startsWith(onset))!;
  return sound < ALIKE && !begins.test(romanize(kana));
}
