import { remember } from '../text/remember.js';

const E_ROW = 'えけせてねべめれげぜでべぺ';
const U_ROW = 'うくすつぬぶむるぐずづぶぷ';
const KANJI = /\p{Script=Han}/u;

/**
 * Other spellings and forms under which a dictionary may have a Japanese word, the likelier first: without a long vowel at the end or with one (サーバ, サーバー),
 * 行なう for 行う, 取組み and 取組 for 取り組み, and the verb that a potential is made from (書ける: 書く).
 * Rules of 送り仮名の付け方 (notice of the cabinet, 1973) and 外来語の表記 (1991).
 */
export const headVariants = remember((word): readonly string[] => {
  const variants = [...longVowel(word), ...potential(word), ...okurigana(word)];
  return [...new Set(variants)].filter((variant) => variant !== word && variant.length > 1);
});

function longVowel(word: string): string[] {
  if (!/^[ァ-ヺー]{3,}$/u.test(word)) return [];
  const other = word.endsWith('ー') ? word.slice(0, -1) : `${word}ー`;
  const plain = word
    .replace(/ヴァ/gu, 'バ')
    .replace(/ヴィ/gu, 'ビ')
    .replace(/ヴェ/gu, 'ベ')
    .replace(/ヴォ/gu, 'ボ')
    .replace(/ヴ/gu, 'ブ');
  return [other, plain];
}

function potential(word: string): string[] {
  if (!word.endsWith('る') || !KANJI.test(word)) return [];
  const row = E_ROW.indexOf(word.slice(-2, -1));
  return row < 0 ? [] : [word.slice(0, -2) + U_ROW[row]!];
}

/** The same with less okurigana: 申し込み as 申込み and 申込, 行なう as 行う (but 叶う and 伴う have their own な: かなう, ともなう). */
function okurigana(word: string): string[] {
  const parts = /^(\p{Script=Han}+)\p{Script=Hiragana}{1,2}(\p{Script=Han}+)(\p{Script=Hiragana}*)$/u.exec(word);
  const variants = parts ? [`${parts[1]}${parts[2]}${parts[3]}`, `${parts[1]}${parts[2]}`] : [];
  return [...variants, word.replace(/(?<=\p{Script=Han})な(?=う$|わる$)/u, '')];
}
