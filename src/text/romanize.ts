/**
 * Kana in Latin letters: Hepburn, with the additions of the Japanese Cabinet notice on loanwords (外来語の表記, 1991) for ファ ティ トゥ ヴァ
 * and the like. Long vowels are not marked; letters that are no kana stay as they are.
 */

const ROWS: readonly (readonly [kana: string, latin: string])[] = [
  ['アイウエオ', 'a i u e o'],
  ['カキクケコ', 'ka ki ku ke ko'],
  ['ガギグゲゴ', 'ga gi gu ge go'],
  ['サシスセソ', 'sa shi su se so'],
  ['ザジズゼゾ', 'za ji zu ze zo'],
  ['タチツテト', 'ta chi tsu te to'],
  ['ダヂヅデド', 'da ji zu de do'],
  ['ナニヌネノ', 'na ni nu ne no'],
  ['ハヒフヘホ', 'ha hi fu he ho'],
  ['バビブベボ', 'ba bi bu be bo'],
  ['パピプペポ', 'pa pi pu pe po'],
  ['マミムメモ', 'ma mi mu me mo'],
  ['ヤユヨ', 'ya yu yo'],
  ['ラリルレロ', 'ra ri ru re ro'],
  ['ワヰヱヲン', 'wa i e o n'],
  ['ヴヷヸヹヺ', 'vu va vi ve vo'],
  ['ァィゥェォ', 'a i u e o'],
  ['ャュョヮヵヶ', 'ya yu yo wa ka ke'],
];

const LATIN: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([kana, latin]) => {
    const syllables = latin.split(' ');
    return [...kana].map((letter, i): [string, string] => [letter, syllables[i]!]);
  }),
);

const SMALL_VOWELS = 'ァィゥェォ';
const SMALL_GLIDES = 'ャュョ';
/** Marks that lengthen the vowel before them. */
const LONG = /[ー〜～]/;

/** Hiragana as katakana; everything else unchanged. Lengths stay the same. */
export function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

/** A syllable of two kana: シ + ャ → sha, フ + ァ → fa, ウ + ィ → wi, ク + ォ → kwo, テ + ィ → ti; nothing when they do not combine. */
function digraph(first: string, second: string): string | undefined {
  const latin = LATIN.get(first);
  const vowel = LATIN.get(second)?.slice(-1);
  if (latin === undefined || vowel === undefined) return undefined;
  const onset = latin.slice(0, -1);
  if (SMALL_GLIDES.includes(second)) {
    if (first === 'フ' || first === 'ヴ' || /^[テデトド]$/.test(first)) return `${onset}y${vowel}`;
    if (!latin.endsWith('i') || onset === '') return undefined;
    return /^(sh|ch|j)$/.test(onset) ? onset + vowel : `${onset}y${vowel}`;
  }
  if (second === 'ヮ' && /^[クグ]$/.test(first)) return `${onset}wa`;
  if (!SMALL_VOWELS.includes(second)) return undefined;
  if (first === 'ウ') return `w${vowel}`;
  if (first === 'イ') return vowel === 'e' ? 'ye' : undefined;
  if (/^[クグスズ]$/.test(first))
    return first === 'ス' && vowel === 'i' ? 'si' : first === 'ズ' && vowel === 'i' ? 'zi' : `${onset}w${vowel}`;
  if (/^[フヴツテデトドシジチホ]$/.test(first)) return onset + vowel;
  return undefined;
}

/** The consonant that ッ doubles, taken from the syllable after it: マッチ → matchi, ベッド → beddo. */
function doubled(next: string): string {
  if (next.startsWith('ch')) return 't';
  return /^[b-df-hj-np-tv-z]/.test(next) ? next.charAt(0) : '';
}

/** One syllable of katakana at `at`: its Latin letters and how many kana it takes; nothing when the letter is no kana. */
function syllableAt(kana: string, at: number): readonly [latin: string, length: number] | undefined {
  const pair = digraph(kana.charAt(at), kana.charAt(at + 1));
  if (pair !== undefined) return [pair, 2];
  const single = LATIN.get(kana.charAt(at));
  return single === undefined ? undefined : [single, 1];
}

/**
 * Romanizes katakana and hiragana.
 * @param text half-width kana should be NFKC-normalised first
 * @param longMark what stands for ー after a vowel; nothing by default (レー・ズアン → `re zuan`)
 * @returns lower-case Latin letters for kana, a space for ・, other letters unchanged
 */
export function romanize(text: string, longMark = ''): string {
  const kana = toKatakana(text);
  let latin = '';
  for (let at = 0; at < kana.length; ) {
    const letter = kana.charAt(at);
    const syllable = syllableAt(kana, at);
    if (syllable) {
      latin += syllable[0];
      at += syllable[1];
      continue;
    }
    if (letter === 'ッ') latin += doubled(syllableAt(kana, at + 1)?.[0] ?? '');
    else if (letter === '・' || letter === '゠') latin += ' ';
    else if (LONG.test(letter)) latin += longMark;
    else latin += text.charAt(at);
    at += 1;
  }
  return latin;
}
