/**
 * The forms of Korean verbs and adjectives: where each may begin, and what may follow there. Rules of Hangul orthography (한글 맞춤법) §§ 15–18 and 34–40;
 * which stems in ㅂ, ㄷ and ㅅ are irregular is not known here, so both ways of these are made: the wrong one spells nothing.
 */
import { composeHangul, decomposeHangul, type HangulParts } from './hangul.js';
import { remember } from './remember.js';

/** The beginning of a form. `rest` is what may stand between it and the end of the eojeol. */
export interface KoreanForm {
  readonly beginning: string;
  readonly rest: RegExp;
}

const V = {
  a: 0,
  ae: 1,
  ya: 2,
  eo: 4,
  e: 5,
  yeo: 6,
  o: 8,
  wa: 9,
  wae: 10,
  oe: 11,
  u: 13,
  wo: 14,
  eu: 18,
  i: 20,
  yae: 3,
} as const;
const F = { none: 0, n: 4, d: 7, r: 8, rm: 10, m: 16, b: 17, s: 19, ss: 20, h: 27 } as const;
const I = { r: 5, h: 18 } as const;

const ANY = /^/u;
/** Endings in a consonant of their own, after every stem. */
const AFTER_STEM = /^(?:고|는|지|다|게|기|던|도록|거나|거든|거니|거라|건대|자|네|냐|습니|더|든|되|나)/u;
/** Endings in 으, which is dropped after a vowel. */
const AFTER_VOWEL = /^(?:며|면|니|려|러|시|신|실|십|셨|세|므로|나|오)/u;
/** What follows a verb in 아 or 어: particles of its own, and auxiliary verbs that are often written onto it. */
const AFTER_INFINITIVE =
  /^(?:$|서|도|야|요|라|지|진|질|짐|졌|져|주|준|줄|줬|줘|보|본|볼|봤|봐|있|놓|두|내|낸|낼|냈|나|난|날|났|가|간|갈|갔|오|온|올|왔|버|달|들|드)/u;
/** What follows when ㄹ has been dropped: 사는, 사니, 사시. */
const AFTER_DROPPED = /^(?:는|니|네|시|신|실|십|셨|세)/u;

/** Stems in 르 that only drop their vowel: 따르다, 따라. */
const PLAIN_REU = new Set(['따르', '치르', '들르', '잠그', '다다르', '우러르', '뒤따르', '잇따르', '치러']);
/** Stems in 르 that add a ㄹ: 이르다 (to reach), 이르러. */
const ADDING_REU = new Set(['이르', '푸르', '누르']);
/** Stems in ㅎ that keep it. */
const KEEPS_H = /[좋놓넣낳쌓닿땋찧]$/u;

/**
 * Beginnings of all forms of a verb or adjective.
 * @param word in dictionary form: 돕다
 * @returns e.g. 돕 (돕고), 도우 (도우며), 도운, 도울, 도와, 도왔; empty when the word does not end in 다
 */
export const koreanForms = remember((word): readonly KoreanForm[] => {
  if (word.length < 2 || !word.endsWith('다')) return [];
  const stem = word.slice(0, -1);
  const last = decomposeHangul(stem.slice(-1));
  if (!last) return [];
  const forms: KoreanForm[] = [{ beginning: stem, rest: AFTER_STEM }];
  const add = (beginning: string, rest: RegExp) => forms.push({ beginning, rest });
  for (const open of vowelStems(stem, last)) {
    add(open, AFTER_VOWEL);
    for (const final of [F.n, F.r, F.m, F.b]) add(withFinal(open, final), ANY);
  }
  if (last.final === F.r) {
    const dropped = withFinal(stem, F.none);
    add(stem, AFTER_VOWEL);
    add(stem, /^(?:$|수록|지|까|때|것|게)/u);
    add(dropped, AFTER_DROPPED);
    add(withFinal(dropped, F.n), ANY);
    add(withFinal(dropped, F.b), ANY);
    add(withFinal(dropped, F.rm), ANY);
  }
  for (const infinitive of infinitives(stem, last)) {
    add(infinitive, infinitive.length > 1 ? ANY : AFTER_INFINITIVE);
    add(withFinal(infinitive, F.ss), ANY);
  }
  return forms;
});

