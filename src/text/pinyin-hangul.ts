/** Mandarin names in hangul, by the table for Chinese in the Korean rules for foreign words (외래어 표기법, 표 5; 문화체육관광부고시 제2017-14호). */
import { composeHangul, decomposeHangul } from './hangul.js';

/** The initials of pinyin, two-letter ones first, with syllables that begin like them in hangul. */
const INITIALS: readonly (readonly [pinyin: string, hangul: string])[] = [
  ['zh', '자'],
  ['ch', '차'],
  ['sh', '사'],
  ['b', '바'],
  ['p', '파'],
  ['m', '마'],
  ['f', '파'],
  ['d', '다'],
  ['t', '타'],
  ['n', '나'],
  ['l', '라'],
  ['g', '가'],
  ['k', '카'],
  ['h', '하'],
  ['j', '자'],
  ['q', '차'],
  ['x', '사'],
  ['r', '라'],
  ['z', '짜'],
  ['c', '차'],
  ['s', '싸'],
];

/** Finals with the empty initial, which the initial replaces. */
const FINALS: ReadonlyMap<string, string> = new Map(
  (
    'a 아|o 오|e 어|er 얼|ai 아이|ei 에이|ao 아오|ou 어우|an 안|en 언|ang 앙|eng 엉|ong 웅|i 이|ia 야|ie 예|iao 야오|iu 유|ian 옌|in 인|iang 양|ing 잉|' +
    'iong 융|u 우|ua 와|uo 워|uai 와이|ui 우이|uan 완|un 운|uang 왕|ü 위|üe 웨|üan 위안|ün 윈|wei 웨이|wen 원|weng 웡'
  )
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
);

/** ㅑ ㅖ ㅛ ㅠ after ㅈ ㅉ ㅊ are written ㅏ ㅔ ㅗ ㅜ (rule 2 of the section): jia 자, jian 젠, qiang 창. */
const PLAIN_VOWEL: Readonly<Record<number, number>> = { 2: 0, 7: 5, 12: 8, 17: 13 };
const EU = 18;

/** How the final is spelled after a consonant: yan is -ian, wo is -uo, yu is -ü. */
function spelledOut(final: string): string {
  if (/^w(?:ei|en|eng)$/.test(final)) return final;
  return final
    .replace(/^yu(?=$|e|an|n$)/, 'ü')
    .replace(/^you$/, 'iu')
    .replace(/^yi|^y/, 'i')
    .replace(/^wu|^w/, 'u');
}

/**
 * One syllable of pinyin in hangul: xi 시, ping 핑, jian 젠, zhi 즈.
 * @param syllable lower case, without tone, ü as ü
 * @returns one or two syllables of hangul; undefined when it is none of pinyin
 */
export function pinyinToHangul(syllable: string): string | undefined {
  const [consonant, model] = INITIALS.find(([pinyin]) => syllable.startsWith(pinyin)) ?? ['', '아'];
  const rest = syllable.slice(consonant.length);
  const final = /^[jqx]$/.test(consonant) ? rest.replace(/^u/, 'ü') : consonant === '' ? spelledOut(rest) : rest;
  const written = FINALS.get(final);
  const first = written && decomposeHangul(written.charAt(0));
  if (!first) return undefined;
  const { initial } = decomposeHangul(model)!;
  const hissed = final === 'i' && /^(?:[zcs]h?|r)$/.test(consonant);
  const palatal = /[자짜차]/.test(model) ? PLAIN_VOWEL[first.vowel] : undefined;
  const vowel = hissed ? EU : (palatal ?? first.vowel);
  return composeHangul({ ...first, initial, vowel }) + written.slice(1);
}
