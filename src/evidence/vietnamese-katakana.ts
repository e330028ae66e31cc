import { remember } from '../text/remember.js';
import { romanize } from '../text/romanize.js';

/**
 * How Japanese writes a Vietnamese syllable, in the Latin letters of its kana ({@link romanize}): by the sounds of Hà Nội, by those of the South, and letter by letter. Long vowels
 * say nothing. After what Japanese newspapers, atlases and textbooks write: グエン, チャン, ファム for Nguyễn, Trần, Phạm; ズン, ユン, ドゥン for Dũng.
 */
const ONSETS: readonly (readonly [letters: string, kana: string])[] = [
  ['ngh', 'g|n|ng'],
  ['ng', 'gu?|n|ng|ny'],
  ['nh', 'ny?'],
  ['gh', 'g|k'],
  ['gi', 'z|j|y|d|gi?|zy'],
  ['kh', 'k|h|f(?=u)'],
  ['ph', 'f|p|h'],
  // Before i and ư as チ, ツ and ティ, トゥ.
  ['th', 't|to(?=[aeou])|ch(?=i|e)|ts(?=u)|s'],
  ['tr', 'ch|tor|tr|t|c|j'],
  ['ch', 'ch|t|c|j|sh'],
  ['qu', 'ku?|gu|u|w|kw'],
  ['b', 'b'],
  ['c', 'k'],
  ['d', 'z|j|y|d|(?=i)'],
  ['đ', 'd|t(?=u)|do(?=[aeou])|j(?=i)'],
  ['g', 'g|k'],
  ['h', 'h|f(?=u|o|i|a|e)|w|(?=o)'],
  ['k', 'k|c'],
  ['l', 'r'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'p|f|b'],
  ['r', 'r|z|j'],
  ['s', 's|sh|z|x'],
  ['t', 't|to(?=[aeou])|ch(?=i|e)|ts(?=u)'],
  ['v', 'v|b|w|y|vu(?=[aeio])|u(?=[aeio])'],
  ['x', 's|sh|so(?=[aeou])'],
  ['', 'y|w|'],
];

/** Longest first. */
const RIMES: readonly (readonly [letters: string, kana: string])[] = [
  ['uyê', 'y?u?ie|y?ue|uye|we|ie|e'],
  ['uya', 'uia|ua|uie'],
  ['iêu', 'i?eu|iu|ieo|yeu|you'],
  ['yêu', 'i?eu|iu|yeu'],
  ['uôi', 'u?oi|ui|uoi'],
  ['ươi', 'u?oi|ui|uoi'],
  ['ươu', 'u?ou|uu|uou'],
  ['oai', '(?:o|u|w)?ai'],
  ['oay', '(?:o|u|w)?ai'],
  ['oeo', '(?:o|u|w)?eo'],
  ['uây', '(?:u|w)?[ae]i'],
  ['iê', 'i?e|ia|ye|ya'],
  ['ia', 'i?a|ie|ya'],
  ['yê', 'i?e|ie|ye'],
  ['uô', 'u?o|ua|u'],
  ['ươ', 'u?o|ua|u|yo|yu|io|yuo'],
  ['ua', 'u?a|uo'],
  ['ưa', 'u?a|uo|ia|yua'],
  ['uâ', '(?:u|w|o)?a|ue'],
  ['uê', '(?:u|w)?e'],
  ['uơ', 'u?o|ua'],
  ['uy', 'u?i|wi|ui|uy?|yui'],
  ['oa', '(?:o|u|w)?a'],
  ['oă', '(?:o|u|w)?a'],
  ['oe', '(?:o|u|w)?e'],
  ['oo', 'o'],
  ['ai', 'ai|ei|ae'],
  ['ay', 'ai|ei|ae|ay'],
  ['ây', '[aeo]i|ay'],
  ['oi', 'oi|oe'],
  ['ôi', 'oi|oe'],
  ['ơi', 'oi|oe|ai'],
  ['ui', 'ui|oi'],
  ['ưi', 'ui|oi'],
  ['ao', 'ao|au|o'],
  ['au', 'a?u|ao'],
  ['âu', '[aou]u|ao|o|au'],
  ['eo', '[ei]o|eu'],
  ['êu', '[ei]u|eo'],
  ['iu', 'i?u|yu'],
  ['ưu', 'uu?|iu|yu|uo'],
  ['a', 'a|ya'],
  ['ă', 'a|o|ya'],
  ['â', '[aou]|ya'],
  ['e', 'e|a'],
  ['ê', 'e|ei'],
  ['i', 'i|ei'],
  ['y', 'i|ui'],
  ['o', 'o|oo|yo'],
  ['ô', 'o|oo|yo|u'],
  ['ơ', 'o|a|e|yo'],
  ['u', 'u|yu|o'],
  ['ư', 'u|i|yu|o|uu'],
];