/** The stem as it stands before ㄴ, ㄹ, ㅁ, ㅂ and 며: 가, 먹으, 도우, 들으, 지으, 그러. */
function vowelStems(stem: string, last: HangulParts): string[] {
  switch (last.final) {
    case F.none:
      return [stem];
    case F.r:
      return [];
    case F.b:
      return [`${stem}으`, `${withFinal(stem, F.none)}우`];
    case F.d:
      return [`${stem}으`, `${withFinal(stem, F.r)}으`];
    case F.s:
      return [`${stem}으`, `${withFinal(stem, F.none)}으`];
    case F.h:
      return KEEPS_H.test(stem) ? [`${stem}으`] : [withFinal(stem, F.none)];
    default:
      return [`${stem}으`];
  }
}

/** The stem with 아 or 어: 가, 먹어, 도와, 들어, 지어, 그래, 올라, 해. */
function infinitives(stem: string, last: HangulParts): string[] {
  const vowel = isBright(last.vowel) ? '아' : '어';
  const plain = `${stem}${vowel}`;
  switch (last.final) {
    case F.none:
      return openInfinitives(stem, last);
    case F.b: {
      const bare = withFinal(stem, F.none);
      return [plain, `${bare}워`, ...(isBright(last.vowel) ? [`${bare}와`] : [])];
    }
    case F.d:
      return [plain, `${withFinal(stem, F.r)}${vowel}`];
    case F.s:
      return [plain, `${withFinal(stem, F.none)}${vowel}`];
    case F.h:
      return KEEPS_H.test(stem) ? [plain] : [withVowel(withFinal(stem, F.none), last.vowel === V.ya ? V.yae : V.ae)];
    default:
      return [plain];
  }
}

function openInfinitives(stem: string, last: HangulParts): string[] {
  if (last.initial === I.h && last.vowel === V.a) return [withVowel(stem, V.ae), `${stem}여`];
  switch (last.vowel) {
    case V.a:
    case V.eo:
    case V.yeo:
      return [stem];
    case V.ae:
    case V.e:
      return [stem, `${stem}어`];
    case V.o:
      return [withVowel(stem, V.wa), `${stem}아`];
    case V.u:
      return [withVowel(stem, V.wo), `${stem}어`];
    case V.i:
      return [withVowel(stem, V.yeo), `${stem}어`];
    case V.oe:
      return [withVowel(stem, V.wae), `${stem}어`];
    case V.eu:
      return withoutEu(stem, last);
    default:
      return [`${stem}어`];
  }
}

/** 쓰 → 써, 모으 → 모아, 오르 → 올라, 따르 → 따라, 이르 → 이르러. */
function withoutEu(stem: string, last: HangulParts): string[] {
  const before = stem.slice(-2, -1);
  const parts = decomposeHangul(before);
  const vowel = parts && isBright(parts.vowel) ? V.a : V.eo;
  if (last.initial !== I.r || PLAIN_REU.has(stem) || !parts || parts.final !== F.none) return [withVowel(stem, vowel)];
  const doubled = stem.slice(0, -2) + composeHangul({ ...parts, final: F.r }) + composeHangul({ ...last, vowel });
  return ADDING_REU.has(stem) ? [doubled, `${stem}러`] : [doubled];
}

function isBright(vowel: number): boolean {
  return vowel === V.a || vowel === V.o || vowel === V.ya;
}

function withFinal(word: string, final: number): string {
  const parts = decomposeHangul(word.slice(-1));
  return parts ? word.slice(0, -1) + composeHangul({ ...parts, final }) : word;
}

function withVowel(word: string, vowel: number): string {
  const parts = decomposeHangul(word.slice(-1));
  return parts ? word.slice(0, -1) + composeHangul({ ...parts, vowel }) : word;
}
