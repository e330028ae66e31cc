import type { Span } from '../core/span.js';

/** Letters that should be one character. */
export interface Decomposed extends Span {
  /** `marks`: a letter and its marks apart; `jamo`: a syllable of hangul in its letters; `radical`: the sign of a dictionary for a kanji. */
  readonly kind: 'marks' | 'jamo' | 'radical';
  readonly repair: string;
}

/** A letter with combining marks, or with the spacing marks that a Japanese keyboard has for the voiced sounds. */
const CLUSTER =
  /(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+|[\p{Script=Hiragana}\p{Script=Katakana}][\u3099-\u309c])/gu;
const CONJOINING = /(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2])/gu;
/** 하ㄴ글 for 한글: a consonant that the syllable before it lacks, and another syllable behind. Letters of laughter and tears are none. */
const HALF_COMPOSED = /[가-힣][ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅌㅍㄲㅆ](?=[가-힣])/gu;
/** ㅎㅏㄴ for 한; ㅜ ㅠ ㅡ ㅗ are left to faces. */
const APART = /[ㄱ-ㅎ][ㅏㅐㅑㅓㅔㅕㅘㅚㅛㅝㅟㅢㅣ](?:[ㄱ-ㅎ](?![ㅏ-ㅣ]))?/gu;

/** Letters of a text that should be one character, in order, none touching another of its kind. */
export function decomposed(text: string): Decomposed[] {
  // Everything below needs a character beyond the ones of most texts.
  if (!/[\p{M}\u1100-\u11ff\u3131-\u3163\u3099-\u309c\u2e80-\u2fd5]/u.test(text)) return [];
  const found = [
    ...shortened(text, CLUSTER, 'marks', (cluster) =>
      cluster
        .replace(/\u309b/g, '\u3099')
        .replace(/\u309c/g, '\u309a')
        .normalize('NFC'),
    ),
    ...shortened(text, CONJOINING, 'jamo', (syllable) => syllable.normalize('NFC')),
    ...shortened(text, HALF_COMPOSED, 'jamo', composeJamo),
    ...shortened(text, APART, 'jamo', composeJamo),
    ...radicals(text),
  ];
  return joined(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

function shortened(
  text: string,
  pattern: RegExp,
  kind: Decomposed['kind'],
  compose: (found: string) => string,
): Decomposed[] {
  return [...text.matchAll(pattern)].flatMap((match): Decomposed[] => {
    const repair = compose(match[0]);
    if (repair.length >= match[0].length) return [];
    return [{ start: match.index, end: match.index + match[0].length, kind, repair }];
  });
}

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = [...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Letters as a keyboard writes them, and a syllable without final before one, as one syllable. */
function composeJamo(letters: string): string {
  const conjoining = [...letters].map((letter, k) => {
    const [initial, vowel, final] = [INITIALS, VOWELS, FINALS].map((list) => list.indexOf(letter)) as [
      number,
      number,
      number,
    ];
    if (k === 0) return initial < 0 ? letter : String.fromCharCode(0x1100 + initial);
    if (vowel >= 0) return String.fromCharCode(0x1161 + vowel);
    return final < 0 ? letter : String.fromCharCode(0x11a8 + final);
  });
  return conjoining.join('').normalize('NFC');
}

/**
 * Signs of CJK Radicals Supplement that programs which make PDF files take for the kanji of the same shape, and those kanji
 * (Unicode Character Database, EquivalentUnifiedIdeograph.txt).
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻑長 ⻘青 ⻝食 ⻤鬼 ⻨麦 ⻩黄 ⻭歯 ⻯竜 ⻲亀'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const WRITING = /[\p{Script=Hiragana}\p{Script=Katakana}\u3400-\u9fff]/u;

/** Radicals inside words; on its own a radical is spoken of: 部首「⽔」. */
function radicals(text: string): Decomposed[] {
  return [...text.matchAll(/[\u2e80-\u2fd5]+/g)].flatMap((match): Decomposed[] => {
    const end = match.index + match[0].length;
    if (!WRITING.test(text.charAt(match.index - 1)) && !WRITING.test(text.charAt(end))) return [];
    const repair = [...match[0]].map((sign) => SUPPLEMENT.get(sign) ?? sign.normalize('NFKC')).join('');
    return repair === match[0] ? [] : [{ start: match.index, end, kind: 'radical', repair }];
  });
}

/** Letters of scripts that set words apart; kana and kanji may go on to the end of the sentence. */
const WORD_INSIDE = /^[\p{Script=Latin}\p{Script=Hangul}]{0,30}$/u;

/** Damage of one word as one: Vietnamese and Korean words are damaged in most of their syllables. */
function joined(found: readonly Decomposed[], text: string): Decomposed[] {
  const words: Decomposed[] = [];
  for (const next of found) {
    const last = words.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    if (!last || last.kind !== next.kind || next.start < last.end || !WORD_INSIDE.test(between)) words.push(next);
    else words[words.length - 1] = { ...last, end: next.end, repair: last.repair + between + next.repair };
  }
  return words;
}