const CODAS: Readonly<Record<string, string>> = {
  '': '',
  m: 'mu?|n',
  n: 'nn?|nu',
  ng: 'n(?:gu?|ku)?|gu',
  nh: '[ie]?n(?:n|yu?|i)?',
  p: '(?:p?pu?|ppu)',
  t: '(?:t?to|ttsu|tsu|tt?|d?do)?',
  c: '(?:k?ku?|gu)',
  ch: '[ie]?(?:kk?u|kk?i|tchi?|chi?|tto)',
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi(?=[aeouăâêôơư])|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?([aeiouyăâêôơư]{1,3})(ch|nh|ng|[cmnpt])?$/u;
/** Without the circumflex, hook and breve a vowel may be any of these: Hoang is Hoàng, Tran Trần. */
const BARE: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư' };

/** The pattern of a syllable's Japanese spellings; nothing for what is no Vietnamese syllable. */
const patternOf = remember((syllable): string | undefined => {
  const plain = syllable.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  const match = SYLLABLE.exec(plain);
  if (!match) return undefined;
  const [, onset = '', vowels = '', coda = ''] = match;
  const begins = alternatives(ONSETS, onset);
  // Without marks, d may be đ.
  const all = onset === 'd' && plain === syllable.toLowerCase() ? `${begins}|${alternatives(ONSETS, 'đ')}` : begins;
  const rimes = markings(vowels).flatMap((letters) => alternatives(RIMES, letters) ?? []);
  if (begins === undefined || rimes.length === 0) return undefined;
  return `(?:${all})(?:${rimes.join('|')})(?:${CODAS[coda]})`;
});

function alternatives(table: readonly (readonly [string, string])[], letters: string): string | undefined {
  return table.find(([own]) => own === letters)?.[1];
}

/** The vowels with all the marks that an unmarked spelling may have lost; those of a marked one as they are. */
function markings(vowels: string): string[] {
  if (/[ăâêôơư]/u.test(vowels)) return [vowels];
  return [...vowels].reduce<string[]>(
    (all, letter) => all.flatMap((start) => [...(BARE[letter] ?? letter)].map((own) => start + own)),
    [''],
  );
}

/**
 * Whether katakana can be the Japanese spelling of Vietnamese syllables, written in one word or parted by ・ or ＝.
 * @returns undefined when one of them is no Vietnamese syllable
 */
export function maySpell(kana: string, syllables: readonly string[]): boolean | undefined {
  return spellingOf(syllables.join(' '))?.test(romanize(kana.replace(/[ー・＝=\s]/gu, '')));
}

/** Texts name the same again and again. */
const spellingOf = remember((name): RegExp | undefined => {
  const patterns = name.split(' ').map(patternOf);
  return patterns.includes(undefined) ? undefined : new RegExp(`^${patterns.join('')}$`, 'u');
});

/** Whether a word can be a Vietnamese syllable, with or without its marks: Binh, not Yoon. */
export function isSyllable(word: string): boolean {
  return patternOf(word) !== undefined;
}

/** True when katakana cannot be the spelling of a Vietnamese word of a name: フン is no Tùng, but it may be Hùng and Phùng. */
export function isAnotherSyllable(kana: string, word: string): boolean {
  return maySpell(kana, [word]) === false;
}

/** Whether katakana can be the spelling of some words of a Vietnamese name that follow each other: ミン of Nguyễn Văn Minh, ハイフォン of Hải Phòng. */
export function spellsPart(kana: string, words: readonly string[]): boolean {
  return words.some((_, from) =>
    words.slice(from).some((__, more) => maySpell(kana, words.slice(from, from + more + 1)) === true),
  );
}
