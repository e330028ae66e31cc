/**
 * What a character is to a tokenizer. `alphabet` is any letter that is not hangul and not of a script written without spaces;
 * `unspaced` is kanji, kana, Thai, Lao, Khmer, Burmese.
 */
export const CHARACTER = {
  space: 0,
  alphabet: 1,
  hangul: 2,
  unspaced: 3,
  digit: 4,
  mark: 5,
  punctuation: 6,
  symbol: 7,
} as const;

export type CharacterClass = (typeof CHARACTER)[keyof typeof CHARACTER];

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
/** Marks that Unicode calls punctuation and that count or measure like symbols. */
const SYMBOLIC = /[%‰‱％#＃@＠&＆*＊†‡§¶]/u;
/** Joiners and the soft hyphen: part of the word around them. */
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0f/gu;

function isInvisible(character: string): boolean {
  return withoutInvisible(character) === '';
}

/** The text without soft hyphens, zero-width spaces and joiners, which no reader sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return CHARACTER.space;
  if (isInvisible(character) || /\p{M}/u.test(character)) return CHARACTER.mark;
  // 〇 is a number to Unicode and a letter of 二〇二五年.
  if (/\p{N}/u.test(character) && character !== '〇') return CHARACTER.digit;
  if (/[\p{L}〇]/u.test(character)) {
    if (/\p{Script=Hangul}/u.test(character)) return CHARACTER.hangul;
    return UNSPACED.test(character) ? CHARACTER.unspaced : CHARACTER.alphabet;
  }
  if (SYMBOLIC.test(character)) return CHARACTER.symbol;
  return /\p{P}/u.test(character) ? CHARACTER.punctuation : CHARACTER.symbol;
}

const UNKNOWN = 255;
const known = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the character at a UTF-16 offset; a lone surrogate is a symbol. Remembered for the basic plane. */
export function characterAt(text: string, at: number): CharacterClass {
  const code = text.codePointAt(at) ?? 0x20;
  if (code > 0xffff) return classify(String.fromCodePoint(code));
  let found = known[code] as number;
  if (found === UNKNOWN) {
    found = classify(String.fromCharCode(code));
    known[code] = found;
  }
  return found as CharacterClass;
}

/** UTF-16 units of the character at an offset: 1 or 2. */
export function unitsAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
